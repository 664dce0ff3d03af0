import { usesMacro, type MacroLetter } from './macro-string.ts';
import {
  isSpfRecord,
  parseSpfRecord,
  type DomainSpec,
  type ParsedTerm,
  type SpfFault,
} from './parse-record.ts';
import type { SpfProblem } from './spf-evaluation.ts';
import { isTargetName, targetName } from './spf-identity.ts';
import { SpfSession, type SpfPorts } from './spf-session.ts';

/** One term of a record as it stands, whatever mail comes. */
export interface SpfSurveyTerm {
  readonly text: string;
  /** What breaks the grammar; null where nothing does. */
  readonly fault: SpfFault | null;
  /** Stands behind `all`, so that nobody ever reads it (RFC 7208 §5.1). */
  readonly isUnreachable: boolean;
  /** Look-ups it costs where all of them are made, those of what it includes among them. */
  readonly lookups: number;
  /** The name has none of the records that the term asks for; null where that depends on the mail or is not known. */
  readonly isVoid: boolean | null;
  /** The name that is looked up; null where the term asks nothing, or where it depends on the mail. */
  readonly target: string | null;
  /** The record behind `include` and `redirect`; null for others and where it was not looked at. */
  readonly record: SpfSurveyRecord | null;
}

/** One record as it stands. */
export interface SpfSurveyRecord {
  readonly domain: string;
  /** As published; null where there is none, more than one, or nobody knows. */
  readonly text: string | null;
  /** All that are published where they are several; else empty. */
  readonly several: readonly string[];
  readonly terms: readonly SpfSurveyTerm[];
  /** Look-ups of the whole, if no term matches. */
  readonly lookups: number;
  readonly problem: SpfProblem | null;
}

/** The whole tree of a domain's record, without a mail. */
export interface SpfSurvey {
  readonly record: SpfSurveyRecord;
  /** What a receiver needs at most; above ten it gives up (RFC 7208 §4.6.4). */
  readonly lookups: number;
  /** Terms that find nothing, whatever mail comes. */
  readonly voidLookups: number;
  /** False: too big to be looked at in whole, or DNS did not answer, so that `lookups` is the least. */
  readonly isComplete: boolean;
}

/** Questions of one survey; the largest real trees need some 60. */
const MAX_QUESTIONS = 200;
const MAX_DEPTH = 20;
/** Terms drawn in all; a record of 10,000 characters has some hundred. */
const MAX_TERMS = 5000;
const ANY_MACRO: readonly MacroLetter[] = ['s', 'l', 'o', 'd', 'i', 'p', 'h', 'v', 'c', 'r', 't'];
const OF_THE_MAIL: readonly MacroLetter[] = ['s', 'l', 'o', 'i', 'p', 'h', 'v', 'c', 'r', 't'];

type Asking = Extract<ParsedTerm, { domainSpec: DomainSpec }>;

class Surveyor {
  readonly #session: SpfSession;
  #questions = 0;
  #terms = 0;
  #voids = 0;
  #isComplete = true;

  constructor(session: SpfSession) {
    this.#session = session;
  }

  get voids(): number {
    return this.#voids;
  }

  get isComplete(): boolean {
    return this.#isComplete;
  }

  /** A record that is not published yet. */
  draft(domain: string, text: string): Promise<SpfSurveyRecord> {
    return this.#whole(domain, text, []);
  }

  async record(domain: string, path: readonly string[]): Promise<SpfSurveyRecord> {
    const answer = await this.#ask('TXT', domain);
    const none = { domain, text: null, several: [], terms: [], lookups: 0 } as const;
    if (answer === null) return { ...none, problem: { kind: 'dns-failure', at: domain } };
    const records = answer.filter((value) => typeof value === 'string').filter(isSpfRecord);
    const [text] = records;
    if (text === undefined) return { ...none, problem: null };
    if (records.length > 1) {
      return { ...none, several: records, problem: { kind: 'several-records', at: domain } };
    }
    return this.#whole(domain, text, path);
  }

  async #whole(domain: string, text: string, path: readonly string[]): Promise<SpfSurveyRecord> {
    const parsed = parseSpfRecord(text);
    const all = parsed.findIndex((term) => term.kind === 'directive' && term.mechanism === 'all');
    const fault = parsed.find((term) => term.kind === 'fault');
    const terms: SpfSurveyTerm[] = [];
    for (const [index, term] of parsed.entries()) {
      const isRedirect = term.kind === 'modifier' && term.name === 'redirect';
      const isUnreachable = all >= 0 && (isRedirect || (term.kind === 'directive' && index > all));
      terms.push(await this.#term(term, isUnreachable, domain, [...path, domain]));
    }
    return {
      domain,
      text,
      several: [],
      terms,
      lookups: terms.reduce((sum, term) => sum + term.lookups, 0),
      problem: fault === undefined ? null : { kind: 'syntax', at: fault.text },
    };
  }

  async #term(
    term: ParsedTerm,
    isUnreachable: boolean,
    domain: string,
    path: readonly string[],
  ): Promise<SpfSurveyTerm> {
    this.#terms += 1;
    const { text } = term;
    const fault = term.kind === 'fault' ? term.fault : null;
    const still = {
      text,
      fault,
      isUnreachable,
      lookups: 0,
      isVoid: null,
      target: null,
      record: null,
    } as const;
    const isAsking = 'domainSpec' in term && !(term.kind === 'modifier' && term.name === 'exp');
    if (isUnreachable || !isAsking) return still;
    const { domainSpec } = term;
    if (domainSpec !== null && usesMacro(domainSpec, OF_THE_MAIL)) {
      const names = usesMacro(domainSpec, ['p']) ? 1 : 0;
      return { ...still, lookups: 1 + names };
    }
    const target = domainSpec === null ? domain : await this.#name(domainSpec, domain);
    if (!isTargetName(target)) return { ...still, target, isVoid: true };
    if (term.kind === 'modifier' || term.mechanism === 'include') {
      const record = await this.#below(target, path);
      return { ...still, target, lookups: 1 + record.lookups, record };
    }
    const isVoid = await this.#findsNothing(term, target);
    if (isVoid === true) this.#voids += 1;
    return { ...still, target, lookups: 1, isVoid };
  }

  async #name(domainSpec: NonNullable<DomainSpec>, domain: string): Promise<string> {
    if (!usesMacro(domainSpec, ANY_MACRO)) {
      return targetName(domainSpec.map((token) => ('text' in token ? token.text : '')).join(''));
    }
    return targetName(await this.#session.explain(domainSpec, domain));
  }

  async #below(domain: string, path: readonly string[]): Promise<SpfSurveyRecord> {
    const none = { domain, text: null, several: [], terms: [], lookups: 0 } as const;
    if (path.includes(domain)) return { ...none, problem: { kind: 'include-loop', at: domain } };
    if (path.length < MAX_DEPTH && this.#terms < MAX_TERMS) return this.record(domain, path);
    this.#isComplete = false;
    return { ...none, problem: { kind: 'too-many-lookups', at: domain } };
  }

  async #findsNothing(term: Asking, name: string): Promise<boolean | null> {
    if (term.kind === 'modifier') return null;
    switch (term.mechanism) {
      case 'a': {
        const found = await this.#ask('A', name);
        if (found === null || found.length > 0) return found === null ? null : false;
        const further = await this.#ask('AAAA', name);
        return further === null ? null : further.length === 0;
      }
      case 'mx': {
        const found = await this.#ask('MX', name);
        return found === null ? null : found.length === 0;
      }
      default:
        return null;
    }
  }

  /** The records; null where nobody knows. */
  async #ask(type: 'A' | 'AAAA' | 'MX' | 'TXT', name: string): Promise<readonly unknown[] | null> {
    this.#questions += 1;
    const answer = this.#questions > MAX_QUESTIONS ? null : await this.#session.ask(type, name);
    if (answer === null || (answer.kind === 'failed' && answer.reason !== 'bad-name')) {
      this.#isComplete = false;
      return null;
    }
    return answer.kind === 'records' ? answer.values : [];
  }
}

function surveyor(domain: string, ports: SpfPorts): Surveyor {
  const ip = { family: 4, octets: [0, 0, 0, 0], text: '0.0.0.0' } as const;
  return new Surveyor(new SpfSession(ip, { localPart: 'postmaster', domain }, null, ports));
}

function surveyOf(record: SpfSurveyRecord, { voids, isComplete }: Surveyor): SpfSurvey {
  return { record, lookups: record.lookups, voidLookups: voids, isComplete };
}

/**
 * Looks at a domain's whole record and all it includes, without stopping at a match or at the limit of look-ups: what a
 * receiver needs in the worst case. At most 200 questions, 20 records deep. Never rejects.
 */
export async function surveySpf(domain: string, ports: SpfPorts): Promise<SpfSurvey> {
  const name = targetName(domain);
  const by = surveyor(name, ports);
  return surveyOf(await by.record(name, []), by);
}

/** The same for a record that is about to be published at the domain. */
export async function surveySpfRecord(record: string, domain: string, ports: SpfPorts): Promise<SpfSurvey> {
  const name = targetName(domain);
  const by = surveyor(name, ports);
  return surveyOf(await by.draft(name, record), by);
}
