import type {
  HostProbe,
  NetworkFacts,
  ProbeRole,
  ReferenceFacts,
} from '../../shared/network/network-facts.ts';
import type { CertificateFacts, PortObservation, PortOutcome } from '../../shared/network/observation.ts';

/** The server of most tests: named, with an address of a documentation network. */
export const HOST = 'mail.example.org';
export const ADDRESS = '192.0.2.25';
export const ADDRESS_V6 = '2001:db8:2::25';

const KEYWORDS = [
  'PIPELINING',
  'SIZE 10240000',
  'ENHANCEDSTATUSCODES',
  '8BITMIME',
  'DSN',
  'SMTPUTF8',
  'CHUNKING',
];

/** A certificate that holds; parts replace its fields. */
export function certificate(parts: Partial<CertificateFacts> = {}): CertificateFacts {
  return {
    subject: `CN=${HOST}`,
    issuer: 'CN=R11, O=Let’s Encrypt, C=US',
    issuerName: 'Let’s Encrypt',
    altNames: [HOST],
    validFrom: '2026-10-01T00:00:00.000Z',
    validTo: '2026-12-30T00:00:00.000Z',
    fingerprint256: 'AA:BB',
    keyFingerprint256: 'aa11',
    nameMatches: true,
    expired: false,
    notYetValid: false,
    selfSigned: false,
    trusted: true,
    trustedBy: 'node',
    error: null,
    chain: [`CN=${HOST}`, 'CN=R11, O=Let’s Encrypt, C=US'],
    ...parts,
  };
}

/** One that nobody but the server itself has signed. */
export function selfSigned(parts: Partial<CertificateFacts> = {}): CertificateFacts {
  return certificate({
    issuer: `CN=${HOST}`,
    issuerName: HOST,
    selfSigned: true,
    trusted: false,
    trustedBy: null,
    error: 'DEPTH_ZERO_SELF_SIGNED_CERT',
    chain: [`CN=${HOST}`],
    ...parts,
  });
}

/** One that the named issuer, of no known store, has made for the name. */
export function signedBy(issuerName: string, parts: Partial<CertificateFacts> = {}): CertificateFacts {
  return certificate({
    issuer: `CN=${issuerName}`,
    issuerName,
    trusted: false,
    trustedBy: null,
    error: 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    keyFingerprint256: 'bb22',
    chain: [`CN=${HOST}`, `CN=${issuerName}`],
    ...parts,
  });
}

function bare(port: number, address: string): PortObservation {
  return {
    host: HOST,
    address,
    family: address.includes(':') ? 6 : 4,
    port,
    outcome: 'ok',
    failedStep: null,
    errorCode: null,
    timesMs: {},
    banner: null,
    bannerName: null,
    ehloName: null,
    capabilities: null,
    capabilitiesTls: null,
    auth: [],
    starttls: null,
    starttlsReply: null,
    tlsProtocol: null,
    certificate: null,
    foreignBytes: null,
    echoedAddress: null,
    slowBanner: false,
    transcript: [],
  };
}

/** A port of a server as it should be: 465 with TLS from the start, others with STARTTLS and AUTH behind it. */
export function open(port: number, parts: Partial<PortObservation> = {}): PortObservation {
  const host = parts.host ?? HOST;
  const isTls = port === 465;
  const times = { connect: 53, banner: 105, ehlo: 157 };
  return {
    ...bare(port, ADDRESS),
    timesMs: isTls ? times : { ...times, starttls: 210, tls: 270, ehloTls: 330 },
    banner: `220 ${host} ESMTP Postfix`,
    bannerName: host,
    ehloName: host,
    capabilities: isTls ? null : [...KEYWORDS.slice(0, 3), 'STARTTLS', ...KEYWORDS.slice(3)],
    capabilitiesTls: [...KEYWORDS, 'AUTH PLAIN LOGIN'],
    auth: port === 25 ? [] : ['PLAIN', 'LOGIN'],
    starttls: isTls ? null : 'offered',
    tlsProtocol: 'TLSv1.3',
    certificate: certificate({ altNames: [host], subject: `CN=${host}` }),
    ...parts,
  };
}

/** A port in clear without STARTTLS. */
export function plain(port: number, parts: Partial<PortObservation> = {}): PortObservation {
  return open(port, {
    timesMs: { connect: 53, banner: 105, ehlo: 157 },
    capabilities: KEYWORDS,
    capabilitiesTls: null,
    auth: [],
    starttls: 'not-offered',
    starttlsReply: '500 5.5.1 Command unrecognized',
    tlsProtocol: null,
    certificate: null,
    ...parts,
  });
}

/** A port that did not connect: `timeout`, `refused`, `unreachable`, `prohibited`. */
export function silent(
  port: number,
  outcome: PortOutcome = 'timeout',
  parts: Partial<PortObservation> = {},
): PortObservation {
  const codes: Partial<Record<PortOutcome, string>> = {
    refused: 'ECONNREFUSED',
    unreachable: 'EHOSTUNREACH',
    prohibited: 'EACCES',
  };
  return {
    ...bare(port, ADDRESS),
    outcome,
    failedStep: 'connect',
    errorCode: codes[outcome] ?? null,
    ...parts,
  };
}

/** A port that connects and greets not: mute, or with the bytes of a web server after EHLO. */
export function mute(port: number, foreignBytes: string | null = null): PortObservation {
  return {
    ...bare(port, ADDRESS),
    outcome: foreignBytes === null ? 'no-banner' : 'not-smtp',
    failedStep: 'banner',
    timesMs: { connect: 1 },
    foreignBytes,
  };
}

/** The same port at another host and address, under that host's own name and certificate where it has one. */
export function at(host: string, address: string, seen: PortObservation): PortObservation {
  const own = seen.bannerName === HOST;
  const swap = (text: string | null): string | null =>
    text === null || !own ? text : text.replace(HOST, host);
  return {
    ...seen,
    host,
    address,
    family: address.includes(':') ? 6 : 4,
    banner: swap(seen.banner),
    bannerName: swap(seen.bannerName),
    ehloName: swap(seen.ehloName),
    certificate: seen.certificate && {
      ...seen.certificate,
      subject: seen.certificate.subject.replace(HOST, host),
      altNames: seen.certificate.altNames.map((name) => (name === HOST ? host : name)),
      issuer: seen.certificate.selfSigned ? `CN=${host}` : seen.certificate.issuer,
      keyFingerprint256: `${seen.certificate.keyFingerprint256 ?? ''}${address}`,
    },
  };
}

/** A host with what was seen on its ports; addresses come from the ports. */
export function probed(
  host: string,
  ports: readonly PortObservation[],
  role: ProbeRole = 'target',
  addresses: readonly string[] = [...new Set(ports.map(({ address }) => address))],
): HostProbe {
  return { role, host, addresses, dns: { a: null, aaaa: null }, ports };
}

/** Unrelated hosts that show the given ports. */
export function references(
  ports: readonly PortObservation[],
  count = 3,
  names: readonly string[] = ['mx.example.com', 'mx.example.net', 'mail.one.example', 'mail.two.example'],
): readonly HostProbe[] {
  return names.slice(0, count).map((name, index) => {
    const address = `198.51.100.${String(50 + index)}`;
    return probed(
      name,
      ports.map((seen) => at(name, address, seen)),
      'reference',
    );
  });
}

/** An address where no server is, with what answered there. */
export function impossible(ports: readonly PortObservation[]): HostProbe {
  const address = '203.0.113.99';
  return probed(
    address,
    ports.map((seen) => ({ ...seen, host: address, address, family: 4 })),
    'impossible',
    [address],
  );
}

/** What other sources say; nothing unless told. */
export function sources(parts: Partial<ReferenceFacts> = {}): ReferenceFacts {
  return {
    mtaSts: null,
    published: [],
    earlier: [],
    secondAddresses: null,
    randomNameAddresses: null,
    ...parts,
  };
}

/** The facts of one run against the target. */
export function factsOf(
  ports: readonly PortObservation[],
  parts: Partial<NetworkFacts> & { readonly host?: string } = {},
): NetworkFacts {
  const { host = HOST, ...rest } = parts;
  return {
    target: probed(host, ports),
    others: [],
    references: null,
    consented: rest.others !== undefined,
    ...rest,
  };
}
