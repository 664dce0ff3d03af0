import type { RecipientFacts } from './notice.ts';
import type { Reason } from './reason.ts';
import type { Confidence } from './rule.ts';

/** Whether this attempt is the last one: `permanent` 5xx or failed, `temporary` 4xx or delayed, `none` for success. */
export type Permanence = 'permanent' | 'temporary' | 'none' | 'unknown';

/** Who said the sentence; decides what "Unable to relay" means. */
export type Speaker =
  | 'submission-server'
  | 'sending-server'
  | 'forwarder'
  | 'recipient-server'
  | 'mailing-list'
  | 'mail-program'
  | 'scanner'
  | 'unknown';

/** A recipient with the judgement on it. */
export interface JudgedRecipient extends RecipientFacts {
  readonly reason: Reason;
  readonly confidence: Confidence;
  /** The rule that decided, null where only codes or nothing did. */
  readonly ruleId: string | null;
  /** The deciding words, a part of `diagnostic` or `context`. */
  readonly matched: string | null;
  readonly permanence: Permanence;
  /** True where this address can never work again without being changed. */
  readonly addressDead: boolean;
  readonly speaker: Speaker;
}
