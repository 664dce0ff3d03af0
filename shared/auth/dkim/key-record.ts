import { readPublicKey, type KeyShape } from './public-key.ts';

/** What is wrong with a key record, or worth a look. */
export const DKIM_KEY_FAULTS = [
  'several-records',
  'not-a-tag',
  'twice',
  'version',
  'version-not-first',
  'no-key',
  'revoked',
  'key-type',
  'quotes',
  'backslash',
  'not-base64',
  'truncated',
  'not-a-key',
  'wrong-key-type',
  'too-short',
  'weak',
  'test-mode',
  'hash',
  'service',
  'unknown-tag',
] as const;
export interface DkimKeyFault {
  readonly fault: (typeof DKIM_KEY_FAULTS)[number];
  /** The part of the record, as written; '' where it concerns the whole. */
  readonly at: string;
}

/**
 * Whether signatures with this key can pass. `revoked`: the owner took the key back (empty `p=`); `unusable`: receivers
 * cannot use it; `usable`: they can.
 */
export type DkimKeyState = 'usable' | 'revoked' | 'unusable' | 'missing';

/** One key record (RFC 6376 §3.6.1), read. */
export interface DkimKey {
  readonly state: DkimKeyState;
  /** As published, its strings put together; null where there is none. */
  readonly text: string | null;
  readonly keyType: 'rsa' | 'ed25519' | null;
  /** Bits of the key; of Ed25519 always 256. Null where it cannot be read. */
  readonly bits: number | null;
  /** Characters of the key's base64, blanks left out. */
  readonly keyCharacters: number;
  /** `t=y`: the domain only tries it, and receivers must not treat a failure worse (RFC 6376 §3.6.1). */
  readonly isTest: boolean;
  /** `t=s`: `i=` of a signature must name the very domain, none below it. */
  readonly isStrict: boolean;
  /** `h=`; empty: all. */
  readonly hashes: readonly string[];
  /** Strings of at most 255 octets that such a text needs in DNS (RFC 1035 §3.3.14). */
  readonly strings: number;
  readonly faults: readonly DkimKeyFault[];
}

/** RFC 8301 §3.2: shorter keys never verify; 2048 is what signers should use. */
const LEAST_BITS = 1024;
const GOOD_BITS = 2048;
/** Octets of one string in a TXT record (RFC 1035 §3.3). */
const STRING_OCTETS = 255;
const MAX_TAGS = 50;
const MAX_CHARACTERS = 65_535;
const KNOWN_TAGS = ['v', 'h', 'k', 'n', 'p', 's', 't', 'g'];

interface Tag {
  readonly name: string;
  readonly value: string;
  readonly text: string;
}

function readTags(text: string): readonly Tag[] {
  return text
    .split(';', MAX_TAGS)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const equals = part.indexOf('=');
      const [name, value] = equals < 0 ? [part, ''] : [part.slice(0, equals), part.slice(equals + 1)];
      return { name: name.trim(), value: value.trim(), text: part };
    });
}

/** What came of the tags: the values by name, and what is wrong with their form. */
interface Tags {
  readonly values: ReadonlyMap<string, string>;
  readonly faults: DkimKeyFault[];
}

function collect(tags: readonly Tag[]): Tags {
  const values = new Map<string, string>();
  const faults: DkimKeyFault[] = [];
  const note = (fault: DkimKeyFault['fault'], { text }: Tag): void => {
    faults.push({ fault, at: text.slice(0, 100) });
  };
  for (const [index, tag] of tags.entries()) {
    if (!tag.text.includes('=')) note('not-a-tag', tag);
    else if (values.has(tag.name)) note('twice', tag);
    else values.set(tag.name, tag.value);
    if (tag.name === 'v' && tag.value !== 'DKIM1') note('version', tag);
    if (tag.name === 'v' && index > 0) note('version-not-first', tag);
    if (tag.text.includes('=') && !KNOWN_TAGS.includes(tag.name)) note('unknown-tag', tag);
  }
  return { values, faults };
}

/** Marks that people copy along out of a zone file or a web form. */
function artefacts(text: string): readonly DkimKeyFault[] {
  const faults: DkimKeyFault[] = [];
  if (text.includes('"')) faults.push({ fault: 'quotes', at: '"' });
  if (text.includes('\\')) faults.push({ fault: 'backslash', at: '\\' });
  return faults;
}

const SHAPE_FAULTS: Readonly<Record<Exclude<KeyShape['kind'], 'rsa' | 'ed25519'>, DkimKeyFault['fault']>> = {
  'not-base64': 'not-base64',
  truncated: 'truncated',
  unreadable: 'not-a-key',
};

/** What the key itself is, against what `k=` says. */
function judgeShape(shape: KeyShape, keyType: DkimKey['keyType'], value: string): readonly DkimKeyFault[] {
  const at = value.length > 40 ? `${value.slice(0, 20)}…${value.slice(-16)}` : value;
  if (shape.kind !== 'rsa' && shape.kind !== 'ed25519') return [{ fault: SHAPE_FAULTS[shape.kind], at }];
  if (keyType !== null && shape.kind !== keyType) return [{ fault: 'wrong-key-type', at }];
  if (shape.kind === 'ed25519' || shape.bits >= GOOD_BITS) return [];
  return [{ fault: shape.bits < LEAST_BITS ? 'too-short' : 'weak', at: `${shape.bits}` }];
}

/** Faults with which no receiver can use the key. */
const FATAL: readonly DkimKeyFault['fault'][] = [
  'version',
  'version-not-first',
  'no-key',
  'key-type',
  'not-base64',
  'truncated',
  'not-a-key',
  'wrong-key-type',
  'too-short',
  'hash',
  'service',
  'quotes',
  'backslash',
  'twice',
];

function flags(tags: Tags, name: string): readonly string[] {
  const value = tags.values.get(name);
  return value === undefined ? [] : value.split(':', MAX_TAGS).map((part) => part.trim().toLowerCase());
}

/** `h=` and `s=`, which narrow what the key may be used for. */
function narrowings(hashes: readonly string[], services: readonly string[]): readonly DkimKeyFault[] {
  const faults: DkimKeyFault[] = [];
  const at = hashes.join(':');
  // RFC 8301 §3.1: SHA-1 must not be used any more.
  if (hashes.length > 0 && !hashes.includes('sha256')) faults.push({ fault: 'hash', at: `h=${at}` });
  const isForMail = services.length === 0 || services.includes('*') || services.includes('email');
  if (!isForMail) faults.push({ fault: 'service', at: `s=${services.join(':')}` });
  return faults;
}

/** Reads one record. Takes the text as DNS gives it, its strings put together. */
export function readDkimKey(text: string): DkimKey {
  const whole = text.slice(0, MAX_CHARACTERS);
  const tags = collect(readTags(whole));
  const stated = tags.values.get('k') ?? 'rsa';
  const keyType = stated === 'rsa' || stated === 'ed25519' ? stated : null;
  const value = tags.values.get('p');
  const key = (value ?? '').replace(/[ \t\r\n]/g, '');
  const shape = readPublicKey(key.replace(/["\\]/g, ''), keyType ?? 'rsa');
  const [hashes, services, types] = [flags(tags, 'h'), flags(tags, 's'), flags(tags, 't')];
  const faults = [
    ...tags.faults,
    ...artefacts(whole),
    ...(keyType === null ? [{ fault: 'key-type' as const, at: `k=${stated.slice(0, 40)}` }] : []),
    ...(value === undefined ? [{ fault: 'no-key' as const, at: '' }] : []),
    ...(value === undefined || key === '' ? [] : judgeShape(shape, keyType, key)),
    ...(value !== undefined && key === '' ? [{ fault: 'revoked' as const, at: 'p=' }] : []),
    ...narrowings(hashes, services),
    ...(types.includes('y') ? [{ fault: 'test-mode' as const, at: 't=y' }] : []),
  ];
  const isFatal = faults.some(({ fault }) => FATAL.includes(fault));
  return {
    state: value !== undefined && key === '' ? 'revoked' : isFatal ? 'unusable' : 'usable',
    text: whole,
    keyType,
    bits: shape.kind === 'rsa' ? shape.bits : shape.kind === 'ed25519' ? 256 : null,
    keyCharacters: key.length,
    isTest: types.includes('y'),
    isStrict: types.includes('s'),
    hashes,
    strings: Math.max(1, Math.ceil(whole.length / STRING_OCTETS)),
    faults,
  };
}

const NO_KEY: DkimKey = {
  state: 'missing',
  text: null,
  keyType: null,
  bits: null,
  keyCharacters: 0,
  isTest: false,
  isStrict: false,
  hashes: [],
  strings: 0,
  faults: [],
};

/**
 * Judges what stands at `SELECTOR._domainkey.DOMAIN`. Several records are at odds with RFC 6376 §3.6.2.2: receivers take
 * any of them, so that the key counts as unusable. Texts that are clearly something else are left out first.
 */
export function judgeDkimKeys(texts: readonly string[]): DkimKey {
  const keys = texts.filter((text) =>
    /(?:^|;)[ \t]{0,20}"?(?:p|k|v)[ \t]{0,20}=/i.test(text.slice(0, MAX_CHARACTERS)),
  );
  const [first] = keys;
  if (first === undefined) return NO_KEY;
  const key = readDkimKey(first);
  if (keys.length === 1) return key;
  return {
    ...key,
    state: 'unusable',
    faults: [{ fault: 'several-records', at: String(keys.length) }, ...key.faults],
  };
}

/** Where the key of a selector stands (RFC 6376 §3.6.2.1). */
export function dkimKeyName(selector: string, domain: string): string {
  return `${selector}._domainkey.${domain}`;
}
