import type { Request } from '../../shared/ipc/contract.ts';
import { PIECE_OCTETS } from '../../shared/ipc/limits.ts';
import { api } from '../api.ts';
import type { InputProblem, Source } from '../explained.ts';
import type { Input } from './inputs.ts';

const MAX_NAME_LENGTH = 1000; // the limit of the contract

/** An input as it crosses to the main process. */
export type SentInput = Request<'bounce.explain'>['input'];
/** The same, or why it cannot cross. */
export type PreparedInput = SentInput | { readonly kind: 'problem'; readonly problem: InputProblem };

/** A name as long as the contract allows. */
export const byName = (name: string | null): string | null => name?.slice(0, MAX_NAME_LENGTH) ?? null;

/** Sends a large source ahead under the request's own id, so that stopping stops this too. A small one goes at once. */
async function send(name: string | null, source: Source, inputId: string): Promise<PreparedInput> {
  if (source.sizeOctets <= PIECE_OCTETS)
    return { kind: 'bytes', bytes: await source.read(0, PIECE_OCTETS), name: byName(name) };
  for (let from = 0; from < source.sizeOctets; from += PIECE_OCTETS) {
    const bytes = await source.read(from, from + PIECE_OCTETS);
    const { kind } = await api().request['input.append']({ inputId, bytes });
    if (kind !== 'appended') return { kind: 'problem', problem: kind === 'refused' ? 'crashed' : kind };
  }
  return { kind: 'sent', inputId };
}

/** Reads an input and sends it ahead where it is large. Never rejects: what cannot be read is a problem. */
export async function prepareInput({ name, content }: Input, requestId: string): Promise<PreparedInput> {
  if (content.kind !== 'source') return content;
  try {
    return await send(name, content.source, requestId);
  } catch {
    // The only thing here that throws is reading the file.
    return { kind: 'problem', problem: 'no-access' };
  }
}
