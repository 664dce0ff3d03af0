/** Addresses of one host that are tried, over both families. */
const MAX_ADDRESSES = 4;

/** The two families in turn, the preferred one first (RFC 8305 §4), so that each gets its chance early. */
export function inTurn(
  preferred: 4 | 6,
  v4: readonly string[],
  v6: readonly string[],
): readonly { readonly address: string; readonly family: 4 | 6 }[] {
  const four = [...new Set(v4)].map((address) => ({ address, family: 4 as const }));
  const six = [...new Set(v6)].map((address) => ({ address, family: 6 as const }));
  const [first, second] = preferred === 6 ? [six, four] : [four, six];
  const mixed = Array.from({ length: Math.max(four.length, six.length) }, (_, i) => [first[i], second[i]]);
  return mixed
    .flat()
    .filter((entry) => entry !== undefined)
    .slice(0, MAX_ADDRESSES);
}
