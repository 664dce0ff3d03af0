import type { ForwardAnswers } from '../../../shared/forward/forward-input.ts';
import type { ForwardExamination } from '../../../shared/report/forward-examination.ts';
import { api } from '../../api.ts';
import type { InputProblem } from '../../explained.ts';
import type { Input } from '../../input/inputs.ts';
import { prepareInput, type PreparedInput } from '../../input/send-input.ts';

/** How one examination ended. */
export type Examined =
  | { readonly kind: 'examined'; readonly examination: ForwardExamination }
  | { readonly kind: 'problem'; readonly problem: InputProblem };

let requests = 0;

/** An id that no other request of this window has. */
export function nextRequestId(): string {
  requests += 1;
  return `forward-${requests}`;
}

async function prepare(input: Input | null, requestId: string): Promise<PreparedInput | null> {
  return input === null ? null : prepareInput(input, requestId);
}

/** Examines a forwarding. Never rejects; `online` false asks nobody. */
export async function examine(
  requestId: string,
  input: Input | null,
  answers: ForwardAnswers,
  online: boolean,
): Promise<Examined> {
  const failed = (problem: InputProblem): Examined => ({ kind: 'problem', problem });
  try {
    const prepared = await prepare(input, requestId);
    if (prepared?.kind === 'problem') return failed(prepared.problem);
    const request = { requestId, input: prepared, answers, online };
    const answer = await api().request['forward.examine'](request);
    switch (answer.kind) {
      case 'examined':
        return answer;
      case 'unreadable':
        return failed(answer.reason === 'no-header' ? 'damaged' : answer.reason);
      case 'failed':
        return failed(answer.reason);
      case 'refused':
        return failed('crashed');
    }
  } catch {
    return failed('crashed');
  }
}

/** Stops an examination; it then ends as cancelled. */
export async function cancelExamination(requestId: string): Promise<void> {
  try {
    await api().request['auth.cancel']({ requestId });
  } catch {
    // Nothing left to stop: the request ends on its own.
  }
}
