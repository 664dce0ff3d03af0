import type { ForwardAnswers } from '../../../shared/forward/forward-input.ts';
import { forwardFacts } from '../../../shared/forward/read-forward.ts';
import { offlineEvidence } from '../../../shared/forward/offline.ts';
import { cachingResolver } from '../../../shared/dns/caching-resolver.ts';
import type { UnreadableReason } from '../../../shared/mail/document.ts';
import { composeExamination, type ForwardExamination } from '../../../shared/report/forward-examination.ts';
import { startTimeLimit } from '../../mail/auth/time-limit.ts';
import { verifyMessage } from '../../mail/auth/verify-message.ts';
import { collect } from './collect.ts';
import type { ForwardRequest, ForwardTools } from './forward-request.ts';
import { readForwardInput } from './read-forward-input.ts';

/** Answer for an input that may be none. */
export type ForwardOutcome =
  | { readonly kind: 'examined'; readonly examination: ForwardExamination }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason };

/** Finds out why a forwarded mail was refused and what would help. Without a resolver nobody is asked. Never rejects. */
export async function examineForward(
  request: ForwardRequest,
  tools: ForwardTools,
): Promise<ForwardExamination> {
  const facts = forwardFacts(request.input);
  const { answers } = request.input;
  const { resolver } = tools;
  if (resolver === null) return composeExamination(facts, offlineEvidence(facts), answers);
  const ports = { ...tools, resolver: cachingResolver(resolver) };
  const collected = await collect(request, facts, ports);
  return composeExamination(collected.facts, collected.evidence, answers);
}

/** All look-ups of one case together; a domain whose servers never answer must not hold the answer up. */
const TIME_LIMIT_MS = 30_000;

/**
 * The same from octets: reads the input, then examines it, verifying signatures in this process. `bytes` null: there are
 * answers only. What is not known when the time is over stays open. The caller guards time and memory of reading: hostile
 * mail belongs in a process of its own.
 */
export async function examineInput(
  bytes: Uint8Array | null,
  answers: ForwardAnswers,
  given: Omit<ForwardTools, 'verify'> & { readonly timeLimitMs?: number },
): Promise<ForwardOutcome> {
  const read = await readForwardInput(bytes, answers);
  if (read.kind === 'unreadable') return read;
  const { resolver, timeLimitMs = TIME_LIMIT_MS } = given;
  const limit = startTimeLimit(given.cancel, timeLimitMs);
  const { cancel } = limit;
  const verify: ForwardTools['verify'] =
    resolver === null
      ? null
      : (octets, hasBody) => verifyMessage(octets, { resolver, cancel, hasBody, timeLimitMs });
  try {
    const examination = await examineForward(read.request, { resolver, cancel, verify });
    return { kind: 'examined', examination };
  } finally {
    limit.end();
  }
}
