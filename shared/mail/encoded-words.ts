import type { CharsetDecoder } from './charset-decoder.ts';

/** One `=?charset?encoding?text?=` (RFC 2047 §2, language tag of RFC 2231 §5 allowed). */
const ENCODED_WORD = /=\?([^\s?*]{1,40})(?:\*[^\s?]{0,40})?\?([bBqQ])\?([^?\r\n]{0,2000})\?=/g;
const HIGH = /[\x80-\xff]/;
const ESCAPE = '\x1b';

/** Joins words of one charset until something else comes. */
class WordWriter {
  text = '';
  private charset = '';
  private bytes = '';

  constructor(private readonly decode: CharsetDecoder) {}

  plain(between: string): void {
    if (this.bytes !== '') this.text += this.decode(this.bytes, this.charset);
    this.bytes = '';
    if (between !== '') this.text += this.decode(between, null);
  }

  word(charset: string, bytes: string): void {
    if (charset !== this.charset) this.plain('');
    this.charset = charset;
    this.bytes += bytes;
  }
}

function quotedBytes(text: string): string {
  return text
    .replaceAll('_', ' ')
    .replace(/=([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/**
 * Decodes the encoded words of a header value and any raw 8-bit text around them. Neighbouring words of the same
 * charset are joined before they are decoded, as some senders cut a character in two. `fromBase64` gives bytes.
 */
export function decodeHeaderText(
  value: string,
  decode: CharsetDecoder,
  fromBase64: (text: string) => string,
): string {
  if (!value.includes('=?')) return HIGH.test(value) || value.includes(ESCAPE) ? decode(value, null) : value;
  const out = new WordWriter(decode);
  let last = 0;
  for (const match of value.matchAll(ENCODED_WORD)) {
    const [whole, label = '', encoding = '', text = ''] = match;
    const between = value.slice(last, match.index);
    // White space between two encoded words is no part of the text (RFC 2047 §6.2).
    if (last === 0 || between.trim() !== '') out.plain(between);
    out.word(label.toLowerCase(), encoding.toLowerCase() === 'b' ? fromBase64(text) : quotedBytes(text));
    last = match.index + whole.length;
  }
  out.plain(value.slice(last));
  return out.text;
}
