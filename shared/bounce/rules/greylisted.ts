import { defineRules } from '../rule.ts';

/** First attempt put off on purpose; a retry should pass. */
export const greylistedRules = defineRules([
  {
    id: 'greylisted.says-so',
    reason: 'greylisted',
    match: {
      text: /\bgr[ae]y[- ]?list|\bgreypol\b|\bpostgrey\b|\bgreylist/i,
      not: /\bignor\w{1,3} (?:our )?gr[ae]y|\bgr[ae]ylist\w{0,3} (?:database|server|service|daemon)\b|\bpostgrey (?:is |was )?(?:down|not|unavail)|\bnot gr[ae]y/i,
    },
    confidence: 'certain',
    sources: ['RFC 6647 §2', 'https://www.postfix.org/SMTPD_POLICY_README.html#greylist'],
    asOf: '2026-11',
    hits: [
      '450 4.2.0 <ann@example.org>: Recipient address rejected: Greylisted, see http://postgrey.example.org/help',
      '451 4.7.1 Greylisting in action, please come back later',
      '451 temporarily greylisted for 5 minutes',
    ],
    misses: ['550 5.7.1 blacklisted'],
  },
  {
    id: 'greylisted.come-back',
    reason: 'greylisted',
    match: {
      text: /\b(?:try|retry|come back|resend|deferred|wait|resubmit)(?: again)?(?: later)?(?: in| for| after)(?: at least| about| approximately)? \d{1,5} ?(?:seconds?|secs?|s|minutes?|min|mins?|m)\b|\bfirst (?:time )?(?:attempt|seen|contact)\b|\bdeferred\b.{0,30}\bfirst[ -]time sender|\bnew (?:sender|triplet|tuple)\b|\btemporarily (?:rejected|deferred|refused)[^.]{0,40}\b(?:first|unknown sender|new)|\bplease (?:try|retry)(?: again)? (?:in|after) (?:a few|some|several) (?:minutes|seconds)|\bearly retry\b|\btry again (?:in )?\d{1,2}:\d\d|\btry (?:me |us |it )?again in \d{1,5} (?:seconds|minutes)\b/i,
      not: /\bfull\b|\bquota\b|\brate\b|\btoo (?:many|fast|much|quickly|often|frequent)|\bthrottl|\bqueue\b|\bstill (?:be )?(?:being )?(?:re)?tr|\bdelivery (?:attempts|will)|\bwill (?:be )?(?:continue|retr)/i,
    },
    sources: ['RFC 6647 §2'],
    asOf: '2026-11',
    hits: [
      '451 4.7.1 Please try again in 300 seconds',
      '450 first attempt, please retry later',
      '451 4.7.1 temporarily deferred, new sender',
      '450 4.1.1 Deferred by policy, first-time sender',
    ],
    misses: ['452 4.2.2 mailbox full, try again in 60 minutes'],
  },
  {
    id: 'greylisted.try-later',
    reason: 'greylisted',
    match: {
      text: /\b(?:try|retry|resend)(?: again)?(?: your message)? later\b|\btemporarily (?:deferred|rejected|refused)\b|\bplease (?:try again|retry|come back later)\b|\bcome back later\b|\bplease try later\b|\bservice unavailable(?: -)? try again/i,
      enhanced: ['4.7.0', '4.7.1', '4.2.0', '4.5.1', '4.1.1', '4.2.1'],
    },
    generic: true,
    confidence: 'possible',
    detail: {
      en: 'The server only says “later”. Most often it puts off unknown senders on purpose; it can also be short of resources.',
      de: 'Der Server sagt nur „später“. Meist vertröstet er unbekannte Absender mit Absicht, manchmal ist er überlastet.',
    },
    sources: ['RFC 6647 §2'],
    asOf: '2026-11',
    hits: ['421 4.7.0 Try again later', '450 4.7.1 temporarily deferred'],
    misses: ['421 4.3.2 try again later', '550 5.7.1 try again later'],
  },
  {
    id: 'greylisted.languages',
    reason: 'greylisted',
    match: {
      text: /vorübergehend (?:zurückgestellt|abgewiesen|abgelehnt)|(?:versuchen|probieren) sie es (?:bitte )?(?:in|nach) \d{1,4} (?:sekunden|minuten)|listes? grises?|lista gris|lista grigia|серы[йе] спис|vorübergehend zurückgewiesen|\bin \d{1,4} (?:sekunden|minuten) (?:erneut|noch ?einmal|nochmals|wieder)/i,
    },
    sources: ['RFC 6647 §2'],
    asOf: '2026-11',
    hits: [
      '450 4.7.1 Bitte in 5 Minuten noch einmal senden',
      '451 Vorübergehend zurückgestellt, bitte später erneut senden',
      '451 4.7.1 liste grise',
    ],
    misses: ['550 Dauerhaft abgelehnt'],
  },
]);
