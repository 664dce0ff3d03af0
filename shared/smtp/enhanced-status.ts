/** Words before a dotted number that make it a version, a date or a section rather than a status. */
const NOT_A_STATUS_AFTER =
  /(?:\bversion|\bver\.?|\brelease|\brev|\bv|\bam|\bon|\buntil|\bsince|\bdated|\bvom|\bseit|\bbis|\bsection|\bRFC ?\d{1,5},?|§|\/|-|_)\s?$/i;

const STATUS = /([245])\.([0-7])\.(\d{1,3})(?![\d]|\.\d)/g;

/** A status with its place in the text. */
export interface FoundStatus {
  /** Three numbers, e.g. `5.1.1`. */
  readonly status: string;
  readonly index: number;
  readonly end: number;
}

/** All enhanced status codes (RFC 3463) in a text, in order. Addresses, versions and dates are left out. */
export function findStatuses(text: string): readonly FoundStatus[] {
  const found: FoundStatus[] = [];
  for (const match of text.matchAll(STATUS)) {
    const index = match.index;
    const before = text.slice(Math.max(0, index - 12), index);
    if (/[\w.]$/.test(before) && !/(?:^|[^\w.])[245]\d\d[-.]$/.test(before)) continue;
    if (NOT_A_STATUS_AFTER.test(before) && !/(?:^|[^\w.])[245]\d\d-$/.test(before)) continue;
    const status = `${match[1] ?? ''}.${match[2] ?? ''}.${Number(match[3])}`;
    found.push({ status, index, end: index + match[0].length });
  }
  return found;
}

/** The first enhanced status code of a text, or null. */
export function findEnhancedStatus(text: string): string | null {
  return findStatuses(text)[0]?.status ?? null;
}

/** True for `x.0.0`: the code says only "failed", "delayed" or "fine" (RFC 3463 §3.1). */
export function isUnspecificStatus(status: string): boolean {
  return status.endsWith('.0.0');
}
