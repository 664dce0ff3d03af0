import { findSubmission, serversFor } from '../../../shared/providers/find-submission.ts';
import type { SubmissionServer } from '../../../shared/providers/submission.ts';
import type { CannotSendState, SettingsFact } from '../../../shared/wizards/cannot-send.ts';
import { api } from '../../api.ts';

let requests = 0;

/** An id that no other request of this window has. */
export function nextRequestId(what: string): string {
  requests += 1;
  return `cannot-send-${what}-${requests}`;
}

/** Looks up the settings of an address. */
export async function lookUp(address: string, consented: boolean, requestId: string): Promise<SettingsFact> {
  try {
    const answer = await api().request['settings.lookUp']({ requestId, address, consented });
    return answer.kind === 'looked-up' ? { kind: 'known', answer: answer.answer } : { kind: 'failed' };
  } catch {
    return { kind: 'failed' };
  }
}

/** The server of a provider in the built-in table, known before anybody is asked; null where it has none. */
export function builtInServer(address: string, domain: string): SubmissionServer | null {
  const provider = findSubmission(address);
  return provider ? (serversFor(provider, domain, null)[0] ?? null) : null;
}

/** Explains an error message as on the first screen; null where that fails. */
export async function explainText(text: string): Promise<CannotSendState['explained']> {
  try {
    const input = { kind: 'text', text } as const;
    const answer = await api().request['bounce.explain']({ input, requestId: nextRequestId('error') });
    return answer.kind === 'explained' ? answer.report : null;
  } catch {
    return null;
  }
}
