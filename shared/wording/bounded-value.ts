/** Characters that could reorder or hide what follows: controls, bidirectional marks, line and paragraph separators. */
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;
const INVISIBLE_BUT_NEWLINE =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;

const ELLIPSIS = '…';

/** Drops half of a surrogate pair at either end of a cut. */
function withoutHalves(text: string): string {
  return text.replace(/^[\udc00-\udfff]/, '').replace(/[\ud800-\udbff]$/, '');
}

/**
 * Cuts a text to `limit` UTF-16 units. A single word (address, host name) loses its middle, because both ends identify
 * it; anything else loses its end. The cut always shows as "…".
 */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  if (/\s/.test(text.slice(0, limit))) return withoutHalves(text.slice(0, limit - 1)).trimEnd() + ELLIPSIS;
  const tail = Math.floor(limit / 2);
  const head = limit - 1 - tail;
  return withoutHalves(text.slice(0, head)) + ELLIPSIS + withoutHalves(text.slice(-tail));
}

/** An untrusted value for one line of text: no control or direction characters, at most `limit` UTF-16 units. */
export function lineValue(value: string, limit: number): string {
  // Cut roughly first, so that cleaning a huge value costs nothing; twice the limit leaves room for what is dropped.
  const rough = cutText(value, limit * 2);
  return cutText(rough.replace(INVISIBLE, ' ').replace(/ {2,}/g, ' ').trim(), limit);
}

/** The same for text of several lines. */
export function blockValue(value: string, limit: number): string {
  return cutText(cutText(value, limit * 2).replace(INVISIBLE_BUT_NEWLINE, ' '), limit);
}
