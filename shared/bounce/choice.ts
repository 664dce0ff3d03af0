import type { Finding } from './code-findings.ts';
import type { MatchText } from './match-text.ts';
import type { RuleHit } from './match.ts';
import type { Reason } from './reason.ts';

/** A sentence about the mailbox that offers a choice: "unknown, inactive or disabled". */
const CHOICE =
  /\b(?:or|oder|ou|and\/or)[ /](?:is |are |has been |the |mailbox |temporarily |currently |otherwise )?(?:inactive|disabled|suspended|unavailable|not (?:available|active|allowed|reachable|accepting)|blocked|locked|full|over quota|refus|den(?:y|ied)|reject|restricted|closed|moved|access |deaktiviert|gesperrt|voll|nicht )/i;

/** How far behind the deciding words a choice belongs to their sentence, in characters. */
const SENTENCE = 60;

/** How a sentence names what else may be the matter with the mailbox. */
const NAMED: ReadonlyMap<Reason, RegExp> = new Map([
  ['mailbox-full', /\b(?:full|over ?quota|quota|voll)\b/i],
  ['mailbox-disabled', /\b(?:inactive|disabled|suspended|locked|closed|not active|deaktiviert|gesperrt)\b/i],
  ['mailbox-moved', /\bmoved\b/i],
]);

/** The sentence in which a hit says that there is no such mailbox, or else something; null where it offers no choice. */
function choiceOf({ rule, at, matched }: RuleHit, words: MatchText): string | null {
  if (rule.reason !== 'user-unknown' || matched === null) return null;
  const sentence = words.text.slice(at, at + matched.length + SENTENCE);
  return CHOICE.test(sentence) ? sentence : null;
}

/** True where the words leave open whether there is such a mailbox. */
export function offersChoice(hit: RuleHit, words: MatchText): boolean {
  return choiceOf(hit, words) !== null;
}

/** What the status says where the words name it beside "no such mailbox"; null where they leave no choice or do not name it. */
export function chosenByCode(hit: RuleHit, words: MatchText, code: Finding | null): Finding | null {
  const named = code === null ? undefined : NAMED.get(code.reason);
  return code !== null && named?.test(choiceOf(hit, words) ?? '') === true ? code : null;
}
