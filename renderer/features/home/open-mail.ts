import type { Batch, BatchMail, Explained, InputProblem } from '../../explained.ts';
import { explainInput } from './explain-input.ts';
import { blobSource } from '../../input/inputs.ts';

/** The mail again, or why it cannot be had: its file may be gone or have changed meanwhile. */
async function bytesOf(batch: Batch, mail: BatchMail): Promise<Uint8Array | null> {
  if (mail.own) return mail.own;
  const source = batch.files[mail.file]?.source;
  if (!source || mail.start === null) return null;
  const bytes = await source.read(mail.start, mail.start + mail.sizeOctets).catch(() => null);
  return bytes?.length === mail.sizeOctets ? bytes : null;
}

let opened = 0;

/** Explains one mail of a batch once more, for its whole result. Never rejects. */
export async function openMail(batch: Batch, mail: BatchMail): Promise<Explained | InputProblem> {
  const bytes = await bytesOf(batch, mail);
  if (!bytes) return 'no-access';
  opened += 1;
  const name = batch.files[mail.file]?.name ?? null;
  const source = blobSource(new Blob([new Uint8Array(bytes)]));
  const input = { name, content: { kind: 'source', source } } as const;
  const outcome = await explainInput(input, `open-${opened}`, true);
  if (outcome.kind === 'explained') return outcome;
  return outcome.kind === 'several' ? 'crashed' : outcome.problem;
}
