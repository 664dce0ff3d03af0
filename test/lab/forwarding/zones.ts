import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DNS_ADDRESS } from '../hosts.ts';
import { runKnot } from '../name-servers.ts';
import type { Network } from './topology.ts';
import {
  CLUB,
  EXIM_HOST,
  FORWARDER_HOST,
  SENDER_HOST,
  SRS_DOMAINS,
  TARGETS,
  UNION,
  UNKNOWN_CLUB,
} from './topology.ts';
import type { Settings } from './settings.ts';
import { must } from '../processes.ts';

/** The name under which the sender's public key is published (RFC 6376 §3.1). */
export const SELECTOR = 'mail2026';

/** The sender's organisation of a case: each has a domain of its own right below a public suffix. */
export const senderDomain = (id: string): string => `${id}.example`;

/** The domain in From. */
export const fromDomain = (id: string, { isSubdomain }: Settings): string =>
  isSubdomain ? `news.${senderDomain(id)}` : senderDomain(id);

/** The domain of a service that sends mail for others, from the same server: one for each of its customers. */
export const serviceDomain = (id: string): string => `${id}.mailer.example`;

/** Domains that a case's mail may have on its envelope beside the organisation's own. */
export const otherDomains = (id: string): readonly string[] => [
  `news.${senderDomain(id)}`,
  subdomain(id),
  serviceDomain(id),
];

/** The domain on the envelope. */
export function envelopeDomain(id: string, settings: Settings): string {
  const domains = { own: fromDomain(id, settings), sub: subdomain(id), service: serviceDomain(id) };
  return domains[settings.envelope];
}

/** A subdomain of the sender's that is not in From. */
export const subdomain = (id: string): string => `mail.${senderDomain(id)}`;

const text = (value: string): string => (value.match(/.{1,200}/g) ?? []).map((part) => `"${part}"`).join(' ');

function top(serial: number, domain: string): readonly string[] {
  return [
    '$TTL 60',
    `${domain}. SOA ns.example.org. hostmaster.example.org. ${String(serial)} 3600 600 86400 60`,
    `${domain}. NS ns.example.org.`,
  ];
}

/** A domain that sends, by SPF and DKIM. */
function sendingDomain(
  domain: string,
  spf: readonly (string | null)[],
  publicKey: string,
): readonly string[] {
  return [
    `${domain}. MX 10 ${SENDER_HOST.name}.`,
    ...spf.flatMap((record) => (record === null ? [] : [`${domain}. TXT ${text(record)}`])),
    `${SELECTOR}._domainkey.${domain}. TXT ${text(`v=DKIM1; k=rsa; p=${publicKey}`)}`,
  ];
}

function senderRecords(id: string, settings: Settings, publicKey: string): readonly string[] {
  const { spf, secondSpf, dmarc, dmarcTags } = settings;
  const domain = senderDomain(id);
  const others = [
    ...(settings.isSubdomain ? [fromDomain(id, settings)] : []),
    ...(settings.envelope === 'sub' || settings.alsoSigns === 'sub' ? [subdomain(id)] : []),
  ];
  return [
    ...[domain, ...others].flatMap((name) => sendingDomain(name, [spf, secondSpf], publicKey)),
    ...sendingDomain(serviceDomain(id), [`v=spf1 ip4:${SENDER_HOST.address} -all`], publicKey),
    ...(dmarc === null ? [] : [`_dmarc.${domain}. TXT ${text(`v=DMARC1; p=${dmarc}${dmarcTags}`)}`]),
  ];
}

const SPF_OF_CLUB = text(`v=spf1 ip4:${FORWARDER_HOST.address} -all`);

const CLUB_RECORDS = [
  `${FORWARDER_HOST.name}. A ${FORWARDER_HOST.address}`,
  `${CLUB}. MX 10 ${FORWARDER_HOST.name}.`,
  `${UNKNOWN_CLUB}. MX 10 ${FORWARDER_HOST.name}.`,
  `${CLUB}. TXT ${SPF_OF_CLUB}`,
  `${FORWARDER_HOST.name}. TXT ${SPF_OF_CLUB}`,
  `${EXIM_HOST.name}. A ${EXIM_HOST.address}`,
  `${UNION}. MX 10 ${EXIM_HOST.name}.`,
  `${UNION}. TXT ${text(`v=spf1 ip4:${EXIM_HOST.address} -all`)}`,
  ...Object.values(SRS_DOMAINS).map((domain) => `${domain}. MX 10 ${EXIM_HOST.name}.`),
  `${SRS_DOMAINS.denied}. TXT ${text('v=spf1 -all')}`,
];

const TARGET_RECORDS = Object.values(TARGETS).flatMap(({ domain, address }) => [
  `mx.${domain}. A ${address}`,
  `${domain}. MX 10 mx.${domain}.`,
  `${domain}. TXT ${text(`v=spf1 ip4:${TARGETS.nothing.address} -all`)}`,
]);

const POINTERS = [
  [SENDER_HOST.address, SENDER_HOST.name] as const,
  [FORWARDER_HOST.address, FORWARDER_HOST.name] as const,
  [EXIM_HOST.address, EXIM_HOST.name] as const,
  ...Object.values(TARGETS).map(({ domain, address }) => [address, `mx.${domain}`] as const),
].map(([address, name]) => `${address.split('.').reverse().join('.')}.in-addr.arpa. PTR ${name}.`);

/** All zones by name, as text (RFC 1035 §5). */
function zonesOf(
  cases: ReadonlyMap<string, Settings>,
  publicKey: string,
): Readonly<Record<string, readonly string[]>> {
  const senders = [...cases].flatMap(([id, settings]) => senderRecords(id, settings, publicKey));
  return {
    'example.org': [`ns.example.org. A ${DNS_ADDRESS}`, `${SENDER_HOST.name}. A ${SENDER_HOST.address}`],
    example: senders,
    'example.net': CLUB_RECORDS,
    'example.com': TARGET_RECORDS,
    // Nothing is published above the domains; questions about that have to get an answer.
    org: [],
    net: [],
    com: [],
    'in-addr.arpa': POINTERS,
  };
}

/** The name server. */
export interface Zones {
  /** Publishes what the senders of these cases say about themselves. */
  readonly publish: (cases: ReadonlyMap<string, Settings>) => Promise<void>;
}

/** Starts Knot on the router. Until something is published, the senders' domains are not there. */
export async function startZones({ namespaces }: Network, publicKey: string): Promise<Zones> {
  const folder = join(namespaces.folder, 'knot');
  await mkdir(join(folder, 'zones'), { recursive: true });
  let serial = 0;
  const write = async (cases: ReadonlyMap<string, Settings>): Promise<readonly string[]> => {
    serial += 1;
    const zones = Object.entries(zonesOf(cases, publicKey));
    for (const [name, records] of zones) {
      await writeFile(
        join(folder, 'zones', `${name}.zone`),
        [...top(serial, name), ...records, ''].join('\n'),
      );
    }
    return zones.map(([name]) => name);
  };
  await runKnot(namespaces, 'router', folder, await write(new Map()));
  return {
    publish: async (cases) => {
      await write(cases);
      await must('knotc', ['-b', '-s', join(folder, 'knot.sock'), 'zone-reload', 'example']);
    },
  };
}
