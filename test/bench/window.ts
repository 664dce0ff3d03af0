import { spawn } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { percentile } from './speed.ts';

/** What the probe inside Electron reports. */
const measured = z.object({
  usableMs: z.number(),
  times: z.optional(z.array(z.number())),
  ms: z.optional(z.number()),
  tasks: z.optional(z.array(z.number())),
});
type Measured = z.infer<typeof measured>;

const TIME_LIMIT_MS = 60_000;
const STARTS = 9;
const PASTES = 30;
const PASTE_OCTETS = 100 * 1024;

const EMPTY_APP = {
  'package.json': '{"name":"empty","version":"1.0.0","main":"main.cjs"}',
  'main.cjs': `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => new BrowserWindow({ width: 1180, height: 800 }).loadFile(__dirname + '/index.html'));`,
  'index.html': '<!doctype html><title>empty</title><p data-empty>empty</p>',
} as const;

/** Starts an app folder in Electron with the probe before it, and gives what that measured. Throws where it says nothing. */
async function probe(folder: string, userData: string, task: Record<string, string>): Promise<Measured> {
  const args = ['-r', join(process.cwd(), 'out/bench-probe.cjs'), folder, `--user-data-dir=${userData}`];
  const child = spawn(process.env['BENCH_ELECTRON'] ?? '', [...args, '--no-sandbox', '--disable-gpu'], {
    env: { ...process.env, ...task, BENCH_SPAWNED_AT: String(Date.now()) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.resume();
  const timer = setTimeout(() => child.kill(), TIME_LIMIT_MS);
  await new Promise((done) => child.on('close', done));
  clearTimeout(timer);
  const line = /^BENCH (.*)$/m.exec(said)?.[1];
  if (line === undefined) throw new Error('the window was not measured');
  return measured.parse(JSON.parse(line));
}

/** Starts of the app and of an empty window, one after the other in turns, in ms. */
async function coldStarts(folder: string): Promise<{ app: readonly number[]; empty: readonly number[] }> {
  const emptyApp = join(folder, 'empty');
  mkdirSync(emptyApp);
  for (const [name, text] of Object.entries(EMPTY_APP)) writeFileSync(join(emptyApp, name), text);
  const app: number[] = [];
  const empty: number[] = [];
  // The first start of each makes its folder of user data.
  for (let i = 0; i <= STARTS; i += 1) {
    const ours = await probe(process.cwd(), join(folder, 'app-data'), {});
    const other = await probe(emptyApp, join(folder, 'empty-data'), {});
    if (i === 0) continue;
    app.push(ours.usableMs);
    empty.push(other.usableMs);
  }
  return { app: app.sort((a, b) => a - b), empty: empty.sort((a, b) => a - b) };
}

/** A bounce of 100 kB: a long letter came back. */
function longBounce(folder: string): string {
  const fixture = readFileSync(join(process.cwd(), 'test/fixtures/mail/postfix-unknown-user.eml'), 'utf8');
  const line = 'One more line of a long letter that came back with everything in it.\r\n';
  const text = fixture.replace(/^Kind regards/m, line.repeat(PASTE_OCTETS / line.length) + 'Kind regards');
  const file = join(folder, 'paste.eml');
  writeFileSync(file, text);
  return file;
}

/** Figures of the real window by name; prints them too. Nothing where there is no Electron or no display. */
export async function windowRows(out: (line?: string) => void): Promise<Record<string, number>> {
  out('\nThe window');
  if (!process.env['BENCH_ELECTRON']) {
    out(`  not measured: ${process.env['BENCH_NO_WINDOW'] ?? 'start it by "npm run bench"'}`);
    return {};
  }
  const folder = mkdtempSync(join(tmpdir(), 'retour-bench-'));
  try {
    return await measureWindow(folder, out);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function measureWindow(folder: string, out: (line?: string) => void): Promise<Record<string, number>> {
  const { app, empty } = await coldStarts(folder);
  const [appMs, emptyMs] = [percentile(app, 0.5), percentile(empty, 0.5)];
  const ratio = appMs / emptyMs;
  out(
    `  cold start, ${STARTS} in turns            ${appMs} ms, empty window ${emptyMs} ms: ${ratio.toFixed(2)} x   target <= 1.3 x`,
  );
  const pasting = { BENCH_TASK: 'paste', BENCH_PASTE: longBounce(folder), BENCH_RUNS: String(PASTES + 1) };
  const { times = [] } = await probe(process.cwd(), join(folder, 'app-data'), pasting);
  const [firstMs = 0, ...later] = times;
  later.sort((a, b) => a - b);
  const [p50, p95] = [percentile(later, 0.5), percentile(later, 0.95)];
  out(
    `  paste to result, 100 kB          p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms; at once after the start ${firstMs.toFixed(0)} ms   target p95 < 100 ms`,
  );
  const large = await probe(process.cwd(), join(folder, 'app-data'), { BENCH_TASK: 'large' });
  const frozenMs = Math.max(0, ...(large.tasks ?? []));
  out(
    `  50 MB file dropped               ${((large.ms ?? 0) / 1000).toFixed(2)} s, longest standstill ${frozenMs === 0 ? 'under 50' : frozenMs.toFixed(0)} ms   target < 3 s, <= 50 ms`,
  );
  return {
    coldStartMs: appMs,
    emptyWindowMs: emptyMs,
    coldStartRatio: ratio,
    pasteP50Ms: p50,
    pasteP95Ms: p95,
    firstPasteMs: firstMs,
    largeMs: large.ms ?? 0,
    largeFrozenMs: frozenMs,
  };
}
