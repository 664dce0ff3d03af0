/** Second-level names under which registries register at the third level (`co.uk`, `or.jp`). */
const REGISTRY_LABELS = new Set([
  'ac',
  'asso',
  'co',
  'com',
  'edu',
  'go',
  'gouv',
  'gov',
  'gv',
  'ne',
  'net',
  'or',
  'org',
]);

/** The part of a host name that one organisation registers, approximately: without the public suffix list. */
export function siteOf(host: string): string {
  const labels = host
    .toLowerCase()
    .split('.')
    .filter((label) => label !== '');
  const [top = '', second = ''] = labels.slice(-2).reverse();
  const depth = top.length === 2 && REGISTRY_LABELS.has(second) ? 3 : 2;
  return labels.slice(-depth).join('.');
}

/** True where two host names belong to one registered domain. Used for drawing and naming only, never for trust. */
export function sameSite(a: string, b: string): boolean {
  return siteOf(a) === siteOf(b);
}
