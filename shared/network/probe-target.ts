import { isHostName } from '../dns/domain-name.ts';
import { parseAddressLiteral } from '../dns/ip-address.ts';

/** What the user wants to have looked at. */
export type ProbeTarget =
  /** A host name or an IP address, with a port where one was given behind it. */
  | { readonly kind: 'host'; readonly host: string; readonly port: number | null }
  /** A mail address: its provider's server is meant. */
  | { readonly kind: 'address'; readonly address: string; readonly domain: string }
  | { readonly kind: 'unusable'; readonly reason: 'empty' | 'not-a-host' };

/** No host name and no mail address is longer (RFC 5321 §4.5.3.1.3). */
const MAX_CHARACTERS = 320;
const SCHEME = /^(?:smtp|smtps|submission|submissions):\/\//i;
const PORT = /^(.{1,255}):(\d{1,5})$/;
/** A name in angle brackets behind the name of a person, as mail programs copy it. */
const ANGLE = /<([^<>\s]{3,320})>\s{0,5}$/;
const MAIL_ADDRESS = /^[^\s@<>"(),:;\\[\]]{1,64}@([^\s@<>"(),:;\\[\]]{1,255})$/;
const NOT_ASCII = /[^\0-\x7f]/;
/** Names in other scripts are checked where they are turned into DNS names; here only what no name can hold. */
const FOREIGN_NAME = /^[^\s/@:;,<>"'\\()[\]]{1,253}$/;

const NO_HOST: ProbeTarget = { kind: 'unusable', reason: 'not-a-host' };

function isName(text: string): boolean {
  return NOT_ASCII.test(text) ? FOREIGN_NAME.test(text) && text.includes('.') : isHostName(text);
}

function hostOf(text: string): string | null {
  const literal = parseAddressLiteral(text);
  if (literal !== null) return literal.text;
  const name = text.endsWith('.') ? text.slice(0, -1) : text;
  return isName(name) ? name.toLowerCase() : null;
}

/**
 * Reads what was typed: `mail.example.org`, `mail.example.org:587`, `192.0.2.25`, `[2001:db8::25]:465`,
 * `ann@example.org`, `Ann <ann@example.org>`. A scheme in front and a slash behind are dropped. Never throws.
 */
export function parseProbeTarget(text: string): ProbeTarget {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'unusable', reason: 'empty' };
  if (trimmed.length > MAX_CHARACTERS) return NO_HOST;
  const bare = (ANGLE.exec(trimmed)?.[1] ?? trimmed).replace(/^mailto:/i, '');
  const domain = MAIL_ADDRESS.exec(bare)?.[1];
  if (domain !== undefined)
    return isName(domain) ? { kind: 'address', address: bare, domain: domain.toLowerCase() } : NO_HOST;
  const place = bare.replace(SCHEME, '').replace(/\/$/, '');
  const whole = hostOf(place);
  if (whole !== null) return { kind: 'host', host: whole, port: null };
  const [, name = '', digits = ''] = PORT.exec(place) ?? [];
  const host = hostOf(name);
  const port = Number(digits);
  if (host === null || port < 1 || port > 65_535) return NO_HOST;
  return { kind: 'host', host, port };
}
