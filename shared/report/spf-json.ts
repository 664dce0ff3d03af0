import type { SpfEvaluation, SpfRecordNode, SpfResult, SpfTerm } from '../auth/spf/spf-evaluation.ts';
import type { SpfSurvey, SpfSurveyRecord } from '../auth/spf/survey-spf.ts';
import type { Language } from '../wording/format.ts';
import { findingJson } from './contract-json.ts';
import type { Finding } from './report.ts';

/** What `spf` was asked and what came of it. */
export interface SpfReport {
  readonly evaluation: SpfEvaluation;
  /** Null where the whole record was not looked at. */
  readonly survey: SpfSurvey | null;
  readonly findings: readonly Finding[];
}

/** What a term that matches makes of the mail (RFC 7208 §4.6.2); of `redirect`, the result that was taken over. */
function termResult({ text, outcome, record }: SpfTerm): SpfResult | null {
  if (outcome === 'temperror' || outcome === 'permerror') return outcome;
  if (outcome !== 'match') return null;
  if (/^redirect=/i.test(text)) return record?.result ?? null;
  const results = { '-': 'fail', '~': 'softfail', '?': 'neutral' } as const;
  const sign = (['-', '~', '?'] as const).find((one) => text.startsWith(one));
  return sign === undefined ? 'pass' : results[sign];
}

function nodeJson({ domain, text, result, problem, terms }: SpfRecordNode): object {
  return {
    domain,
    text,
    result,
    problem,
    terms: terms.map((term) => ({
      text: term.text,
      outcome: term.outcome,
      result: termResult(term),
      lookups: term.lookups,
      void: term.voidLookups,
      target: term.target,
      record: term.record === null ? null : nodeJson(term.record),
    })),
  };
}

/** The terms that decided, from the domain's own record down to the one that names the server. */
function matchedPath(node: SpfRecordNode): readonly object[] {
  const term = node.terms.find(({ outcome }) => outcome === 'match');
  if (term === undefined) return [];
  const below = term.record === null ? [] : matchedPath(term.record);
  return [{ domain: node.domain, term: term.text }, ...below];
}

function surveyNodeJson({ domain, text, several, lookups, problem, terms }: SpfSurveyRecord): object {
  return {
    domain,
    text,
    several,
    lookups,
    problem,
    terms: terms.map((term) => ({
      text: term.text,
      fault: term.fault,
      unreachable: term.isUnreachable,
      lookups: term.lookups,
      void: term.isVoid,
      target: term.target,
      record: term.record === null ? null : surveyNodeJson(term.record),
    })),
  };
}

function surveyJson({ lookups, voidLookups, isComplete, record }: SpfSurvey): object {
  return { lookups, void: voidLookups, complete: isComplete, tree: surveyNodeJson(record) };
}

/**
 * The result in the form of `spf --json`; fields are only ever added. `lookups` are those of this evaluation, which ends
 * at the match; `whole` are those of the record and all it includes.
 */
export function spfJson({ evaluation, survey, findings }: SpfReport, language: Language): object {
  const { question, result, domain, matchedTerm, lookups, tree, problem, explanation } = evaluation;
  const { count, limit, void: voids, voidLimit } = lookups;
  return {
    schemaVersion: 1,
    ip: question.ip,
    mailFrom: question.mailFrom,
    helo: question.helo,
    result,
    matchedTerm: matchedTerm?.text ?? null,
    matchedDomain: matchedTerm?.domain ?? null,
    matchedPath: matchedPath(tree),
    domain,
    lookups: { count, limit, void: voids, voidLimit },
    problem,
    explanation,
    tree: nodeJson(tree),
    whole: survey === null ? null : surveyJson(survey),
    findings: findings.map((finding) => findingJson(finding, language)),
  };
}
