import { SPF_INCLUDES } from '../../providers/spf-includes.ts';
import { isSpfRecord, parseSpfRecord, type ParsedTerm } from './parse-record.ts';
import { readSender, type SenderEntry, type SenderProblem } from './read-sender.ts';
import { suggestTerm } from './suggest-term.ts';

/**
 * What all other servers are: `softfail` (`~all`, "probably not ours"), `fail` (`-all`, "not ours") or `neutral`
 * (`?all`, "nothing is said": as if there were no record). `+all`, which lets everybody send, is never written.
 */
export const SPF_ENDINGS = ['softfail', 'fail', 'neutral'] as const;
export type SpfEnding = (typeof SPF_ENDINGS)[number];

/** Who sends for a domain. */
export interface SpfSources {
  /** The servers that receive its mail send it, too. */
  readonly ownMx: boolean;
  /** The address of the name itself (its web server) sends. */
  readonly ownA: boolean;
  /** Addresses, networks, host names or terms, as typed. */
  readonly servers: readonly string[];
  /** Services that send for the domain: the name to include, or the service's own (`Google Workspace`, `google`). */
  readonly includes: readonly string[];
  readonly ending: SpfEnding;
  /** Records that there are already, to be merged into the one; '' and other texts are left out. */
  readonly existing: readonly string[];
}

/** Why a part of an existing record was not taken over as it stood. */
export const LEFT_OUT = ['twice', 'ending', 'fault', 'replaced', 'unknown-modifier', 'redirect'] as const;

export interface BuiltSpf {
  /** The one record to publish. */
  readonly record: string;
  readonly entries: readonly Extract<SenderEntry, { kind: 'term' }>[];
  /** What was typed and is no server. */
  readonly problems: readonly {
    readonly text: string;
    readonly problem: SenderProblem;
    readonly suggestion: string | null;
  }[];
  /** What of the existing records did not go in unchanged; `by`: what stands there instead, null for nothing. */
  readonly leftOut: readonly {
    readonly term: string;
    readonly why: (typeof LEFT_OUT)[number];
    readonly by: string | null;
  }[];
  /** The record in pieces of at most 255 characters, as some DNS forms want it (RFC 7208 §3.3); one where it fits. */
  readonly strings: readonly string[];
  /** Longer than what fits into an answer over UDP beside other texts (RFC 7208 §3.4). */
  readonly isLong: boolean;
  /** Nobody is named, so that the record says that this domain sends no mail at all. */
  readonly isEmpty: boolean;
}

const SIGNS: Readonly<Record<SpfEnding, string>> = { softfail: '~all', fail: '-all', neutral: '?all' };
/** RFC 7208 §3.4: answers of all TXT records of the name should stay below 512 octets. */
const LONG_CHARACTERS = 450;
const STRING_CHARACTERS = 255;
const MAX_ENTRIES = 200;

type LeftOut = BuiltSpf['leftOut'][number];

/** What costs no look-up comes first, so that most mails are decided before any. */
function rankOf(term: string): number {
  if (/^\+?ip[46]:/i.test(term)) return 0;
  return /^\+?(?:a|mx)(?:[:/]|$)/i.test(term) ? 1 : 2;
}

/** One term of an existing record: what to take over, and what to say about it. */
function takeOver(term: ParsedTerm): { readonly term: string | null; readonly leftOut: LeftOut | null } {
  const { text } = term;
  const out = (why: LeftOut['why'], by: string | null = null) => ({
    term: by,
    leftOut: { term: text, why, by },
  });
  switch (term.kind) {
    case 'fault': {
      const meant = suggestTerm(text);
      const isUsable = meant !== null && !/all$/i.test(meant);
      return isUsable ? out('replaced', meant) : out('fault');
    }
    case 'unknown-modifier': {
      const meant = suggestTerm(text);
      return meant === null ? out('unknown-modifier') : out('replaced', meant);
    }
    case 'modifier':
      // Beside `all`, `redirect` has no effect (RFC 7208 §6.1); what it leads to is included instead.
      return term.name === 'redirect'
        ? out('redirect', `include:${text.slice('redirect='.length)}`)
        : { term: text, leftOut: null };
    case 'directive':
      return term.mechanism === 'all' ? out('ending') : { term: text, leftOut: null };
  }
}

function mergeExisting(records: readonly string[]) {
  const parts = records
    .map((record) => record.trim())
    .filter(isSpfRecord)
    .flatMap((record) => parseSpfRecord(record))
    .map(takeOver);
  return {
    terms: parts.flatMap(({ term }) => (term === null ? [] : [term])),
    leftOut: parts.flatMap(({ leftOut }) => (leftOut === null ? [] : [leftOut])),
  };
}

/** Each term once, however it is written. */
function once(terms: readonly string[]): {
  readonly terms: readonly string[];
  readonly twice: readonly string[];
} {
  const seen = new Set<string>();
  const twice: string[] = [];
  const kept = terms.filter((term) => {
    const key = term
      .toLowerCase()
      .replace(/^\+/, '')
      .replace(/^(exp)=.*/s, '$1');
    if (seen.has(key)) twice.push(term);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
  return { terms: kept, twice };
}

function piecesOf(record: string): readonly string[] {
  const pieces: string[] = [];
  for (let at = 0; at < record.length; at += STRING_CHARACTERS) {
    pieces.push(record.slice(at, at + STRING_CHARACTERS));
  }
  return pieces;
}

/** What stands behind `include:` for a service, whether its name to include was typed or its own. */
function includeName(typed: string): string {
  const text = typed.trim();
  const known = SPF_INCLUDES.find(({ id, name }) => [id, name.toLowerCase()].includes(text.toLowerCase()));
  return known?.include ?? text.replace(/^include:/i, '');
}

/**
 * Writes the one SPF record of a domain out of who sends for it and what stands there already. What it costs in look-ups
 * tells `surveySpfRecord`. The same answers give the same record.
 */
export function buildSpf(sources: SpfSources): BuiltSpf {
  const typed = [...sources.servers, ...sources.includes.map((name) => `include:${includeName(name)}`)];
  const read = typed.slice(0, MAX_ENTRIES).map(readSender);
  const entries = read.filter((entry) => entry.kind === 'term');
  const existing = mergeExisting(sources.existing);
  const merged = once([
    ...(sources.ownMx ? ['mx'] : []),
    ...(sources.ownA ? ['a'] : []),
    ...entries.map(({ term }) => term),
    ...existing.terms,
  ]);
  const isExp = (term: string): boolean => /^exp=/i.test(term);
  const senders = merged.terms
    .filter((term) => !isExp(term))
    .sort((one, other) => rankOf(one) - rankOf(other));
  // The order decides where a term forbids: then the existing one is left alone.
  const hasSigns = merged.terms.some((term) => /^[-~?]/.test(term));
  const ordered = hasSigns ? merged.terms.filter((term) => !isExp(term)) : senders;
  const ending = SIGNS[sources.ending];
  const record = ['v=spf1', ...ordered, ending, ...merged.terms.filter(isExp)].join(' ');
  const leftOut = [
    ...existing.leftOut.filter(({ term, why }) => why !== 'ending' || term.toLowerCase() !== ending),
    ...merged.twice.map((term) => ({ term, why: 'twice', by: null }) as const),
  ];
  return {
    record,
    entries,
    problems: read.flatMap((entry) =>
      entry.kind === 'unusable' && entry.problem !== 'empty'
        ? [{ text: entry.text, problem: entry.problem, suggestion: entry.suggestion }]
        : [],
    ),
    leftOut,
    strings: piecesOf(record),
    isLong: record.length > LONG_CHARACTERS,
    isEmpty: ordered.length === 0,
  };
}
