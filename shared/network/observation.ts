/** How one port at one address ended. Names as in `probe --json`. */
export const PORT_OUTCOMES = [
  'ok',
  'timeout',
  'refused',
  'unreachable',
  'prohibited',
  'no-banner',
  'not-smtp',
  'greeting-refused',
  'tls-failed',
  'closed-early',
] as const;
export type PortOutcome = (typeof PORT_OUTCOMES)[number];

/** Steps of a probe, in order; `ehloTls` is the second EHLO (RFC 3207 §4.2). On 465 TLS comes before the banner (RFC 8314). */
export const PROBE_STEPS = ['connect', 'tls', 'banner', 'ehlo', 'starttls', 'ehloTls', 'quit'] as const;
export type ProbeStep = (typeof PROBE_STEPS)[number];

/**
 * `masked`: the keyword is there, made unreadable (`XXXXXXXA`); `hidden-but-works`: not offered, but the command got 220
 * and TLS came; `refused`: offered, and the command got another reply than 220.
 */
export type StarttlsState = 'offered' | 'not-offered' | 'masked' | 'hidden-but-works' | 'refused';

/** A certificate as it was shown, judged afterwards against the two stores of roots. */
export interface CertificateFacts {
  /** Subject and issuer as `CN=…, O=…`. */
  readonly subject: string;
  readonly issuer: string;
  /** Organisation of the issuer, else its common name; what names the maker of an intercepting device. */
  readonly issuerName: string | null;
  readonly altNames: readonly string[];
  /** ISO 8601. */
  readonly validFrom: string;
  readonly validTo: string;
  /** SHA-256 of the certificate, `AB:CD:…`. */
  readonly fingerprint256: string;
  /** SHA-256 of the subject's public key (SPKI), hexadecimal; null where it could not be had. */
  readonly keyFingerprint256: string | null;
  /** The host asked for is among the names (RFC 9525). */
  readonly nameMatches: boolean;
  readonly expired: boolean;
  readonly notYetValid: boolean;
  readonly selfSigned: boolean;
  /** By the roots that come with Node (Mozilla's) or by the system's own. */
  readonly trusted: boolean;
  readonly trustedBy: 'node' | 'system' | null;
  /** Why the chain does not hold, OpenSSL's code such as `SELF_SIGNED_CERT_IN_CHAIN`; null where it holds. */
  readonly error: string | null;
  /** Subjects of the chain as sent, the server's own first. */
  readonly chain: readonly string[];
}

/** What was said, for who wants to see it: at most some dozen lines, each cut. */
export interface TranscriptLine {
  readonly from: 'us' | 'server' | 'note';
  readonly text: string;
  /** Since the start of this port's probe. */
  readonly atMs: number;
}

/** What was seen at one address and port. Facts only. */
export interface PortObservation {
  /** The name asked for, or the address where an address was given. */
  readonly host: string;
  readonly address: string;
  readonly family: 4 | 6;
  readonly port: number;
  readonly outcome: PortOutcome;
  /** The step that did not succeed; null where all did. */
  readonly failedStep: ProbeStep | null;
  /** The system's code (`ECONNREFUSED`, `EHOSTUNREACH`, `EACCES` …) or OpenSSL's; null where there was none. */
  readonly errorCode: string | null;
  /** When each step was done, since the start of this port's probe; steps that did not happen are missing. */
  readonly timesMs: Readonly<Partial<Record<ProbeStep, number>>>;
  /** All lines of the greeting as sent, joined by LF; null where none came. */
  readonly banner: string | null;
  /** First word after the code of the greeting, and of the EHLO reply. */
  readonly bannerName: string | null;
  readonly ehloName: string | null;
  /** Lines of the EHLO reply behind the first, as sent (`SIZE 1000`); null where there was no good reply. */
  readonly capabilities: readonly string[] | null;
  readonly capabilitiesTls: readonly string[] | null;
  /** Mechanisms of AUTH, inside TLS where there was TLS. */
  readonly auth: readonly string[];
  /** Null where it did not come to the question: no EHLO reply, or port with TLS from the start. */
  readonly starttls: StarttlsState | null;
  /** The reply to STARTTLS where it was not 220. */
  readonly starttlsReply: string | null;
  readonly tlsProtocol: string | null;
  readonly certificate: CertificateFacts | null;
  /** The beginning of what came where SMTP should have, as printable text (`HTTP/1.1 400 Bad Request`). */
  readonly foreignBytes: string | null;
  /** An address that the server says we have (`Hello … [198.51.100.7]`); null where it says none. */
  readonly echoedAddress: string | null;
  /** The greeting came so late that it counts as slow (more than 5 s after the connection), yet it came. */
  readonly slowBanner: boolean;
  readonly transcript: readonly TranscriptLine[];
}

/** One step of one port as it happens, for a window that shows it live. */
export type ProbeEvent =
  | {
      readonly kind: 'addresses';
      readonly host: string;
      readonly addresses: readonly string[];
      readonly atMs: number;
    }
  | {
      readonly kind: 'step';
      readonly port: number;
      readonly address: string;
      readonly step: ProbeStep;
      readonly state: 'started' | 'done' | 'failed' | 'skipped';
      readonly atMs: number;
    }
  | { readonly kind: 'port'; readonly observation: PortObservation };
