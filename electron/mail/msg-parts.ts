import { Buffer } from 'node:buffer';

/** A part of a message under construction: the value of its Content-Type, further fields, its octets. */
export interface Part {
  readonly contentType: string;
  readonly fields: readonly string[];
  readonly body: Buffer;
}

/** Text as a part. */
export function textPart(contentType: string, text: string): Part {
  return { contentType: `${contentType}; charset=utf-8`, fields: [], body: Buffer.from(text, 'utf8') };
}

/** Tries for a boundary that no part contains; whoever writes all of them into a mail only harms that mail. */
const MAX_BOUNDARIES = 20;

function boundaryFor(parts: readonly Part[], name: string): string {
  const candidates = Array.from({ length: MAX_BOUNDARIES }, (_, i) => `----=_Item_${name}_${String(i)}`);
  const free = candidates.find((one) => !parts.some((part) => part.body.includes(one)));
  return free ?? `----=_Item_${name}`;
}

/** Joins parts (RFC 2046 §5.1); `type` is the multipart type with its parameters, `name` what its boundary is made of. */
export function multipart(type: string, parts: readonly Part[], name: string): Part {
  const boundary = boundaryFor(parts, name);
  const pieces = parts.flatMap((part) => [
    Buffer.from(`--${boundary}\r\n${headOf(part)}\r\n`, 'utf8'),
    part.body,
    Buffer.from('\r\n', 'utf8'),
  ]);
  return {
    contentType: `${type}; boundary="${boundary}"`,
    fields: [],
    body: Buffer.concat([...pieces, Buffer.from(`--${boundary}--\r\n`, 'utf8')]),
  };
}

function headOf(part: Part): string {
  return [`Content-Type: ${part.contentType}`, 'Content-Transfer-Encoding: 8bit', ...part.fields, ''].join(
    '\r\n',
  );
}

/** A whole message (RFC 5322): its fields, then the part as its body. */
export function message(fields: readonly string[], part: Part): Buffer {
  const head = [...fields, 'MIME-Version: 1.0', headOf(part), ''].join('\r\n');
  return Buffer.concat([Buffer.from(head, 'utf8'), part.body]);
}
