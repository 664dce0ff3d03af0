import { parseIpAddress } from './ip-address.ts';

/** A DNS server to ask. */
export interface DnsServer {
  /** IPv4 or IPv6 address, with its zone (`fe80::1%eth0`) where it needs one. */
  readonly address: string;
  readonly family: 4 | 6;
  readonly port: number;
}

export type DnsServerProblem = 'not-an-address' | 'bad-port';

export type DnsServerText =
  | { readonly kind: 'server'; readonly server: DnsServer }
  | { readonly kind: 'unusable'; readonly problem: DnsServerProblem };

export const DNS_PORT = 53;
const BRACKETED = /^\[([0-9a-f:.]{2,45}(?:%[\w.-]{1,32})?)\](?::(\d{1,6}))?$/i;
const IPV4_WITH_PORT = /^([\d.]{7,15})(?::(\d{1,6}))?$/;
const ZONE = /%[\w.-]{1,32}$/;

/**
 * Reads `IP`, `IP:PORT`, `[IPv6]` or `[IPv6]:PORT`; the port is 53 unless told. Names are not taken: to look one up, a
 * DNS server would have to be known already.
 */
export function parseDnsServer(text: string): DnsServerText {
  const trimmed = text.trim();
  const match = BRACKETED.exec(trimmed) ?? IPV4_WITH_PORT.exec(trimmed);
  const address = match?.[1] ?? trimmed;
  const parsed = parseIpAddress(address.replace(ZONE, ''));
  if (parsed === null || (parsed.family === 4 && address.includes('%'))) {
    return { kind: 'unusable', problem: 'not-an-address' };
  }
  const port = match?.[2] === undefined ? DNS_PORT : Number(match[2]);
  if (port < 1 || port > 65535) return { kind: 'unusable', problem: 'bad-port' };
  const zone = ZONE.exec(address)?.[0] ?? '';
  return { kind: 'server', server: { address: `${parsed.text}${zone}`, family: parsed.family, port } };
}

export type DnsServerTexts =
  | { readonly kind: 'servers'; readonly servers: readonly DnsServer[] }
  | { readonly kind: 'unusable'; readonly text: string; readonly problem: DnsServerProblem };

/** Reads several; the first that is none ends it, with its text. */
export function parseDnsServers(texts: readonly string[]): DnsServerTexts {
  const servers: DnsServer[] = [];
  for (const text of texts) {
    const parsed = parseDnsServer(text);
    if (parsed.kind === 'unusable') return { kind: 'unusable', text, problem: parsed.problem };
    servers.push(parsed.server);
  }
  return { kind: 'servers', servers };
}

/** As `parseDnsServer` reads it; the port only where it is not 53. */
export function dnsServerText(server: DnsServer): string {
  if (server.port === DNS_PORT) return server.address;
  return server.family === 6 ? `[${server.address}]:${server.port}` : `${server.address}:${server.port}`;
}
