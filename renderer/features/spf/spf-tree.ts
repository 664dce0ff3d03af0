import type {
  SpfEvaluation,
  SpfRecordNode,
  SpfTermOutcome,
} from '../../../shared/auth/spf/spf-evaluation.ts';
import type { SpfSurvey, SpfSurveyRecord } from '../../../shared/auth/spf/survey-spf.ts';

/** One term as it is drawn: what it costs, whatever mail comes, and how it came out for the mail in question. */
export interface TreeTerm {
  readonly text: string;
  /** Null where no mail is asked about. */
  readonly outcome: SpfTermOutcome | null;
  /** Decided the whole. */
  readonly isDecisive: boolean;
  /** Look-ups it costs, those of what it includes among them; 0 for those that ask nothing. */
  readonly lookups: number;
  /** The name has none of the records that it asks for. */
  readonly isVoid: boolean;
  /** Stands behind `all`. */
  readonly isUnreachable: boolean;
  readonly isFaulty: boolean;
  readonly record: TreeRecord | null;
}

/** One record with its terms, as it is drawn. */
export interface TreeRecord {
  readonly domain: string;
  /** As published; null where there is none. */
  readonly text: string | null;
  readonly terms: readonly TreeTerm[];
}

type Decisive = SpfEvaluation['matchedTerm'];

function isDecisive(
  decisive: Decisive,
  text: string,
  domain: string,
  outcome: SpfTermOutcome | null,
): boolean {
  return outcome === 'match' && decisive?.text === text && decisive.domain === domain;
}

/** The record as it was evaluated for the mail; what was not reached has no inside. */
function fromEvaluation(node: SpfRecordNode, decisive: Decisive): TreeRecord {
  const { domain, text } = node;
  return {
    domain,
    text,
    terms: node.terms.map((term) => ({
      text: term.text,
      outcome: term.outcome,
      isDecisive: isDecisive(decisive, term.text, domain, term.outcome),
      lookups: term.lookups,
      isVoid: term.voidLookups > 0,
      isUnreachable: false,
      isFaulty: term.outcome === 'permerror',
      record: term.record ? fromEvaluation(term.record, decisive) : null,
    })),
  };
}

/** The whole record, with how its terms came out for the mail where they were reached. */
function fromSurvey(record: SpfSurveyRecord, node: SpfRecordNode | null, decisive: Decisive): TreeRecord {
  const { domain, text } = record;
  return {
    domain,
    text,
    terms: record.terms.map((term, i) => {
      const same = node?.terms[i];
      const evaluated = same?.text === term.text ? same : null;
      const outcome = evaluated?.outcome ?? null;
      return {
        text: term.text,
        outcome,
        isDecisive: isDecisive(decisive, term.text, domain, outcome),
        lookups: term.lookups,
        isVoid: term.isVoid ?? false,
        isUnreachable: term.isUnreachable,
        isFaulty: term.fault !== null,
        record: term.record ? fromSurvey(term.record, evaluated?.record ?? null, decisive) : null,
      };
    }),
  };
}

/** The tree to draw; `withMail` false leaves out how terms came out. */
export function spfTree(evaluation: SpfEvaluation, survey: SpfSurvey | null, withMail: boolean): TreeRecord {
  const decisive = withMail ? evaluation.matchedTerm : null;
  if (survey === null) return fromEvaluation(evaluation.tree, decisive);
  return fromSurvey(survey.record, withMail ? evaluation.tree : null, decisive);
}

/** Mechanisms and modifiers that have words of their own. */
const KINDS = ['all', 'include', 'a', 'mx', 'ptr', 'ip4', 'ip6', 'exists', 'redirect', 'exp'] as const;
export type TermKind = (typeof KINDS)[number] | 'other';

/** What a term is, and what a match of it means. */
export interface TermShape {
  readonly kind: TermKind;
  /** `+` pass, `-` fail, `~` softfail, `?` neutral. */
  readonly qualifier: '+' | '-' | '~' | '?';
  /** Behind the colon or the equals sign; empty for nothing. */
  readonly value: string;
}

const TERM = /^([+\-~?])?([a-z0-9]{1,20})(?:[:=](.{0,500}))?/i;

/** Takes a term apart as far as its words need it. */
export function termShape(text: string): TermShape {
  const [, sign, name = '', value = ''] = TERM.exec(text) ?? [];
  const kind = KINDS.find((known) => known === name.toLowerCase()) ?? 'other';
  const qualifier = sign === '-' || sign === '~' || sign === '?' ? sign : '+';
  return { kind, qualifier, value };
}
