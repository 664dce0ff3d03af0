import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { readInput } from '../../electron/mail/read-input.ts';
import { explain } from '../../shared/report/explain.ts';
import { toContractJson } from '../../shared/report/contract-json.ts';
import type { CorpusCase } from './corpus.ts';

/** The value below which the given share of a sorted list lies. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Times in milliseconds of one message in process, after a warm-up. */
export async function messageTimes(inputs: readonly Uint8Array[]): Promise<{ p50: number; p95: number }> {
  const once = async (bytes: Uint8Array): Promise<number> => {
    const start = performance.now();
    JSON.stringify(toContractJson(explain(await readInput(bytes)), 'en', null));
    return performance.now() - start;
  };
  for (const bytes of inputs) await once(bytes);
  const times: number[] = [];
  for (const bytes of inputs) times.push(await once(bytes));
  times.sort((a, b) => a - b);
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
}

/** What a child process took: wall time in seconds, largest resident set in MB, exit status. */
export interface ChildRun {
  readonly seconds: number;
  readonly peakMb: number;
  readonly status: number | null;
  readonly lines: number;
}

/** Runs the built command line with the given standard input and reports time and memory (from /usr/bin/time where present). */
export async function runCli(args: readonly string[], stdin: string | Uint8Array): Promise<ChildRun> {
  const script = join(process.cwd(), 'out/electron/cli.cjs');
  const probe = "process.on('exit',()=>process.stderr.write('\\nPEAK '+process.resourceUsage().maxRSS))";
  const start = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(probe)}`, script, ...args],
    {
      stdio: ['pipe', 'pipe', 'pipe'],
    },
  );
  let lines = 0;
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => {
    for (const octet of chunk) if (octet === 10) lines += 1;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    errors = (errors + chunk.toString('latin1')).slice(-4000);
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(stdin);
  const status = await new Promise<number | null>((done) => child.on('close', done));
  const peak = Number(/PEAK (\d+)/.exec(errors)?.[1] ?? 0) / 1024;
  return { seconds: (performance.now() - start) / 1000, peakMb: peak, status, lines };
}

/**
 * Seconds that the built command line takes as a process, with nothing beside it that would slow it down: its output is
 * thrown away, and Node is not told to read further certificates before it starts.
 */
async function secondsOf(args: readonly string[], stdin: string): Promise<number> {
  const env = { ...process.env };
  delete env['NODE_EXTRA_CA_CERTS'];
  const script = join(process.cwd(), 'out/electron/cli.cjs');
  const start = performance.now();
  const child = spawn(process.execPath, [script, ...args], { stdio: ['pipe', 'ignore', 'inherit'], env });
  child.stdin.end(stdin);
  await new Promise((done) => child.on('close', done));
  return (performance.now() - start) / 1000;
}

/** Messages a second of the whole process over all full messages; the median of some runs. */
export async function batchSpeed(
  folder: string,
  cases: readonly CorpusCase[],
  runs: number,
): Promise<{ perSecond: number; messages: number; peakMb: number }> {
  const files = cases
    .filter((sample) => sample.kind === 'message')
    .map((sample) => join(folder, sample.file));
  const args = ['explain', '--jsonl', '--files-from', '-'];
  const { peakMb } = await runCli(args, files.join('\n'));
  const seconds: number[] = [];
  for (let i = 0; i < runs; i += 1) seconds.push(await secondsOf(args, files.join('\n')));
  seconds.sort((a, b) => a - b);
  return { perSecond: files.length / percentile(seconds, 0.5), messages: files.length, peakMb };
}

/** Reads the files of the samples. */
export function readSamples(folder: string, cases: readonly CorpusCase[]): readonly Uint8Array[] {
  return cases.map((sample) => readFileSync(join(folder, sample.file)));
}
