import type { Api, Request } from '../../shared/ipc/contract.ts';
import type { SentInputs } from '../storage/sent-inputs.ts';
import type { ExplainHost } from '../worker/explain-host.ts';
import type { GivenReferences } from './given-references.ts';

/** The octets of an input, in pieces; null where its sending was cancelled. */
export function piecesOf(
  input: Request<'bounce.explain'>['input'],
  sent: SentInputs,
): readonly Uint8Array[] | null {
  switch (input.kind) {
    case 'text':
      return [new TextEncoder().encode(input.text)];
    case 'bytes':
      return [input.bytes];
    case 'sent':
      return sent.take(input.inputId);
  }
}

/** Explaining and stopping it, done by a process of its own. */
export function bounceHandlers(
  host: ExplainHost,
  given: GivenReferences,
  sent: SentInputs,
): Pick<Api, 'bounce.explain' | 'bounce.cancel' | 'input.append' | 'mails.read'> {
  return {
    'bounce.explain': async ({ input, requestId, split }) => {
      const pieces = piecesOf(input, sent);
      if (!pieces) return { kind: 'failed', reason: 'cancelled' };
      const outcome = await host.explain(requestId, pieces, split);
      if (outcome.kind === 'explained') given.add(outcome.report);
      return outcome;
    },
    'bounce.cancel': async ({ requestId }) => {
      const wasArriving = sent.cancel(requestId);
      return { kind: host.cancel(requestId) || wasArriving ? 'cancelled' : 'not-running' };
    },
    'mails.read': ({ requestId, bytes, ...step }) =>
      host.readMails(requestId, bytes, { ...step, stream: requestId }),
    'input.append': async ({ inputId, bytes }) => ({ kind: sent.append(inputId, bytes) }),
  };
}
