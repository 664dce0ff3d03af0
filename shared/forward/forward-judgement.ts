import type { Bilingual, Confidence } from '../bounce/rule.ts';
import type { DmarcPolicy } from '../auth/authentication.ts';
import type { SpfResult } from '../auth/spf/spf-evaluation.ts';
import type { Known, Tri } from './forward-facts.ts';

/** Which link said no. `nobody`: the mail arrived, or is still on its way. */
export const REFUSED_BY = ['sender', 'forwarder', 'target', 'nobody'] as const;
export type RefusedBy = (typeof REFUSED_BY)[number];

/** Why the forwarded mail was refused. */
export const FORWARD_CAUSES = [
  /** B's address is not on A's list (SPF), and the target goes by that. */
  'spf-fails-for-forwarder',
  /** Neither SPF nor a signature speaks for the domain in From, and its policy says to refuse such mail. */
  'dmarc-fails',
  /** The target wants one of SPF and DKIM to pass; neither does. */
  'spf-and-dkim-missing',
  /** A signed the mail; B changed it, so that the signature no longer holds. */
  'dkim-broken-by-forwarder',
  /** B's server does not pass mail on to this target ("Unable to relay"). */
  'forwarder-refuses-relay',
  /** B's organisation forbids forwarding to the outside (Microsoft 5.7.520). */
  'tenant-forbids-forwarding',
  /** A list passed it on, which has the same trouble. */
  'mailing-list',
  'forwarding-loop',
  /** Reputation, spam, unknown mailbox …: not a matter of forwarding. */
  'target-refuses-for-other-reason',
  /** Nothing shows a forwarding, and something speaks against one. */
  'not-a-forward',
  'unknown',
] as const;
export type ForwardCause = (typeof FORWARD_CAUSES)[number];

/** What could be done. */
export const REMEDY_IDS = [
  /** The same mail once more, the same way. */
  'send-again',
  /** A writes to C's address itself. */
  'write-directly',
  /** C's mailbox, or a mail program, collects the mail from B; nothing is passed on by SMTP. */
  'fetch',
  /** B forwards as before and keeps a copy: nothing is lost, but C's mailbox does not get it. */
  'local-copy',
  /** B's mailbox sends a mail of its own with the original attached. */
  'forward-as-attachment',
  /** B writes its own domain on the envelope; whatever it does to header and text stays as it is. */
  'srs',
  /** The same, and B leaves header and text untouched. */
  'srs-untouched',
  /** A signs its mail for its own domain; B does with it what it does today. */
  'sender-dkim',
  /** A signs and B writes its own domain on the envelope, header and text untouched. */
  'sender-dkim-and-srs',
  /** A's record ends in `~all` instead of `-all`; all else stays. */
  'sender-relaxes-spf',
  /** A adds B's address to its record: helps with this forwarding only. */
  'sender-lists-forwarder',
  /** The admin of B's organisation allows the forwarding, or sets it up as a redirection for the whole organisation. */
  'tenant-redirect',
  /** C's admin lets B's address through unchecked. */
  'allow-list',
] as const;
export type RemedyId = (typeof REMEDY_IDS)[number];

/**
 * Would the mail arrive? `partly`: it would not arrive in C's mailbox but is not lost, or only under a condition that
 * `why` names; `unknown`: something could not be found out. The words for `yes` are "Should".
 */
export const HELPS = ['yes', 'no', 'partly', 'unknown'] as const;
export type Helps = (typeof HELPS)[number];

/** What one check would come to at C. */
export type SeenResult = SpfResult | 'unknown';

/** What C would see of the mail; the simulation of one remedy. */
export interface Arrival {
  /** `smtp`: handed over by a server; `fetched`: collected, so that C checks nothing; `none`: never comes to C. */
  readonly way: 'smtp' | 'fetched' | 'none';
  readonly spf: SeenResult;
  /** The domain of From and the one SPF looked at belong together, as DMARC wants it. */
  readonly spfAligned: Tri;
  /** Any signature holds. */
  readonly dkim: Tri;
  /** One for the domain of From holds. */
  readonly dkimAligned: Tri;
  /** By RFC 9989 and by RFC 7489; `none`: no policy applies. */
  readonly rfc9989: {
    readonly result: 'pass' | 'fail' | 'none' | 'unknown';
    readonly policy: DmarcPolicy | null;
  };
  readonly rfc7489: {
    readonly result: 'pass' | 'fail' | 'none' | 'unknown';
    readonly policy: DmarcPolicy | null;
  };
}

/** One row of "if you did X". */
export interface Remedy {
  readonly id: RemedyId;
  readonly helps: Helps;
  /** One sentence. */
  readonly why: Bilingual;
  /** What C would see; null where the way does not lead to C. */
  readonly arrival: Arrival | null;
  /** Demands of C (ids) that it would still miss. */
  readonly unmet: readonly string[];
}

/** What cannot be found out and matters. Ids have words: `forward-screen.ask.<id>`. */
export const MISSING_IDS = [
  'sender',
  'mailbox',
  'forwarder-address',
  'target',
  'refusal',
  'signed',
  'touch',
] as const;
export type MissingId = (typeof MISSING_IDS)[number];

/** A question to the user, or a gap that stays. */
export interface Missing {
  readonly id: MissingId;
  readonly why: Bilingual;
  /** False: the user has said "not sure", so that it stays open. */
  readonly ask: boolean;
}

/** Why one sender's mail arrives and another's does not. */
export interface SenderComparison {
  readonly a: ComparedSender;
  readonly b: ComparedSender;
  readonly forwarderIp: string | null;
  /** What makes the difference; `none`: both fare alike. */
  readonly difference: 'spf' | 'dmarc' | 'spf-and-dmarc' | 'none' | 'unknown';
}

/** One column of the comparison. */
export interface ComparedSender {
  readonly domain: string;
  readonly spf: SeenResult;
  /** The stricter of both editions; null: no policy. */
  readonly policy: DmarcPolicy | null;
  readonly policyKnown: boolean;
  /** Does an unsigned mail of this sender pass C's demands through B? */
  readonly unsignedPasses: Tri;
  /** Does a signed one that B leaves untouched? */
  readonly signedPasses: Tri;
}

/** What all of it means; pure, from facts and evidence alone. */
export interface ForwardJudgement {
  /** Null where nobody can tell. */
  readonly refusedBy: RefusedBy | null;
  readonly cause: ForwardCause;
  readonly confidence: Confidence;
  /** Lines it rests on. */
  readonly grounds: readonly Known[];
  readonly permanence: 'permanent' | 'temporary' | 'none' | 'unknown';
  /** What C sees today. */
  readonly present: Arrival;
  /** Demands of C that today's mail misses. */
  readonly unmet: readonly string[];
  /** The recommended one first. */
  readonly remedies: readonly Remedy[];
  readonly missing: readonly Missing[];
  readonly comparison: SenderComparison | null;
}
