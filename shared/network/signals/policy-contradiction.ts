import type { NetworkFacts } from '../network-facts.ts';
import { quoteAt, starttlsLine, type Hint, type Signal } from '../signal.ts';

const NUMBER = 5;
const SMTP_PORT = 25;

/** A pattern of an MTA-STS policy fits the host: equal, or one label for the asterisk (RFC 8461 §4.1). */
function fits(pattern: string, host: string): boolean {
  const [wanted, name] = [pattern.toLowerCase(), host.toLowerCase().replace(/\.$/, '')];
  return wanted.startsWith('*.') ? name.slice(name.indexOf('.') + 1) === wanted.slice(2) : wanted === name;
}

function find({ target, references }: NetworkFacts): readonly Hint[] {
  const policy = references?.mtaSts;
  if (policy?.mode !== 'enforce' || !policy.mx.some((pattern) => fits(pattern, target.host))) return [];
  return target.ports
    .filter(({ port, starttls }) => port === SMTP_PORT && starttls === 'not-offered')
    .map((seen) => ({
      signal: NUMBER,
      port: SMTP_PORT,
      kind: 'starttls-stripped',
      strength: 'telling',
      quote: quoteAt(seen, starttlsLine(seen)),
      by: null,
    }));
}

/** Signal 5: the domain promises encryption on port 25 over a way that nobody on the path can edit; here there is none. */
export const policyContradiction: Signal = {
  number: NUMBER,
  id: 'policy-contradiction',
  round: 'second',
  proves:
    'The policy came over HTTPS and demands TLS of this very host, so that its absence is made on the way.',
  falsePositives: 'A policy that is out of date, or a server that has lost its certificate today.',
  blindSpots: 'Domains without a policy; hosts that the policy does not list. DANE is not asked for.',
  sources: ['RFC 8461 §4.1', 'RFC 8461 §5'],
  find,
};
