import { isIpLiteral, parseIpAddress } from './ip-address.ts';

/** Why a text cannot be asked for as a name. */
export type NameProblem =
  | 'empty'
  | 'too-long'
  | 'empty-label'
  | 'label-too-long'
  | 'not-ascii'
  | 'bad-character'
  | 'address';

/** A name that can be put into a question: lower case, without the final dot, at most 253 characters. */
export type DomainName =
  | { readonly kind: 'name'; readonly name: string; readonly labels: readonly string[] }
  | { readonly kind: 'unusable'; readonly problem: NameProblem };

/** RFC 1035 §2.3.4: 255 octets with one for the length of each label and one for the root. */
export const MAX_NAME_CHARACTERS = 253;
/** RFC 1035 §2.3.4. */
export const MAX_LABEL_CHARACTERS = 63;

const NOT_ASCII = /[^\0-\x7f]/;
/**
 * DNS takes any octet (RFC 2181 §11), and SPF macros and services use many: `_dmarc`, `*`, `=`. Taken are the letters of
 * a local part (atext, RFC 5322 §3.2.3), which leaves out blanks, colons, brackets and the backslash.
 */
const LABEL = /^[a-z0-9!#$%&'*+\-/=?^_`{|}~]+$/;
const HOST_LABEL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;

function problemOf(name: string, labels: readonly string[]): NameProblem | null {
  if (name === '') return 'empty';
  if (isIpLiteral(name)) return 'address';
  if (NOT_ASCII.test(name)) return 'not-ascii';
  if (name.length > MAX_NAME_CHARACTERS) return 'too-long';
  if (labels.includes('')) return 'empty-label';
  if (labels.some((label) => label.length > MAX_LABEL_CHARACTERS)) return 'label-too-long';
  return labels.every((label) => LABEL.test(label)) ? null : 'bad-character';
}

/**
 * Reads a name to ask DNS for: any type, so underscores are fine (`_dmarc.example.org`). One final dot is dropped.
 * Names with umlauts must come as `xn--` (RFC 5891); addresses are no names, see `reverseName`.
 */
export function parseDomainName(text: string): DomainName {
  if (text.length > 2 * MAX_NAME_CHARACTERS) return { kind: 'unusable', problem: 'too-long' };
  const name = (text.endsWith('.') ? text.slice(0, -1) : text).toLowerCase();
  const labels = name.split('.');
  const problem = problemOf(name, labels);
  return problem === null ? { kind: 'name', name, labels } : { kind: 'unusable', problem };
}

/** The name as it is compared and asked: lower case, no final dot; null where it cannot be asked. */
export function normalName(text: string): string | null {
  const parsed = parseDomainName(text);
  return parsed.kind === 'name' ? parsed.name : null;
}

/** Printable ASCII but the dot between labels and the backslash, which writes octets that no name should have. */
const ODD_LABEL = /^[ -[\]-~]+$/;

/**
 * A name as macros of SPF form them (RFC 7208 §7: blanks from `%_`, colons of IPv6 addresses), which DNS takes as any
 * other (RFC 2181 §11): lower case, no final dot. Null where it is too long, has empty labels or other signs, or is an
 * address.
 */
export function oddName(text: string): string | null {
  const name = (text.endsWith('.') ? text.slice(0, -1) : text).toLowerCase();
  if (name.length > MAX_NAME_CHARACTERS || isIpLiteral(name)) return null;
  const fits = name
    .split('.')
    .every((label) => label.length <= MAX_LABEL_CHARACTERS && ODD_LABEL.test(label));
  return fits ? name : null;
}

/**
 * The text can be the name of a machine (RFC 1123 §2.1: letters, digits and hyphens, the last label not only digits).
 * Names with an underscore are none, though DNS has them.
 */
export function isHostName(text: string): boolean {
  const parsed = parseDomainName(text);
  if (parsed.kind === 'unusable') return false;
  return parsed.labels.every((label) => HOST_LABEL.test(label)) && !/^\d+$/.test(parsed.labels.at(-1) ?? '');
}

/** `name` is `parent` or stands below it. False where one of them is no name. */
export function isSameOrBelow(name: string, parent: string): boolean {
  const [below, above] = [normalName(name), normalName(parent)];
  if (below === null || above === null) return false;
  return below === above || below.endsWith(`.${above}`);
}

/** The name one label up (`mail.example.org` -> `example.org`); null for a name of one label and for what is none. */
export function parentName(name: string): string | null {
  const parsed = parseDomainName(name);
  return parsed.kind === 'name' && parsed.labels.length > 1 ? parsed.labels.slice(1).join('.') : null;
}

/**
 * Where the name of an address is looked up: `1.2.0.192.in-addr.arpa` (RFC 1035 §3.5), nibbles below `ip6.arpa`
 * (RFC 3596 §2.5). Null where the text is no address.
 */
export function reverseName(address: string): string | null {
  const parsed = parseIpAddress(address);
  if (parsed === null) return null;
  if (parsed.family === 4) return `${[...parsed.octets].reverse().join('.')}.in-addr.arpa`;
  const nibbles = parsed.octets.flatMap((octet) =>
    [octet >> 4, octet & 15].map((nibble) => nibble.toString(16)),
  );
  return `${nibbles.reverse().join('.')}.ip6.arpa`;
}

/** Names that never lead out of the own network (RFC 6761, 6762, 8375, 9476 and what routers use). */
const LOCAL_SUFFIXES = [
  'localhost',
  'local',
  'home.arpa',
  'internal',
  'lan',
  'home',
  'corp',
  'fritz.box',
  'alt',
];

/** The name belongs to the machine or its network, so that no public server can know it. */
export function isLocalName(text: string): boolean {
  return LOCAL_SUFFIXES.some((suffix) => isSameOrBelow(text, suffix));
}
