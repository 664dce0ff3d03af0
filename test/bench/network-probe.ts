// Runs inside the client of the lab: probes a host several times in one process and prints the times as JSON.
// Arguments: host, name to look up, address of the name server, runs.
import { connect } from 'node:net';
import { parseDnsServer } from '../../shared/dns/server-address.ts';
import { systemResolver } from '../../electron/net/dns/resolver.ts';
import { MAIL_PORTS, probeHost } from '../../electron/net/smtp/probe-host.ts';
import { readRoots } from '../../electron/net/tls/roots.ts';

const [host = '', name = '', server = '', runs = '5'] = process.argv.slice(2);
/** Nobody listens there: the refusal comes back after one round trip. */
const CLOSED_PORT = 26;

/** Time until a closed port refuses, in ms: one round trip, whatever the servers are busy with. */
function roundTrip(): Promise<number> {
  return new Promise((resolve, reject) => {
    const startedAt = performance.now();
    const socket = connect(CLOSED_PORT, host);
    socket.on('error', () => {
      resolve(performance.now() - startedAt);
    });
    socket.on('connect', () => {
      socket.destroy();
      reject(new Error(`port ${String(CLOSED_PORT)} is not closed`));
    });
  });
}

async function timed<T>(work: () => Promise<T>): Promise<{ readonly ms: number; readonly result: T }> {
  const startedAt = performance.now();
  const result = await work();
  return { ms: performance.now() - startedAt, result };
}

async function main(): Promise<void> {
  const parsed = parseDnsServer(server);
  if (parsed.kind === 'unusable') throw new Error(`no name server: ${server}`);
  const cancel = new AbortController().signal;
  const resolver = systemResolver({ servers: [parsed.server] });
  const tools = { resolver, roots: readRoots(), cancel, onEvent: () => undefined };
  const request = { host, ports: MAIL_PORTS, role: 'target', timeoutMs: null } as const;
  const probes: { ms: number; steps: Readonly<Record<number, unknown>> }[] = [];
  for (let run = 0; run < Number(runs); run += 1) {
    const { ms, result } = await timed(() => probeHost(request, tools));
    const bad = result.ports.find(({ outcome }) => outcome !== 'ok');
    if (bad) throw new Error(`port ${String(bad.port)}: ${bad.outcome}`);
    probes.push({ ms, steps: Object.fromEntries(result.ports.map(({ port, timesMs }) => [port, timesMs])) });
  }
  const trips: number[] = [];
  for (let run = 0; run < 9; run += 1) trips.push(await roundTrip());
  const dns: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    const families = (): Promise<unknown> =>
      Promise.all([resolver.resolve('A', name, cancel), resolver.resolve('AAAA', name, cancel)]);
    dns.push((await timed(families)).ms);
  }
  process.stdout.write(`${JSON.stringify({ probes, trips, dns })}\n`);
}

void main();
