import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DNS_ADDRESS } from '../hosts.ts';
import { ipBatch, makeNamespaces, type Machine, type Namespaces } from '../namespaces.ts';

/** The machines: the client of the sending company, its server, the forwarder's server, the target's, and the router. */
export const MACHINES = ['client', 'router', 'sender', 'forwarder', 'target'] as const;

/** The three machines that are mail servers. */
export type MailMachine = 'sender' | 'forwarder' | 'target';
export const MAIL_MACHINES: readonly MailMachine[] = ['sender', 'forwarder', 'target'];

export const SENDER_HOST = { name: 'mail.example.org', address: '198.51.100.130' } as const;
export const FORWARDER_HOST = { name: 'mx.club.example.net', address: '203.0.113.10' } as const;

/** A second server of the forwarder's kind, on the same machine, with another software. */
export const EXIM_HOST = { name: 'mail.union.example.net', address: '203.0.113.20' } as const;

/** The domains whose addresses are forwarded, and one whose mail goes to the same server, which does not know it. */
export const CLUB = 'club.example.net';
export const UNION = 'union.example.net';
export const UNKNOWN_CLUB = 'former.example.net';

/** Domains that the second server can write on the envelope beside its own, by what their SPF records say. */
export const SRS_DOMAINS = {
  denied: `denied.${UNION}`,
  recordless: `recordless.${UNION}`,
} as const;

/** Each domain of the target's machine demands something else of a mail, at an address of its own. */
export const TARGETS = {
  /** Refuses where SPF fails, whatever else holds; as GMX does. */
  spf: { domain: 'spf.example.com', address: '192.0.2.21' },
  /** Does what the sender's DMARC policy asks for, and nothing else. */
  dmarc: { domain: 'dmarc.example.com', address: '192.0.2.22' },
  /** Wants SPF or DKIM to pass, and does what a DMARC policy asks for; as Gmail does. */
  either: { domain: 'either.example.com', address: '192.0.2.23' },
  /** The same, but for now it only puts off what it would refuse. */
  later: { domain: 'later.example.com', address: '192.0.2.24' },
  /** Demands nothing, and sends mail itself. */
  nothing: { domain: 'easy.example.com', address: '192.0.2.20' },
} as const;
export type Demand = keyof typeof TARGETS;

/** The client's network, whose mail the sender's server takes and signs. */
export const CLIENT_NETWORK = '198.51.100.0/25';

interface Leg {
  readonly machine: Machine;
  readonly device: string;
  readonly gateway: string;
  readonly prefix: number;
  readonly addresses: readonly string[];
}

const LEGS: readonly Leg[] = [
  { machine: 'client', device: 'c0', gateway: '198.51.100.1', prefix: 25, addresses: ['198.51.100.2'] },
  {
    machine: 'sender',
    device: 'a0',
    gateway: '198.51.100.129',
    prefix: 25,
    addresses: [SENDER_HOST.address],
  },
  {
    machine: 'forwarder',
    device: 'b0',
    gateway: '203.0.113.1',
    prefix: 24,
    addresses: [FORWARDER_HOST.address, EXIM_HOST.address],
  },
  {
    machine: 'target',
    device: 't0',
    gateway: '192.0.2.1',
    prefix: 24,
    // The first one is the address that the machine itself sends from.
    addresses: [TARGETS.nothing, TARGETS.spf, TARGETS.dmarc, TARGETS.either, TARGETS.later].map(
      ({ address }) => address,
    ),
  },
];

async function joinLeg(
  namespaces: Namespaces,
  { machine, device, gateway, prefix, addresses }: Leg,
): Promise<void> {
  const other = `r-${device}`;
  await namespaces.link([machine, device], ['router', other]);
  await ipBatch(namespaces, 'router', [
    `addr add ${gateway}/${String(prefix)} dev ${other}`,
    `link set ${other} up`,
  ]);
  await ipBatch(namespaces, machine, [
    ...addresses.map((address) => `addr add ${address}/${String(prefix)} dev ${device}`),
    `link set ${device} up`,
    `route add default via ${gateway}`,
  ]);
}

/** Machines joined by a router, and the file that makes a process on them ask the lab's name server. */
export interface Network {
  readonly namespaces: Namespaces;
  /** To be given with every command that looks up names. */
  readonly files: Readonly<Record<string, string>>;
}

/** Makes the machines and joins them. The caller closes the namespaces. */
export async function makeNetwork(): Promise<Network> {
  const namespaces = await makeNamespaces(MACHINES);
  try {
    for (const leg of LEGS) await joinLeg(namespaces, leg);
    await ipBatch(namespaces, 'router', [`addr add ${DNS_ADDRESS}/32 dev lo`]);
    await namespaces.mustOn('router', ['sh', '-c', 'echo 1 > /proc/sys/net/ipv4/ip_forward']);
    const resolver = join(namespaces.folder, 'resolv.conf');
    await writeFile(resolver, `nameserver ${DNS_ADDRESS}\n`);
    return { namespaces, files: { '/etc/resolv.conf': resolver } };
  } catch (error) {
    await namespaces.close();
    throw error;
  }
}
