/** A field is cut at this length; real ones stay below 5 kB. */
const MAX_LENGTH = 65_536;
const MAX_TAGS = 100;

/** The tags of a DKIM or ARC field (RFC 6376 §3.2), names in lower case; of a repeated one the first counts. */
export function readTagList(value: string): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const part of value.slice(0, MAX_LENGTH).split(';', MAX_TAGS)) {
    const sign = part.indexOf('=');
    const name = sign === -1 ? '' : part.slice(0, sign).trim().toLowerCase();
    if (name !== '' && !tags.has(name)) tags.set(name, part.slice(sign + 1).trim());
  }
  return tags;
}

/** A number of seconds since 1970 (`t=`, `x=`) as ISO 8601; null where it is none or out of range. */
export function tagTime(text: string | undefined): string | null {
  if (text === undefined || !/^\d{1,12}$/.test(text)) return null;
  const date = new Date(Number(text) * 1000);
  return date.getUTCFullYear() > 9999 ? null : `${date.toISOString().slice(0, 19)}Z`;
}
