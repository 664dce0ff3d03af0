import type { Demand } from './topology.ts';

/** What is set up for one case: the sender's domain, the forwarder's behaviour, the target's demand. */
export interface Settings {
  /** The sender's SPF record; null where he has none. */
  readonly spf: string | null;
  /** The policy of the sender's DMARC record; null where he has none. */
  readonly dmarc: 'none' | 'quarantine' | 'reject' | null;
  /** The sender's server signs (DKIM). */
  readonly signs: boolean;
  /** The forwarder's server software. */
  readonly server: 'postfix' | 'exim';
  /** The forwarder writes its own domain into the envelope (SRS). */
  readonly rewrites: boolean;
  /** What the forwarder does to the text. */
  readonly changes: 'nothing' | 'footer' | 'subject';
  /**
   * What the forwarder does with a mail. `attach`: sends a mail of its own with the original in it. `refuse`: says that
   * it does not pass it on. `unknown`: the server does not know the domain. `loop`: the target forwards it back.
   */
  readonly passing: 'forward' | 'forward-and-keep' | 'keep' | 'attach' | 'refuse' | 'unknown' | 'loop';
  readonly demand: Demand;
  /** The target lets the forwarder's address pass without these checks. Holds for the whole machine. */
  readonly allows: boolean;
}
