import { readNotice } from '../../shared/bounce/read-notice.ts';
import { quotedDocument } from '../../shared/report/evidence.ts';
import { readInput } from '../mail/read-input.ts';
import { causeOf, type InputFacts } from './input-facts.ts';
import type { CliInput } from './inputs.ts';

/** The first half of explaining an input: reads it, and the facts that it states. */
export async function readFacts({ file, content }: CliInput): Promise<InputFacts> {
  if (content.kind !== 'read') return { kind: 'no-file', file, problem: content };
  try {
    const read = await readInput(content.bytes);
    if (read.kind !== 'document') return { kind: 'unreadable', file, reason: read.reason };
    const { document } = read;
    return { kind: 'notice', file, document: quotedDocument(document), notice: readNotice(document) };
  } catch (error) {
    return { kind: 'defect', file, cause: causeOf(error) };
  }
}
