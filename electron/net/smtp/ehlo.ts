import { isIP } from 'node:net';
import type { StarttlsState } from '../../../shared/network/observation.ts';
import type { ServerReply } from './reply-parser.ts';

/**
 * The name we greet with. It is neutral and can belong to nobody (RFC 2606 §2), so it tells nothing about this computer.
 */
export const EHLO_NAME = 'retour.invalid';

/** The socket's own address as RFC 5321 §4.1.3 writes it: for servers that refuse a name they cannot look up. */
export function addressLiteral(address: string): string {
  const bare = address.replace(/%.*$/s, '');
  return isIP(bare) === 6 ? `[IPv6:${bare}]` : `[${bare}]`;
}

/** What an EHLO reply says (RFC 5321 §4.1.1.1). */
export interface EhloFacts {
  readonly name: string | null;
  readonly capabilities: readonly string[];
  readonly auth: readonly string[];
  readonly echoedAddress: string | null;
}

/** First word of a greeting or an EHLO reply: the server's name. */
export function firstWord(text: string | undefined): string | null {
  return /^\S{1,255}/.exec(text?.trim() ?? '')?.[0] ?? null;
}

/** Words that show that the bracketed address is ours, not the server's own. */
const GREETS_US = /\b(?:hello|hi|service|pleased|meet|you|your|welcome|greets?|client|from)\b/i;

/** The address that a line says we have: `Hello x [198.51.100.7]`, `at your service, [2001:db8::7]`. */
export function echoedAddress(line: string, notThese: readonly string[]): string | null {
  if (!GREETS_US.test(line)) return null;
  for (const match of line.matchAll(/\[(?:IPv6:)?([0-9A-Fa-f.:]{2,45})\]/gi)) {
    const address = match[1]?.toLowerCase() ?? '';
    if (isIP(address) !== 0 && !notThese.includes(address)) return address;
  }
  return null;
}

/** Mechanisms of AUTH lines, also in the old form `AUTH=LOGIN`; each once, upper case. */
function authMechanisms(capabilities: readonly string[]): readonly string[] {
  const words = capabilities
    .filter((line) => /^AUTH(?:[ =]|$)/i.test(line))
    .flatMap((line) => line.slice('AUTH'.length).split(/[ =]/));
  return [...new Set(words.filter((word) => word !== '').map((word) => word.toUpperCase()))];
}

/** Reads an EHLO reply. `notThese` are addresses that the line cannot mean: the server's own, and what we greeted with. */
export function readEhlo(reply: ServerReply, notThese: readonly string[]): EhloFacts {
  const [first = '', ...rest] = reply.texts;
  const capabilities = rest.map((line) => line.trim()).filter((line) => line !== '');
  return {
    name: firstWord(first),
    capabilities,
    auth: authMechanisms(capabilities),
    echoedAddress: echoedAddress(first, notThese),
  };
}

/** A keyword made unreadable by a device on the path: `XXXXXXXA`, `XXXX`. */
function isMaskedKeyword(capability: string): boolean {
  return /^X{4,60}[A-Z]?$/.test(firstWord(capability) ?? '');
}

/** What a clear-text EHLO reply says about STARTTLS (RFC 3207 §2). */
export function starttlsOffer(capabilities: readonly string[]): StarttlsState {
  if (capabilities.some((line) => firstWord(line)?.toUpperCase() === 'STARTTLS')) return 'offered';
  return capabilities.some(isMaskedKeyword) ? 'masked' : 'not-offered';
}
