import type { RecipientFacts } from './notice.ts';
import { REASONS } from './reason.ts';
import type { IndexedText, RuleIndex } from './rule-index.ts';
import type { BounceRule, RuleMatch } from './rule.ts';

/** A rule that holds for the facts, with the words it rests on. */
export interface RuleHit {
  readonly rule: BounceRule;
  /** The matched words as they stand in the folded text; null where only codes matched. */
  readonly matched: string | null;
  /** Where the matched words start in the folded text; -1 where only codes matched. */
  readonly at: number;
  /** Larger is more specific. */
  readonly specificity: number;
}

/** The part of the facts that rules look at. */
export type MatchSubject = Pick<RecipientFacts, 'replyCode' | 'enhancedStatus' | 'stage'> & {
  /** Text folded by `foldForMatching`. */
  readonly text: string;
  /** Hosts and domains that `host` may match: remote host, reporter, recipient's domain. */
  readonly hosts: readonly string[];
};

function statusMatches(pattern: string, status: string): boolean {
  return pattern.startsWith('x.') ? status.slice(1) === pattern.slice(1) : status === pattern;
}

/** The conditions besides the words, cheapest first. */
function codesHold(match: RuleMatch, subject: MatchSubject): boolean {
  const { enhancedStatus, replyCode, stage } = subject;
  if (match.enhanced && !(enhancedStatus && match.enhanced.some((p) => statusMatches(p, enhancedStatus))))
    return false;
  if (match.reply && !(replyCode && match.reply.includes(replyCode))) return false;
  if (match.stage && !(stage && match.stage.includes(stage))) return false;
  const host = match.host;
  return !(host && !subject.hosts.some((name) => host.test(name)));
}

const GENERAL_FAMILIES: ReadonlySet<string> = new Set([...REASONS, 'rfc3463', 'not-a-refusal']);

/**
 * How well a family knows words of its own: one named after a server or provider better than one of whole sentences in
 * one language, and both better than a family named after a reason.
 */
function familiarity(rule: BounceRule): number {
  const family = rule.id.slice(0, rule.id.indexOf('.'));
  if (GENERAL_FAMILIES.has(family) || rule.generic === true) return 0;
  return family.startsWith('localised-') ? 5 : 40;
}

/** Matched characters beyond this many count no more. */
const LONGEST_COUNTED = 99;

/** Specificity counts what a rule demands: words and a host weigh more than codes, longer words more than short ones. */
function specificityOf(rule: BounceRule, matched: string | null): number {
  const { match } = rule;
  const general = rule.confidence === 'possible' ? 50 : 100;
  const told = rule.loose === true ? 250 : 400;
  const words = matched === null ? 0 : rule.generic ? general : told;
  return (
    words +
    Math.min(matched?.length ?? 0, LONGEST_COUNTED) +
    familiarity(rule) +
    (match.host ? 200 : 0) +
    (match.enhanced ? 60 : 0) +
    (match.reply ? 30 : 0) +
    (match.stage ? 10 : 0)
  );
}

/** Applies one rule; null where it does not hold. `indexed` must be the look of an index at the subject's text. */
export function applyRule(rule: BounceRule, subject: MatchSubject, indexed: IndexedText): RuleHit | null {
  if (!codesHold(rule.match, subject)) return null;
  const found = rule.match.text ? indexed.find(rule) : null;
  if (rule.match.text && !found) return null;
  if (rule.match.not && indexed.forbids(rule)) return null;
  const matched = found && subject.text.slice(found.at, found.at + found.length);
  return { rule, matched, at: found?.at ?? -1, specificity: specificityOf(rule, matched) };
}

/** The most that {@link specificityOf} can give a rule. */
function specificityAtMost(rule: BounceRule): number {
  return specificityOf(rule, 'x'.repeat(LONGEST_COUNTED));
}

function hitsAmong(
  rules: readonly BounceRule[],
  subject: MatchSubject,
  indexed: IndexedText,
): readonly RuleHit[] {
  return rules.flatMap((rule) => applyRule(rule, subject, indexed) ?? []);
}

function bySpecificity(a: RuleHit, b: RuleHit): number {
  return b.specificity - a.specificity || (a.rule.id < b.rule.id ? -1 : 1);
}

/**
 * The rules of an index that hold, most specific first; ties in the order of rule ids, so that files never decide.
 * General rules that could not come first are left out where a rule that knows the words holds: nobody asks for them
 * then, and most of the work would be theirs. Complaints about the order of commands are no such words.
 */
export function rankRules(index: RuleIndex, subject: MatchSubject): readonly RuleHit[] {
  const indexed = index.look(subject.text);
  const special = indexed.candidates.filter(({ generic }) => generic !== true);
  const known = [...hitsAmong(special, subject, indexed)].sort(bySpecificity);
  const least = known.find(({ rule }) => rule.reason !== 'protocol-error')?.specificity ?? 0;
  const general = indexed.candidates.filter(
    (rule) => rule.generic === true && specificityAtMost(rule) >= least,
  );
  return [...known, ...hitsAmong(general, subject, indexed)].sort(bySpecificity);
}
