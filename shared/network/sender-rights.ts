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

const MAX_TERMS = 100;

function recordsOf(answer: DnsAnswer<'TXT'>, version: RegExp): readonly string[] | null {
  switch (answer.kind) {
    case 'records':
      return answer.values.filter((value) => version.test(value));
    case 'nodata':
    case 'nxdomain':
      return [];
    case 'failed':
      return null;
  }
}

/** A term that can end in `pass`: no qualifier but `+`, no modifier, and not `all`. */
function canPass(term: string): boolean {
  return /^\+?(?:include|a|mx|ptr|ip4|ip6|exists)(?:[:/]|$)/.test(term);
}

/** Reads the terms before `all`; what stands behind it counts for nothing (RFC 7208 §5.1). */
function outlookOf(record: string, otherIncludes: readonly string[]): SpfOutlook {
  const terms = record
    .toLowerCase()
    .split(' ')
    .filter((term) => term !== '')
    .slice(1, MAX_TERMS);
  const end = terms.findIndex((term) => /^[-+~?]?all$/.test(term));
  const before = end < 0 ? terms : terms.slice(0, end);
  const included = before.flatMap((term) => /^\+?include:(.{1,253})$/.exec(term)?.[1] ?? []);
  if (included.some((name) => otherIncludes.some((other) => other.toLowerCase() === name))) return 'pass';
  if (end < 0 && terms.some((term) => term.startsWith('redirect='))) return 'unknown';
  const isOpen = before.some(canPass);
  switch (end < 0 ? '?' : (terms[end] ?? '').replace('all', '')) {
    case '-':
      return isOpen ? 'maybe-else-fail' : 'fail';
    case '~':
      return isOpen ? 'maybe-else-fail' : 'softfail';
    case '?':
      return isOpen ? 'maybe-else-neutral' : 'neutral';
    default:
      return 'pass';
  }
}

function tag(record: string, name: string): string | null {
  for (const part of record.slice(0, 1000).split(';')) {
    const [key = '', value = ''] = part.split('=');
    if (key.trim().toLowerCase() === name) return value.trim().toLowerCase();
  }
  return null;
}

/** What the domain asks for where a mail does not pass DMARC; `none` also where there is no record. */
type DmarcPolicy = 'enforced' | 'none' | 'unknown';

interface FoundPolicy {
  readonly policy: DmarcPolicy;
  readonly record: string | null;
}

/** The policy of one record; that of a parent counts by its `sp` (RFC 9989 §4.7), and `t=y` takes one step off. */
function policyOf(record: string, isParent: boolean): DmarcPolicy {
  const asked = (isParent ? tag(record, 'sp') : null) ?? tag(record, 'p');
  const isTest = tag(record, 't') === 'y';
  return asked === 'reject' || (asked === 'quarantine' && !isTest) ? 'enforced' : 'none';
}

function dmarcOf(answers: readonly DnsAnswer<'TXT'>[]): FoundPolicy {
  for (const [index, answer] of answers.entries()) {
    const records = recordsOf(answer, /^v=DMARC1(?:\s|;|$)/);
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
  const records = recordsOf(spf, /^v=spf1(?:\s|$)/i);
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
