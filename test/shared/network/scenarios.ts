import type {
  CannotTellId,
  HostProbe,
  NetworkFacts,
  NetworkVerdict,
} from '../../../shared/network/network-facts.ts';
import type { PortObservation } from '../../../shared/network/observation.ts';
import {
  ADDRESS_V6,
  at,
  certificate,
  factsOf,
  impossible,
  mute,
  open,
  plain,
  probed,
  references,
  selfSigned,
  signedBy,
  silent,
  sources,
  HOST,
} from '../../helpers/observations.ts';

/** A situation with the verdicts and the open questions it must lead to. */
export interface Scenario {
  readonly name: string;
  readonly facts: NetworkFacts;
  /** `kind port confidence`. */
  readonly verdicts: readonly string[];
  /** `id port`; every one of them, nothing else but `needs-consent`. */
  readonly cannotTell: readonly string[];
}

export function short({ kind, port, confidence }: NetworkVerdict): string {
  return `${kind} ${String(port)} ${confidence}`;
}

function open3(): readonly ReturnType<typeof open>[] {
  return [open(25), open(465), open(587)];
}
const SUBMISSION = [open(465), open(587)];
const HTTP = 'HTTP/1.1 400 Bad Request';
const V6 = { address: ADDRESS_V6, family: 6 } as const;
const RELAY = plain(25, {
  banner: '220 relay7.isp.example ESMTP',
  bannerName: 'relay7.isp.example',
  ehloName: 'relay7.isp.example',
  capabilities: ['SIZE 10000000'],
  echoedAddress: '198.51.100.2',
});
const RELAY_587 = { ...RELAY, port: 587 };
const TLS_RELAY = open(25, {
  banner: '220 relay7.isp.example ESMTP',
  bannerName: 'relay7.isp.example',
  ehloName: 'relay7.isp.example',
  certificate: certificate({
    subject: 'CN=relay7.isp.example',
    altNames: ['relay7.isp.example'],
    nameMatches: false,
  }),
});
const HOSTER = {
  banner: '220 server42.hoster.example ESMTP Exim 4.96',
  bannerName: 'server42.hoster.example',
  ehloName: 'server42.hoster.example',
} as const;

/** Two hosts of different domains in different networks, which are not the target's either. */
function spread(ports: readonly PortObservation[]): readonly HostProbe[] {
  return ['198.51.100.50', '203.0.113.50'].map((address, index) => {
    const name = ['mx.example.com', 'mx.example.net'][index] ?? '';
    return probed(
      name,
      ports.map((seen) => at(name, address, seen)),
      'reference',
    );
  });
}

const FILTER = plain(25, {
  banner: '220 gate3.filter.example ESMTP Postfix',
  bannerName: 'gate3.filter.example',
  ehloName: 'gate3.filter.example',
});
const MASKED = plain(587, {
  capabilities: [
    'PIPELINING',
    'SIZE 10240000',
    'XXXXXXXA',
    'ENHANCEDSTATUSCODES',
    '8BITMIME',
    'SMTPUTF8',
    'CHUNKING',
  ],
  starttls: 'masked',
});
const PIX = plain(25, {
  banner: '220 ************* *****',
  bannerName: '*************',
  capabilities: [
    'PIPELINING',
    'SIZE 10240000',
    'XXXXXXXA',
    '8BITMIME',
    'XXXA PLAIN LOGIN',
    'XXXXXXXB',
    'XXXXXXXC',
  ],
  starttls: 'masked',
});
const SHIELD = signedBy('AcmeShield Web/Mail Shield Root');
const APPLIANCE = signedBy('Barracuda Networks', { nameMatches: false });
const PROXY = signedBy('Example Corp Outbound CA');
const id = (name: CannotTellId, port: number | null): string => `${name} ${String(port)}`;

/** Networks that do nothing to mail, however odd the server. */
export const HONEST: readonly Scenario[] = [
  { name: 'everything as it should be', facts: factsOf(open3()), verdicts: [], cannotTell: [] },
  {
    name: 'a slow greeting',
    facts: factsOf(
      open3().map((seen) => ({ ...seen, slowBanner: true, timesMs: { connect: 50, banner: 12_000 } })),
    ),
    verdicts: [],
    cannotTell: [],
  },
  {
    name: 'a greet delay beyond the limit on every port',
    facts: factsOf([mute(25), mute(465), mute(587)]),
    verdicts: [],
    cannotTell: [id('accepts-but-silent', null)],
  },
  {
    name: 'a hung server, the second round finds others well',
    facts: factsOf([mute(25), mute(465), mute(587)], {
      others: [...references(open3()), impossible([silent(25)])],
    }),
    verdicts: [],
    cannotTell: [id('accepts-but-silent', null)],
  },
  {
    name: 'a self-signed server',
    facts: factsOf(open3().map((seen) => ({ ...seen, certificate: selfSigned() }))),
    verdicts: [],
    cannotTell: [25, 465, 587].map((port) => id('self-signed-or-intercepted', port)),
  },
  {
    name: 'a self-signed server, other hosts show certificates that hold',
    facts: factsOf(
      open3().map((seen) => ({ ...seen, certificate: selfSigned() })),
      { others: references(open3()) },
    ),
    verdicts: [],
    cannotTell: [],
  },
  {
    name: 'a self-signed certificate on 25 only',
    facts: factsOf([open(25, { certificate: selfSigned() }), ...SUBMISSION]),
    verdicts: [],
    cannotTell: [id('self-signed-or-intercepted', 25)],
  },
  {
    name: 'a certificate of the house’s own authority on 25, a public one elsewhere',
    facts: factsOf([open(25, { certificate: PROXY }), ...SUBMISSION]),
    verdicts: [],
    cannotTell: [id('self-signed-or-intercepted', 25)],
  },
  {
    name: 'the authority of a house that the system trusts, on every port',
    facts: factsOf(
      open3().map((seen) => ({
        ...seen,
        certificate: { ...PROXY, trusted: true, trustedBy: 'system' as const },
      })),
    ),
    verdicts: [],
    cannotTell: [],
  },
  {
    name: 'hosts that all belong to an authority that the system trusts',
    facts: factsOf(
      [silent(25), ...SUBMISSION].map((seen) =>
        seen.certificate
          ? { ...seen, certificate: { ...PROXY, trusted: true, trustedBy: 'system' as const } }
          : seen,
      ),
      {
        others: references(
          open3().map((seen) => ({
            ...seen,
            certificate: { ...PROXY, trusted: true, trustedBy: 'system' as const },
          })),
        ),
      },
    ),
    verdicts: [],
    cannotTell: [id('only-this-host-silent', 25)],
  },
  {
    name: 'the certificate in between is missing, at other hosts too',
    facts: factsOf(
      open3().map((seen) => ({ ...seen, certificate: signedBy('Let’s Encrypt', { chain: [`CN=${HOST}`] }) })),
      { others: references(open3().map((seen) => ({ ...seen, certificate: signedBy('Let’s Encrypt') }))) },
    ),
    verdicts: [],
    cannotTell: [],
  },
  {
    name: 'an expired certificate',
    facts: factsOf(
      open3().map((seen) => ({
        ...seen,
        certificate: certificate({
          trusted: false,
          trustedBy: null,
          expired: true,
          error: 'CERT_HAS_EXPIRED',
        }),
      })),
    ),
    verdicts: [],
    cannotTell: [],
  },
  {
    name: 'a hosting server with the certificate of its own name',
    facts: factsOf(
      open3().map((seen) => ({
        ...seen,
        banner: '220 server42.hoster.example ESMTP Exim 4.96',
        bannerName: 'server42.hoster.example',
        ehloName: 'server42.hoster.example',
        certificate: certificate({ altNames: ['server42.hoster.example'], nameMatches: false }),
      })),
    ),
    verdicts: [],
    cannotTell: [25, 465, 587].map((port) => id('other-server-on-port', port)),
  },
  {
    name: 'an appliance with its maker’s certificate',
    facts: factsOf(
      open3().map((seen) => ({ ...seen, certificate: signedBy('Fortinet', { nameMatches: false }) })),
    ),
    verdicts: [],
    cannotTell: [25, 465, 587].map((port) => id('self-signed-or-intercepted', port)),
  },
  {
    name: 'an appliance with its maker’s certificate on 25, at another host too',
    facts: factsOf([open(25, { certificate: APPLIANCE }), ...SUBMISSION], {
      others: references([open(25, { certificate: APPLIANCE })], 2),
    }),
    verdicts: [],
    cannotTell: [id('self-signed-or-intercepted', 25)],
  },
  {
    name: 'STARTTLS answered with 454',
    facts: factsOf([
      open(25),
      open(465),
      plain(587, {
        capabilities: ['SIZE 1000', 'STARTTLS'],
        starttls: 'refused',
        starttlsReply: '454 4.7.0 TLS not available due to local problem',
        outcome: 'tls-failed',
        failedStep: 'starttls',
      }),
    ]),
    verdicts: [],
    cannotTell: [],
  },
  {
    name: 'dead IPv6',
    facts: factsOf([
      ...open3(),
      silent(25, 'timeout', V6),
      silent(465, 'timeout', V6),
      silent(587, 'timeout', V6),
    ]),
    verdicts: [],
    cannotTell: [],
  },
  {
    name: 'IPv6 only',
    facts: factsOf(open3().map((seen) => ({ ...seen, ...V6 }))),
    verdicts: [],
    cannotTell: [],
  },
  {
    name: 'AUTH missing on 25, present on 587',
    facts: factsOf([open(25, { auth: [], capabilitiesTls: ['SIZE 1'] }), ...SUBMISSION]),
    verdicts: [],
    cannotTell: [],
  },
  {
    name: 'another machine of the same owner on 25, with fewer keywords and no encryption',
    facts: factsOf([
      plain(25, {
        banner: '220 mx-in.example.org ESMTP',
        bannerName: 'mx-in.example.org',
        ehloName: 'mx-in.example.org',
        capabilities: ['SIZE 1000', '8BITMIME'],
      }),
      ...SUBMISSION,
    ]),
    verdicts: [],
    cannotTell: [id('starttls-missing-or-stripped', 25)],
  },
  {
    name: 'a filter of another owner on 25, with encryption',
    facts: factsOf([
      open(25, {
        banner: '220 mx01.filter.example ESMTP',
        bannerName: 'mx01.filter.example',
        ehloName: 'mx01.filter.example',
        certificate: certificate({ altNames: ['mx01.filter.example'], nameMatches: false }),
      }),
      ...SUBMISSION,
    ]),
    verdicts: [],
    cannotTell: [id('other-server-on-port', 25)],
  },
  {
    name: 'a filter of another owner on 25, other hosts greet by their own names',
    facts: factsOf([TLS_RELAY, ...SUBMISSION], {
      others: [...references([open(25)]), impossible([silent(25)])],
    }),
    verdicts: [],
    cannotTell: [],
  },
  {
    name: 'a hoster’s machine, the answers about names differ by place',
    facts: factsOf([plain(25, HOSTER), plain(587, HOSTER)], {
      references: sources({ secondAddresses: ['203.0.113.80'], randomNameAddresses: [] }),
      others: references([open(25), open(587)]),
    }),
    verdicts: [],
    cannotTell: [],
  },
  {
    name: 'three customers of one hoster, who keeps their machines in one network',
    facts: factsOf([plain(25, HOSTER)], { others: references([plain(25, HOSTER)]).slice(1) }),
    verdicts: [],
    cannotTell: [id('starttls-missing-or-stripped', 25), id('other-server-on-port', 25)],
  },
  {
    name: 'customers of one hoster in several networks, the target proves to be at the hoster’s',
    facts: factsOf([plain(25, HOSTER), open(465, HOSTER)], { others: spread([plain(25, HOSTER)]) }),
    verdicts: [],
    cannotTell: [id('starttls-missing-or-stripped', 25)],
  },
  {
    name: 'a filter of another owner on 25, without encryption',
    facts: factsOf([FILTER, ...SUBMISSION]),
    verdicts: [],
    cannotTell: [id('starttls-missing-or-stripped', 25), id('other-server-on-port', 25)],
  },
  {
    name: 'a filter of another owner on 25, the second round finds others well',
    facts: factsOf([FILTER, ...SUBMISSION], {
      others: [...references([open(25)]), impossible([silent(25)])],
    }),
    verdicts: [],
    cannotTell: [],
  },
  {
    name: 'greetings of the operator’s own making',
    facts: factsOf([
      open(25, {
        banner: '220-************************\n220-*   Welcome, no spam!  *\n220 ************************',
        bannerName: '************************',
        ehloName: 'localhost.localdomain',
      }),
      open(465, { banner: '220 ready', bannerName: 'ready', ehloName: 'exchange.corp.local' }),
      open(587, { banner: '220 XXXX GTUBE *** test ***', bannerName: 'XXXX' }),
    ]),
    verdicts: [],
    cannotTell: [],
  },
  {
    name: 'a greeting of asterisks on 25, nothing else',
    facts: factsOf([
      open(25, { banner: '220 ****************', bannerName: '****************' }),
      ...SUBMISSION,
    ]),
    verdicts: [],
    cannotTell: [id('mask-at-which-end', 25)],
  },
  {
    name: 'own keywords that begin with X',
    facts: factsOf([
      open(25, { capabilities: ['XCLIENT NAME ADDR', 'XFORWARD NAME', 'X-EXPS', 'STARTTLS'] }),
      ...SUBMISSION,
    ]),
    verdicts: [],
    cannotTell: [],
  },
  {
    name: 'a server that is off',
    facts: factsOf([silent(25), silent(465), silent(587)]),
    verdicts: [],
    cannotTell: [id('blocked-or-server-down', null)],
  },
  {
    name: 'a server that is off, other hosts answer',
    facts: factsOf([silent(25), silent(465), silent(587)], {
      others: references(open3()),
      references: sources({ secondAddresses: ['192.0.2.25'], randomNameAddresses: [] }),
    }),
    verdicts: [],
    cannotTell: [id('only-this-host-silent', null)],
  },
  {
    name: 'every port closed',
    facts: factsOf([silent(25, 'refused'), silent(465, 'refused'), silent(587, 'refused')]),
    verdicts: [],
    cannotTell: [id('blocked-or-server-down', null)],
  },
  {
    name: 'port 25 closed at this host',
    facts: factsOf([silent(25, 'refused'), ...SUBMISSION]),
    verdicts: [],
    cannotTell: [id('refused-or-reset', 25)],
  },
  {
    name: 'port 25 firewalled at this host, others answer there',
    facts: factsOf([silent(25), ...SUBMISSION], { others: references([open(25)]) }),
    verdicts: [],
    cannotTell: [id('only-this-host-silent', 25)],
  },
  {
    name: 'port 25 rejected by the server’s own firewall',
    facts: factsOf([silent(25, 'unreachable'), ...SUBMISSION]),
    verdicts: [],
    cannotTell: [id('blocked-or-server-down', 25)],
  },
  {
    name: 'no port 587, neither at receiving servers of others',
    facts: factsOf([open(25), open(465), silent(587)], {
      others: references([open(25), silent(465, 'refused'), silent(587)]),
    }),
    verdicts: [],
    cannotTell: [id('no-reference-reached', 587)],
  },
  {
    name: 'no STARTTLS on 25',
    facts: factsOf([plain(25), ...SUBMISSION]),
    verdicts: [],
    cannotTell: [id('starttls-missing-or-stripped', 25)],
  },
  {
    name: 'no STARTTLS on 25, other hosts have it',
    facts: factsOf([plain(25), ...SUBMISSION], { others: references([open(25)]) }),
    verdicts: [],
    cannotTell: [],
  },
  {
    name: 'no port 465, and none published',
    facts: factsOf([open(25), silent(465, 'refused'), open(587)], {
      references: sources({ published: [{ port: 587, security: 'starttls', source: 'provider table' }] }),
    }),
    verdicts: [],
    cannotTell: [],
  },
  {
    name: 'private addresses in the EHLO replies',
    facts: factsOf([
      open(25, { echoedAddress: '10.0.0.7' }),
      open(465, { echoedAddress: '192.168.1.5' }),
      open(587, { echoedAddress: '198.51.100.2' }),
    ]),
    verdicts: [],
    cannotTell: [],
  },
  {
    name: 'addresses shared among many customers',
    facts: factsOf([
      open(25, { echoedAddress: '198.51.100.2' }),
      open(465),
      open(587, { echoedAddress: '198.51.100.3' }),
    ]),
    verdicts: [],
    cannotTell: [],
  },
  {
    name: 'answers about names by place',
    facts: factsOf(open3(), {
      references: sources({ secondAddresses: ['203.0.113.80'], randomNameAddresses: [] }),
      others: [],
    }),
    verdicts: [],
    cannotTell: [],
  },
  {
    name: 'a server inside the house that shows the certificate of the name',
    facts: factsOf(
      open3().map((seen) => ({ ...seen, address: '10.1.2.3' })),
      { references: sources({ secondAddresses: ['192.0.2.25'], randomNameAddresses: [] }), others: [] },
    ),
    verdicts: [],
    cannotTell: [],
  },
  {
    name: 'a fast answer on 25 alone',
    facts: factsOf([open(25, { timesMs: { connect: 4, banner: 110 } }), ...SUBMISSION]),
    verdicts: [],
    cannotTell: [],
  },
  {
    name: 'a web server asked on its own ports',
    facts: factsOf([mute(80, HTTP), mute(8080, HTTP)]),
    verdicts: [],
    cannotTell: [],
  },
  {
    name: 'a greeting that refuses',
    facts: factsOf([
      open(25, { banner: '554 mail.example.org not now', outcome: 'greeting-refused', failedStep: 'banner' }),
      ...SUBMISSION,
    ]),
    verdicts: [],
    cannotTell: [],
  },
  {
    name: 'one server behind several addresses',
    facts: factsOf([plain(25), ...SUBMISSION], {
      others: ['198.51.100.61', '198.51.100.62', '198.51.100.63'].map((address) =>
        probed(address, [{ ...plain(25), host: address, address }], 'reference'),
      ),
    }),
    verdicts: [],
    cannotTell: [id('starttls-missing-or-stripped', 25)],
  },
  {
    name: 'one server with a certificate of its own behind several addresses',
    facts: factsOf([open(465, { certificate: selfSigned() })], {
      others: ['198.51.100.61', '198.51.100.62', '198.51.100.63'].map((address) =>
        probed(
          address,
          [open(465, { certificate: selfSigned({ nameMatches: false }), host: HOST, address })],
          'reference',
        ),
      ),
    }),
    verdicts: [],
    cannotTell: [id('self-signed-or-intercepted', 465)],
  },
  {
    name: 'no network',
    facts: factsOf([25, 465, 587].map((port) => silent(port, 'unreachable', { errorCode: 'ENETUNREACH' }))),
    verdicts: [],
    cannotTell: [id('no-network-at-all', null)],
  },
];

/** Networks that do something, as seen in the first round and, where that does not suffice, in the second. */
export const TAMPERING: readonly Scenario[] = [
  {
    name: 'drop on 25, first round',
    facts: factsOf([silent(25), ...SUBMISSION]),
    verdicts: [],
    cannotTell: [id('blocked-or-server-down', 25)],
  },
  {
    name: 'drop on 25, second round',
    facts: factsOf([silent(25), ...SUBMISSION], { others: references([silent(25), open(587)]) }),
    verdicts: ['port-blocked 25 proven'],
    cannotTell: [],
  },
  {
    name: 'drop on 25, the references asked on 25 only',
    facts: factsOf([silent(25), ...SUBMISSION], { others: references([silent(25)], 2) }),
    verdicts: ['port-blocked 25 likely'],
    cannotTell: [],
  },
  {
    name: 'drop on 25, known hosts asked on 25 only',
    facts: factsOf([silent(25), ...SUBMISSION], {
      others: references([silent(25)], 3, [
        'gmail-smtp-in.l.google.com',
        'mx00.gmx.net',
        'mta5.am0.yahoodns.net',
      ]),
    }),
    verdicts: ['port-blocked 25 proven'],
    cannotTell: [],
  },
  {
    name: 'reset on 25, second round',
    facts: factsOf([silent(25, 'refused'), ...SUBMISSION], {
      others: references([silent(25, 'refused'), open(465)]),
    }),
    verdicts: ['port-blocked 25 proven'],
    cannotTell: [],
  },
  {
    name: 'administratively prohibited, second round, both families',
    facts: factsOf([silent(25, 'unreachable'), silent(25, 'prohibited', V6), ...SUBMISSION], {
      others: references([silent(25, 'unreachable'), open(587)]),
    }),
    verdicts: ['port-blocked 25 proven'],
    cannotTell: [],
  },
  {
    name: 'the own computer’s firewall',
    facts: factsOf([silent(25, 'prohibited', { errorCode: 'EPERM' }), ...SUBMISSION]),
    verdicts: ['port-blocked 25 likely'],
    cannotTell: [],
  },
  {
    name: 'every port of mail dropped, the web goes',
    facts: factsOf([silent(25), silent(465), silent(587)], {
      others: [
        ...references([silent(25), { ...open(443), banner: null }]),
        ...references([silent(465), silent(587)], 3, [
          'smtp.gmail.com',
          'mail.gmx.net',
          'smtp.mail.yahoo.com',
        ]).map((host, index) => {
          const address = `203.0.113.${String(10 + index)}`;
          return { ...host, addresses: [address], ports: host.ports.map((seen) => ({ ...seen, address })) };
        }),
      ],
      references: sources({ secondAddresses: ['192.0.2.25'], randomNameAddresses: [] }),
    }),
    verdicts: ['port-blocked 25 likely', 'port-blocked 465 likely', 'port-blocked 587 likely'],
    cannotTell: [],
  },
  {
    name: 'redirect on 25, first round',
    facts: factsOf([RELAY, ...SUBMISSION]),
    verdicts: [],
    cannotTell: [id('starttls-missing-or-stripped', 25), id('other-server-on-port', 25)],
  },
  {
    name: 'redirect on 25, only 25 asked',
    facts: factsOf([RELAY]),
    verdicts: [],
    cannotTell: [id('starttls-missing-or-stripped', 25), id('other-server-on-port', 25)],
  },
  {
    name: 'redirect on 25, an address without a server greets',
    facts: factsOf([RELAY, ...SUBMISSION], { others: [impossible([RELAY])] }),
    verdicts: ['port-redirected 25 proven'],
    cannotTell: [],
  },
  {
    name: 'redirect on 25, one other host greets alike',
    facts: factsOf([RELAY, ...SUBMISSION], { others: references([RELAY], 1) }),
    verdicts: ['port-redirected 25 likely'],
    cannotTell: [],
  },
  {
    name: 'redirect on 25, three hosts greet alike',
    facts: factsOf([RELAY], { others: spread([RELAY]) }),
    verdicts: ['port-redirected 25 proven'],
    cannotTell: [],
  },
  {
    name: 'redirect on 25 and 587, first round',
    facts: factsOf([RELAY, RELAY_587, open(465)]),
    verdicts: [],
    cannotTell: [25, 587].flatMap((port) => [
      id('starttls-missing-or-stripped', port),
      id('other-server-on-port', port),
    ]),
  },
  {
    name: 'redirect on 25 and 587, three hosts greet alike',
    facts: factsOf([RELAY, RELAY_587, open(465)], { others: spread([RELAY, RELAY_587]) }),
    verdicts: ['port-redirected 25 proven', 'port-redirected 587 proven'],
    cannotTell: [],
  },
  {
    name: 'redirect on 25, the target is of the relay’s owner',
    facts: factsOf([RELAY], { host: 'mx.isp.example', others: spread([RELAY]) }),
    verdicts: ['port-redirected 25 proven'],
    cannotTell: [],
  },
  {
    name: 'redirect on 25, the target given as an address',
    facts: factsOf([RELAY], { host: '192.0.2.25', others: spread([RELAY]) }),
    verdicts: ['port-redirected 25 proven'],
    cannotTell: [],
  },
  {
    name: 'redirect on 25 with encryption, first round',
    facts: factsOf([TLS_RELAY, ...SUBMISSION]),
    verdicts: [],
    cannotTell: [id('other-server-on-port', 25)],
  },
  {
    name: 'redirect on 25 with encryption, an address without a server greets',
    facts: factsOf([TLS_RELAY, ...SUBMISSION], { others: [impossible([TLS_RELAY])] }),
    verdicts: ['port-redirected 25 proven'],
    cannotTell: [],
  },
  {
    name: 'redirect on 25 with encryption, three hosts greet alike',
    facts: factsOf([TLS_RELAY, ...SUBMISSION], { others: spread([TLS_RELAY]) }),
    verdicts: ['port-redirected 25 proven'],
    cannotTell: [],
  },
  {
    name: 'STARTTLS overwritten on 587',
    facts: factsOf([open(25), open(465), MASKED]),
    verdicts: ['starttls-stripped 587 proven', 'capabilities-masked 587 proven'],
    cannotTell: [id('mask-at-which-end', 587)],
  },
  {
    name: 'mask on 25 of every host',
    facts: factsOf([PIX, ...SUBMISSION], { others: references([PIX]) }),
    verdicts: ['starttls-stripped 25 proven', 'capabilities-masked 25 proven'],
    cannotTell: [],
  },
  {
    name: 'mask on 25 of this host alone',
    facts: factsOf([PIX, ...SUBMISSION], { others: references([open(25)]) }),
    verdicts: [],
    cannotTell: [],
  },
  {
    name: 'only the offer taken away',
    facts: factsOf([open(25), open(465), plain(587, { starttls: 'hidden-but-works', starttlsReply: null })]),
    verdicts: ['starttls-stripped 587 proven'],
    cannotTell: [],
  },
  {
    name: 'offer and command taken away, first round',
    facts: factsOf([open(25), open(465), plain(587)]),
    verdicts: [],
    cannotTell: [id('starttls-missing-or-stripped', 587)],
  },
  {
    name: 'offer and command taken away, against the published settings',
    facts: factsOf([open(25), open(465), plain(587)], {
      references: sources({ published: [{ port: 587, security: 'starttls', source: 'provider table' }] }),
    }),
    verdicts: ['starttls-stripped 587 likely'],
    cannotTell: [],
  },
  {
    name: 'offer taken away on 25, against the domain’s policy',
    facts: factsOf([plain(25), ...SUBMISSION], {
      references: sources({ mtaSts: { mode: 'enforce', mx: ['*.example.org'] } }),
    }),
    verdicts: ['starttls-stripped 25 likely'],
    cannotTell: [],
  },
  {
    name: 'offer taken away on 25, known hosts lack it too',
    facts: factsOf([plain(25), ...SUBMISSION], {
      others: references([plain(25)], 2, ['gmail-smtp-in.l.google.com', 'mx00.gmx.net']),
    }),
    verdicts: ['starttls-stripped 25 proven'],
    cannotTell: [],
  },
  {
    name: 'certificate swapped on 465 by a mail shield',
    facts: factsOf([open(25), open(465, { certificate: SHIELD }), open(587)]),
    verdicts: ['tls-intercepted 465 proven'],
    cannotTell: [],
  },
  {
    name: 'mail shield, no other port proves itself',
    facts: factsOf([
      open(25, { certificate: selfSigned() }),
      open(465, { certificate: SHIELD }),
      open(587, { certificate: selfSigned() }),
    ]),
    verdicts: ['tls-intercepted 465 likely'],
    cannotTell: [id('self-signed-or-intercepted', 25), id('self-signed-or-intercepted', 587)],
  },
  {
    name: 'mail shield whose root is in the system’s store',
    facts: factsOf(
      [465, 587].map((port) =>
        open(port, {
          certificate: signedBy('AVG Web/Mail Shield Root', {
            trusted: true,
            trustedBy: 'system',
            error: null,
          }),
        }),
      ),
    ),
    verdicts: ['tls-intercepted 465 likely', 'tls-intercepted 587 likely'],
    cannotTell: [],
  },
  {
    name: 'company proxy on 587, 465 proves itself',
    facts: factsOf([open(25), open(465), open(587, { certificate: PROXY })]),
    verdicts: ['tls-intercepted 587 likely'],
    cannotTell: [],
  },
  {
    name: 'one certificate for all hosts, each with its own name inside',
    facts: factsOf([open(465, { certificate: selfSigned({ nameMatches: false }) })], {
      others: references([open(465)], 2).map((host) => ({
        ...host,
        ports: host.ports.map((seen) => ({ ...seen, certificate: selfSigned({ nameMatches: false }) })),
      })),
    }),
    verdicts: ['tls-intercepted 465 likely'],
    cannotTell: [],
  },
  {
    name: 'company gateway that names itself on 587, 465 proves itself',
    facts: factsOf([open(465), open(587, { certificate: signedBy('FortiGate CA') })]),
    verdicts: ['tls-intercepted 587 proven'],
    cannotTell: [],
  },
  {
    name: 'company proxy everywhere, second round',
    facts: factsOf([open(465, { certificate: PROXY })], {
      others: references([open(465, { certificate: PROXY })], 1),
    }),
    verdicts: ['tls-intercepted 465 proven'],
    cannotTell: [],
  },
  {
    name: 'captive portal',
    facts: factsOf([
      mute(25, HTTP),
      mute(587, HTTP),
      { ...mute(465), outcome: 'tls-failed', failedStep: 'tls' },
    ]),
    verdicts: ['captive-portal null proven'],
    cannotTell: [],
  },
  {
    name: 'captive portal on the one port asked',
    facts: factsOf([mute(587, HTTP)]),
    verdicts: ['captive-portal null likely'],
    cannotTell: [],
  },
  {
    name: 'names sent to the own network, first round',
    facts: factsOf(
      [25, 465, 587].map((port) => silent(port, 'refused', { address: '198.51.100.1' })),
      { ownNetworks: ['198.51.100.0/24'] },
    ),
    verdicts: [],
    cannotTell: [id('blocked-or-server-down', null), id('dns-not-compared', null)],
  },
  {
    name: 'names sent to the own network, second path',
    facts: factsOf(
      [25, 465, 587].map((port) => silent(port, 'refused', { address: '198.51.100.1' })),
      {
        ownNetworks: ['198.51.100.0/24'],
        references: sources({ secondAddresses: ['192.0.2.25'], randomNameAddresses: [] }),
        others: [],
      },
    ),
    verdicts: ['dns-hijack null likely'],
    cannotTell: [],
  },
  {
    name: 'every name sent to one address',
    facts: factsOf(
      [25, 465, 587].map((port) => silent(port, 'refused', { address: '198.51.100.1' })),
      {
        references: sources({ secondAddresses: ['192.0.2.25'], randomNameAddresses: ['198.51.100.1'] }),
        others: [],
      },
    ),
    verdicts: ['dns-hijack null proven'],
    cannotTell: [],
  },
  {
    name: 'names sent to somebody else’s server',
    facts: factsOf([{ ...RELAY, address: '203.0.113.7' }], {
      references: sources({ secondAddresses: ['192.0.2.25'], randomNameAddresses: [] }),
      others: [],
    }),
    verdicts: ['dns-hijack null likely'],
    cannotTell: [],
  },
];
