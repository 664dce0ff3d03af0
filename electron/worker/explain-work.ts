import { explain } from '../../shared/report/explain.ts';
import { readInput } from '../mail/read-input.ts';
import { splitInput } from '../mail/split-input.ts';
import type { Explained, ReadStep, Split, WorkerAnswer, WorkerMessage } from './explain-job.ts';
import { MailStream } from './mail-stream.ts';
import { originalText } from './original-text.ts';

type Answer = (answer: WorkerAnswer) => void;

async function explainBytes(bytes: Uint8Array): Promise<Explained> {
  const report = explain(await readInput(bytes));
  const { text, cut } = originalText(bytes);
  return { report, originalText: text, originalCut: cut };
}

async function run(job: number, bytes: Uint8Array, split: Split | undefined): Promise<WorkerAnswer> {
  if (split && splitInput(split.name, bytes).length > 1) return { kind: 'several', job };
  return { kind: 'explained', job, explained: await explainBytes(bytes) };
}

function crashed(job: number, error: unknown): WorkerAnswer {
  const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { kind: 'crashed', job, cause };
}

/** The input whose mails are being read; a new one takes its place. */
class OpenInput {
  private open: { readonly stream: string; readonly mails: MailStream } | null = null;

  async step(job: number, bytes: Uint8Array, step: ReadStep, answer: Answer): Promise<WorkerAnswer> {
    if (step.first) this.open = { stream: step.stream, mails: new MailStream(step.name, step.skip) };
    if (this.open?.stream !== step.stream) return { kind: 'read', job, ended: 'lost' };
    const done = await this.open.mails.add(bytes, step.last, (mail) => {
      answer({ kind: 'mail', job, mail });
    });
    if (done) this.open = null;
    return { kind: 'read', job, ended: done ? 'done' : null };
  }
}

/** The explaining side: collects the pieces of a job and answers when told to run. Jobs come one after the other. */
export function explainWork(answer: Answer): (message: WorkerMessage) => void {
  let pieces: Uint8Array[] = [];
  const input = new OpenInput();
  return (message) => {
    if (message.kind === 'piece') {
      pieces.push(message.bytes);
      return;
    }
    const bytes = pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces);
    pieces = [];
    const { job } = message;
    const answered =
      message.kind === 'run' ? run(job, bytes, message.split) : input.step(job, bytes, message.step, answer);
    void answered.catch((error: unknown) => crashed(job, error)).then(answer);
  };
}

/** A notice like most: reading it once loads what the first one of the user would have to wait for. */
const WARM_UP = `From: MAILER-DAEMON@example.net
To: maria@example.com
Subject: Undelivered Mail Returned to Sender
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b

<ann@example.org>: host mx.example.org[192.0.2.7] said: 550 5.1.1 User unknown
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.com

Final-Recipient: rfc822; ann@example.org
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 <ann@example.org>: User unknown
--b--
`;

/** Gets ready for the first input. */
export async function warmUp(): Promise<void> {
  await explainBytes(Buffer.from(WARM_UP));
}
