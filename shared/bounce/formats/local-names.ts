import type { Survey } from './reading.ts';
import { findTextAddresses } from './text-address.ts';

/** Fields of the returned message that name its recipients; the envelope's own are written by some servers. */
const RECIPIENT_FIELDS: ReadonlySet<string> = new Set([
  'to',
  'cc',
  'bcc',
  'resent-to',
  'resent-cc',
  'apparently-to',
  'x-envelope-to',
  'envelope-to',
  'delivered-to',
]);

/** Characters of one such field that are read. */
const MAX_FIELD = 50_000;

/** Recipients the returned message itself names, as far as its header came along. */
export function recipientsOfOriginal({ original }: Survey): readonly string[] {
  const named = original.headers
    .filter(({ name }) => RECIPIENT_FIELDS.has(name.toLowerCase()))
    .flatMap(({ value }) => findTextAddresses(value.slice(0, MAX_FIELD)).map(({ address }) => address));
  return [...new Map([...original.to, ...named].map((address) => [address.toLowerCase(), address])).values()];
}

/** An address by its local part, or null where the returned message names no recipient of that name, or several. */
export type NameFinder = (name: string) => string | null;

/**
 * Servers name their own users without a domain. Which address the sender wrote is told by the header of the returned
 * message alone: the domain of the server would be a guess.
 */
export function nameFinder(survey: Survey): NameFinder {
  const byName = new Map<string, string | null>();
  for (const address of recipientsOfOriginal(survey)) {
    const name = address.slice(0, address.lastIndexOf('@')).toLowerCase();
    byName.set(name, byName.has(name) ? null : address);
  }
  return (name) => byName.get(name.toLowerCase()) ?? null;
}
