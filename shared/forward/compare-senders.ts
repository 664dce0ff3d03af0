import type { DmarcPolicy } from '../auth/authentication.ts';
import { arriving } from './arrival.ts';
import { casePolicy, type CasePolicy } from './case-state.ts';
import { outcomeOf } from './demands.ts';
import type { SenderPosture } from './forward-evidence.ts';
import type { Tri } from './forward-facts.ts';
import type { ComparedSender, SeenResult, SenderComparison } from './forward-judgement.ts';
import type { Demand } from './targets/target-demands.ts';

const STRICTNESS: readonly (DmarcPolicy | null)[] = ['reject', 'quarantine', 'none', null];

function strictest({ rfc9989, rfc7489 }: CasePolicy): DmarcPolicy | null {
  const found = STRICTNESS.find((policy) => policy !== null && (rfc9989 === policy || rfc7489 === policy));
  return found ?? null;
}

function passes(spf: SeenResult, policy: CasePolicy, signed: 'yes' | 'no', demands: readonly Demand[]): Tri {
  const arrival = arriving({ spf, spfAligned: 'yes', dkim: signed, dkimAligned: signed }, policy);
  const { kind } = outcomeOf(arrival, demands);
  if (kind === 'arrives') return 'yes';
  return kind === 'refused' ? 'no' : 'unknown';
}

function column(posture: SenderPosture, demands: readonly Demand[]): ComparedSender {
  const spf = posture.spf.kind === 'known' ? posture.spf.value.result : 'unknown';
  const policy = casePolicy(posture.dmarc);
  return {
    domain: posture.domain,
    spf,
    policy: strictest(policy),
    policyKnown: policy.rfc9989 !== 'unknown' && policy.rfc7489 !== 'unknown',
    unsignedPasses: passes(spf, policy, 'no', demands),
    signedPasses: passes(spf, policy, 'yes', demands),
  };
}

/** How far SPF speaks against B: receivers treat what is in one class alike. */
function spfClass(spf: SeenResult): 'pass' | 'fail' | 'open' | 'unknown' {
  if (spf === 'pass' || spf === 'fail') return spf;
  return spf === 'unknown' || spf === 'temperror' ? 'unknown' : 'open';
}

/** What differs on paper makes no difference where mail of both arrives, or does not, in the same cases. */
function faresAlike(a: ComparedSender, b: ComparedSender): boolean {
  const isKnown = [a.unsignedPasses, a.signedPasses].every((passing) => passing !== 'unknown');
  return isKnown && a.unsignedPasses === b.unsignedPasses && a.signedPasses === b.signedPasses;
}

function differenceOf(a: ComparedSender, b: ComparedSender): SenderComparison['difference'] {
  const isOpen = [a, b].some((one) => spfClass(one.spf) === 'unknown' || !one.policyKnown);
  const isSpf = spfClass(a.spf) !== spfClass(b.spf);
  const isDmarc =
    (a.policy === 'reject') !== (b.policy === 'reject') ||
    (a.policy === 'quarantine') !== (b.policy === 'quarantine');
  if (isOpen) return 'unknown';
  if (faresAlike(a, b)) return 'none';
  if (isSpf && isDmarc) return 'spf-and-dmarc';
  if (isSpf) return 'spf';
  return isDmarc ? 'dmarc' : 'none';
}

/**
 * "All other mails arrive": two senders side by side, as C sees their mail through the same forwarding server, unsigned
 * and signed. Compares what both publish; whether one of them signs, nobody can tell from DNS.
 */
export function compareSenders(
  a: SenderPosture,
  b: SenderPosture,
  forwarderIp: string | null,
  demands: readonly Demand[],
): SenderComparison {
  const columns = { a: column(a, demands), b: column(b, demands) };
  return { ...columns, forwarderIp, difference: differenceOf(columns.a, columns.b) };
}
