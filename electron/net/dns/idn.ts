import { domainToASCII, domainToUnicode } from 'node:url';
import { normalName } from '../../../shared/dns/domain-name.ts';

const NOT_ASCII = /[^\0-\x7f]/;
/** Signs that end or change a host in an address of the web, which is what `domainToASCII` is made for. */
const FOREIGN = /[%/?#@:[\]\\]/;
/** No name of 253 octets has more characters than this before it is coded. */
const MAX_CHARACTERS = 253;

/**
 * A name as DNS knows it: lower case, umlauts and other scripts as `xn--` (RFC 5891, mapped as UTS #46 says), without
 * the final dot. Null where it is no name: too long, empty labels, an address, letters that no name may have.
 */
export function asciiDomain(text: string): string | null {
  const trimmed = text.trim();
  // Plain names skip the mapping, which would read `1.2` as an address.
  if (!NOT_ASCII.test(trimmed)) return normalName(trimmed);
  if (trimmed.length > MAX_CHARACTERS || FOREIGN.test(trimmed)) return null;
  const ascii = domainToASCII(trimmed);
  return ascii === '' ? null : normalName(ascii);
}

/** The name as people read it: `xn--` decoded where that gives a valid name, else as it is. For display only. */
export function unicodeDomain(text: string): string {
  if (!/(?:^|\.)xn--/i.test(text) || NOT_ASCII.test(text) || FOREIGN.test(text)) return text;
  const decoded = domainToUnicode(text);
  return decoded === '' ? text : decoded;
}
