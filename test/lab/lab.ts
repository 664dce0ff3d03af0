import { makeCertificates, type LabCertificates } from './certificates.ts';
import { startExims, UNPACKED_EXIM, unpackExim } from './exim.ts';
import { IMPOSSIBLE_ADDRESS as PRODUCT_IMPOSSIBLE } from '../../shared/network/second-round.ts';
import { addressesOf, BLACK_HOLES, DNS_ADDRESS, IMPOSSIBLE_ADDRESS, SERVED } from './hosts.ts';
import { labFile } from './lab-file.ts';
import { ipBatch, makeNamespaces, runOn, sweepLeftovers, type Namespaces } from './namespaces.ts';
import { startHijacker, startKnot } from './name-servers.ts';
import { startPostfix } from './postfix.ts';
import type { CommandResult } from './processes.ts';
import { setRules, startProxies, type RouterRule } from './router.ts';

export interface RunOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly timeoutMs?: number;
  /** The client's system trusts the intercepting device, as antivirus programs arrange it. */
  readonly trustsShield?: boolean;
}

/** A client, a router and servers in network namespaces; nothing leaves the machine. */
export interface Lab {
  /** Prefix of the lab's namespaces: `NAME-client`, `NAME-router`, `NAME-server`. */
  readonly name: string;
  /** Goes away with the lab. */
  readonly folder: string;
  readonly certificates: LabCertificates;
  /** Runs a command on the client to its end. */
  readonly run: (command: readonly string[], options?: RunOptions) => Promise<CommandResult>;
  /** The command line that runs a command on the client, for who starts it himself. */
  readonly commandOnClient: (
    command: readonly string[],
    trustsShield?: boolean,
  ) => readonly [string, string[]];
  /** What the router does from now on; nothing where there are no rules. */
  readonly setRouter: (rules: readonly RouterRule[]) => Promise<void>;
  /** Delay of packets between router and servers, in each direction; of so many one is lost, none where it is 0. */
  readonly setWire: (oneWayMs: number, loseEvery?: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Loaded into a program on the client before its own code (`node --import`), it makes the lab's authority one of the
 * roots that come with Node: honest servers have certificates of public authorities, and the lab can have none of these.
 */
export const LAB_ROOTS = labFile('lab-roots.mjs');

const CLIENT = [
  'addr add 198.51.100.2/24 dev c0',
  'addr add 2001:db8:1::2/64 dev c0 nodad',
  'link set c0 up',
  'route add default via 198.51.100.1',
  'route add default via 2001:db8:1::1',
];

const ROUTER = [
  'addr add 198.51.100.1/24 dev r0',
  'addr add 2001:db8:1::1/64 dev r0 nodad',
  'addr add 192.0.2.1/24 dev r1',
  'addr add 203.0.113.1/24 dev r1',
  'addr add 2001:db8:2::1/64 dev r1 nodad',
  'link set r0 up',
  'link set r1 up',
  ...BLACK_HOLES.map((address) => `route add blackhole ${address}`),
  ...[IMPOSSIBLE_ADDRESS, PRODUCT_IMPOSSIBLE].map((address) => `route add unreachable ${address}`),
];

/** A router that says about every packet that it does not let it through, not only about some of them. */
const ROUTER_SETTINGS = {
  'ipv4/ip_forward': '1',
  'ipv6/conf/all/forwarding': '1',
  'ipv4/icmp_ratelimit': '0',
  'ipv6/icmp/ratelimit': '0',
};

const SERVER = [
  'addr add 192.0.2.53/24 dev s0',
  ...SERVED.flatMap(addressesOf).map((address) =>
    address.includes(':') ? `addr add ${address}/64 dev s0 nodad` : `addr add ${address}/24 dev s0`,
  ),
  'link set s0 up',
  'route add default via 192.0.2.1',
  'route add default via 2001:db8:2::1',
];

async function joinMachines(namespaces: Namespaces): Promise<Lab['setWire']> {
  await namespaces.link(['client', 'c0'], ['router', 'r0']);
  const setWire = await namespaces.layWire(['router', 'r1'], ['server', 's0']);
  const settings = Object.entries(ROUTER_SETTINGS).map(
    ([name, value]) => `echo ${value} > /proc/sys/net/${name}`,
  );
  await namespaces.mustOn('router', ['sh', '-e', '-c', settings.join('\n')]);
  await ipBatch(namespaces, 'router', ROUTER);
  await ipBatch(namespaces, 'client', CLIENT);
  await ipBatch(namespaces, 'server', SERVER);
  return (oneWayMs, loseEvery = 0) => setWire(oneWayMs, loseEvery);
}

/** Opens a lab, which takes some seconds; the caller closes it. Take-down happens even where the caller is killed. */
export async function openLab(): Promise<Lab> {
  await sweepLeftovers();
  const namespaces = await makeNamespaces();
  try {
    const [setWire, certificates] = await Promise.all([
      joinMachines(namespaces),
      makeCertificates(namespaces.folder),
      unpackExim(UNPACKED_EXIM),
    ]);
    await Promise.all([
      startKnot(namespaces),
      startHijacker(namespaces),
      startPostfix(namespaces, certificates),
      startExims(namespaces, certificates, UNPACKED_EXIM),
      startProxies(namespaces, certificates),
    ]);
    return labOf(namespaces, certificates, setWire);
  } catch (error) {
    await namespaces.close();
    throw error;
  }
}

function labOf(namespaces: Namespaces, certificates: LabCertificates, setWire: Lab['setWire']): Lab {
  const files = (trustsShield: boolean): Record<string, string> => ({
    '/etc/ssl/certs/ca-certificates.crt': trustsShield
      ? certificates.systemRootsWithShield
      : certificates.systemRoots,
  });
  return {
    name: namespaces.name,
    folder: namespaces.folder,
    certificates,
    setWire,
    setRouter: (rules) => setRules(namespaces, rules),
    close: namespaces.close,
    commandOnClient: (command, trustsShield = false) =>
      namespaces.commandOn('client', command, files(trustsShield)),
    run: (command, { trustsShield = false, env = {}, ...rest } = {}) =>
      runOn(namespaces, 'client', command, {
        ...rest,
        files: files(trustsShield),
        env: { ...process.env, LAB_AUTHORITY: certificates.authority.certificate, ...env },
      }),
  };
}

/** The name server to give to programs on the client. */
export const LAB_RESOLVER = DNS_ADDRESS;
