import type { DnsAnswer } from '../dns/answer.ts';
import type { PortObservation } from './observation.ts';

/** Why a host or an address was asked. */
export type ProbeRole = 'target' | 'reference' | 'impossible';

/** The ports of one host. */
export interface HostProbe {
  readonly role: ProbeRole;
  readonly host: string;
  /** Addresses found, most wanted first; empty where there are none. */
  readonly addresses: readonly string[];
  readonly dns: { readonly a: DnsAnswer<'A'> | null; readonly aaaa: DnsAnswer<'AAAA'> | null };
  readonly ports: readonly PortObservation[];
}

/** What a source outside the reach of a device on the path says about the target. */
export interface ReferenceFacts {
  /** MTA-STS policy of the domain (RFC 8461), had over HTTPS; null where there is none or nobody could ask. */
  readonly mtaSts: { readonly mode: 'enforce' | 'testing' | 'none'; readonly mx: readonly string[] } | null;
  /** The provider's published settings (built in, ISP database, SRV): what the port offers elsewhere. */
  readonly published: readonly {
    readonly port: number;
    readonly security: 'tls' | 'starttls' | 'plain';
    readonly source: string;
  }[];
  /** The same host seen from another network before. */
  readonly earlier: readonly PortObservation[];
  /** The answer of a second way of asking DNS (TCP, DoH, authoritative) to the same question. */
  readonly secondAddresses: readonly string[] | null;
  /** A name that cannot exist was resolved to these; null where nobody asked. */
  readonly randomNameAddresses: readonly string[] | null;
}

/** Everything seen from this network in one run. */
export interface NetworkFacts {
  readonly target: HostProbe;
  readonly others: readonly HostProbe[];
  readonly references: ReferenceFacts | null;
  /** The user agreed to ask the extra parties. */
  readonly consented: boolean;
  /** Networks of the computer's own interfaces (`198.51.100.0/24`), the loopback left out; missing where nobody looked. */
  readonly ownNetworks?: readonly string[];
}

export const NETWORK_KINDS = [
  'port-blocked',
  'port-redirected',
  'starttls-stripped',
  'capabilities-masked',
  'tls-intercepted',
  'captive-portal',
  'dns-hijack',
] as const;
export type NetworkKind = (typeof NETWORK_KINDS)[number];

/** A signal that was seen: its number in the ranked list of `judge-network.ts`, and the line it rests on. */
export interface SignalSeen {
  readonly signal: number;
  readonly port: number | null;
  /** The line as seen, or a measured figure in words of the field (`25: SYN-ACK 12 ms, 587: 53 ms`). */
  readonly quote: string;
}

/** A verdict about the network. `proven`: nothing else explains what was seen. */
export interface NetworkVerdict {
  readonly kind: NetworkKind;
  /** Null where the verdict is about the whole network. */
  readonly port: number | null;
  readonly confidence: 'proven' | 'likely';
  readonly evidence: readonly SignalSeen[];
  /** Who does it, where the evidence names them: the issuer of a certificate, the name in a greeting. */
  readonly by: string | null;
}

/** Something that could not be judged from what was seen. Ids have words in the catalog (`network.cannotTell.<id>`). */
export const CANNOT_TELL = [
  'only-this-host-silent',
  'blocked-or-server-down',
  'refused-or-reset',
  'needs-consent',
  'no-reference-reached',
  'self-signed-or-intercepted',
  'mask-at-which-end',
  'starttls-missing-or-stripped',
  'no-network-at-all',
  'dns-not-compared',
  'other-server-on-port',
  'accepts-but-silent',
] as const;
export type CannotTellId = (typeof CANNOT_TELL)[number];
export interface CannotTell {
  readonly id: CannotTellId;
  readonly port: number | null;
}

/** What the second round would ask, and what it would tell; shown before the user agrees. */
export type SecondRoundItem =
  | { readonly kind: 'reference-host'; readonly port: number; readonly because: CannotTellId }
  | { readonly kind: 'impossible-address'; readonly port: number; readonly because: CannotTellId }
  | { readonly kind: 'mta-sts' | 'second-dns' | 'random-name'; readonly because: CannotTellId };

export interface NetworkJudgement {
  /** Strongest first; the same facts always give the same list. */
  readonly verdicts: readonly NetworkVerdict[];
  readonly cannotTell: readonly CannotTell[];
  /** Empty where nothing is suspicious. */
  readonly secondRound: readonly SecondRoundItem[];
}
