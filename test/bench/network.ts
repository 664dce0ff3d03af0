import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { EXIM, MAIL, type LabHost } from '../lab/hosts.ts';
import { LAB_RESOLVER, openLab, type Lab } from '../lab/lab.ts';
import { labObstacle } from '../lab/obstacle.ts';
import { percentile } from './speed.ts';

type Out = (line?: string) => void;

/** Round trips between client and servers, in ms. */
const ROUND_TRIPS = [0, 50, 200] as const;
const RUNS = 7;
const PEER_RUNS = 3;

/**
 * Round trips that a probe of the three ports cannot do without, with TLS 1.3: connection, greeting, EHLO, STARTTLS, TLS,
 * EHLO (RFC 3207 and RFC 2920 let nothing of it be sent ahead); port 465 needs four, and all ports are asked at once.
 */
const NEEDED_ROUND_TRIPS = 6;

const SERVERS: readonly { readonly software: string; readonly host: LabHost; readonly targetMs: number }[] = [
  { software: 'Postfix', host: MAIL, targetMs: 450 },
  { software: 'Exim', host: EXIM, targetMs: 370 },
];

/** What network-probe.ts prints. */
const measured = z.object({
  probes: z.array(
    z.object({ ms: z.number(), steps: z.record(z.string(), z.record(z.string(), z.number())) }),
  ),
  trips: z.array(z.number()),
  dns: z.array(z.number()),
});

/** Times of one server at one distance, in ms; null where the tool is missing. */
export interface NetworkRow {
  readonly software: string;
  readonly nominalRoundTripMs: number;
  readonly roundTripMs: number;
  readonly limitMs: number;
  readonly probeMs: number;
  readonly firstProbeMs: number;
  readonly processMs: number;
  readonly dnsMs: number;
  readonly swaksMs: number | null;
  readonly nmapMs: number | null;
  /** Medians of the steps of the slowest port. */
  readonly steps: Readonly<Record<string, number>>;
}

function median(values: readonly number[]): number {
  return percentile(
    [...values].sort((a, b) => a - b),
    0.5,
  );
}

/** Median wall time of some commands, one after the other, in ms. Throws where one fails. */
async function commandMs(lab: Lab, commands: readonly (readonly string[])[], runs: number): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    let sum = 0;
    for (const command of commands) {
      const { status, ms, stderr } = await lab.run(command);
      if (status !== 0) throw new Error(`${command.join(' ')}: exit status ${String(status)}. ${stderr}`);
      sum += ms;
    }
    times.push(sum);
  }
  return median(times);
}

const SWAKS = '/usr/bin/swaks';
const NMAP = '/usr/bin/nmap';

function swaksRuns(address: string): readonly (readonly string[])[] {
  const run = (port: number, ...tls: readonly string[]): readonly string[] => [
    ...[SWAKS, '--server', `${address}:${String(port)}`, ...tls, '--quit-after', 'EHLO'],
  ];
  return [run(25, '--tls'), run(587, '--tls'), run(465, '--tlsc')];
}

/** Medians of the port whose last step comes last. */
function stepsOfSlowest(probes: z.infer<typeof measured>['probes']): Readonly<Record<string, number>> {
  const ports = Object.keys(probes[0]?.steps ?? {});
  const stepsOf = (port: string): Record<string, number> => {
    const names = Object.keys(probes[0]?.steps[port] ?? {});
    return Object.fromEntries(
      names.map((name) => [name, median(probes.map(({ steps }) => steps[port]?.[name] ?? 0))]),
    );
  };
  const lastOf = (port: string): number => Math.max(...Object.values(stepsOf(port)));
  const [slowest = ''] = ports.sort((a, b) => lastOf(b) - lastOf(a));
  return stepsOf(slowest);
}

async function measure(
  lab: Lab,
  { software, host }: (typeof SERVERS)[number],
  nominal: number,
): Promise<NetworkRow> {
  const address = host.ipv4 ?? '';
  await lab.setWire(nominal / 2);
  const node = process.execPath;
  const inside = [node, 'out/bench-network-probe.cjs', address, host.name, LAB_RESOLVER, String(RUNS + 1)];
  const { stdout, stderr } = await lab.run(inside);
  const read = measured.safeParse(JSON.parse(stdout || 'null'));
  if (!read.success) throw new Error(`the probe of ${software} said nothing. ${stderr}`);
  const { probes, trips, dns } = read.data;
  const [first, ...later] = probes;
  const roundTripMs = median(trips);
  const cli = [node, join('out', 'electron', 'cli.cjs'), 'probe', address, '--json'];
  const nmap = [NMAP, '-Pn', '-n', '-p25,465,587', '--script', 'smtp-commands,ssl-cert', address];
  return {
    software,
    nominalRoundTripMs: nominal,
    roundTripMs,
    limitMs: roundTripMs * NEEDED_ROUND_TRIPS,
    probeMs: median(later.map(({ ms }) => ms)),
    firstProbeMs: first?.ms ?? 0,
    processMs: await commandMs(lab, [cli], RUNS),
    dnsMs: median(dns),
    swaksMs: existsSync(SWAKS) ? await commandMs(lab, swaksRuns(address), PEER_RUNS) : null,
    nmapMs: existsSync(NMAP) ? await commandMs(lab, [nmap], PEER_RUNS) : null,
    steps: stepsOfSlowest(later),
  };
}

function print(out: Out, row: NetworkRow): void {
  const ms = (value: number | null): string => (value === null ? '-' : value.toFixed(0)).padStart(8);
  const target = SERVERS.find(({ software }) => software === row.software)?.targetMs ?? 0;
  const isTargeted = row.nominalRoundTripMs === 50;
  out(
    `  ${row.software.padEnd(9)}${row.roundTripMs.toFixed(1).padStart(7)}${ms(row.limitMs)}${ms(row.probeMs)}${ms(row.firstProbeMs)}${ms(row.processMs)}${ms(row.dnsMs)}${ms(row.swaksMs)}${ms(row.nmapMs)}${isTargeted ? `   target probe <= ${String(target)}` : ''}`,
  );
  const steps = Object.entries(row.steps).map(([name, at]) => `${name} ${at.toFixed(0)}`);
  out(`            slowest port: ${steps.join(', ')}`);
}

/** Times of a three-port probe in the lab beside other tools; prints them too. Empty where there can be no lab. */
export async function networkRows(out: Out): Promise<readonly NetworkRow[]> {
  out('\nThree-port probe in the lab, medians in ms');
  const obstacle = labObstacle();
  if (obstacle !== null) {
    out(`  not measured: ${obstacle}`);
    return [];
  }
  const missing = [SWAKS, NMAP].filter((path) => !existsSync(path));
  if (missing.length > 0) out(`  left out, because it is not installed: ${missing.join(', ')}`);
  const titles = ['limit', 'probe', 'first', 'process', 'DNS', 'swaks×3', 'nmap'];
  out(`  ${'server'.padEnd(9)}${'RTT'.padStart(7)}${titles.map((title) => title.padStart(8)).join('')}`);
  const lab = await openLab();
  try {
    const rows: NetworkRow[] = [];
    for (const nominal of ROUND_TRIPS) {
      for (const server of SERVERS) {
        const row = await measure(lab, server, nominal);
        print(out, row);
        rows.push(row);
      }
    }
    return rows;
  } finally {
    await lab.close();
  }
}
