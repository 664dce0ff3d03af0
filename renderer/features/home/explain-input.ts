import type { Request } from '../../../shared/ipc/contract.ts';
import { PIECE_OCTETS } from '../../../shared/ipc/limits.ts';
import { api } from '../../api.ts';
import type { InputProblem, Outcome } from '../../explained.ts';
import type { Input, InputContent } from './inputs.ts';

const MAX_NAME_LENGTH = 1000; // the limit of the contract

type RequestInput = Request<'bounce.explain'>['input'];
type Prepared = RequestInput | { readonly kind: 'problem'; readonly problem: InputProblem };

const byName = (name: string | null): string | null => name?.slice(0, MAX_NAME_LENGTH) ?? null;

/** Sends the pieces ahead under the request's own id, so that stopping stops this too. A single piece goes at once. */
async function sendPieces(
  name: string | null,
  pieces: AsyncIterable<Uint8Array>,
  inputId: string,
): Promise<Prepared> {
  let waiting: Uint8Array | null = null;
  let sent = false;
  for await (const bytes of pieces) {
    if (waiting) {
      const problem = await append(inputId, waiting);
      if (problem) return { kind: 'problem', problem };
      sent = true;
    }
    waiting = bytes;
  }
  const last = waiting ?? new Uint8Array();
  if (!sent && last.length <= PIECE_OCTETS) return { kind: 'bytes', bytes: last, name: byName(name) };
  const problem = await append(inputId, last);
  return problem ? { kind: 'problem', problem } : { kind: 'sent', inputId };
}

async function append(inputId: string, bytes: Uint8Array): Promise<InputProblem | null> {
  const { kind } = await api().request['input.append']({ inputId, bytes });
  if (kind === 'appended') return null;
  return kind === 'refused' ? 'crashed' : kind;
}

async function prepare(name: string | null, content: InputContent, requestId: string): Promise<Prepared> {
  switch (content.kind) {
    case 'text':
    case 'problem':
      return content;
    case 'bytes':
      return { kind: 'bytes', bytes: content.bytes, name: byName(name) };
    case 'pieces':
      try {
        return await sendPieces(name, content.pieces, requestId);
      } catch {
        // The only thing here that throws is reading the file.
        return { kind: 'problem', problem: 'no-access' };
      }
  }
}

/** Explains one input. Never rejects: whatever goes wrong becomes a problem with a sentence of its own. */
export async function explainInput(input: Input, requestId: string): Promise<Outcome> {
  const { name } = input;
  const failed = (problem: InputProblem): Outcome => ({ kind: 'not-explained', name, problem });
  try {
    const prepared = await prepare(name, input.content, requestId);
    if (prepared.kind === 'problem') return failed(prepared.problem);
    const response = await api().request['bounce.explain']({ input: prepared, requestId });
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
