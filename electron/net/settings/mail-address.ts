import { isHostName } from '../../../shared/dns/domain-name.ts';
import { isIpLiteral } from '../../../shared/dns/ip-address.ts';
import type { AddressParts } from '../../../shared/providers/find-submission.ts';
import { asciiDomain } from '../dns/idn.ts';

/** RFC 5321 §4.5.3.1.1 allows 64; some providers give longer ones. */
const MAX_LOCAL = 128;
/** No blanks, controls, invisible signs, brackets or further `@`; quoted local parts are not taken, since no provider gives them out. */
const LOCAL = /^[^\s\p{C}<>()[\]\\,;:"@]+$/u;

/** Takes an address apart; the domain may be written in any script. Null where it is no address that can have settings. */
export function mailAddress(text: string): AddressParts | null {
  const trimmed = text.trim();
  const at = trimmed.lastIndexOf('@');
  const local = trimmed.slice(0, Math.max(at, 0));
  if (local === '' || local.length > MAX_LOCAL || !LOCAL.test(local)) return null;
  const domain = asciiDomain(trimmed.slice(at + 1));
  if (domain === null || !domain.includes('.') || !isHostName(domain) || isIpLiteral(domain)) return null;
  return { local, domain };
}
