/**
 * Words beside an operator's own mark (`IB103`, `AUP#I-1310`) that name the cause more closely than the mark does: marks are
 * used for new cases as time goes by, and what is known of them grows old. For `not` of rules that rest on a mark alone.
 */
const TELLING =
  /\breverse[- ](?:dns|lookup)\b|\br-?dns\b|\bptr\b|\bname lookup\b|\btoo many\b|\bthrottled\b|\bdmarc\b|\bspf\b|\bdkim\b|\bspam content\b|\bcontent\b.{0,30}\bspam\b|\bvirus\b|\bmalware\b|\bquota\b|\bunknown (?:user|recipient)\b|\brecipient limit\b/i;

/** Those words, and others. */
export function tellingWords(further?: RegExp): RegExp {
  return further === undefined ? TELLING : new RegExp(`${TELLING.source}|${further.source}`, 'i');
}
