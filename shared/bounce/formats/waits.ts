import { foldWhiteSpace } from '../../mail/white-space.ts';
import type { Survey } from './reading.ts';
import { isDelayNotice } from './signals.ts';

/** More ways to say that a message waits for the next attempt. */
const GOES_ON =
  /\bnext (?:delivery )?attempt (?:is |will be )?(?:in|at|on)\b|\bwill (?:be (?:attempted|tried|retried) again|retry\b)|\bwill be returned to you if it (?:cannot|can ?not|could not) be delivered (?:within|by|before)\b|\b(?:has been |is )?queued (?:since|for) \d|\bcould not yet be (?:fully )?delivered\b|\battempts are still pending\b|Zustellung wird (?:wiederholt|erneut versucht|später versucht|fortgesetzt)|(?:neuer|nächster|weiterer) (?:Zustell)?versuch (?:erfolgt|folgt|findet)|vorübergehend nicht (?:möglich|zustellbar)/i;

/** A message that comes back was given up, whatever it says of delays before. */
const CAME_BACK =
  /\b(?:was|has been|is|is being) returned (?:to you|to the sender|because)\b|\breturned to you:|\b(?:delivery|queue) (?:time|lifetime) expired\b|zurückgeschickt|zurückgesandt|keine weiteren Versuche/i;

/** True where a notice in any wording says that trying goes on. */
export function waits(survey: Survey): boolean {
  const own = foldWhiteSpace(survey.own.slice(0, 6000));
  if (GOES_ON.test(own)) return !CAME_BACK.test(own);
  return isDelayNotice(survey) && !CAME_BACK.test(own);
}
