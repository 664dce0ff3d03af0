import { reasonOfStatus } from './code-reasons.ts';
import type { RecipientFacts } from './notice.ts';
import type { Reason } from './reason.ts';

/** Reasons that say "not now"; a rule for one of them beside a permanent code is not certain. */
const PASSING: ReadonlySet<Reason> = new Set([
  'greylisted',
  'too-many-connections',
  'rate-limited',
  'server-storage-full',
]);

/** Reasons that say "never"; a temporary code beside them is not certain. */
const FINAL: ReadonlySet<Reason> = new Set([
  'user-unknown',
  'domain-unknown',
  'mailbox-moved',
  'relay-denied',
  'message-too-big',
  'domain-refuses-mail',
]);

/** True where the digit class of a code speaks against the words. */
function codeContradicts(reason: Reason, facts: RecipientFacts): boolean {
  const classes = [facts.enhancedStatus?.[0], facts.replyCode?.[0]].filter((digit) => digit !== undefined);
  if (new Set(classes).size > 1) return true;
  if (facts.action === 'failed' && classes.includes('4') && FINAL.has(reason)) return true;
  return (PASSING.has(reason) && classes.includes('5')) || (FINAL.has(reason) && classes.includes('4'));
}

/** X.1.10 is a null MX (RFC 7505) and, at Exchange, an unknown recipient. */
function hasTwoMeanings(facts: RecipientFacts): boolean {
  return facts.enhancedStatus?.endsWith('.1.10') === true;
}

/**
 * Servers disguise other refusals as "user unknown", so words alone do not make it certain: the status must say the same,
 * or the refusal must have come when the address was named, without a status about something else.
 */
function needsSecondWitness(reason: Reason, facts: RecipientFacts): boolean {
  if (reason !== 'user-unknown') return false;
  const status = facts.enhancedStatus ?? '';
  if (/\.1\.(?:1|10)$/.test(status)) return false;
  const aboutOther = /^\d\.[23467]\./.test(status);
  return facts.stage !== 'rcpt' || aboutOther;
}

/** True where a code, its class or the stage leaves room for another reading than the words have. */
export function codesLeaveDoubt(reason: Reason, facts: RecipientFacts): boolean {
  const byStatus = reasonOfStatus(facts.enhancedStatus);
  const disagrees = byStatus !== null && byStatus.reason !== reason && !hasTwoMeanings(facts);
  return disagrees || codeContradicts(reason, facts) || needsSecondWitness(reason, facts);
}
