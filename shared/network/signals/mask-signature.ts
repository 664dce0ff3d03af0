import type { NetworkFacts } from '../network-facts.ts';
import type { PortObservation } from '../observation.ts';
import { observationsOf, referencesOf } from '../port-state.ts';
import { firstLine, quoteAt, type Hint, type Signal } from '../signal.ts';

const NUMBER = 2;

/** A keyword overwritten letter by letter, as Cisco's inspection does it: `XXXXXXXA`, `XXXA`. */
const MASKED_KEYWORD = /^X{3,}[A-Z](?:\s|$)/;
/** A greeting of which only the code is left: asterisks, with the characters 0 and 2 kept as they are. */
const MASKED_GREETING = /^220[ -][*02 ]{5,}$/;

/** The overwritten keywords of a port. */
function maskedKeywords({ capabilities }: PortObservation): readonly string[] {
  return (capabilities ?? []).filter((line) => MASKED_KEYWORD.test(line));
}

/** The whole greeting is overwritten; a row of asterisks beside words is decoration. */
function hasMaskedGreeting({ banner }: PortObservation): boolean {
  return (
    banner !== null &&
    !banner.includes('\n') &&
    MASKED_GREETING.test(firstLine(banner)) &&
    banner.includes('**')
  );
}

/** The port shows the mask, in its keywords or in its greeting. */
export function isMasked(seen: PortObservation): boolean {
  return seen.starttls === 'masked' || maskedKeywords(seen).length > 0 || hasMaskedGreeting(seen);
}

/** Other keywords of eight letters that servers commonly offer, so that a row of eight letters may stand for them. */
const EQUALLY_LONG = ['8BITMIME', 'CHUNKING', 'SMTPUTF8'];

/** STARTTLS is among what was overwritten: more rows of eight letters than other keywords of that length are missing. */
function strippedHints(seen: PortObservation, keywords: readonly string[]): readonly Hint[] {
  const rows = keywords.filter((line) => /^X{7}[A-Z](?:\s|$)/.test(line));
  const offered = (seen.capabilities ?? []).map((line) => line.toUpperCase().trim());
  const missing = EQUALLY_LONG.filter((keyword) => !offered.includes(keyword));
  const strength = rows.length > missing.length ? 'proof' : 'telling';
  return rows.slice(0, 1).map((line) => ({
    signal: NUMBER,
    port: seen.port,
    kind: 'starttls-stripped',
    strength,
    quote: quoteAt(seen, line),
    by: null,
  }));
}

function hintsAt(seen: PortObservation): readonly Hint[] {
  const keywords = maskedKeywords(seen);
  const base = { signal: NUMBER, port: seen.port, by: null, kind: 'capabilities-masked' } as const;
  const hints: Hint[] = keywords.map((line) => ({ ...base, strength: 'proof', quote: quoteAt(seen, line) }));
  if (hasMaskedGreeting(seen))
    hints.push({ ...base, strength: 'strong', quote: quoteAt(seen, seen.banner ?? '') });
  if (seen.starttls !== 'masked') return hints;
  hints.push(...strippedHints(seen, keywords));
  // The server's refusal of the overwritten command belongs to the same signature.
  if (seen.starttlsReply !== null && /^5\d\d/.test(seen.starttlsReply))
    hints.push({ ...base, strength: 'weak', quote: quoteAt(seen, seen.starttlsReply) });
  return hints;
}

function find(facts: NetworkFacts): readonly Hint[] {
  return facts.target.ports.flatMap((seen) => {
    const elsewhere = referencesOf(facts).flatMap((host) => observationsOf(host, seen.port));
    const isClearElsewhere = elsewhere.some((other) => other.capabilities !== null && !isMasked(other));
    return isClearElsewhere ? [] : hintsAt(seen);
  });
}

/** Signal 2: the signature of a firewall that overwrites the greeting or the keywords of the EHLO reply. */
export const maskSignature: Signal = {
  number: NUMBER,
  id: 'mask-signature',
  round: 'either',
  proves: 'A firewall with mail inspection (Cisco PIX, ASA and kin) edits what the server says.',
  falsePositives:
    'The device may stand at the server’s end: an unrelated host whose keywords come through whole says so.',
  blindSpots: 'Inspection that removes keywords instead of overwriting them.',
  sources: ['RFC 5321 §4.1.1.1', 'RFC 3207 §6'],
  find,
};
