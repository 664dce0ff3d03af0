import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DNS_ADDRESS, HOSTS, MAIL, REFERENCES, ROUTER_ADDRESS, type LabHost } from './hosts.ts';
import type { Machine, Namespaces } from './namespaces.ts';
import { says } from './processes.ts';

/** Where the lying resolver listens on the router. */
export const HIJACK_PORT = 5353;

/** The domain of a host: what follows its first label. */
export function domainOf({ name }: LabHost): string {
  return name.slice(name.indexOf('.') + 1);
}

function addressRecords({ name, ipv4, ipv6 }: LabHost): readonly string[] {
  return [
    ...(ipv4 === null ? [] : [`${name}. A ${ipv4}`]),
    ...(ipv6 === null ? [] : [`${name}. AAAA ${ipv6}`]),
  ];
}

/** The zone of a domain as text (RFC 1035 §5). Its first host takes its mail; `lab.test` also tells how to send. */
function zoneText(domain: string, hosts: readonly LabHost[]): string {
  const exchange = domain === 'lab.test' ? MAIL.name : hosts[0]?.name;
  const submission = [
    `_submissions._tcp.${domain}. SRV 0 1 465 ${MAIL.name}.`,
    `_submission._tcp.${domain}. SRV 10 1 587 ${MAIL.name}.`,
  ];
  return [
    '$TTL 300',
    `${domain}. SOA ns.lab.test. hostmaster.lab.test. 1 3600 600 86400 60`,
    `${domain}. NS ns.lab.test.`,
    `${domain}. MX 10 ${exchange ?? 'nobody.invalid'}.`,
    ...(domain === 'lab.test' ? [...submission, `ns.lab.test. A ${DNS_ADDRESS}`] : []),
    ...hosts.flatMap(addressRecords),
    '',
  ].join('\n');
}

/** The name that belongs to an address: one zone for all addresses of IPv4, so that every look-up gets an answer. */
function reverseZone(): string {
  const pointers = HOSTS.filter(({ serves, ipv4 }) => serves !== null && ipv4 !== null);
  return [
    '$TTL 300',
    'in-addr.arpa. SOA ns.lab.test. hostmaster.lab.test. 1 3600 600 86400 60',
    'in-addr.arpa. NS ns.lab.test.',
    ...pointers.map(
      ({ name, ipv4 }) => `${(ipv4 ?? '').split('.').reverse().join('.')}.in-addr.arpa. PTR ${name}.`,
    ),
    '',
  ].join('\n');
}

/** Domains whose mail strangers take, for `--reference`. */
export const REFERENCE_DOMAINS: readonly string[] = REFERENCES.map(domainOf);

async function writeZones(folder: string): Promise<readonly string[]> {
  await mkdir(folder);
  const domains = [...new Set(HOSTS.map(domainOf))];
  for (const domain of domains) {
    const hosts = HOSTS.filter((host) => domainOf(host) === domain);
    await writeFile(join(folder, `${domain}.zone`), zoneText(domain, hosts));
  }
  await writeFile(join(folder, 'in-addr.arpa.zone'), reverseZone());
  return [...domains, 'in-addr.arpa'];
}

function start(namespaces: Namespaces, machine: Machine, command: readonly string[]) {
  const daemon = spawn(...namespaces.commandOn(machine, command), {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  daemon.stderr.resume();
  daemon.unref();
  return daemon;
}

/** Starts Knot at `DNS_ADDRESS` with the zones of all hosts. */
export async function startKnot(namespaces: Namespaces): Promise<void> {
  const folder = join(namespaces.folder, 'knot');
  await mkdir(folder);
  await runKnot(namespaces, 'server', folder, await writeZones(join(folder, 'zones')));
}

/**
 * Starts Knot at `DNS_ADDRESS` on a machine, with the zones of these names in `FOLDER/zones/NAME.zone`. It reads them
 * again when it is told so through `FOLDER/knot.sock` (knotc(8)).
 */
export async function runKnot(
  namespaces: Namespaces,
  machine: Machine,
  folder: string,
  zones: readonly string[],
): Promise<void> {
  const file = join(folder, 'knot.conf');
  await writeFile(
    file,
    `server:
    rundir: "${folder}"
    listen: [ ${DNS_ADDRESS}@53 ]
    udp-workers: 1
    tcp-workers: 2
    background-workers: 1
log:
  - target: stdout
    any: info
database:
    storage: "${folder}"
template:
  - id: default
    storage: "${join(folder, 'zones')}"
    file: "%s.zone"
    zonefile-sync: -1
    journal-content: none
zone:
${zones.map((zone) => `  - domain: ${zone}`).join('\n')}
`,
  );
  const knot = start(namespaces, machine, ['knotd', '-c', file]);
  await says(knot, /server started/);
  knot.stdout.resume();
}

/** Starts an Unbound on the router that has one answer to every question: the router itself. */
export async function startHijacker(namespaces: Namespaces): Promise<void> {
  const file = join(namespaces.folder, 'hijack.conf');
  await writeFile(
    file,
    `server:
  username: ""
  chroot: ""
  directory: "${namespaces.folder}"
  pidfile: ""
  use-syslog: no
  logfile: ""
  verbosity: 1
  interface: 0.0.0.0@${String(HIJACK_PORT)}
  interface: ::0@${String(HIJACK_PORT)}
  access-control: 0.0.0.0/0 allow
  access-control: ::0/0 allow
  module-config: "iterator"
  local-zone: "." redirect
  local-data: ". 60 A ${ROUTER_ADDRESS}"
  local-zone: "test." redirect
  local-data: "test. 60 A ${ROUTER_ADDRESS}"
remote-control:
  control-enable: no
`,
  );
  const unbound = start(namespaces, 'router', ['sh', '-c', `exec unbound -d -c ${file} 2>&1`]);
  await says(unbound, /start of service/);
  unbound.stdout.resume();
}
