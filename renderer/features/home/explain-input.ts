import type { Request } from '../../../shared/ipc/contract.ts';
import { MAX_FILE_OCTETS, PIECE_OCTETS } from '../../../shared/ipc/limits.ts';
import { api } from '../../api.ts';
import type { InputProblem, Outcome, Source } from '../../explained.ts';
import type { Input } from './inputs.ts';

const MAX_NAME_LENGTH = 1000; // the limit of the contract

type RequestInput = Request<'bounce.explain'>['input'];
type Prepared = RequestInput | { readonly kind: 'problem'; readonly problem: InputProblem };

/** What came of one input; `several`: it holds more than one mail. */
export type InputOutcome = Outcome | { readonly kind: 'several' };

/** A name as long as the contract allows. */
export const byName = (name: string | null): string | null => name?.slice(0, MAX_NAME_LENGTH) ?? null;

/** Sends a large source ahead under the request's own id, so that stopping stops this too. A small one goes at once. */
async function send(name: string | null, source: Source, inputId: string): Promise<Prepared> {
  if (source.sizeOctets <= PIECE_OCTETS)
    return { kind: 'bytes', bytes: await source.read(0, PIECE_OCTETS), name: byName(name) };
  for (let from = 0; from < source.sizeOctets; from += PIECE_OCTETS) {
    const bytes = await source.read(from, from + PIECE_OCTETS);
    const { kind } = await api().request['input.append']({ inputId, bytes });
    if (kind !== 'appended') return { kind: 'problem', problem: kind === 'refused' ? 'crashed' : kind };
  }
  return { kind: 'sent', inputId };
}

async function prepare({ name, content }: Input, requestId: string): Promise<Prepared> {
  if (content.kind !== 'source') return content;
  try {
    return await send(name, content.source, requestId);
  } catch {
    // The only thing here that throws is reading the file.
    return { kind: 'problem', problem: 'no-access' };
  }
}

/**
 * Explains one input. `whole`: it is one mail, whatever it looks like. Never rejects: whatever goes wrong becomes a
 * problem with a sentence of its own.
 */
export async function explainInput(input: Input, requestId: string, whole: boolean): Promise<InputOutcome> {
  const { name, content } = input;
  const failed = (problem: InputProblem): Outcome => ({ kind: 'not-explained', name, problem });
  // Only a mailbox is read at this size, message by message.
  if (!whole && content.kind === 'source' && content.source.sizeOctets > MAX_FILE_OCTETS)
    return { kind: 'several' };
  try {
    const prepared = await prepare(input, requestId);
    if (prepared.kind === 'problem') return failed(prepared.problem);
    const split = whole ? undefined : { name: byName(name) };
    const response = await api().request['bounce.explain']({ input: prepared, split, requestId });
    if (response.kind === 'several') return response;
    if (response.kind === 'refused') return failed('crashed');
    if (response.kind === 'failed') return failed(response.reason);
    const { report, originalText, originalCut } = response;
    if (report.unreadable !== null) return failed(report.unreadable);
    return { kind: 'explained', name, report, originalText, originalCut };
  } catch {
    return failed('crashed');
  }
}

/** Asks the main process to stop; the request then ends as cancelled. */
export async function cancelRequest(requestId: string): Promise<void> {
  try {
    await api().request['bounce.cancel']({ requestId });
  } catch {
    // Nothing left to stop: the request ends on its own.
  }
}
