import type { BrowserWindow } from 'electron';
import * as z from 'zod/mini';

/** A refusal as a server words it; explaining it runs every part of the app. */
const SAMPLE =
  '550 5.1.1 <ann@example.org>: Recipient address rejected: User unknown in local recipient table';
const TIME_LIMIT_MS = 20_000;

/** Asks through the page, as a user does: preload, contract, worker and back. */
const QUESTION = `window.api.request['bounce.explain']({
  input: { kind: 'text', text: ${JSON.stringify(SAMPLE)} },
  requestId: 'self-test',
}).then((answer) => JSON.stringify({
  kind: answer.kind,
  reasons: answer.report ? answer.report.recipients.map((recipient) => recipient.reason) : [],
  painted: document.body.textContent.trim() !== '',
}))`;

/** What the self-test found; `ok` only where the page is drawn and the sample was understood. */
export interface SelfTestResult {
  readonly ok: boolean;
  readonly electron: string | undefined;
  readonly answer: unknown;
}

const understood = z.object({
  kind: z.literal('explained'),
  reasons: z.tuple([z.literal('user-unknown')]),
  painted: z.literal(true),
});

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

/** Checks the installed app once: the window loads and a sample is explained. Never rejects. */
export async function selfTest(window: BrowserWindow): Promise<SelfTestResult> {
  const late = new Promise((resolve) => {
    setTimeout(resolve, TIME_LIMIT_MS, { kind: 'time-limit' });
  });
  const answer = await Promise.race([ask(window), late]).catch((error: unknown) => String(error));
  return { ok: understood.safeParse(answer).success, electron: process.versions['electron'], answer };
}
