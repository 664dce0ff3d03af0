/** Part of a report that holds the mail it is about, or its header (RFC 3462, RFC 3464). */
const RETURNED =
  /^content-type:[ \t]{0,20}(?:message\/(?:rfc822|global)|text\/(?:rfc822-headers|global-headers))/i;
/** A header field at the beginning of a line. */
const FIELD = /^[!-9;-~]{1,80}:/;

/**
 * The mail inside a report, from its header on; null where the text holds none that can be read as it is, as where the
 * part is coded. Lines end in LF.
 */
export function returnedPart(text: string): string | null {
  const lines = text.split('\n');
  const at = lines.findLastIndex((line) => RETURNED.test(line));
  if (at < 0) return null;
  const blank = lines.findIndex((line, i) => i > at && line.trim() === '');
  const start = lines.findIndex((line, i) => blank >= 0 && i > blank && line.trim() !== '');
  if (start < 0 || !FIELD.test(lines[start] ?? '')) return null;
  const part = lines.slice(start);
  return part.some((line) => /^received:/i.test(line)) ? part.join('\n') : null;
}
