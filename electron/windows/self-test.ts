import type { BrowserWindow } from 'electron';
import * as z from 'zod/mini';
import { NEVER_CANCELLED } from '../../shared/dns/cancellation.ts';
import type { AuthHost } from '../worker/auth-host.ts';
import { sampleKeys, signedSample } from './signed-sample.ts';

/** A refusal as a server words it; explaining it runs every part of the app. */
const SAMPLE =
  '550 5.1.1 <ann@example.org>: Recipient address rejected: User unknown in local recipient table';
const TIME_LIMIT_MS = 20_000;

/**
 * Asks through the page, as a user does: preload, contract, worker and back. What is no IP address is turned down by the
 * part for the network, which asks nobody then.
 */
const QUESTION = `Promise.all([
  window.api.request['bounce.explain']({
    input: { kind: 'text', text: ${JSON.stringify(SAMPLE)} },
    requestId: 'self-test',
  }),
  window.api.request['spf.evaluate']({ requestId: 'self-test', ip: 'none', mailFrom: 'ann@example.org', helo: null }),
]).then(([explained, spf]) => JSON.stringify({
  kind: explained.kind,
  reasons: explained.report ? explained.report.recipients.map((recipient) => recipient.reason) : [],
  network: spf.kind,
  painted: document.body.textContent.trim() !== '',
}))`;

/** What the self-test found; `ok` only where the page is drawn, the sample was understood and both signatures pass. */
export interface SelfTestResult {
  readonly ok: boolean;
  readonly electron: string | undefined;
  readonly answer: unknown;
  /** What the verifying process says of a mail signed twice: `rsa-sha256 pass`, `ed25519-sha256 pass`. */
  readonly signatures: readonly string[];
}

const understood = z.object({
  kind: z.literal('explained'),
  reasons: z.tuple([z.literal('user-unknown')]),
  network: z.literal('unusable'),
  painted: z.literal(true),
});

const areVerified = z.tuple([z.literal('rsa-sha256 pass'), z.literal('ed25519-sha256 pass')]);

async function ask({ webContents }: BrowserWindow): Promise<unknown> {
  if (webContents.isLoadingMainFrame())
    await new Promise((loaded) => {
      webContents.once('did-stop-loading', () => {
        loaded(null);
      });
    });
  const answer: unknown = await webContents.executeJavaScript(QUESTION);
  return typeof answer === 'string' ? JSON.parse(answer) : answer;
}

/** Has a signed mail verified where all mail is: Electron's crypto library is another than Node's. */
async function verifySample(host: AuthHost): Promise<readonly string[]> {
  const outcome = await host.run({ kind: 'verify', timeLimitMs: TIME_LIMIT_MS }, [signedSample()], {
    cancel: NEVER_CANCELLED,
    resolver: sampleKeys,
  });
  if (outcome.kind !== 'verified') return [outcome.kind === 'failed' ? outcome.reason : outcome.kind];
  return outcome.authentication.dkim.map(({ algorithm, result }) => `${algorithm ?? ''} ${result}`);
}

/**
 * Checks the installed app once: the window loads, a sample is explained, and signatures are verified in the process for
 * that. Never rejects.
 */
export async function selfTest(window: BrowserWindow, host: AuthHost): Promise<SelfTestResult> {
  const late = new Promise((resolve) => {
    setTimeout(resolve, TIME_LIMIT_MS, { kind: 'time-limit' });
  });
  const answer = await Promise.race([ask(window), late]).catch((error: unknown) => String(error));
  const signatures = await verifySample(host);
  const ok = understood.safeParse(answer).success && areVerified.safeParse(signatures).success;
  return { ok, electron: process.versions['electron'], answer, signatures };
}
