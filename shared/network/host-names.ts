import { isIpLiteral } from '../dns/ip-address.ts';

const MAX_NAME_CHARS = 253; // RFC 1035 §2.3.4, without the final dot

/** Second levels that many registries give out names below, so that three labels make a domain. */
const SHARED_SECOND_LEVELS = new Set(['ac', 'co', 'com', 'edu', 'gov', 'ne', 'net', 'or', 'org']);

/** Endings of names that mean something inside one house only (RFC 6762, RFC 8375, ICANN's `internal`, habits). */
const LOCAL_ENDINGS = new Set([
  'corp',
  'domain',
  'home',
  'intern',
  'internal',
  'intra',
  'lan',
  'local',
  'localdomain',
  'localhost',
  'private',
]);

function cleaned(text: string): string {
  return text.toLowerCase().replace(/\.$/, '');
}

/** The text looks like a full host name: labels of letters, digits and hyphens, at least two, no address. */
export function isHostName(text: string): boolean {
  const name = cleaned(text);
  if (name.length > MAX_NAME_CHARS || isIpLiteral(name)) return false;
  const labels = name.split('.');
  return labels.length > 1 && labels.every((label) => /^[a-z0-9_-]{1,63}$/.test(label));
}

/** The name exists outside the house that uses it: `relay.example.net`, not `exchange.corp.local`. */
export function isPublicName(text: string): boolean {
  return isHostName(text) && !LOCAL_ENDINGS.has(cleaned(text).split('.').at(-1) ?? '');
}

/** The part of a name that an owner registers, by rule of thumb: two labels, three below `co.uk` and the like. */
export function registeredPart(name: string): string {
  const labels = cleaned(name).split('.');
  const isShared =
    labels.length > 2 && (labels.at(-1) ?? '').length === 2 && SHARED_SECOND_LEVELS.has(labels.at(-2) ?? '');
  return labels.slice(isShared ? -3 : -2).join('.');
}

/** The same owner by name: equal registered parts. A wildcard (`*.example.org`) counts as its domain. */
export function areRelated(one: string, other: string): boolean {
  return registeredPart(one.replace(/^\*\./, '')) === registeredPart(other.replace(/^\*\./, ''));
}
