import type { AuthenticationResults, AuthResult } from '../auth/results/authentication-results.ts';
import type { HeaderField } from '../mail/header-fields.ts';
import type { Anomaly } from './anomaly.ts';
import type { VendorMark } from './vendor-mark.ts';

export type {
  AuthenticationResults,
  AuthProperty,
  AuthResult,
} from '../auth/results/authentication-results.ts';
export type { Anomaly, AnomalyId } from './anomaly.ts';
export type { MarkItem, MarkWeight, VendorMark } from './vendor-mark.ts';

/** One station of the way, oldest first: a server that took the mail over and wrote it down. */
export interface Hop {
  /** Who handed the mail over: HELO name, else the reverse name or address. */
  readonly from: string | null;
  readonly fromReverse: string | null;
  readonly fromIp: string | null;
  /** Who took it. */
  readonly by: string | null;
  /** Address of the server that took it, where it wrote one. */
  readonly byIp: string | null;
  /** Protocol as written, e.g. `ESMTPS`. */
  readonly with: string | null;
  readonly id: string | null;
  readonly for: string | null;
  /** Envelope sender, where the server wrote one (Exim, Sendmail); '' is the null sender. */
  readonly envelopeFrom: string | null;
  /** True where the client had logged in (RFC 3848: a protocol ending in `A`, or as the server says it). */
  readonly authenticated: boolean;
  /** ISO 8601 as stated, with its zone; null where no time is stated. */
  readonly at: string | null;
  /** The time by the clocks around it, where its own clock is wrong (ISO 8601, same zone); equal to `at` otherwise. */
  readonly correctedAt: string | null;
  /**
   * From the last hop with a time to this one by corrected clocks, never negative; null where no time is stated, and
   * for the first.
   */
  readonly delaySeconds: number | null;
  /** How far its clock is ahead (+) or behind (-); 0 where nothing speaks against it; null where no time is stated. */
  readonly skewSeconds: number | null;
  /**
   * The wrong clock is off by whole half hours: a time zone set or written wrongly, in hours ahead (+) or behind (-).
   * Null where it is not.
   */
  readonly zoneMistakeHours: number | null;
  /** TLS version as stated; `yes` where only that there was TLS is stated; `no` where the protocol rules it out; else null. */
  readonly tls: string | null;
  /** Both ends in one organisation, or the mail changed hands. */
  readonly zone: 'internal' | 'external' | 'unknown';
  /** Line of the input where the field starts. */
  readonly line: number;
}

/** One address of an address field. */
export interface Mailbox {
  /** Display name, decoded; null where there is none. */
  readonly name: string | null;
  /** Null where no address is in it. */
  readonly address: string | null;
  /** In lower case; null without an address. */
  readonly domain: string | null;
}

/** Who the mail says it is from, and where answers and bounces go. */
export interface Originators {
  readonly from: readonly Mailbox[];
  readonly sender: Mailbox | null;
  readonly replyTo: readonly Mailbox[];
  /** Envelope sender as the last server wrote it down (RFC 5321 §4.4); '' is the null sender `<>`; null where not stated. */
  readonly returnPath: string | null;
  /** Addressees that servers on the way wrote down: Delivered-To, X-Original-To, Envelope-To, X-Forwarded-To; the newest first. */
  readonly deliveredTo: readonly string[];
}

/** One DKIM signature (RFC 6376) as it stands in the header; nothing about it is verified. */
export interface DkimSignature {
  /** `d=`, in lower case. */
  readonly domain: string | null;
  /** `s=`. */
  readonly selector: string | null;
  readonly algorithm: string | null;
  /** `c=`, e.g. `relaxed/relaxed`. */
  readonly canonicalization: string | null;
  /** `h=`, in lower case. */
  readonly signedFields: readonly string[];
  /** `i=`. */
  readonly identity: string | null;
  /** `l=`; null where the whole body is signed. */
  readonly bodyLimit: number | null;
  /** `t=` and `x=` as ISO 8601 in UTC. */
  readonly signedAt: string | null;
  readonly expiresAt: string | null;
  /** Field name: `dkim-signature`, or `x-google-dkim-signature`. */
  readonly field: string;
  readonly line: number;
}

/** One ARC set (RFC 8617) as it stands in the header; nothing about it is verified. */
export interface ArcSet {
  /** `i=`, from 1. */
  readonly instance: number;
  /** Domain of the seal. */
  readonly sealer: string | null;
  readonly selector: string | null;
  /** `cv=`: what the sealer says of the chain it found. */
  readonly chain: 'none' | 'pass' | 'fail' | null;
  /** `t=` of the seal, ISO 8601 in UTC. */
  readonly sealedAt: string | null;
  /** What the sealer had checked; null where its field is missing. */
  readonly results: AuthenticationResults | null;
  /** True where all three fields of the set are there. */
  readonly complete: boolean;
  /** Line of the first of its fields. */
  readonly line: number;
}

/** One Received-SPF field (RFC 7208 §9.1). */
export interface ReceivedSpf {
  /** In lower case, e.g. `pass`; null where the field starts with no result. */
  readonly result: string | null;
  /** The server that checked. */
  readonly receiver: string | null;
  readonly clientIp: string | null;
  readonly envelopeFrom: string | null;
  readonly helo: string | null;
  readonly comment: string | null;
  readonly line: number;
}

/** Marks of a mailing list or newsletter (RFC 2369, 2919, 8058). */
export interface ListMarks {
  /** `List-Id`, the part in brackets. */
  readonly id: string | null;
  readonly post: string | null;
  readonly unsubscribe: string | null;
  readonly oneClick: boolean;
  /** Software that distributed it, where it says so, e.g. `Mailman 3.3.8`. */
  readonly software: string | null;
  /** `list`: a discussion list; `newsletter`: one sender to many; null where only `Precedence` says so. */
  readonly kind: 'list' | 'newsletter' | null;
  /** Line of the first field that says so. */
  readonly line: number;
}

/** Marks of mail that nobody wrote by hand (RFC 3834). */
export interface AutomaticMarks {
  /** `reply`: an automatic answer; `generated`: made by a program; `report`: a bounce or receipt. */
  readonly kind: 'reply' | 'generated' | 'report';
  /** Field and value that say so. */
  readonly field: string;
  readonly value: string;
  readonly line: number;
}

/** The header of one message, read: facts and what they mean, without language. */
export interface HeaderReading {
  readonly fields: readonly HeaderField[];
  readonly hops: readonly Hop[];
  /**
   * Index of the hop at which the mail left the sender's control: the first server of another organisation took it.
   * Null where that cannot be told.
   */
  readonly leftSenderAt: number | null;
  /** From the first hop with a time to the last, by corrected clocks; null where fewer than two state one. */
  readonly totalSeconds: number | null;
  readonly originators: Originators;
  readonly subject: string | null;
  readonly messageId: string | null;
  /** The Date field as ISO 8601; null where it is missing or no date. */
  readonly date: string | null;
  /** How far the clock or zone of the writing program is ahead (+) or behind (-) of the servers; 0 where nothing speaks against it. */
  readonly dateSkewSeconds: number | null;
  /** In the order of the fields: the newest first. */
  readonly authenticationResults: readonly AuthenticationResults[];
  readonly receivedSpf: readonly ReceivedSpf[];
  readonly dkimSignatures: readonly DkimSignature[];
  /** Lowest instance first. */
  readonly arcSets: readonly ArcSet[];
  readonly list: ListMarks | null;
  readonly automatic: AutomaticMarks | null;
  readonly vendorMarks: readonly VendorMark[];
  readonly anomalies: readonly Anomaly[];
}

/** Results of one method, over all fields, in order: `resultsOf(reading, 'spf')`. */
export function resultsOf(
  { authenticationResults }: HeaderReading,
  method: string,
): readonly (AuthResult & { readonly authservId: string | null; readonly line: number })[] {
  return authenticationResults.flatMap(({ authservId, line, results }) =>
    results.filter((result) => result.method === method).map((result) => ({ ...result, authservId, line })),
  );
}
