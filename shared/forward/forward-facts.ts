import type { Permanence, Speaker } from '../bounce/verdict.ts';
import type { Reason } from '../bounce/reason.ts';

/** Where a fact was read. `dns`: looked up; `option`/`answer`: the user said so; `guess`: the usual case, nothing states it. */
export const FACT_SOURCES = ['refusal', 'report', 'header', 'envelope', 'dns', 'answer', 'guess'] as const;
export type FactSource = (typeof FACT_SOURCES)[number];

/** A value with the place it was read from. */
export interface Known {
  readonly value: string;
  readonly source: FactSource;
  /** The line it stands in, unchanged; null for answers and guesses. */
  readonly quote: string | null;
}

/** Three-valued: "could not find out" is never "no". */
export const TRI = ['yes', 'no', 'unknown'] as const;
export type Tri = (typeof TRI)[number];

/** A: who sent the mail. */
export interface SenderActor {
  /** Address of From; null where none is known. */
  readonly address: Known | null;
  /** Domain of From, which DMARC protects. */
  readonly domain: Known | null;
  /** Sender on the envelope before the forwarding, which SPF protects; '' the null sender; null where unknown. */
  readonly envelope: Known | null;
  /** Address of the server that handed the mail over to B. */
  readonly ip: Known | null;
}

/** B: who passed it on. */
export interface ForwarderActor {
  /** The address that was written to. */
  readonly mailbox: Known | null;
  readonly host: Known | null;
  /** The address C saw. */
  readonly ip: Known | null;
  /** Sender on the envelope as B passed it on, where it differs (SRS and the like); null where none is seen. */
  readonly rewrittenSender: Known | null;
}

/** C: where it was to end. */
export interface TargetActor {
  readonly address: Known | null;
  readonly domain: Known | null;
  /** The server that answered, else the one that takes mail for the domain. */
  readonly host: Known | null;
  readonly ip: Known | null;
  /** Id of the demands (shared/forward/targets) that apply. */
  readonly targetId: string;
}

/** The three parties of a forwarding; every field null where nobody knows. */
export interface ForwardActors {
  readonly sender: SenderActor;
  readonly forwarder: ForwarderActor;
  readonly target: TargetActor;
}

/** What the words of a refusal say of one check. */
export type StatedCheck = 'passed' | 'not-passed' | 'not-stated';

/** The refusal, as its own words state it. */
export interface RefusalFacts {
  readonly replyCode: string | null;
  readonly enhancedStatus: string | null;
  /** Unchanged but for white space; null where there is none. */
  readonly words: string | null;
  readonly reason: Reason;
  readonly permanence: Permanence;
  readonly speaker: Speaker;
  readonly spf: StatedCheck;
  readonly dkim: StatedCheck;
  readonly dmarc: StatedCheck;
  /** "SPF [example.com] with ip: [192.0.2.1]": what the target looked up, and for which address. */
  readonly spfDomain: string | null;
  readonly spfIp: string | null;
}

/** What shows that a mail was forwarded, and how. */
export const FORWARD_SIGNS = [
  /** The report names another address than the one that was written to. */
  'other-recipient',
  /** Delivered-To, X-Forwarded-To and their like. */
  'forward-header',
  /** Resent-* of a mail that a person or rule redirected. */
  'resent',
  /** An envelope sender rewritten for forwarding. */
  'rewritten-sender',
  /** The target names an address that is no server of the sender. */
  'foreign-ip',
  /** Whoever refused stands behind the address that was written to. */
  'speaker',
  /** The user says so. */
  'answer',
] as const;
export type ForwardSign = (typeof FORWARD_SIGNS)[number];

/** Rewritings of the envelope sender that are known by their look. */
export const REWRITINGS = ['srs', 'caf', 'prvs', 'batv', 'verp', 'other'] as const;
export type Rewriting = (typeof REWRITINGS)[number];

/** Everything read from input and answers; nothing looked up, nothing judged. */
export interface ForwardFacts {
  /** What was read: a failure or delay notice, a bare refusal, the mail itself, or only answers. */
  readonly input: 'failure' | 'delay' | 'refusal' | 'mail' | 'answers' | 'other';
  readonly actors: ForwardActors;
  readonly refusal: RefusalFacts | null;
  /** B's own server refused at the address that was written to; C was never asked. */
  readonly stoppedAtForwarder: boolean;
  /** The report was written by a server of A's own domain. */
  readonly reportedBySender: boolean;
  readonly signs: readonly { readonly sign: ForwardSign; readonly quote: string | null }[];
  readonly rewriting: Rewriting | null;
  /** Mailing list that passed the mail on (List-Id or List-Post); null where none did. */
  readonly list: Known | null;
  /** A mail that goes round: the same mailbox or server twice; null where none is seen. */
  readonly loop: Known | null;
  /** ARC sets in the mail (RFC 8617). */
  readonly arcSets: number;
  /** The mail carries a DKIM-Signature; `unknown` where its header is not there. */
  readonly signed: Tri;
  /** `d=` of its signatures. */
  readonly signingDomains: readonly string[];
  /** A server on the way wrote down that a signature held. */
  readonly signatureHeld: Tri;
  /** B left header and text as they were, as far as signs, verdicts of hops and answers tell. */
  readonly untouched: Tri;
  /** What B changed, as far as seen. */
  readonly touched: readonly ('subject' | 'body' | 'from')[];
}
