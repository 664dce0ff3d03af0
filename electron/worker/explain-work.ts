import { explain } from '../../shared/report/explain.ts';
import { readInput } from '../mail/read-input.ts';
import type { Explained, WorkerAnswer, WorkerMessage } from './explain-job.ts';
import { originalText } from './original-text.ts';

async function explainBytes(bytes: Uint8Array): Promise<Explained> {
  const report = explain(await readInput(bytes));
  const { text, cut } = originalText(bytes);
  return { report, originalText: text, originalCut: cut };
}

async function answerTo(job: number, bytes: Uint8Array): Promise<WorkerAnswer> {
  try {
    return { kind: 'explained', job, explained: await explainBytes(bytes) };
  } catch (error) {
    const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { kind: 'crashed', job, cause };
  }
}

/** The explaining side: collects the pieces of a job and answers when told to run. Jobs come one after the other. */
export function explainWork(answer: (answer: WorkerAnswer) => void): (message: WorkerMessage) => void {
  let pieces: Uint8Array[] = [];
  return (message) => {
    if (message.kind === 'piece') {
      pieces.push(message.bytes);
      return;
    }
    const bytes = pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces);
    pieces = [];
    void answerTo(message.job, bytes).then(answer);
  };
}
