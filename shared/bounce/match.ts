import type { RecipientFacts } from './notice.ts';
import { REASONS } from './reason.ts';
import type { IndexedText, RuleIndex } from './rule-index.ts';
import type { PreparedRule } from './prepared-rules.ts';
import type { RuleStatement } from './rule.ts';

/** A rule that holds for the facts, with the words it rests on. */
export interface RuleHit {
  readonly rule: RuleStatement;
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

const hostPatterns = new Map<PreparedRule, RegExp>();

function hostMatches(
  rule: PreparedRule,
  [source, flags]: readonly [string, string],
  hosts: readonly string[],
): boolean {
  const pattern = hostPatterns.get(rule) ?? new RegExp(source, flags);
  hostPatterns.set(rule, pattern);
  return hosts.some((host) => pattern.test(host));
}

/** The conditions besides the words, cheapest first. */
function codesHold(rule: PreparedRule, subject: MatchSubject): boolean {
  const { codes } = rule;
  const { enhancedStatus, replyCode, stage } = subject;
  if (codes.enhanced && !(enhancedStatus && codes.enhanced.some((p) => statusMatches(p, enhancedStatus))))
    return false;
  if (codes.reply && !(replyCode && codes.reply.includes(replyCode))) return false;
  if (codes.stage && !(stage && codes.stage.includes(stage))) return false;
  return !codes.host || hostMatches(rule, codes.host, subject.hosts);
}

const GENERAL_FAMILIES: ReadonlySet<string> = new Set([...REASONS, 'rfc3463', 'not-a-refusal']);

/**
 * How well a family knows words of its own: one named after a server or provider better than one of whole sentences in
 * one language, and both better than a family named after a reason.
 */
function familiarity(rule: RuleStatement): number {
  const family = rule.id.slice(0, rule.id.indexOf('.'));
  if (GENERAL_FAMILIES.has(family) || rule.generic === true) return 0;
  return family.startsWith('localised-') ? 5 : 40;
}

/** Matched characters beyond this many count no more. */
const LONGEST_COUNTED = 99;

/** Specificity counts what a rule demands: words and a host weigh more than codes, longer words more than short ones. */
function specificityOf({ says, codes }: PreparedRule, matched: string | null): number {
  const general = says.confidence === 'possible' ? 50 : 100;
  const told = says.loose === true ? 250 : 400;
  const words = matched === null ? 0 : says.generic ? general : told;
  return (
    words +
    Math.min(matched?.length ?? 0, LONGEST_COUNTED) +
    familiarity(says) +
    (codes.host ? 200 : 0) +
    (codes.enhanced ? 60 : 0) +
    (codes.reply ? 30 : 0) +
    (codes.stage ? 10 : 0)
  );
}

/** Applies one rule of an index; null where it does not hold. `indexed` must be the look of the index at the subject's text. */
export function applyRule(
  index: RuleIndex,
  number: number,
  subject: MatchSubject,
  indexed: IndexedText,
): RuleHit | null {
  const rule = index.rules[number];
  if (rule === undefined || !codesHold(rule, subject)) return null;
  const found = rule.hasText ? indexed.find(number) : null;
  if (rule.hasText && !found) return null;
  if (rule.hasNot && indexed.forbids(number)) return null;
  const matched = found && subject.text.slice(found.at, found.at + found.length);
  return { rule: rule.says, matched, at: found?.at ?? -1, specificity: specificityOf(rule, matched) };
}

const LONGEST = 'x'.repeat(LONGEST_COUNTED);

/** The most that {@link specificityOf} can give a rule. */
function specificityAtMost(rule: PreparedRule | undefined): number {
  return rule === undefined ? 0 : specificityOf(rule, LONGEST);
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
  const { rules } = index;
  const indexed = index.look(subject.text);
  const hitsAmong = (numbers: readonly number[]): RuleHit[] =>
    numbers.map((number) => applyRule(index, number, subject, indexed)).filter((hit) => hit !== null);
  const isGeneral = (number: number): boolean => rules[number]?.says.generic === true;
  const known = hitsAmong(indexed.candidates.filter((number) => !isGeneral(number))).sort(bySpecificity);
  const least = known.find(({ rule }) => rule.reason !== 'protocol-error')?.specificity ?? 0;
  const general = indexed.candidates.filter(
    (number) => isGeneral(number) && specificityAtMost(rules[number]) >= least,
  );
  return general.length === 0 ? known : [...known, ...hitsAmong(general)].sort(bySpecificity);
}
