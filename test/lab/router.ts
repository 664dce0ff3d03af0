import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LabCertificates } from './certificates.ts';
import { SERVED, type LabHost, type ServedHost } from './hosts.ts';
import { labFile } from './lab-file.ts';
import { HIJACK_PORT } from './name-servers.ts';
import type { Namespaces } from './namespaces.ts';
import { says } from './processes.ts';

/**
 * Devices that answer a connection themselves: the provider's own mail relay, without and with TLS, a web server, and one
 * that takes the connection and closes it.
 */
const LOCAL_PORT = { relay: 2500, portal: 2501, relayTls: 2502, close: 2503 } as const;
type LocalMode = keyof typeof LOCAL_PORT;

/**
 * Devices that talk to the server behind them, with a listener for each server and port. `hide` leaves STARTTLS out of
 * the offer, `strip` refuses it as well, `cross` writes X over it, `mask` over all it does not know. The others end TLS
 * and begin it anew, with certificates of the shield or of a device whose name says nothing. `pass` changes nothing,
 * `cut` ends the connection when it hears STARTTLS.
 */
const WITH_UPSTREAM = [
  'hide',
  'strip',
  'cross',
  'mask',
  'swapTls',
  'swapTlsUnnamed',
  'swapStarttls',
  'pass',
  'cut',
] as const;
type UpstreamMode = (typeof WITH_UPSTREAM)[number];

const FIRST_UPSTREAM_PORT = 10_000;

interface Listener {
  readonly port: number;
  readonly mode: LocalMode | UpstreamMode;
  readonly upstream: { readonly address: string; readonly port: number } | null;
  readonly certificate: string | null;
  readonly key: string | null;
}

/** Servers with everything in order: only these have such devices before them. */
const PROXIED: readonly ServedHost[] = SERVED.filter(({ serves }) => serves.certificate === 'own');

function upstreamPort(mode: UpstreamMode, host: number, index: number): number {
  return FIRST_UPSTREAM_PORT + (WITH_UPSTREAM.indexOf(mode) * PROXIED.length + host) * 3 + index;
}

function upstreamListeners(certificates: LabCertificates): readonly Listener[] {
  return WITH_UPSTREAM.flatMap((mode) =>
    PROXIED.flatMap(({ name, ipv4, serves }, host) =>
      serves.ports.map((port, index) => ({
        port: upstreamPort(mode, host, index),
        mode,
        upstream: { address: ipv4 ?? '', port },
        certificate:
          certificates.ofInterceptor[mode === 'swapTlsUnnamed' ? 'unnamed' : 'shield'].get(name)
            ?.certificate ?? null,
        key:
          certificates.ofInterceptor[mode === 'swapTlsUnnamed' ? 'unnamed' : 'shield'].get(name)?.key ?? null,
      })),
    ),
  );
}

/** Starts the devices; nothing reaches them before a rule sends it there. */
export async function startProxies(namespaces: Namespaces, certificates: LabCertificates): Promise<void> {
  const local = Object.entries(LOCAL_PORT).map(([mode, port]) => {
    const pair = mode === 'relayTls' ? certificates.relay : null;
    return { port, mode, upstream: null, certificate: pair?.certificate ?? null, key: pair?.key ?? null };
  });
  const file = join(namespaces.folder, 'proxies.json');
  await writeFile(file, JSON.stringify({ listeners: [...local, ...upstreamListeners(certificates)] }));
  const proxies = spawn(
    ...namespaces.commandOn('router', [process.execPath, labFile('router-proxy.mjs'), file]),
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  proxies.unref();
  await says(proxies, /ready\n/);
}

/** A rule for packets of the client: on their way through, or where they are sent to a proxy instead. */
export interface RouterRule {
  readonly chain: 'forward' | 'prerouting';
  /** In the words of nftables. */
  readonly text: string;
}

function addressMatches({ ipv4, ipv6 }: LabHost): readonly string[] {
  return [...(ipv4 === null ? [] : [`ip daddr ${ipv4}`]), ...(ipv6 === null ? [] : [`ip6 daddr ${ipv6}`])];
}

type Blocking =
  | 'drop'
  | 'reject with tcp reset'
  | 'reject with icmpx type admin-prohibited'
  | 'reject with icmpx type no-route';

/** Lets nothing through to these ports; of one host only, where told. */
export function block(
  how: Blocking,
  ports: readonly number[],
  only: LabHost | null = null,
): readonly RouterRule[] {
  const hosts = only === null ? [''] : addressMatches(only);
  return hosts.map((host) => ({
    chain: 'forward',
    text: `${host} tcp dport { ${ports.join(', ')} } ${how}`,
  }));
}

/** Sends all connections to these ports, or to all ports, to a device that answers itself. */
export function answerWith(mode: LocalMode, ports: readonly number[] | null): RouterRule {
  const match = ports === null ? 'meta l4proto tcp' : `tcp dport { ${ports.join(', ')} }`;
  return { chain: 'prerouting', text: `${match} redirect to :${String(LOCAL_PORT[mode])}` };
}

/** Puts a device between the client and the servers on this port; before one server only, where told. */
export function tamper(
  mode: UpstreamMode,
  port: 25 | 465 | 587,
  only: LabHost | null = null,
): readonly RouterRule[] {
  return PROXIED.flatMap((one, host) => {
    const index = one.serves.ports.indexOf(port);
    if (index < 0 || (only !== null && only.name !== one.name)) return [];
    const to = `tcp dport ${String(port)} redirect to :${String(upstreamPort(mode, host, index))}`;
    return addressMatches(one).map((match) => ({ chain: 'prerouting', text: `${match} ${to}` }));
  });
}

/** All questions to any name server get the router's answer. */
export const HIJACK_DNS: readonly RouterRule[] = ['udp', 'tcp'].map((protocol) => ({
  chain: 'prerouting',
  text: `${protocol} dport 53 redirect to :${String(HIJACK_PORT)}`,
}));

function chain(rules: readonly RouterRule[], name: RouterRule['chain'], type: string): string {
  const own = rules.filter((rule) => rule.chain === name).map(({ text }) => `    iifname "r0" ${text}`);
  return `  chain ${name} {\n    ${type} policy accept;\n${own.join('\n')}\n  }`;
}

/** The router forgets its rules and follows these. */
export async function setRules({ mustOn }: Namespaces, rules: readonly RouterRule[]): Promise<void> {
  const forward = chain(rules, 'forward', 'type filter hook forward priority 0;');
  const prerouting = chain(rules, 'prerouting', 'type nat hook prerouting priority dstnat;');
  await mustOn(
    'router',
    ['nft', '-f', '-'],
    `flush ruleset\ntable inet lab {\n${forward}\n${prerouting}\n}\n`,
  );
}
