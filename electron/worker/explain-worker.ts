import { parentPort } from 'node:worker_threads';
import { explain } from '../../shared/report/explain.ts';
import { readInput } from '../mail/read-input.ts';
import type { Explained, ExplainInput, ExplainJob, WorkerAnswer } from './explain-job.ts';
import { originalText } from './original-text.ts';

async function explainInput(input: ExplainInput): Promise<Explained> {
  const bytes = input.kind === 'text' ? new TextEncoder().encode(input.text) : input.bytes;
  const report = explain(await readInput(bytes));
  const { text, cut } = originalText(bytes);
  return { report, originalText: text, originalCut: cut };
}

async function answer({ number, input }: ExplainJob): Promise<WorkerAnswer> {
  try {
    return { kind: 'explained', number, explained: await explainInput(input) };
  } catch (error) {
    const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { kind: 'crashed', number, cause };
  }
}

const port = parentPort;
if (!port) throw new Error('runs as a worker only');
port.on('message', (job: ExplainJob) => {
  void answer(job).then((said) => {
    port.postMessage(said);
  });
});
