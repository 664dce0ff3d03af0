import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeNetwork } from '../../../shared/network/judge-network.ts';
import type { HostProbe, NetworkFacts } from '../../../shared/network/network-facts.ts';
import type { CertificateFacts, PortObservation } from '../../../shared/network/observation.ts';
import {
  ADDRESS_V6,
  certificate,
  factsOf,
  impossible,
  mute,
  open,
  plain,
  references,
  selfSigned,
  signedBy,
  silent,
  sources,
  HOST,
} from '../../helpers/observations.ts';
import { HONEST, TAMPERING } from './scenarios.ts';

const PORTS = [25, 465, 587] as const;

/** Certificates a server may show by itself, on all its ports. */
const CERTIFICATES: readonly CertificateFacts[] = [
  certificate(),
  selfSigned(),
  selfSigned({ expired: true, nameMatches: false }),
  certificate({ expired: true, trusted: false, trustedBy: null, error: 'CERT_HAS_EXPIRED' }),
  certificate({ nameMatches: false, altNames: ['server42.hoster.example'] }),
  signedBy('Let’s Encrypt', { chain: [`CN=${HOST}`] }),
  signedBy('Example House Authority'),
  signedBy('Barracuda Networks', { nameMatches: false }),
  signedBy('Example House Authority', { trusted: true, trustedBy: 'system', error: null }),
];

/** Names a server gives itself, on every port alike or by habit of the machine. */
const NAMES = [HOST, 'mx.example.org', 'localhost', 'mail', 'exchange.corp.local', '***'];

interface Server {
  readonly certificate: CertificateFacts;
  readonly name: string;
  readonly isHosted: boolean;
}

function asServer(seen: PortObservation, { certificate: shown, name, isHosted }: Server): PortObservation {
  const said = isHosted ? 'server42.hoster.example' : name;
  return {
    ...seen,
    certificate: seen.banner === FILTER.banner ? seen.certificate : seen.certificate && shown,
    ...(seen.banner === null || seen.banner === FILTER.banner
      ? {}
      : { banner: `220 ${said} ESMTP`, bannerName: said, ehloName: said }),
  };
}

/** A filter of another owner that takes the mail on port 25. */
const FILTER = plain(25, {
  banner: '220 gate3.filter.example ESMTP',
  bannerName: 'gate3.filter.example',
  ehloName: 'gate3.filter.example',
});

/** What an honest way shows of one port: every way in which a server may be odd. */
function honestPort(port: number): fc.Arbitrary<PortObservation> {
  const times = fc.record({
    connect: fc.integer({ min: 0, max: 400 }),
    banner: fc.integer({ min: 0, max: 20_000 }),
  });
  const refused454 = plain(port, {
    capabilities: ['STARTTLS', 'SIZE 1'],
    starttls: 'refused',
    starttlsReply: '454 4.7.0 TLS not available',
    outcome: 'tls-failed',
    failedStep: 'starttls',
  });
  const kinds: readonly PortObservation[] = [
    open(port),
    open(port, { auth: [], capabilitiesTls: ['SIZE 1'] }),
    open(port, { slowBanner: true }),
    silent(port),
    silent(port, 'refused'),
    silent(port, 'unreachable'),
    silent(port, 'prohibited'),
    mute(port),
    open(port, { outcome: 'closed-early', failedStep: 'ehlo', capabilities: null, starttls: null }),
    ...(port === 465 ? [] : [plain(port), plain(port, { capabilities: ['SIZE 5'] }), refused454]),
    ...(port === 25 ? [FILTER, TLS_FILTER] : []),
  ];
  return fc
    .record({
      seen: fc.constantFrom(...kinds),
      timesMs: times,
      echo: fc.constantFrom(null, '10.0.0.9', '192.168.0.4', '198.51.100.2', '198.51.100.3'),
    })
    .map(({ seen, timesMs, echo }) => ({
      ...seen,
      timesMs,
      echoedAddress: seen.banner === null ? null : echo,
    }));
}

/** A filter of another owner with a good certificate for its own name. */
const TLS_FILTER = open(25, {
  banner: FILTER.banner,
  bannerName: FILTER.bannerName,
  ehloName: FILTER.ehloName,
  certificate: certificate({
    subject: 'CN=gate3.filter.example',
    altNames: ['gate3.filter.example'],
    nameMatches: false,
  }),
});

/** Strangers who are customers of the same hoster, on machines beside each other. */
const NEIGHBOURS = references(
  [25, 587].map((port) =>
    plain(port, {
      banner: '220 server42.hoster.example ESMTP',
      bannerName: 'server42.hoster.example',
      ehloName: 'server42.hoster.example',
    }),
  ),
);

/** The second way’s address of a name that is answered by place. */
const ELSEWHERE = '203.0.113.80';

/**
 * Answers by place are honest as far as the machine can be told from a stranger’s: it keeps to one name on two ports. A
 * single name of somebody else at a differing address is what a hijacked name looks like (`TAMPERING`).
 */
function keepsToOneName(ports: readonly PortObservation[]): boolean {
  const names = ports.flatMap(({ bannerName }) => (bannerName === null ? [] : [bannerName]));
  return new Set(names).size < names.length;
}

const server: fc.Arbitrary<Server> = fc.record({
  certificate: fc.constantFrom(...CERTIFICATES),
  name: fc.constantFrom(...NAMES),
  isHosted: fc.boolean(),
});

const honestOthers: fc.Arbitrary<readonly HostProbe[]> = fc.oneof(
  fc.constant([]),
  fc.constant(references(PORTS.map((port) => open(port)))),
  fc.constant([...references(PORTS.map((port) => open(port))), impossible([silent(25), silent(587)])]),
  fc.constant([...NEIGHBOURS, impossible([silent(25), silent(587)])]),
  fc.constant(references([open(25), silent(465, 'refused'), silent(587)])),
  fc.constant(
    references([open(25, { certificate: signedBy('Barracuda Networks', { nameMatches: false }) })]),
  ),
);

const honestFacts: fc.Arbitrary<NetworkFacts> = fc
  .record({
    ports: fc.tuple(...PORTS.map(honestPort)),
    server,
    v6: fc.constantFrom('none', 'same', 'dead'),
    others: honestOthers,
    references: fc.constantFrom(
      null,
      sources(),
      sources({ secondAddresses: ['192.0.2.25'], randomNameAddresses: [] }),
      sources({ secondAddresses: [ELSEWHERE], randomNameAddresses: [] }),
    ),
    ownNetworks: fc.constantFrom([], ['192.168.0.0/24', 'fd00::/8']),
  })
  .map(({ ports, server: is, v6, others, references: from, ownNetworks }) => {
    const here = ports.map((seen) => asServer(seen, is));
    const other = here.map(
      (seen): PortObservation =>
        v6 === 'dead'
          ? silent(seen.port, 'timeout', { address: ADDRESS_V6, family: 6 })
          : { ...seen, address: ADDRESS_V6, family: 6 },
    );
    const isByPlace = from?.secondAddresses?.includes(ELSEWHERE) === true;
    const told = isByPlace && !keepsToOneName(here) ? null : from;
    return factsOf(v6 === 'none' ? here : [...here, ...other], { others, references: told, ownNetworks });
  });

/** Facts of every kind: the known situations with ports, hosts and sources of others put in. */
const anyFacts: fc.Arbitrary<NetworkFacts> = fc
  .record({
    base: fc.constantFrom(...[...HONEST, ...TAMPERING].map(({ facts }) => facts)),
    ports: fc.constantFrom(...[...HONEST, ...TAMPERING].map(({ facts }) => facts.target.ports)),
    others: fc.constantFrom(...TAMPERING.map(({ facts }) => facts.others)),
    references: fc.constantFrom(...TAMPERING.map(({ facts }) => facts.references)),
    consented: fc.boolean(),
  })
  .map(({ base, ports, others, references: from, consented }) => ({
    ...base,
    target: { ...base.target, ports: [...base.target.ports, ...ports].slice(0, 6) },
    others,
    references: from,
    consented,
  }));

/** Every text and figure of the facts. */
function leavesOf(value: unknown): readonly string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(leavesOf);
}

/** Words of fields that a quote may name beside values. */
const FIELD_WORDS = /^(?:STARTTLS|EHLO|no|masked|220|connect|banner|ms|)$/;

function isInFacts(quote: string, leaves: readonly string[]): boolean {
  const said = quote.replace(/^\[?[0-9a-f.:]+\]?:\d+: /i, '');
  if (leaves.some((leaf) => leaf.split('\n').some((line) => line.startsWith(said)))) return true;
  return said
    .split(/[\s,()]+|: /)
    .every(
      (word) => FIELD_WORDS.test(word) || leaves.includes(word) || leaves.includes(word.replace(/:$/, '')),
    );
}

describe('the judgement of a network', () => {
  it('raises no alarm on an honest network, whatever the server does', () => {
    fc.assert(
      fc.property(honestFacts, (facts) => {
        expect(judgeNetwork(facts).verdicts).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  it('rests every verdict on lines that occur in the facts', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const leaves = leavesOf(facts);
        for (const { kind, evidence } of judgeNetwork(facts).verdicts) {
          expect(evidence.length, kind).toBeGreaterThan(0);
          expect(evidence.map(({ quote }) => quote).filter((quote) => !isInFacts(quote, leaves))).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is the same for the same facts, and names each thing once', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const first = judgeNetwork(facts);
        expect(judgeNetwork(structuredClone(facts))).toEqual(first);
        const named = first.verdicts.map(({ kind, port }) => `${kind} ${String(port)}`);
        expect(new Set(named).size).toBe(named.length);
      }),
      { numRuns: 200 },
    );
  });

  it('never decides by timings', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const timeless = (host: HostProbe): HostProbe => ({
          ...host,
          ports: host.ports.map((seen) => ({ ...seen, timesMs: {} })),
        });
        const without = { ...facts, target: timeless(facts.target), others: facts.others.map(timeless) };
        const names = (from: NetworkFacts): readonly string[] =>
          judgeNetwork(from).verdicts.map(
            ({ kind, port, confidence }) => `${kind} ${String(port)} ${confidence}`,
          );
        expect(names(facts)).toEqual(names(without));
      }),
      { numRuns: 200 },
    );
  });
});
