import type { Notice } from '../bounce/notice.ts';
import { REASONS, type Reason } from '../bounce/reason.ts';
import { refusalMarks, type RefusalMarks } from '../bounce/refusal-marks.ts';
import { ruleStatement } from '../bounce/look.ts';
import type { Bilingual, RuleStatement } from '../bounce/rule.ts';
import type { JudgedRecipient } from '../bounce/verdict.ts';
import type { Check, CheckResult, CheckSubject } from '../checks/check.ts';
import { CHECKS } from '../checks/index.ts';
import type { Language } from '../wording/format.ts';
import { say } from '../wording/messages.ts';
import { evidenceOf, type QuotedDocument } from './evidence.ts';
import { standardParams } from './params.ts';
import type { Finding } from './report.ts';

/** A check that holds for a recipient, with what it concluded. */
interface Match {
  readonly check: Check;
  readonly result: CheckResult;
}

/** Recipients that share one finding. */
interface Group extends Match {
  readonly rule: RuleStatement | null;
  readonly indices: number[];
}

const CHECK_BY_ID = new Map(CHECKS.map((check) => [check.id, check]));

/** The checks of each reason class, the special ones first. */
const CHECKS_OF: ReadonlyMap<Reason, readonly Check[]> = new Map(
  REASONS.map((reason) => [
    reason,
    CHECKS.filter((check) => check.reasons.includes(reason)).sort(
      (a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1),
    ),
  ]),
);
/** Checks bound to no reason class. */
const FURTHER_CHECKS = CHECKS.filter((check) => check.reasons.length === 0);

function tryCheck(check: Check | undefined, subject: CheckSubject): Match | null {
  const result = check?.evaluate(subject) ?? null;
  return check && result ? { check, result } : null;
}

/** The check that says that nothing known fits. */
const UNRECOGNISED = 'refusal.unrecognised';

/** Only a vague code or the stage speaks: that is no ground for an explanation, so it counts as not recognised. */
function isGuess({ recipient, rule }: CheckSubject): boolean {
  return rule === null && recipient.confidence === 'possible' && recipient.diagnostic !== null;
}

function firstMatch(checks: readonly Check[], subject: CheckSubject): Match | null {
  for (const check of checks) {
    const match = tryCheck(check, subject);
    if (match) return match;
  }
  return null;
}

/** The check that explains a recipient best: a special case before the one the rule names, before the class's default. */
function mainCheck(subject: CheckSubject): Match | null {
  const unrecognised = isGuess(subject) ? tryCheck(CHECK_BY_ID.get(UNRECOGNISED), subject) : null;
  if (unrecognised) return unrecognised;
  const named = tryCheck(CHECK_BY_ID.get(subject.rule?.finding ?? ''), subject);
  const fitting = firstMatch(CHECKS_OF.get(subject.recipient.reason) ?? [], subject);
  if (!named) return fitting;
  return fitting && fitting.check.rank > Math.max(named.check.rank, 1) ? fitting : named;
}

/** Checks bound to no reason class add a finding beside the main one. */
function furtherChecks(subject: CheckSubject): readonly Match[] {
  return FURTHER_CHECKS.map((check) => tryCheck(check, subject)).filter((match) => match !== null);
}

function groupKey(match: Match, rule: RuleStatement | null, recipient: JudgedRecipient): string {
  return [match.check.id, match.result.confidence, rule?.detail ? rule.id : '', recipient.remoteHost].join(
    '\n',
  );
}

function groupRecipients(notice: Notice, recipients: readonly JudgedRecipient[]): readonly Group[] {
  const groups = new Map<string, Group>();
  recipients.forEach((recipient, index) => {
    const rule = recipient.ruleId === null ? null : ruleStatement(recipient.ruleId);
    const subject: CheckSubject = { notice, recipient, rule };
    const main = mainCheck(subject);
    for (const match of [...(main ? [main] : []), ...furtherChecks(subject)]) {
      const key = groupKey(match, rule, recipient);
      const known = groups.get(key);
      if (known) known.indices.push(index);
      else groups.set(key, { ...match, rule: match === main ? rule : null, indices: [index] });
    }
  });
  return [...groups.values()];
}

const CONFIDENCE_ORDER = { certain: 0, likely: 1, possible: 2 } as const;
const PERMANENCE_ORDER = { permanent: 0, unknown: 1, temporary: 2, none: 3 } as const;

/** Most useful first: what is final before what still waits, what is sure before what is guessed, then as they came. */
function compareGroups(recipients: readonly JudgedRecipient[]): (a: Group, b: Group) => number {
  const weight = (group: Group): number => {
    const recipient = recipients[group.indices[0] ?? 0];
    const further = group.check.reasons.length === 0 ? 100 : 0;
    return (
      further +
      PERMANENCE_ORDER[recipient?.permanence ?? 'unknown'] * 10 +
      CONFIDENCE_ORDER[group.result.confidence]
    );
  };
  return (a, b) => weight(a) - weight(b) || (a.indices[0] ?? 0) - (b.indices[0] ?? 0);
}

const NO_MARKS: RefusalMarks = { params: {}, words: [] };

/** What the matched rule says about this very answer, and then what its links and marks state; null where nothing. */
function detailOf(rule: RuleStatement | null, { words }: RefusalMarks): Bilingual | null {
  const parts = [...(rule?.detail ? [rule.detail] : []), ...words];
  if (parts.length === 0) return null;
  return { en: parts.map(({ en }) => en).join(' '), de: parts.map(({ de }) => de).join(' ') };
}

/** What words and codes hint at in an answer that is not recognised; null where they hint at nothing. */
function hintOf({ reason }: JudgedRecipient): Bilingual | null {
  if (reason === 'unknown' || reason === 'delivered') return null;
  const hint = (language: Language): string =>
    say('reason-hint', language, { reason: say(`reason.${reason}`, language) });
  return { en: hint('en'), de: hint('de') };
}

/** Runs every check over the judged recipients and returns the findings, most useful first. */
export function findingsOf(
  document: QuotedDocument,
  notice: Notice,
  recipients: readonly JudgedRecipient[],
): readonly Finding[] {
  const groups = [...groupRecipients(notice, recipients)].sort(compareGroups(recipients));
  return groups.map(({ check, result, rule, indices }) => {
    const members = indices.map((index) => recipients[index]).filter((recipient) => recipient !== undefined);
    const [first] = members;
    const marks = first && check.reasons.length > 0 ? refusalMarks(first) : NO_MARKS;
    return {
      id: check.id,
      confidence: result.confidence,
      actors: result.actors,
      params: { ...standardParams(notice, members), ...marks.params, ...result.params },
      detail: detailOf(rule, marks) ?? (first && check.id === UNRECOGNISED ? hintOf(first) : null),
      evidence: members.slice(0, 1).flatMap((member) => evidenceOf(document, member)),
      references: [...new Set([...check.references, ...(rule?.sources ?? [])])],
      asOf: rule && rule.asOf < check.asOf ? rule.asOf : check.asOf,
      recipients: indices,
    };
  });
}
