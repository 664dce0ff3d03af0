import type { Notice } from '../../../shared/bounce/notice.ts';
import type { Reason } from '../../../shared/bounce/reason.ts';
import type { JudgedRecipient } from '../../../shared/bounce/verdict.ts';
import type { CheckResult, CheckSubject } from '../../../shared/checks/check.ts';
import { SENDER_CHECKS } from '../../../shared/checks/registry-sender.ts';
import { subject } from './subjects.ts';

/** What a check of the sender's side said, and which one it was. */
export interface Answer extends CheckResult {
  readonly id: string;
}

/** The check of this side that wins: the highest rank of those that answer. */
export function answer(asked: CheckSubject): Answer | null {
  const [best] = SENDER_CHECKS.filter(({ reasons }) => reasons.includes(asked.recipient.reason))
    .sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1))
    .flatMap((check) => {
      const result = check.evaluate(asked);
      return result ? [{ ...result, id: check.id }] : [];
    });
  return best ?? null;
}

/** Asks about one refusal; its codes are read from the words. */
export function ask(
  reason: Reason,
  diagnostic: string | null,
  recipient: Partial<JudgedRecipient> = {},
  notice: Partial<Notice> = {},
): Answer | null {
  const [replyCode = null] = /^[245]\d\d/.exec(diagnostic ?? '') ?? [];
  const [enhancedStatus = null] = /\b[245]\.\d\.\d{1,3}\b/.exec(diagnostic ?? '') ?? [];
  return answer(
    subject({ reason, confidence: 'certain', diagnostic, replyCode, enhancedStatus, ...recipient }, notice),
  );
}

/** The message of a mail program. */
export const CLIENT: Partial<Notice> = { kind: 'client-error' };
/** A bare answer of a server. */
export const LINE: Partial<Notice> = { kind: 'smtp-reply' };
/** The reader's own outgoing server spoke. */
export const SUBMISSION: Partial<JudgedRecipient> = { speaker: 'submission-server' };
