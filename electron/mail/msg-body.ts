import { charsetOfCodePage, type MsgProperties } from './msg-properties.ts';
import { multipart, textPart, type Part } from './msg-parts.ts';
import { uncompressRtf } from './rtf-compression.ts';
import { readRtf } from './rtf-text.ts';

function htmlPart(properties: MsgProperties): Part | null {
  const text = properties.text('1013');
  if (text !== null) return textPart('text/html', text);
  const octets = properties.binary('1013');
  if (octets === null || octets.length === 0) return null;
  const charset = charsetOfCodePage(properties.long('3FDE') ?? 0);
  return {
    contentType: charset === null ? 'text/html' : `text/html; charset=${charset}`,
    fields: [],
    body: octets,
  };
}

function rtfPart(properties: MsgProperties): Part | null {
  const compressed = properties.binary('1009');
  const rtf = compressed === null ? null : uncompressRtf(compressed);
  if (rtf === null) return null;
  const { kind, text } = readRtf(rtf);
  return text.trim() === '' ? null : textPart(`text/${kind}`, text);
}

/** The words of an item: plain, as HTML or both; from RTF where it has nothing else; of a report, its own text. */
export function bodyPart(properties: MsgProperties, depth: number): Part {
  const plain = properties.text('1000');
  const html = htmlPart(properties);
  const parts = [
    ...(plain === null ? [] : [textPart('text/plain', plain)]),
    ...(html === null ? [] : [html]),
  ];
  const [only] = parts;
  if (parts.length > 1) return multipart('multipart/alternative', parts, `body${String(depth)}`);
  return only ?? rtfPart(properties) ?? textPart('text/plain', properties.text('1001') ?? '');
}
