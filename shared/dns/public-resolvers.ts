/** A DNS service that anybody may ask, as a second opinion beside the network's own resolver. */
export interface PublicResolver {
  readonly id: string;
  /** Who runs it; the question for consent names them. */
  readonly operator: string;
  readonly name: string;
  /** For questions over HTTPS (RFC 8484). */
  readonly dohUrl: string;
  /** Where it answers, by UDP, TCP and HTTPS. */
  readonly addresses: readonly string[];
  /** The operator's own page. */
  readonly source: string;
  readonly asOf: string;
}

/** The first is the one to take unless the user wants another: a foundation under Swiss law that keeps no addresses. */
export const PUBLIC_RESOLVERS = [
  {
    id: 'quad9',
    operator: 'Quad9 Foundation',
    name: 'Quad9 (unfiltered)',
    dohUrl: 'https://dns10.quad9.net/dns-query',
    addresses: ['9.9.9.10', '149.112.112.10', '2620:fe::10', '2620:fe::fe:10'],
    source: 'https://quad9.net/service/service-addresses-and-features/',
    asOf: '2026-11',
  },
  {
    id: 'cloudflare',
    operator: 'Cloudflare, Inc.',
    name: '1.1.1.1',
    dohUrl: 'https://cloudflare-dns.com/dns-query',
    addresses: ['1.1.1.1', '1.0.0.1', '2606:4700:4700::1111', '2606:4700:4700::1001'],
    source: 'https://developers.cloudflare.com/1.1.1.1/ip-addresses/',
    asOf: '2026-11',
  },
  {
    id: 'google',
    operator: 'Google LLC',
    name: 'Google Public DNS',
    dohUrl: 'https://dns.google/dns-query',
    addresses: ['8.8.8.8', '8.8.4.4', '2001:4860:4860::8888', '2001:4860:4860::8844'],
    source: 'https://developers.google.com/speed/public-dns/docs/using',
    asOf: '2026-11',
  },
] as const satisfies readonly PublicResolver[];
