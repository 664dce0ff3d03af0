import type { HeaderField } from '../mail/header-fields.ts';

/** One station of the way, oldest first: a server that took the mail over and wrote it down. */
export interface Hop {
  /** Who handed the mail over: HELO name, else the reverse name or address. */
  readonly from: string | null;
  readonly fromReverse: string | null;
  readonly fromIp: string | null;
  /** Who took it. */
  readonly by: string | null;
  /** Protocol as written, e.g. `ESMTPS`. */
  readonly with: string | null;
  readonly id: string | null;
  readonly for: string | null;
  /** ISO 8601 as stated, with its zone; null where no time is stated. */
  readonly at: string | null;
  /** The time by the clocks around it, where its own clock is wrong (ISO 8601); equal to `at` otherwise. */
  readonly correctedAt: string | null;
  /** From the hop before to this one by corrected clocks, never negative; null where unknown, and for the first. */
  readonly delaySeconds: number | null;
  /** How far its clock is ahead (+) or behind (-); 0 where nothing speaks against it; null where no time is stated. */
  readonly skewSeconds: number | null;
  /** TLS version as stated; `yes` where only that there was TLS is stated; `no` where the protocol rules it out; else null. */
  readonly tls: string | null;
  /** Both ends in one organisation, or the mail changed hands. */
  readonly zone: 'internal' | 'external' | 'unknown';
  /** Line of the input where the field starts. */
  readonly line: number;
}

/** One property of a result (RFC 8601 §2.3): `header.i=@example.org` is type `header`, name `i`. */
export interface AuthProperty {
  readonly type: string;
  readonly name: string;
  readonly value: string;
}

/** One method and its result, as a receiver wrote it down. */
export interface AuthResult {
  readonly method: string;
  readonly result: string;
  readonly reason: string | null;
  readonly properties: readonly AuthProperty[];
  /** Comments, in order; Microsoft and Google put the address there. */
  readonly comments: readonly string[];
}

/** One Authentication-Results field (RFC 8601). */
export interface AuthenticationResults {
  /** Null where the field names no server, as Microsoft writes it. */
  readonly authservId: string | null;
  readonly results: readonly AuthResult[];
  readonly line: number;
}

/** The header of one message, read: facts and what they mean, without language. */
export interface HeaderReading {
  readonly fields: readonly HeaderField[];
  readonly hops: readonly Hop[];
  /** Index of the hop at which the mail left the sender's control; null where that cannot be told. */
  readonly leftSenderAt: number | null;
  readonly authenticationResults: readonly AuthenticationResults[];
}
