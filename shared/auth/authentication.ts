import type { SpfEvaluation } from './spf/spf-evaluation.ts';

/** Results of verifying one DKIM signature (RFC 8601 §2.7.1). */
export const DKIM_RESULTS = ['pass', 'fail', 'neutral', 'policy', 'temperror', 'permerror', 'none'] as const;
export type DkimResult = (typeof DKIM_RESULTS)[number];

/** One DKIM signature (RFC 6376) as verified. */
export interface DkimVerification {
  /** `d=`. */
  readonly domain: string;
  /** `s=`. */
  readonly selector: string;
  readonly algorithm: string | null;
  readonly result: DkimResult;
  /** Why, in the verifier's words; null where it says nothing. */
  readonly comment: string | null;
  /** `d=` belongs to the domain of From: the same name (`strict`), the same organisation (`relaxed`), or not (null). */
  readonly aligned: 'strict' | 'relaxed' | null;
  /** False: only the header was given, so that the signature of the header alone was checked, or nothing. */
  readonly bodyChecked: boolean;
  /** Whether the body is the one that was signed; null where it was not checked. */
  readonly bodyIntact: boolean | null;
  /** Whether the signature over the signed header fields is right; null where that cannot be told. */
  readonly headerIntact: boolean | null;
  /** Octets of the body that are signed where `l=` limits them; else null. */
  readonly bodyLimit: number | null;
  /** Length of the key in bits; null where no key was found. */
  readonly keyBits: number | null;
  /** Header fields that are signed, in lower case. */
  readonly signedFields: readonly string[];
  /** `pass` where receivers with less strict rules accept what the RFCs do not; else null. */
  readonly lenientResult: DkimResult | null;
}

/** The chain of ARC sets (RFC 8617) as verified. */
export interface ArcVerification {
  readonly result: 'none' | 'pass' | 'fail';
  readonly instances: number;
  readonly reason: string | null;
}

export const DMARC_POLICIES = ['none', 'quarantine', 'reject'] as const;
export type DmarcPolicy = (typeof DMARC_POLICIES)[number];

/** DMARC of one message by one edition of the rules. */
export interface DmarcVerdict {
  /** `none`: no record applies. */
  readonly result: 'pass' | 'fail' | 'none' | 'temperror' | 'permerror';
  /** What the domain asks for where it fails, for this very name (`p`, `sp`, `np`; `t=y` counted in); null without a record. */
  readonly policy: DmarcPolicy | null;
  /** The organisational domain (tree walk of RFC 9989 §4.10, public suffix list of RFC 7489 §3.2). */
  readonly domain: string;
  /** Where the record stands; null without one. */
  readonly recordDomain: string | null;
  /** As published. */
  readonly record: string | null;
  readonly spfAligned: boolean;
  readonly dkimAligned: boolean;
}

/** Why nothing was verified. */
export const NOT_VERIFIED = ['headers-too-large', 'time-limit', 'no-from', 'several-from'] as const;

/** The field from which the address, envelope sender and HELO name of the SPF check were taken. */
export interface SpfBasis {
  readonly field: 'received-spf' | 'received';
  /** Line of the message where it starts, from 1. */
  readonly line: number;
}

/** What DNS says today about the origin of one message. */
export interface MessageAuthentication {
  /** Null where the message does not tell which server handed it over to the receiver, or for which sender. */
  readonly spf: SpfEvaluation | null;
  /** Null where `spf` is. */
  readonly spfBasis: SpfBasis | null;
  readonly dkim: readonly DkimVerification[];
  readonly arc: ArcVerification;
  /** Null where From names no single domain. */
  readonly dmarc: { readonly rfc9989: DmarcVerdict; readonly rfc7489: DmarcVerdict } | null;
  /** Null where everything was looked at. */
  readonly notVerified: (typeof NOT_VERIFIED)[number] | null;
}
