import type { RecipientFacts } from './notice.ts';
import type { Reason } from './reason.ts';
import type { Confidence } from './rule.ts';
import type { Permanence } from './verdict.ts';

const DEAD: ReadonlySet<Reason> = new Set([
  'user-unknown',
  'domain-unknown',
  'mailbox-moved',
  'domain-refuses-mail',
]);

/** The finding of an answer that also stands for a domain not fully set up. */
const CLOSED_DOMAIN = 'recipient.unknown-or-closed-domain';

/** Rules of words that leave open whether the mailbox or its domain is missing: the address is dead either way. */
const DEAD_EITHER_WAY: ReadonlySet<string> = new Set(['exim.unrouteable-here']);

/** The parts of a finding that decide. */
export interface Deciding {
  readonly reason: Reason;
  readonly confidence: Confidence;
  readonly ruleId: string | null;
  readonly about?: string | undefined;
}

/** True where no other reading of a doubtful finding leaves the address alive. */
function holdsAnyway({ confidence, ruleId }: Deciding): boolean {
  return confidence !== 'possible' || (ruleId !== null && DEAD_EITHER_WAY.has(ruleId));
}

/**
 * True where the address can never work again without being changed. Only where nothing in the notice says that it might
 * work later, and never on a code alone that some hosts use for "not from you" (521).
 */
export function isDeadAddress(found: Deciding, permanence: Permanence, facts: RecipientFacts): boolean {
  const maybeLater = facts.enhancedStatus?.startsWith('4') ?? facts.replyCode?.startsWith('4') ?? false;
  const codeOnly = found.reason === 'domain-refuses-mail' && found.ruleId === null;
  const doubtful = maybeLater || codeOnly || !holdsAnyway(found) || found.about === CLOSED_DOMAIN;
  return permanence === 'permanent' && !doubtful && DEAD.has(found.reason);
}
