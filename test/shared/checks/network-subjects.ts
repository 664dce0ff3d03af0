import { judgeNetwork } from '../../../shared/network/judge-network.ts';
import type { HostProbe, NetworkFacts } from '../../../shared/network/network-facts.ts';
import type { NetworkSubject } from '../../../shared/checks/network/network-check.ts';
import {
  ADDRESS_V6,
  certificate,
  factsOf,
  open,
  plain,
  selfSigned,
  signedBy,
  silent,
  HOST,
} from '../../helpers/observations.ts';
import { HONEST, TAMPERING } from '../network/scenarios.ts';

const ASKED = { resolver: '192.0.2.53', timeMs: 3 };

/** A run in which the name service gave the server no address. */
function withoutAddress(answer: HostProbe['dns']['a']): NetworkFacts {
  const facts = factsOf([]);
  return { ...facts, target: { ...facts.target, dns: { a: answer, aaaa: null } } };
}

/** Situations in which the server itself is odd, beside those of the judgement. */
const SERVERS: readonly NetworkFacts[] = [
  withoutAddress({ kind: 'nxdomain', ...ASKED }),
  withoutAddress({ kind: 'failed', reason: 'servfail', ...ASKED }),
  withoutAddress({ kind: 'failed', reason: 'timeout', ...ASKED }),
  withoutAddress({ kind: 'failed', reason: 'no-network', ...ASKED }),
  factsOf([open(587, { certificate: certificate({ notYetValid: true, trusted: false, trustedBy: null }) })]),
  factsOf([open(465, { certificate: signedBy('Let’s Encrypt') })]),
  factsOf([open(465, { certificate: selfSigned() })]),
  factsOf([open(465, { certificate: signedBy('Example House Authority') }), open(587)]),
  factsOf([plain(587)]),
  factsOf([open(587, { outcome: 'closed-early', failedStep: 'ehlo' }), open(465)]),
  factsOf([plain(25), plain(587)]),
  factsOf([open(587), plain(587, { address: ADDRESS_V6, family: 6 })]),
  factsOf([open(25)]),
  factsOf([open(25, { slowBanner: true, timesMs: { connect: 50, banner: 1050 } })]),
  factsOf([open(587), silent(25)]),
  factsOf([open(25, { outcome: 'greeting-refused', failedStep: 'banner', banner: `554 ${HOST} not now` })]),
];

/** Runs of every kind, each with its judgement. */
export function networkSubjects(): readonly NetworkSubject[] {
  const all = [...HONEST, ...TAMPERING].map(({ facts }) => facts);
  return [...all, ...SERVERS].map((facts) => ({ facts, judgement: judgeNetwork(facts) }));
}
