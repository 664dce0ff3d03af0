import { ALL_SCENARIOS, openLanes, type LabLanes } from './all-scenarios.ts';
import { labObstacle } from './obstacle.ts';
import type { ScenarioResult } from './run-scenario.ts';
import type { Scenario } from './scenario.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** All runs of one scenario. */
interface Tally {
  readonly times: number[];
  /** What came out otherwise than expected, with how often. */
  readonly problems: Map<string, number>;
  readonly verdicts: Map<string, number>;
  wrong: number;
}

function count(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}

function add(tally: Tally, { problems, verdicts, ms }: ScenarioResult): void {
  tally.times.push(ms);
  count(tally.verdicts, verdicts.join(', ') || 'none');
  for (const problem of problems) count(tally.problems, problem);
  if (problems.length === 0) return;
  tally.wrong += 1;
}

function row(id: string, { times, problems, verdicts, wrong }: Tally): string {
  const sorted = [...times].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const list = (map: Map<string, number>): string =>
    [...map].map(([text, often]) => (map.size === 1 ? text : `${text} (${String(often)}x)`)).join(' | ');
  const right = `${String(times.length - wrong)}/${String(times.length)}`;
  const unexpected = problems.size === 0 ? '' : `\n      ${list(problems)}`;
  return `  ${id.padEnd(30)}${right.padStart(7)}${median.toFixed(0).padStart(8)} ms  ${list(verdicts)}${unexpected}`;
}

/** One run of the scenarios; gives the line that tells about it. */
async function runOnce(
  lanes: LabLanes,
  scenarios: readonly Scenario[],
  tallies: ReadonlyMap<string, Tally>,
): Promise<string> {
  const started = performance.now();
  const results = await lanes.run(scenarios);
  for (const result of results) {
    const tally = tallies.get(result.id);
    if (tally) add(tally, result);
  }
  const wrong = results.filter(({ problems }) => problems.length > 0).map(({ id }) => id);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  return `${seconds} s, ${wrong.length === 0 ? 'all as expected' : wrong.join(' ')}`;
}

async function main(): Promise<number> {
  const obstacle = labObstacle();
  if (obstacle !== null) {
    say(`Not run: ${obstacle}.`);
    return 1;
  }
  const [times = '20', ...ids] = process.argv.slice(2);
  const scenarios = ALL_SCENARIOS.filter(({ id }) => ids.length === 0 || ids.includes(id));
  const tallies = new Map<string, Tally>(
    scenarios.map(({ id }) => [id, { times: [], problems: new Map(), verdicts: new Map(), wrong: 0 }]),
  );
  const lanes = await openLanes();
  try {
    for (let run = 1; run <= Number(times); run += 1) {
      say(`run ${String(run)}: ${await runOnce(lanes, scenarios, tallies)}`);
    }
  } finally {
    await lanes.close();
  }
  say('\nscenario, right, median time, verdicts');
  for (const [id, tally] of tallies) say(row(id, tally));
  const wrong = [...tallies.values()].reduce((sum, tally) => sum + tally.wrong, 0);
  say(wrong === 0 ? '\nAll as expected.' : `\n${String(wrong)} not as expected; their output is in out/lab.`);
  return wrong === 0 ? 0 : 1;
}

process.exitCode = await main();
