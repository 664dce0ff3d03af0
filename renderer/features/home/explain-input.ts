import { MAX_FILE_OCTETS } from '../../../shared/ipc/limits.ts';
import { api } from '../../api.ts';
import type { InputProblem, Outcome } from '../../explained.ts';
import type { Input } from '../../input/inputs.ts';
import { byName, prepareInput } from '../../input/send-input.ts';

/** What came of one input; `several`: it holds more than one mail. */
export type InputOutcome = Outcome | { readonly kind: 'several' };

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
    if (content.kind === 'problem') return failed(content.problem);
    const prepared = await prepareInput(input, requestId);
    if (prepared.kind === 'problem') return failed(prepared.problem);
    const split = whole ? undefined : { name: byName(name) };
    const response = await api().request['bounce.explain']({ input: prepared, split, requestId });
    if (response.kind === 'several') return response;
    if (response.kind === 'refused') return failed('crashed');
    if (response.kind === 'failed') return failed(response.reason);
    const { report, originalText, originalCut } = response;
    if (report.unreadable !== null) return failed(report.unreadable);
    return { kind: 'explained', name, content, report, originalText, originalCut };
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
