import {
  askedPolicy,
  isDmarcRecord,
  isUsable,
  parseDmarcRecord,
  relaxedPolicy,
} from '../auth/dmarc/dmarc-record.ts';
import { isSpfRecord, parseSpfRecord } from '../auth/spf/parse-record.ts';
import type { DnsAnswer } from '../dns/answer.ts';
import { registeredPart } from './host-names.ts';

/** What the sender's domain publishes, as asked. */
export interface SenderPolicies {
  /** TXT of the domain itself (RFC 7208 §4.4). */
  readonly spf: DnsAnswer<'TXT'>;
  /** TXT of `_dmarc.` below the domain and then below its parents, nearest first (RFC 9989 §4.10). */
  readonly dmarc: readonly DnsAnswer<'TXT'>[];
  /** Names that the other provider has its customers include (`_spf.example.com`); empty where none are known. */
  readonly otherIncludes: readonly string[];
}

/**
 * May a server of another provider be used for this sender? `fits`: nothing the domain publishes speaks against it.
 * `breaks-spf`: the domain's SPF record names no such server. `breaks-dmarc`: its DMARC policy would have the mails
 * refused or put aside. `unknown`: it cannot be told without evaluating the whole record for the server's addresses.
 */
export const SENDER_RIGHTS = ['fits', 'breaks-spf', 'breaks-dmarc', 'unknown'] as const;
export type SenderRight = (typeof SENDER_RIGHTS)[number];

export interface SenderRights {
  readonly right: SenderRight;
  /** The records it rests on, as published. */
  readonly evidence: readonly string[];
}

/** What the SPF record says of a server about which only its provider is known. */
type SpfOutlook =
  | 'pass'
  | 'maybe-else-neutral'
  | 'neutral'
  | 'maybe-else-fail'
  | 'softfail'
  | 'fail'
  | 'unknown';

function recordsOf(answer: DnsAnswer<'TXT'>, isRecord: (text: string) => boolean): readonly string[] | null {
  switch (answer.kind) {
    case 'records':
      return answer.values.filter(isRecord);
    case 'nodata':
    case 'nxdomain':
      return [];
    case 'failed':
      return null;
  }
}

/** What a match of `all` says, as an outlook for servers that no other term names. */
const ENDINGS = { '+': 'pass', '-': 'fail', '~': 'softfail', '?': 'neutral' } as const;

/** Reads the terms before `all`; what stands behind it counts for nothing (RFC 7208 §5.1). */
function outlookOf(record: string, otherIncludes: readonly string[]): SpfOutlook {
  const terms = parseSpfRecord(record);
  // A fault anywhere spoils the record (RFC 7208 §4.6); what receivers make of that is theirs.
  if (terms.some(({ kind }) => kind === 'fault')) return 'unknown';
  const directives = terms.filter((term) => term.kind === 'directive');
  const end = directives.findIndex(({ mechanism }) => mechanism === 'all');
  const open = (end < 0 ? directives : directives.slice(0, end)).filter(({ qualifier }) => qualifier === '+');
  const included = open.flatMap(({ mechanism, text }) =>
    mechanism === 'include' ? [text.slice(text.indexOf(':') + 1).toLowerCase()] : [],
  );
  if (included.some((name) => otherIncludes.some((other) => other.toLowerCase() === name))) return 'pass';
  if (end < 0 && terms.some((term) => term.kind === 'modifier' && term.name === 'redirect')) return 'unknown';
  const ending = ENDINGS[directives[end]?.qualifier ?? '?'];
  if (open.length === 0 || ending === 'pass') return ending;
  return ending === 'neutral' ? 'maybe-else-neutral' : 'maybe-else-fail';
}

/** What the domain asks for where a mail does not pass DMARC; `none` also where there is no record. */
type DmarcPolicy = 'enforced' | 'none' | 'unknown';

interface FoundPolicy {
  readonly policy: DmarcPolicy;
  readonly record: string | null;
}

/** The policy of one record; that of a parent counts by its `sp` (RFC 9989 §4.7), and `t=y` takes one step off. */
function policyOf(text: string, isParent: boolean): DmarcPolicy {
  const record = parseDmarcRecord(text);
  if (!isUsable(record)) return 'none';
  const asked = askedPolicy(record, isParent ? 'below' : 'itself');
  return (record.isTest ? relaxedPolicy(asked) : asked) === 'none' ? 'none' : 'enforced';
}

function dmarcOf(answers: readonly DnsAnswer<'TXT'>[]): FoundPolicy {
  for (const [index, answer] of answers.entries()) {
    const records = recordsOf(answer, isDmarcRecord);
    if (records === null) return { policy: 'unknown', record: null };
    const [record] = records;
    // Several records at one name count as none (RFC 9989 §4.10).
    if (record !== undefined && records.length === 1) return { policy: policyOf(record, index > 0), record };
  }
  return { policy: answers.length === 0 ? 'unknown' : 'none', record: null };
}

function decide(outlook: SpfOutlook, policy: DmarcPolicy): SenderRight {
  switch (outlook) {
    case 'pass':
      return 'fits';
    case 'fail':
      return 'breaks-spf';
    case 'softfail':
      return policy === 'enforced' ? 'breaks-dmarc' : 'breaks-spf';
    case 'neutral':
      return policy === 'enforced' ? 'breaks-dmarc' : policy === 'none' ? 'fits' : 'unknown';
    case 'maybe-else-neutral':
      return policy === 'none' ? 'fits' : 'unknown';
    case 'maybe-else-fail':
    case 'unknown':
      return 'unknown';
  }
}

/**
 * Tells what can be told from the records alone whether mails of the domain may go out through another provider.
 * `?all` is neutral and forbids nothing (RFC 7208 §2.6.2); a domain that enforces DMARC wants more than that. A key that
 * the other provider signs with for this domain (aligned DKIM) would help and cannot be seen here.
 */
export function senderRights({ spf, dmarc, otherIncludes }: SenderPolicies): SenderRights {
  const records = recordsOf(spf, isSpfRecord);
  const found = dmarcOf(dmarc);
  const evidence = [...(records ?? []), ...(found.record === null ? [] : [found.record])];
  if (records === null || records.length > 1) return { right: 'unknown', evidence };
  const [record] = records;
  const outlook = record === undefined ? 'neutral' : outlookOf(record, otherIncludes);
  return { right: decide(outlook, found.policy), evidence };
}

/** The names below which to ask for a DMARC record, nearest first: the domain, then the part that its owner registers. */
export function dmarcNames(domain: string): readonly string[] {
  const own = domain.toLowerCase().replace(/\.$/, '');
  return [...new Set([own, registeredPart(own)])].map((name) => `_dmarc.${name}`);
}
