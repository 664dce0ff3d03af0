import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { IMPOSSIBLE_ADDRESS } from './hosts.ts';
import { LAB_RESOLVER, LAB_ROOTS, type Lab } from './lab.ts';
import { probeOutput, type ProbeOutput } from './probe-output.ts';
import type { CommandResult } from './processes.ts';
import type { ExpectedVerdict, Scenario } from './scenario.ts';

/** What came out of a scenario. `problems` is empty where all is as expected. */
export interface ScenarioResult {
  readonly id: string;
  readonly problems: readonly string[];
  /** `kind:port confidence`, as said. */
  readonly verdicts: readonly string[];
  readonly cannotTell: readonly string[];
  readonly ms: number;
  /** Where the output was written that is not as expected; null where all is. */
  readonly savedTo: string | null;
}

/** The built command line. */
export const CLI = join(process.cwd(), 'out/electron/cli.cjs');

/** Where output goes that is not as expected. */
const SAVED = join(process.cwd(), 'out/lab');

/** The arguments of `retour` for a scenario. */
export function argumentsFor({ target, consented, references, timeoutMs }: Scenario): readonly string[] {
  const extra = [
    '--consent',
    ...references.flatMap((host) => ['--reference', host]),
    '--impossible',
    IMPOSSIBLE_ADDRESS,
  ];
  return [
    ...['probe', target, '--json', '--resolver', LAB_RESOLVER],
    ...(timeoutMs === null ? [] : ['--timeout', String(timeoutMs)]),
    ...(consented ? extra : []),
  ];
}

function isMet(expected: ExpectedVerdict, { network }: ProbeOutput): boolean {
  return network.some(
    ({ kind, port, confidence }) =>
      kind === expected.kind &&
      port === expected.port &&
      (confidence === 'proven' || expected.atLeast === 'likely'),
  );
}

function verdictProblems({ expected, tolerated }: Scenario, output: ProbeOutput): readonly string[] {
  const missing = expected.filter((one) => !isMet(one, output));
  const surplus = output.network.filter(
    ({ kind, port }) =>
      !tolerated.some((one) => one === kind) &&
      !expected.some((one) => one.kind === kind && one.port === port),
  );
  return [
    ...missing.map(({ kind, port, atLeast }) => `missing: ${kind}:${String(port)} ${atLeast}`),
    ...surplus.map(({ kind, port, confidence }) => `wrong: ${kind}:${String(port)} ${confidence}`),
  ];
}

/** At one address of the host at least, every port came out as it should. */
function outcomeProblems({ outcomes }: Scenario, { ports }: ProbeOutput): readonly string[] {
  return Object.entries(outcomes).flatMap(([port, wanted]) => {
    const seen = ports.filter((one) => one.port === Number(port)).map(({ outcome }) => outcome);
    const isRight = seen.some((outcome) => wanted.some((one) => one === outcome));
    return isRight ? [] : [`port ${port}: ${seen.join(', ') || 'missing'} instead of ${wanted.join(' or ')}`];
  });
}

function idOf(entry: unknown): string {
  if (typeof entry === 'string') return entry;
  const id: unknown = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : null;
  return typeof id === 'string' ? id : JSON.stringify(entry);
}

function judge(
  scenario: Scenario,
  { status, stdout, stderr, ms }: CommandResult,
): Omit<ScenarioResult, 'savedTo'> {
  const failed = { id: scenario.id, verdicts: [], cannotTell: [], ms };
  if (status !== 0)
    return { ...failed, problems: [`exit status ${String(status)}: ${stderr.slice(0, 300)}`] };
  const read = probeOutput.safeParse(parsed(stdout));
  if (!read.success)
    return { ...failed, problems: [`unexpected output: ${read.error.message.slice(0, 600)}`] };
  const cannotTell = read.data.cannotTell.map(idOf);
  const unsaid = scenario.cannotTell.filter((id) => !cannotTell.includes(id));
  return {
    ...failed,
    cannotTell,
    verdicts: read.data.network.map(({ kind, port, confidence }) => `${kind}:${String(port)} ${confidence}`),
    problems: [
      ...verdictProblems(scenario, read.data),
      ...outcomeProblems(scenario, read.data),
      ...unsaid.map((id) => `cannotTell lacks ${id}`),
    ],
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Sets the lab up for a scenario, probes from its client with the built command line, and compares. */
export async function runScenario(lab: Lab, scenario: Scenario): Promise<ScenarioResult> {
  await lab.setWire(scenario.wire.oneWayMs, scenario.wire.loseEvery);
  await lab.setRouter(scenario.rules);
  const command = [process.execPath, '--import', LAB_ROOTS, CLI, ...argumentsFor(scenario)];
  const ended = await lab.run(command, { trustsShield: scenario.trustsShield });
  const judged = judge(scenario, ended);
  if (judged.problems.length === 0) return { ...judged, savedTo: null };
  mkdirSync(SAVED, { recursive: true });
  const savedTo = join(SAVED, `${scenario.id}.json`);
  writeFileSync(savedTo, `${ended.stdout}${ended.stderr}`);
  return { ...judged, savedTo };
}
