import { DMARC_POLICIES, type DmarcPolicy } from '../authentication.ts';

/** `r`: the same organisation suffices; `s`: the very same name (RFC 9989 §4.7). */
export type DmarcAlignment = 'r' | 's';

/** What is wrong with a record, or no longer means anything. */
export const DMARC_FAULTS = [
  'not-a-tag',
  'twice',
  'no-policy',
  'policy',
  'alignment',
  'testing',
  'psd',
  'failure-options',
  'address',
  'percentage',
  'obsolete',
  'unknown-tag',
] as const;
export interface DmarcFault {
  readonly fault: (typeof DMARC_FAULTS)[number];
  /** The part of the record, as written. */
  readonly at: string;
}

/** A DMARC record (RFC 9989 §4.7), read. What is not stated or cannot be read is null. */
export interface DmarcRecord {
  /** As published. */
  readonly text: string;
  readonly p: DmarcPolicy | null;
  readonly sp: DmarcPolicy | null;
  /** For names that do not exist; only RFC 9989 knows it. */
  readonly np: DmarcPolicy | null;
  readonly adkim: DmarcAlignment;
  readonly aspf: DmarcAlignment;
  /** `t=y`: test mode, one step less than the policy says; only RFC 9989 knows it. */
  readonly isTest: boolean;
  /** `y`: a public suffix; `n`: the organisation's own top; `u`: not stated (RFC 9989 §4.7). */
  readonly psd: 'y' | 'n' | 'u';
  /** Percentage of mails the policy is for; only RFC 7489 knows it. */
  readonly pct: number;
  readonly fo: readonly string[];
  /** Addresses for reports, as URIs without the size limit; those that are none left out. */
  readonly rua: readonly string[];
  readonly ruf: readonly string[];
  readonly faults: readonly DmarcFault[];
}

/** No published record comes near; DNS itself allows 65,535 octets. */
const MAX_TAGS = 100;
const URI = /^[a-z][a-z0-9+.-]{0,30}:[!-+\x2d-~]{1,500}$/i;
/** Tags of RFC 7489 that RFC 9989 dropped (§9). */
const OBSOLETE = ['pct', 'rf', 'ri'];
const KNOWN = ['v', 'p', 'sp', 'np', 'adkim', 'aspf', 't', 'psd', 'fo', 'rua', 'ruf', ...OBSOLETE];

interface Tag {
  readonly name: string;
  readonly value: string;
  readonly text: string;
}

/** The text is a DMARC record: its first tag is the version, written so (RFC 9989 §4.7, RFC 7489 §6.3). */
export function isDmarcRecord(text: string): boolean {
  return /^v[ \t]{0,20}=[ \t]{0,20}DMARC1[ \t]{0,20}(?:;|$)/.test(text);
}

function readTags(text: string): readonly Tag[] {
  return text
    .split(';', MAX_TAGS)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const equals = part.indexOf('=');
      const [name, value] = equals < 0 ? [part, ''] : [part.slice(0, equals), part.slice(equals + 1)];
      return { name: name.trim().toLowerCase(), value: value.trim(), text: part };
    });
}

/** Reads tags one by one and notes what is wrong with them. */
class TagReader {
  readonly faults: DmarcFault[] = [];
  readonly #tags = new Map<string, Tag>();

  constructor(tags: readonly Tag[]) {
    for (const tag of tags) {
      if (!tag.text.includes('=')) this.note('not-a-tag', tag);
      else if (this.#tags.has(tag.name)) this.note('twice', tag);
      else this.#tags.set(tag.name, tag);
      if (OBSOLETE.includes(tag.name)) this.note('obsolete', tag);
      else if (!KNOWN.includes(tag.name)) this.note('unknown-tag', tag);
    }
  }

  note(fault: DmarcFault['fault'], tag: Tag): void {
    this.faults.push({ fault, at: tag.text.slice(0, 200) });
  }

  has(name: string): boolean {
    return this.#tags.has(name);
  }

  /** One of the values, in any case; null where it is missing or another. */
  oneOf<T extends string>(name: string, values: readonly T[], fault: DmarcFault['fault']): T | null {
    const tag = this.#tags.get(name);
    if (tag === undefined) return null;
    const found = values.find((value) => value === tag.value.toLowerCase()) ?? null;
    if (found === null) this.note(fault, tag);
    return found;
  }

  percentage(): number {
    const tag = this.#tags.get('pct');
    if (tag === undefined) return 100;
    const isGood = /^\d{1,3}$/.test(tag.value) && Number(tag.value) <= 100;
    if (!isGood) this.note('percentage', tag);
    return isGood ? Number(tag.value) : 100;
  }

  addresses(name: string): readonly string[] {
    const tag = this.#tags.get(name);
    const parts = tag?.value.split(',', MAX_TAGS).map((part) => part.trim()) ?? [];
    // `!10m`: a size limit of RFC 7489 §6.2, which RFC 9990 dropped.
    const uris = parts.map((part) => part.replace(/!\d{1,20}[kmgt]?$/i, ''));
    const good = uris.filter((uri) => URI.test(uri));
    if (tag !== undefined && good.length < parts.length) this.note('address', tag);
    return good;
  }

  failureOptions(): readonly string[] {
    const tag = this.#tags.get('fo');
    const options = tag?.value
      .toLowerCase()
      .split(':', MAX_TAGS)
      .map((one) => one.trim()) ?? ['0'];
    if (tag !== undefined && !options.every((one) => /^[01ds]$/.test(one))) this.note('failure-options', tag);
    return options.filter((one) => /^[01ds]$/.test(one));
  }
}

/** Reads a record and says what is wrong with it; never fails. Whether it can be used: `isUsable`. */
export function parseDmarcRecord(text: string): DmarcRecord {
  const reader = new TagReader(readTags(text));
  const alignments = ['r', 's'] as const;
  const record = {
    text,
    p: reader.oneOf('p', DMARC_POLICIES, 'policy'),
    sp: reader.oneOf('sp', DMARC_POLICIES, 'policy'),
    np: reader.oneOf('np', DMARC_POLICIES, 'policy'),
    adkim: reader.oneOf('adkim', alignments, 'alignment') ?? 'r',
    aspf: reader.oneOf('aspf', alignments, 'alignment') ?? 'r',
    isTest: reader.oneOf('t', ['y', 'n'], 'testing') === 'y',
    psd: reader.oneOf('psd', ['y', 'n', 'u'], 'psd') ?? 'u',
    pct: reader.percentage(),
    fo: reader.failureOptions(),
    rua: reader.addresses('rua'),
    ruf: reader.addresses('ruf'),
  };
  if (!reader.has('p')) reader.faults.push({ fault: 'no-policy', at: text.slice(0, 200) });
  return { ...record, faults: reader.faults };
}

/** A policy is stated and readable, so that the record is what it says. */
function isSound({ p, faults }: DmarcRecord): boolean {
  return p !== null && faults.every(({ fault }) => fault !== 'policy');
}

/**
 * The record can be applied. Where the policy is missing or unreadable, it counts as `none` if it at least names an
 * address for reports (RFC 9989 §4.7, RFC 7489 §6.6.3); else it is as if there were none.
 */
export function isUsable(record: DmarcRecord): boolean {
  return isSound(record) || record.rua.length > 0;
}

/** Which policy is asked for: that of the name itself, of a name below, or of one below that does not exist. */
export type PolicyFor = 'itself' | 'below' | 'non-existent';

/** What the record asks for, before `t` and `pct`. */
export function askedPolicy(record: DmarcRecord, whom: PolicyFor): DmarcPolicy {
  if (!isSound(record)) return 'none';
  const below = record.sp ?? record.p ?? 'none';
  switch (whom) {
    case 'itself':
      return record.p ?? 'none';
    case 'below':
      return below;
    case 'non-existent':
      return record.np ?? below;
  }
}

/** One step less (RFC 9989 §4.7, `t=y`). */
export function relaxedPolicy(policy: DmarcPolicy): DmarcPolicy {
  return policy === 'reject' ? 'quarantine' : 'none';
}
