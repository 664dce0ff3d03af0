import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { macroAverage, scoreCorpus, type AccuracyResult, type Score } from './accuracy.ts';
import { corpusFolder, readCases, type CorpusCase } from './corpus.ts';
import { batchSpeed, messageTimes, readSamples, runCli } from './speed.ts';
import { networkRows } from './network.ts';
import { windowRows } from './window.ts';

const out = (line = ''): void => void process.stdout.write(`${line}\n`);
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const rate = (score: Score): string =>
  `${percent(score.right / score.asked).padStart(8)}  ${score.right}/${score.asked}`;

/** Targets by row name, as shares. */
const TARGETS: Readonly<Record<string, number>> = {
  'bounce or not': 0.99,
  'reason, messages': 0.95,
  'reason, foreign': 0.95,
  'reason, bare lines': 0.92,
  'recipient set': 0.97,
};

function table(title: string, rows: ReadonlyMap<string, Score>): void {
  out(`\n${title}`);
  for (const [name, score] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const target = TARGETS[name];
    out(`  ${name.padEnd(32)}${rate(score)}${target ? `   target ${percent(target)}` : ''}`);
  }
}

function printAccuracy(result: AccuracyResult, verbose: boolean): void {
  table('Accuracy on the labelled samples', result.scores);
  table('By reason class', result.perClass);
  out(`  ${'macro average'.padEnd(32)}${percent(macroAverage(result.perClass)).padStart(8)}   target 88.0 %`);
  table('Calibration: how often each confidence is right', result.calibration);
  out('\nConfusions (expected -> got)');
  for (const [pair, times] of [...result.confusion]
    .sort((a, b) => b[1] - a[1])
    .slice(0, verbose ? 200 : 15)) {
    out(`  ${String(times).padStart(3)}  ${pair}`);
  }
  if (!verbose) return;
  out('\nMistakes');
  for (const m of result.mistakes) {
    out(
      `  ${m.id}  ${m.what}: expected ${m.expected || '(empty)'}, got ${m.got || '(empty)'} [${m.rule ?? '-'}] ${m.text}`,
    );
  }
}

async function speedRows(folder: string, cases: readonly CorpusCase[]): Promise<Record<string, number>> {
  const messages = cases.filter((sample) => sample.kind === 'message');
  const times = await messageTimes(readSamples(folder, messages));
  const batch = await batchSpeed(folder, cases, 5);
  out('\nSpeed');
  out(
    `  one message in process           p50 ${times.p50.toFixed(2)} ms, p95 ${times.p95.toFixed(2)} ms   target p95 < 5 ms`,
  );
  out(
    `  explain --jsonl, whole process   ${batch.perSecond.toFixed(0)} messages/s over ${batch.messages} messages, peak ${batch.peakMb.toFixed(0)} MB   target 1500/s`,
  );
  return {
    p50Ms: times.p50,
    p95Ms: times.p95,
    messagesPerSecond: batch.perSecond,
    batchPeakMb: batch.peakMb,
  };
}

const LARGE = 50 * 1024 * 1024;

function largeInput(kind: 'attachment' | 'text' | 'no mail'): Uint8Array {
  const head = 'From: ann@example.org\r\nTo: ben@example.net\r\nSubject: large\r\nMIME-Version: 1.0\r\n';
  const line = `${'QUJD'.repeat(19)}\r\n`;
  const body = line.repeat(Math.floor(LARGE / line.length));
  if (kind === 'no mail') return new Uint8Array(LARGE);
  const type =
    kind === 'text'
      ? 'Content-Type: text/plain\r\n\r\n'
      : 'Content-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n';
  return Buffer.from(head + type + body, 'latin1');
}

async function largeRows(): Promise<Record<string, number>> {
  out('\nLarge input, 50 MB (target: result or clear refusal < 3 s, < 300 MB)');
  const rows: Record<string, number> = {};
  for (const kind of ['attachment', 'text', 'no mail'] as const) {
    const run = await runCli(['explain', '-', '--json'], largeInput(kind));
    out(
      `  ${kind.padEnd(32)} ${run.seconds.toFixed(2)} s, peak ${run.peakMb.toFixed(0)} MB, exit status ${run.status}`,
    );
    rows[`large ${kind} seconds`] = run.seconds;
    rows[`large ${kind} peakMb`] = run.peakMb;
  }
  return rows;
}

async function fixtureSpeed(): Promise<void> {
  const folder = join(process.cwd(), 'test/fixtures/mail');
  const times = await messageTimes(readdirSync(folder).map((file) => readFileSync(join(folder, file))));
  out(
    `\nOwn fixtures, one message in process: p50 ${times.p50.toFixed(2)} ms, p95 ${times.p95.toFixed(2)} ms`,
  );
}

const RECORD = 'out/bench.json';

function write(record: Readonly<Record<string, unknown>>): void {
  mkdirSync('out', { recursive: true });
  writeFileSync(RECORD, `${JSON.stringify(record, null, 2)}\n`);
  out(`\nWritten to ${RECORD}.`);
}

/** What the last bench measured, so that a part of it can be measured anew. */
function lastRecord(): object {
  const record: unknown = existsSync(RECORD) ? JSON.parse(readFileSync(RECORD, 'utf8')) : null;
  return typeof record === 'object' && record !== null ? record : {};
}

async function main(): Promise<void> {
  if (process.argv.includes('--window')) {
    await windowRows(out);
    return;
  }
  if (process.argv.includes('--network')) {
    write({ ...lastRecord(), network: await networkRows(out) });
    return;
  }
  const verbose = process.argv.includes('--verbose');
  const record: Record<string, unknown> = {};
  const folder = corpusFolder();
  if (folder) {
    const cases = readCases(folder);
    const result = await scoreCorpus(folder, cases);
    printAccuracy(result, verbose);
    record['accuracy'] = Object.fromEntries(result.scores);
    record['perClass'] = Object.fromEntries(result.perClass);
    record['macroAverage'] = macroAverage(result.perClass);
    record['calibration'] = Object.fromEntries(result.calibration);
    record['confusion'] = Object.fromEntries(result.confusion);
    if (!process.argv.includes('--accuracy')) record['speed'] = await speedRows(folder, cases);
  } else {
    out(
      'Labelled samples: not found. Set RETOUR_CORPUS to their folder; accuracy and batch speed are left out.',
    );
  }
  if (!process.argv.includes('--accuracy')) {
    record['window'] = await windowRows(out);
    record['large'] = await largeRows();
    await fixtureSpeed();
    record['network'] = await networkRows(out);
  }
  write(record);
  out(
    '"npm run bench -- --verbose" lists every mistake, "--accuracy" leaves speed out, "--window" and "--network" measure these alone.',
  );
}

await main();
