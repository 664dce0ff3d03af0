import type { Notice } from '../bounce/notice.ts';
import type { Actor, Bilingual, Confidence } from '../bounce/rule.ts';
import type { JudgedRecipient } from '../bounce/verdict.ts';
import type { CheckResult, CheckSubject } from './check.ts';

/**
 * What becomes of the mail: `waiting` it is stated that delivery is still tried; `temporary` refused for now, further
 * tries not stated; `givenUp` a temporary obstacle, but nobody tries any more; `final` refused for good.
 */
export type Course = 'waiting' | 'temporary' | 'givenUp' | 'final' | 'unknown';

/** Kinds of input that tell of a mail that did not get through. */
const REFUSAL_KINDS: readonly Notice['kind'][] = ['failure', 'delay', 'smtp-reply', 'client-error'];

/** True where the input says that the mail did not (or not yet) reach this recipient. */
export function isRefusal({ notice, recipient }: CheckSubject): boolean {
  const arrived = ['delivered', 'relayed', 'expanded'].includes(recipient.action ?? '');
  return REFUSAL_KINDS.includes(notice.kind) && !arrived;
}

/** True where the answer's own code is a temporary one (RFC 5321 §4.2.1, RFC 3463 §2), whatever became of it. */
function hasTransientCode({ replyCode, enhancedStatus }: JudgedRecipient): boolean {
  const classes = [replyCode, enhancedStatus].filter((code) => code !== null).map((code) => code.charAt(0));
  return classes.length > 0 && classes.every((digit) => digit === '4');
}

/** Reads the course from action, kind and codes; a temporary code in a report of failure means that trying has ended. */
export function courseOf({ notice, recipient }: CheckSubject): Course {
  const { willRetry } = notice.delay;
  if (recipient.action === 'delayed' || (recipient.action === null && notice.kind === 'delay'))
    return willRetry === false ? 'givenUp' : 'waiting';
  if (willRetry === true && recipient.action !== 'failed') return 'waiting';
  if (recipient.permanence === 'temporary' || hasTransientCode(recipient)) {
    const ended =
      recipient.action === 'failed' || notice.kind === 'failure' || notice.kind === 'client-error';
    return ended || willRetry === false ? 'givenUp' : 'temporary';
  }
  return recipient.permanence === 'permanent' ? 'final' : 'unknown';
}

/** Whether anybody still tries, as one sentence. Needs the param `course`, a {@link Course}. */
export const COURSE_SENTENCE: Bilingual = {
  en: '{course, select, waiting {Delivery is still being tried, so do not send the mail again.} temporary {This answer is only for now; a sending server normally tries again by itself.} givenUp {The obstacle was temporary, but no further attempts will be made.} final {No further attempts will be made.} other {Whether delivery is still being tried is not stated.}}',
  de: '{course, select, waiting {Die Zustellung wird weiter versucht; senden Sie die Mail deshalb nicht noch einmal.} temporary {Diese Antwort gilt nur vorläufig; normalerweise versucht es der sendende Server von selbst noch einmal.} givenUp {Das Hindernis war vorübergehend, doch weitere Zustellversuche gibt es nicht mehr.} final {Weitere Zustellversuche gibt es nicht.} other {Ob die Zustellung weiter versucht wird, ist nicht angegeben.}}',
};

const CONFIDENCES: readonly Confidence[] = ['possible', 'likely', 'certain'];

/** The lower of two confidences. */
export function atMost(confidence: Confidence, limit: Confidence): Confidence {
  return CONFIDENCES[Math.min(CONFIDENCES.indexOf(confidence), CONFIDENCES.indexOf(limit))] ?? 'possible';
}

/** For a check about a mail that is no longer tried: null while it may still get through by itself. */
export function endedResult(
  subject: CheckSubject,
  actors: readonly Actor[],
  params: CheckResult['params'] = {},
): CheckResult | null {
  const course = courseOf(subject);
  if (!isRefusal(subject) || course === 'waiting' || course === 'temporary') return null;
  return { confidence: subject.recipient.confidence, actors, params: { ...params, course } };
}

/** For a check whose words sound final: at most `possible` where the answer was a temporary one that was given up on. */
export function finalResult(
  subject: CheckSubject,
  actors: readonly Actor[],
  params: CheckResult['params'] = {},
): CheckResult | null {
  const result = endedResult(subject, actors, params);
  return result && courseOf(subject) === 'givenUp' ? { ...result, confidence: 'possible' } : result;
}

/**
 * For a check whose words fit a temporary and a final answer alike. Null while it is stated that delivery is still
 * tried: then that is the news, and `delay.waiting` tells it together with the cause.
 */
export function courseResult(
  subject: CheckSubject,
  actors: readonly Actor[],
  params: CheckResult['params'] = {},
): CheckResult | null {
  const course = courseOf(subject);
  if (!isRefusal(subject) || course === 'waiting') return null;
  return {
    confidence: subject.recipient.confidence,
    actors: course === 'temporary' ? ['nobody-yet', ...actors] : actors,
    params: { ...params, course },
  };
}
