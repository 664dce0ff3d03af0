/** Characters of an address that goes to the system as it is. */
const PLAIN_ADDRESS = /^https:\/\/[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}\/[\w\-./#?=&%~+,:]{0,300}$/i;
/** A section in brackets or behind the number changes nothing: the whole RFC opens. */
const RFC = /^RFC (\d{1,5})(?![\w.])/;

/**
 * Where a reference of a finding can be read: the RFC at its editor's, or the operator's own page. Null for one that
 * is no RFC and no plain https address without user name and port.
 */
export function referenceAddress(reference: string): string | null {
  const rfc = RFC.exec(reference)?.[1];
  if (rfc !== undefined) return `https://www.rfc-editor.org/rfc/rfc${rfc}`;
  return PLAIN_ADDRESS.test(reference) ? reference : null;
}
