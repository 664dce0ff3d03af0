import type { HeaderField } from '../mail/header-fields.ts';
import type { ReceivedSpf } from './header-reading.ts';

const MAX_LENGTH = 4096;
const RESULT = /^\s{0,20}([A-Za-z]{3,20})\b/;
/** `key=value`, the value quoted or bare (RFC 7208 §9.1). */
const PAIR =
  /\b(client-ip|envelope-from|helo|receiver|identity)\s{0,5}=\s{0,5}(?:"([^"]{0,320})"|([^\s;"]{0,320}))/gi;

/** Text of the first comment; those in it included. */
function commentOf(value: string): string | null {
  const open = value.indexOf('(');
  if (open === -1) return null;
  let depth = 0;
  for (let at = open; at < value.length; at += 1) {
    if (value.charAt(at) === '(') depth += 1;
    if (value.charAt(at) === ')') depth -= 1;
    if (depth === 0) return value.slice(open + 1, at);
  }
  return value.slice(open + 1);
}

/** Google and Microsoft write `(google.com: domain of …)`, `(protection.outlook.com: domain of …)`. */
function receiverIn(comment: string | null): string | null {
  return /^([\w.-]{1,255}): /.exec(comment ?? '')?.[1] ?? null;
}

function readOne({ value, line }: HeaderField): ReceivedSpf {
  const text = value.slice(0, MAX_LENGTH);
  const comment = commentOf(text);
  const pairs = new Map<string, string>();
  for (const [, name = '', quoted, bare] of text.matchAll(PAIR)) {
    if (!pairs.has(name.toLowerCase()))
      pairs.set(name.toLowerCase(), (quoted ?? bare ?? '').replace(/[<>]/g, ''));
  }
  const stated = (name: string): string | null => pairs.get(name) ?? null;
  return {
    result: RESULT.exec(text)?.[1]?.toLowerCase() ?? null,
    receiver: stated('receiver') ?? receiverIn(comment),
    clientIp: stated('client-ip') || null,
    envelopeFrom: stated('envelope-from'),
    helo: stated('helo') || null,
    comment,
    line,
  };
}

/** The Received-SPF fields of a header (RFC 7208 §9.1), the newest first. */
export function readReceivedSpf(fields: readonly HeaderField[]): readonly ReceivedSpf[] {
  return fields
    .filter(({ name }) => name === 'received-spf')
    .slice(0, 100)
    .map(readOne);
}
