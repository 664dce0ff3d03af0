/** Longest address that is looked at, in characters. */
const MAX_LENGTH = 320;

const DOMAIN = '[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,8}';

/**
 * How list servers write the recipient into the address that bounces go to (variable envelope return paths): Mailman and
 * others behind `+`, ezmlm behind the number of the post, further ones behind a word for bounces, LISTSERV behind `*`.
 */
const FORMS: readonly RegExp[] = [
  new RegExp(`^[^@+=]{1,120}\\+([^@+=]{1,64})=(${DOMAIN})@`),
  new RegExp(
    `^[^@=]{1,120}?-return-(?:[a-z]{2}\\.)?\\d{1,12}(?:\\.[a-z\\d]{1,40})?-([^@=]{1,64})=(${DOMAIN})@`,
  ),
  new RegExp(
    `^(?:bounces?|b|return|owner|errors?|sentto)-(?:[A-Za-z]{0,3}\\d[\\dA-Fa-f]{0,30}-){0,5}([^@=]{1,64})=(${DOMAIN})@`,
  ),
  new RegExp(`^owner-[^@*]{1,80}\\*([^@*]{1,64})\\*\\*?(${DOMAIN})@`),
];

/** The recipient in an address that bounces of one copy go to, or null for an ordinary address. */
export function verpRecipient(address: string): string | null {
  if (address.length > MAX_LENGTH) return null;
  for (const form of FORMS) {
    const [, local, domain] = form.exec(address) ?? [];
    if (local !== undefined && domain !== undefined) return `${local}@${domain.toLowerCase()}`;
  }
  return null;
}
