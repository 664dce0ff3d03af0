import { Buffer } from 'node:buffer';

const LF = 10;
const CR = 13;

/**
 * The message with CRLF at the end of every line, as it went over the wire (RFC 5321 §2.3.8) and was signed; the same
 * octets where it has them. mailauth does that too, but takes a moment for each line.
 */
export function withCrLf(message: Buffer): Buffer {
  let bare = 0;
  for (let at = message.indexOf(LF); at !== -1; at = message.indexOf(LF, at + 1)) {
    if (at === 0 || message[at - 1] !== CR) bare += 1;
  }
  if (bare === 0) return message;
  const copy = Buffer.allocUnsafe(message.length + bare);
  let to = 0;
  let last = 0;
  for (const octet of message) {
    if (octet === LF && last !== CR) {
      copy[to] = CR;
      to += 1;
    }
    copy[to] = octet;
    to += 1;
    last = octet;
  }
  return copy;
}
