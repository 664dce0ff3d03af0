import type { Finding } from './code-findings.ts';
import type { MatchText } from './match-text.ts';
import type { RuleHit } from './match.ts';
import type { Reason } from './reason.ts';

/** A sentence about the mailbox that offers a choice: "unknown, inactive or disabled". */
const CHOICE =
  /\b(?:or|oder|ou|and\/or)[ /](?:is |are |has been |the |mailbox |temporarily |currently |otherwise )?(?:inactive|disabled|suspended|unavailable|not (?:available|active|allowed|reachable|accepting)|blocked|locked|full|over quota|refus|den(?:y|ied)|reject|restricted|closed|moved|access |deaktiviert|gesperrt|voll|nicht )/i;

/** How far before and behind the deciding words a choice belongs to their sentence, in characters. */
const SENTENCE = 60;

/** How a sentence names what may be the matter with a mailbox. */
const NAMED: ReadonlyMap<Reason, RegExp> = new Map([
  [
    'user-unknown',
    /\b(?:no such|unknown|invalid|not found|(?:does not|doesn't|not) exist|non-?existent|unbekannt)\b/i,
  ],
  ['mailbox-full', /\b(?:full|over ?quota|quota|storage|voll)\b/i],
  ['mailbox-disabled', /\b(?:inactive|disabled|suspended|locked|closed|not active|deaktiviert|gesperrt)\b/i],
  ['mailbox-moved', /\bmoved\b/i],
]);

/** What joins two reasons of which either may hold. */
const OR = /\b(?:or|oder|ou)\b|\w\/\w/i;

/** True where the words leave open whether there is such a mailbox. */
export function offersChoice({ rule, at, matched }: RuleHit, { text }: MatchText): boolean {
  if (rule.reason !== 'user-unknown' || matched === null) return false;
  return CHOICE.test(text.slice(at, at + matched.length + SENTENCE));
}

/** What the status says, where the words name it beside another reason about the mailbox and leave the choice; else null. */
export function chosenByCode(hit: RuleHit, { text }: MatchText, code: Finding | null): Finding | null {
  const { rule, at, matched } = hit;
  if (code === null || matched === null || code.reason === rule.reason || !NAMED.has(rule.reason))
    return null;
  const sentence = text.slice(Math.max(0, at - SENTENCE), at + matched.length + SENTENCE);
  return OR.test(sentence) && NAMED.get(code.reason)?.test(sentence) === true ? code : null;
}
