import type { Actor, Bilingual, Confidence } from '../../bounce/rule.ts';
import type { CheckResult, CheckSubject } from '../check.ts';
import { atMost, courseOf, isRefusal, type Course } from '../course.ts';

/** {@link Course}, with `unsent` for a mail that never left the mail program: no server tries again by itself. */
export type SenderCourse = Course | 'unsent';

export function senderCourse(subject: CheckSubject): SenderCourse {
  return subject.notice.kind === 'client-error' ? 'unsent' : courseOf(subject);
}

/**
 * Branches of `{course, select, …}` for a mail that may still get through by itself, so that no wording calls it lost.
 * The message that uses them adds `other` for the rest.
 */
export const STILL_TRIED: Bilingual = {
  en: 'waiting {Delivery is still being tried, so do not send the mail again.} temporary {This answer is only for now; a sending server normally tries again by itself.}',
  de: 'waiting {Die Zustellung wird weiter versucht; senden Sie die Mail deshalb nicht noch einmal.} temporary {Diese Antwort gilt nur vorläufig; normalerweise versucht es der sendende Server von selbst noch einmal.}',
};

/** The branch for a mail that never left the mail program. */
export const STILL_HERE: Bilingual = {
  en: 'unsent {The mail is still in your outbox or among your drafts.}',
  de: 'unsent {Die Mail liegt noch im Postausgang oder bei den Entwürfen.}',
};

/**
 * Result of a check of the sender's side: the recipient's confidence, cut to `limit`, and the mail's course.
 * Null where the input tells of no refusal.
 */
export function conclude(
  subject: CheckSubject,
  actors: readonly Actor[],
  limit: Confidence = 'certain',
): CheckResult | null {
  if (!isRefusal(subject)) return null;
  return {
    confidence: atMost(subject.recipient.confidence, limit),
    actors,
    params: { course: senderCourse(subject) },
  };
}

/** As {@link conclude}, but null while delivery is stated to be still tried: then that is the news (`delay.waiting`). */
export function concludeUnlessWaiting(
  subject: CheckSubject,
  actors: readonly Actor[],
  limit: Confidence = 'certain',
): CheckResult | null {
  return senderCourse(subject) === 'waiting' ? null : conclude(subject, actors, limit);
}
