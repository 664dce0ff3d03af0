/** What DNS answered instead of a record, in its own terms (RFC 1035 §4.1.1, RFC 2308 §2); a dash for no record of the kind. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['nxdomain', 'NXDOMAIN'],
  ['nodata', 'NODATA'],
  ['none', '–'],
]);

/** A question for a TXT record that brought none, as evidence; with `?` where nobody answered. */
export function unansweredTxt(name: string, kind: string): string {
  return `${name} TXT ${WORDS.get(kind) ?? '?'}`;
}
