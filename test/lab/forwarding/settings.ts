import type { Demand } from './topology.ts';

/** What is set up for one case: the sender's domain, the forwarder's behaviour, the target's demand. */
export interface Settings {
  /** The sender's SPF record; null where he has none. */
  readonly spf: string | null;
  /** The policy of the sender's DMARC record; null where he has none. */
  readonly dmarc: 'none' | 'quarantine' | 'reject' | null;
  /** More of the DMARC record, beginning with a semicolon. */
  readonly dmarcTags: string;
  /** A second SPF record beside the first, which makes both void (RFC 7208 §4.5). */
  readonly secondSpf: string | null;
  /** The mail is from a subdomain, which has an SPF record but no DMARC record of its own. */
  readonly isSubdomain: boolean;
  /** The domain on the envelope: the one in From, another subdomain, or a mailing service's. */
  readonly envelope: 'own' | 'sub' | 'service';
  /** The sender's server signs for the domain in From (DKIM). */
  readonly signs: boolean;
  /** It signs for another domain as well, or only for that. */
  readonly alsoSigns: 'nothing' | 'sub' | 'service';
  /** Its signatures cover the text only as long as it was (`l=`). */
  readonly signsLength: boolean;
  /** A server before the forwarder, which passes the mail on to it: as it is, or with a domain of its own (SRS). */
  readonly firstHop: 'none' | 'plain' | 'srs';
  /** The forwarder's server software. */
  readonly server: 'postfix' | 'exim';
  /** The forwarder writes its own domain into the envelope (SRS). */
  readonly rewrites: boolean;
  /** The SPF record of that domain: names the forwarder, names nobody, or is not there. Only the Exim can choose. */
  readonly srsDomain: 'listed' | 'denied' | 'recordless';
  /** What the forwarder does to the text. `from`: it writes itself into From, too, as a mailing list does. */
  readonly changes: 'nothing' | 'footer' | 'subject' | 'from';
  /**
   * What the forwarder does with a mail. `attach`: sends a mail of its own with the original in it. `refuse`: says that
   * it does not pass it on. `unknown`: the server does not know the domain. `loop`: the target forwards it back.
   */
  readonly passing: 'forward' | 'forward-and-keep' | 'keep' | 'attach' | 'refuse' | 'unknown' | 'loop';
  readonly demand: Demand;
  /** What the target refuses for whoever sends it. Only the last is not refused where it lets the forwarder pass. */
  readonly refusal: 'none' | 'unknown-user' | 'mailbox-full' | 'spam';
  /** The target lets the forwarder's address pass without these checks. Holds for the whole machine. */
  readonly allows: boolean;
}
