import type { NetworkFacts } from '../network-facts.ts';
import type { PortObservation } from '../observation.ts';
import { hasGreeting, isConnected, isMailPort } from '../port-state.ts';
import { quoteAt, type Hint, type HintStrength, type Signal } from '../signal.ts';

const NUMBER = 11;

/** What came is an answer of a web server. */
export function isWebAnswer(bytes: string): boolean {
  return /^(?:HTTP\/\d|<!doctype html|<html)/i.test(bytes.trimStart());
}

function hint(seen: PortObservation, strength: HintStrength, line: string): Hint {
  return {
    signal: NUMBER,
    port: null,
    kind: 'captive-portal',
    strength,
    quote: quoteAt(seen, line),
    by: null,
  };
}

function find({ target }: NetworkFacts): readonly Hint[] {
  const ports = target.ports.filter(({ port }) => isMailPort(port));
  // One real greeting says that mail servers can be reached: whatever is odd then is the server's own affair.
  if (ports.some(hasGreeting)) return [];
  const web = ports.filter(({ foreignBytes }) => foreignBytes !== null && isWebAnswer(foreignBytes));
  if (web.length > 0) {
    const strength = new Set(web.map(({ port }) => port)).size > 1 ? 'proof' : 'telling';
    return web.map((seen) => hint(seen, strength, seen.foreignBytes ?? ''));
  }
  const connected = ports.filter(isConnected);
  const isMute = connected.length === ports.length && new Set(connected.map(({ port }) => port)).size > 1;
  return isMute ? connected.map((seen) => hint(seen, 'weak', seen.outcome)) : [];
}

/** Signal 11: no port speaks SMTP; what comes, if anything, is the answer of a web server. */
export const noSmtp: Signal = {
  number: NUMBER,
  id: 'no-smtp',
  round: 'first',
  proves:
    'A web server answers on the ports of mail: a captive portal, or a proxy that takes every connection.',
  falsePositives:
    'Late greetings (greet delay, look-up of the caller’s name) and hung servers are mute too, so muteness only keeps company.',
  blindSpots: 'Portals that refuse or drop what is not the web.',
  sources: ['RFC 8952 §2', 'RFC 5321 §4.3.1'],
  find,
};
