import type { SpfEvaluation, SpfRecordNode, SpfTerm } from '../../shared/auth/spf/spf-evaluation.ts';
import type { SpfReport } from '../../shared/report/spf-json.ts';
import type { Language } from '../../shared/wording/format.ts';
import { say } from '../../shared/wording/messages.ts';
import { reportText } from './report-text.ts';
import { CONTROLS, section, wrap } from './text-layout.ts';

/** Characters of a term; the record itself may be long. */
const TERM_CHARS = 60;
const RECORD_CHARS = 1000;
/** Terms drawn of one record; the rest is counted. */
const MAX_TERMS = 60;
/** Column in which the outcome of a term stands. */
const OUTCOME_COLUMN = 46;

function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}

function termLine({ text, outcome, lookups }: SpfTerm, language: Language): string {
  const cost = lookups === 0 ? '' : ` (${say('spf.text.lookups', language, { count: lookups })})`;
  return `${cut(text, TERM_CHARS)}\t${say(`spf.outcome.${outcome}`, language)}${cost}`;
}

/** The terms of one record as branches; `lead` is what stands before each line. */
function branches({ terms }: SpfRecordNode, lead: string, language: Language): readonly string[] {
  const shown = terms.slice(0, MAX_TERMS);
  const left = terms.length - shown.length;
  const lines = shown.flatMap((term, index) => {
    const isLast = index === shown.length - 1 && left === 0;
    const line = `${lead}${isLast ? '└─' : '├─'} ${termLine(term, language)}`;
    return term.record === null
      ? [line]
      : [line, ...recordLines(term.record, `${lead}${isLast ? '   ' : '│  '}`, language)];
  });
  return left === 0 ? lines : [...lines, `${lead}└─ ${say('spf.text.more', language, { count: left })}`];
}

function recordLines(node: SpfRecordNode, lead: string, language: Language): readonly string[] {
  const result = say(`spf.result.${node.result}`, language);
  return [`${lead}${node.domain}\t${result}`, ...branches(node, lead, language)];
}

/** Puts what stands behind the tab into one column. */
function inColumns(lines: readonly string[]): readonly string[] {
  return lines.map((line) => {
    const [left = '', right] = line.split('\t');
    return right === undefined ? left : `${left.padEnd(OUTCOME_COLUMN)} ${right}`;
  });
}

function verdictLines(
  { result, domain, question, matchedTerm, explanation }: SpfEvaluation,
  language: Language,
) {
  const decided =
    matchedTerm === null
      ? []
      : wrap(
          say('spf.text.decided', language, {
            term: cut(matchedTerm.text, RECORD_CHARS),
            domain: matchedTerm.domain,
          }),
          '  ',
        );
  const words =
    explanation === null
      ? []
      : wrap(say('spf.text.explanation', language, { domain, text: cut(explanation, RECORD_CHARS) }), '  ');
  return [
    ...wrap(
      `SPF: ${say(`spf.result.${result}`, language)}. ${say(`spf.verdict.${result}`, language, { ip: question.ip, domain })}`,
    ),
    ...decided,
    ...words,
  ];
}

function countLines({ evaluation, survey }: SpfReport, language: Language): readonly string[] {
  const { count, limit, void: voids, voidLimit } = evaluation.lookups;
  const isReadable = evaluation.tree.problem?.kind !== 'syntax';
  const whole =
    survey === null || !isReadable
      ? []
      : wrap(
          say(survey.isComplete ? 'spf.text.whole' : 'spf.text.wholeAtLeast', language, {
            count: survey.lookups,
            limit,
          }),
          '  ',
        );
  return [...wrap(say('spf.text.counts', language, { count, limit, voids, voidLimit }), '  '), ...whole];
}

/** The result as text for a terminal: the verdict, the tree of records, the look-ups, and what it means. */
export function spfText(report: SpfReport, language: Language): string {
  const { evaluation, findings } = report;
  const { tree } = evaluation;
  const published = tree.text === null ? [] : wrap(cut(tree.text, RECORD_CHARS), '  ');
  const lines = [
    ...verdictLines(evaluation, language),
    ...section(say('spf.heading.record', language, { domain: evaluation.domain }), published),
    ...section(say('spf.heading.tree', language), inColumns(recordLines(tree, '  ', language))),
    ...section(say('spf.heading.lookups', language), countLines(report, language)),
    ...(findings.length === 0 ? [] : ['', reportText({ findings, path: null, recipients: [] }, language)]),
  ];
  return lines.join('\n').replace(CONTROLS, '·');
}
