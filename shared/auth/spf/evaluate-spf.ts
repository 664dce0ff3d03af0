import { embeddedIpv4 } from '../../dns/address-kind.ts';
import { inPrefix, parseIpAddress, type IpAddress } from '../../dns/ip-address.ts';
import { parseMacroString, type MacroToken } from './macro-string.ts';
import { isSpfRecord, parseSpfRecord, type ParsedTerm, type SpfQualifier } from './parse-record.ts';
import type {
  SpfEvaluation,
  SpfProblem,
  SpfQuestion,
  SpfRecordNode,
  SpfResult,
  SpfTerm,
} from './spf-evaluation.ts';
import { isTargetName, spfIdentity } from './spf-identity.ts';
import { isHalt, SpfSession, type SpfPorts } from './spf-session.ts';
import { addressTerm, concluded, halted, matching, ptrTerm, type TermResult } from './spf-terms.ts';

type Directive = Extract<ParsedTerm, { kind: 'directive' }>;

/** What stands behind a `redirect` that was followed. */
interface Followed {
  readonly redirected?: RecordResult;
}

/** One record with what decided in it. */
interface RecordResult {
  readonly node: SpfRecordNode;
  readonly matchedTerm: SpfEvaluation['matchedTerm'];
  /** Where the text stands that explains a `fail`, with the domain of its record. */
  readonly explanation: { readonly domainSpec: readonly MacroToken[]; readonly domain: string } | null;
}

const RESULTS: Readonly<Record<SpfQualifier, SpfResult>> = {
  '+': 'pass',
  '-': 'fail',
  '~': 'softfail',
  '?': 'neutral',
};

/** Result of `include` by the result of what it includes (RFC 7208 §5.2). */
function included({ node }: RecordResult, name: string): TermResult {
  const record = node;
  switch (node.result) {
    case 'pass':
      return concluded('match', name, { record });
    case 'fail':
    case 'softfail':
    case 'neutral':
      return concluded('no-match', name, { record });
    case 'temperror':
    case 'permerror':
      return concluded(node.result, name, { record, problem: node.problem });
    case 'none':
      return concluded('permerror', name, { record, problem: { kind: 'include-without-record', at: name } });
  }
}

/** Evaluates records and what they include, in the order of RFC 7208 §4.6. */
class Evaluator {
  readonly #session: SpfSession;

  constructor(session: SpfSession) {
    this.#session = session;
  }

  /** One record; `path` holds the domains on the way to it. */
  async record(domain: string, path: readonly string[]): Promise<RecordResult> {
    const answer = await this.#session.ask('TXT', domain);
    const failure = answer.kind === 'failed' ? this.#session.failure(answer.reason, domain) : null;
    if (failure !== null) return unread(domain, failure.result, failure.problem);
    const records = answer.kind === 'records' ? answer.values.filter(isSpfRecord) : [];
    const [text] = records;
    if (text === undefined) return unread(domain, 'none', null);
    if (records.length > 1) return unread(domain, 'permerror', { kind: 'several-records', at: domain });
    const terms = parseSpfRecord(text);
    const fault = terms.find((term) => term.kind === 'fault');
    if (fault !== undefined) return faulty(domain, text, terms, fault.text);
    return this.#terms(domain, text, terms, [...path, domain]);
  }

  async #terms(
    domain: string,
    text: string,
    parsed: readonly ParsedTerm[],
    path: readonly string[],
  ): Promise<RecordResult> {
    const done = new Map<ParsedTerm, SpfTerm>();
    const finish = (result: SpfResult, problem: SpfProblem | null): SpfRecordNode => ({
      domain,
      text,
      result,
      problem,
      terms: parsed.map((term) => done.get(term) ?? notReached(term.text)),
    });
    for (const term of inOrder(parsed)) {
      const before = this.#session.counts;
      const result = await this.#term(term, domain, path);
      const after = this.#session.counts;
      done.set(term, {
        text: term.text,
        outcome: result.outcome,
        lookups: after.count - before.count,
        voidLookups: after.void - before.void,
        target: result.target,
        record: result.record,
      });
      if (result.outcome === 'temperror' || result.outcome === 'permerror') {
        return { node: finish(result.outcome, result.problem), matchedTerm: null, explanation: null };
      }
      if (result.redirected !== undefined) {
        const { node, matchedTerm, explanation } = result.redirected;
        return { node: finish(node.result, null), matchedTerm, explanation };
      }
      if (result.outcome !== 'match' || term.kind !== 'directive') continue;
      return {
        node: finish(RESULTS[term.qualifier], null),
        matchedTerm: { text: term.text, domain },
        explanation: explanationOf(parsed, domain),
      };
    }
    return { node: finish('neutral', null), matchedTerm: null, explanation: null };
  }

  async #term(term: ParsedTerm, domain: string, path: readonly string[]): Promise<TermResult & Followed> {
    const session = this.#session;
    if (term.kind === 'modifier') return this.#redirect(term.domainSpec, domain, path);
    if (term.kind !== 'directive') return matching(false, null);
    switch (term.mechanism) {
      case 'all':
        return matching(true, null);
      case 'ip4':
      case 'ip6':
        return matching(inPrefix(session.ip, term.network, term.bits), null);
      default:
        return this.#asking(term, domain, path);
    }
  }

  /** A mechanism that asks DNS. */
  async #asking(
    term: Exclude<Directive, { mechanism: 'all' | 'ip4' | 'ip6' }>,
    domain: string,
    path: readonly string[],
  ): Promise<TermResult> {
    const session = this.#session;
    const target = await session.target(term.domainSpec, domain);
    if (isHalt(target)) return halted(target);
    if (target === null) {
      // A name that cannot exist has no record, and what includes it is at fault (RFC 7208 §4.3, §5.2).
      if (term.mechanism !== 'include' || session.matchesNothing(term.domainSpec))
        return matching(false, null);
      return concluded('permerror', null, { problem: { kind: 'include-without-record', at: term.text } });
    }
    const { name } = target;
    const over = session.countLookup(term.text);
    if (over !== null) return halted(over, name);
    switch (term.mechanism) {
      case 'include':
        if (path.includes(name)) return looped(name);
        return included(await this.record(name, path), name);
      case 'a':
      case 'mx':
        return addressTerm(session, term, name);
      case 'ptr':
        return ptrTerm(session, name);
      case 'exists': {
        const found = await session.askForTerm('A', name);
        return isHalt(found) ? halted(found, name) : matching(found.answer.kind === 'records', name);
      }
    }
  }

  async #redirect(
    domainSpec: readonly MacroToken[],
    domain: string,
    path: readonly string[],
  ): Promise<TermResult & Followed> {
    const target = await this.#session.target(domainSpec, domain);
    if (isHalt(target)) return halted(target);
    const nothing: SpfProblem = { kind: 'redirect-without-record', at: target?.name ?? domain };
    if (target === null) return concluded('permerror', null, { problem: nothing });
    const { name } = target;
    const over = this.#session.countLookup(`redirect=${name}`);
    if (over !== null) return halted(over, name);
    if (path.includes(name)) return looped(name);
    const redirected = await this.record(name, path);
    const { node: record } = redirected;
    if (record.result === 'none') return concluded('permerror', name, { record, problem: nothing });
    if (record.result === 'temperror' || record.result === 'permerror') {
      return concluded(record.result, name, { record, problem: record.problem });
    }
    return { ...concluded('match', name, { record }), redirected };
  }
}

/** A record that leads back to itself ends at the limit of look-ups in any case; said at once, it can be named. */
function looped(name: string): TermResult {
  return concluded('permerror', name, { problem: { kind: 'include-loop', at: name } });
}

function notReached(text: string): SpfTerm {
  return { text, outcome: 'not-reached', lookups: 0, voidLookups: 0, target: null, record: null };
}

function unread(domain: string, result: SpfResult, problem: SpfProblem | null): RecordResult {
  const node: SpfRecordNode = { domain, text: null, result, terms: [], problem };
  return { node, matchedTerm: null, explanation: null };
}

/** RFC 7208 §4.6: a fault anywhere spoils the whole record. */
function faulty(domain: string, text: string, terms: readonly ParsedTerm[], at: string): RecordResult {
  const node: SpfRecordNode = {
    domain,
    text,
    result: 'permerror',
    terms: terms.map((term) => ({
      ...notReached(term.text),
      outcome: term.kind === 'fault' ? 'permerror' : 'not-reached',
    })),
    problem: { kind: 'syntax', at },
  };
  return { node, matchedTerm: null, explanation: null };
}

/** Mechanisms as written, then `redirect`, unless the record has `all` (RFC 7208 §4.6.2, §6.1). */
function inOrder(parsed: readonly ParsedTerm[]): readonly ParsedTerm[] {
  return [
    ...parsed.filter((term) => term.kind === 'directive'),
    ...parsed.filter((term) => term.kind === 'modifier' && term.name === 'redirect'),
  ];
}

function explanationOf(parsed: readonly ParsedTerm[], domain: string): RecordResult['explanation'] {
  for (const term of parsed) {
    if (term.kind === 'modifier' && term.name === 'exp') return { domainSpec: term.domainSpec, domain };
  }
  return null;
}

/** The sender's own words for a `fail` (RFC 7208 §6.2); null where there are none that can be read. */
async function explain(session: SpfSession, { explanation }: RecordResult): Promise<string | null> {
  if (explanation === null) return null;
  const name = await session.explanationName(explanation.domainSpec, explanation.domain);
  if (name === null) return null;
  const answer = await session.ask('TXT', name);
  const [text] = answer.kind === 'records' && answer.values.length === 1 ? answer.values : [];
  const tokens = text === undefined ? null : parseMacroString(text, 'explanation');
  return tokens === null ? null : session.explain(tokens, explanation.domain);
}

function senderAddress(text: string): IpAddress | null {
  const address = parseIpAddress(text.trim());
  if (address === null) return null;
  const isMapped = address.text.startsWith('::ffff:') && address.text.includes('.');
  return isMapped ? (embeddedIpv4(address) ?? address) : address;
}

/**
 * May the server send for this sender? Answers as RFC 7208 tells a receiver to, and shows the way to it. `none` also
 * where the question itself cannot be put: no domain, or an address that is none. Ends within the time limit of the ports
 * as `temperror`. Never rejects; what a hostile zone can do is bounded by ten look-ups.
 */
export async function evaluateSpf(question: SpfQuestion, ports: SpfPorts): Promise<SpfEvaluation> {
  const identity = spfIdentity(question);
  const ip = senderAddress(question.ip);
  const session = new SpfSession(ip ?? UNSPECIFIED, identity, question.helo, ports);
  const isPossible = ip !== null && isTargetName(identity.domain);
  const result = isPossible
    ? await new Evaluator(session).record(identity.domain, [])
    : unread(identity.domain, 'none', null);
  const { node: tree, matchedTerm } = result;
  return {
    question,
    result: tree.result,
    domain: identity.domain,
    matchedTerm,
    lookups: session.counts,
    tree,
    problem: tree.problem,
    explanation: tree.result === 'fail' ? await explain(session, result) : null,
  };
}

const UNSPECIFIED: IpAddress = { family: 4, octets: [0, 0, 0, 0], text: '0.0.0.0' };
