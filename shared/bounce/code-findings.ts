import { reasonOfReply, reasonOfStatusAt, type CodeReason } from './code-reasons.ts';
import type { RecipientFacts, Stage } from './notice.ts';
import type { Reason } from './reason.ts';
import type { Confidence } from './rule.ts';

/** The judgement on the words and codes, before permanence and speaker. */
export interface Finding {
  readonly reason: Reason;
  readonly confidence: Confidence;
  readonly ruleId: string | null;
  readonly matched: string | null;
  /** The special finding that the rule names, if any. */
  readonly about?: string | undefined;
}

function findingOfCode(code: CodeReason | null): Finding | null {
  return code === null ? null : { ...code, ruleId: null, matched: null };
}

/** What the codes allow: the enhanced status where it is specific, else a specific reply code. */
export function findingOfSpecificCode(facts: RecipientFacts): Finding | null {
  const status = reasonOfStatusAt(facts.enhancedStatus, facts.stage);
  const reply = reasonOfReply(facts.replyCode, facts.enhancedStatus);
  const specific = [status, reply].find((code) => code?.confidence === 'likely') ?? null;
  return findingOfCode(specific);
}

/** At which point of the dialogue a refusal came says whom it is about, when nothing else does. */
const BY_STAGE: Partial<Record<Stage, Reason>> = {
  greeting: 'ip-blocked',
  ehlo: 'ip-blocked',
  starttls: 'tls-failure',
  auth: 'security-error',
  mail: 'sender-rejected',
};

/** What codes without words allow: a status first, unless it is "other or undefined" (RFC 3463 §3: X.n.0). */
export function findingOfBareCodes(facts: RecipientFacts): Finding | null {
  const byStatus = findingOfCode(reasonOfStatusAt(facts.enhancedStatus, facts.stage));
  const vague = findingOfVagueCode(facts);
  return facts.enhancedStatus?.endsWith('.0') === true ? (vague ?? byStatus) : (byStatus ?? vague);
}

function findingOfVagueCode(facts: RecipientFacts): Finding | null {
  const { replyCode, enhancedStatus, stage } = facts;
  const byReply = findingOfCode(reasonOfReply(replyCode, enhancedStatus));
  const byStage = stage === null ? undefined : BY_STAGE[stage];
  if (byStage !== undefined && replyCode?.startsWith('5'))
    return { reason: byStage, confidence: 'possible', ruleId: null, matched: null };
  if (byReply !== null) return byReply;
  // Subject 7 is "security or policy" (RFC 3463 §3.8); with no words that is all one can say.
  const policy = enhancedStatus !== null && /^5\.7\.[01]$/.test(enhancedStatus);
  return policy ? { reason: 'policy-violation', confidence: 'possible', ruleId: null, matched: null } : null;
}
