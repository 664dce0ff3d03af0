import { bareAddress, domainOf } from '../mail/address.ts';
import type { Mailbox } from './header-reading.ts';

/** A field value is cut at this length, and so many addresses of it are kept. */
const MAX_LENGTH = 20_000;
const MAX_MAILBOXES = 100;
const MAX_NAME = 200;

/** Splits at commas and semicolons outside of quotes, comments and angle brackets; group names (`undisclosed:`) fall away. */
function splitList(value: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  let quoted = false;
  let depth = 0;
  let angle = false;
  for (let at = 0; at < value.length && parts.length < MAX_MAILBOXES; at += 1) {
    const char = value.charAt(at);
    if (char === '\\') at += 1;
    else if (char === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (char === '(') depth += 1;
    else if (char === ')') depth = Math.max(0, depth - 1);
    else if (char === '<') angle = true;
    else if (char === '>') angle = false;
    else if (depth === 0 && !angle && (char === ',' || char === ';' || char === ':')) {
      if (char !== ':') parts.push(value.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, value.slice(start)].map((part) => part.trim()).filter((part) => part !== '');
}

function nameOf(mailbox: string): string | null {
  const open = mailbox.lastIndexOf('<');
  const comment = /\(([^()]{1,200})\)\s{0,20}$/.exec(mailbox)?.[1];
  const text = open > 0 ? mailbox.slice(0, open) : open === -1 ? (comment ?? '') : '';
  const name = text.trim().replace(/^"|"$/g, '').replace(/\\(.)/g, '$1').trim();
  return name === '' ? null : name.slice(0, MAX_NAME);
}

/** The mailboxes of an address field (RFC 5322 §3.4), decoded and unfolded. */
export function readMailboxes(value: string): readonly Mailbox[] {
  return splitList(value.slice(0, MAX_LENGTH)).map((mailbox) => ({
    name: nameOf(mailbox),
    address: bareAddress(mailbox),
    domain: domainOf(mailbox),
  }));
}
