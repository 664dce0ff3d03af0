import type { Bilingual } from '../../bounce/rule.ts';

/** What a target wants of a mail before it takes it. */
export const DEMAND_KINDS = [
  /** One of SPF and DKIM passes, for whichever domain. */
  'spf-or-dkim',
  /** Both pass. */
  'spf-and-dkim',
  /** SPF passes. */
  'spf-pass',
  /** A signature holds. */
  'dkim-pass',
  /** SPF does not say `fail` (`-all`). */
  'spf-not-fail',
  /** The policy of the domain in From is obeyed: `reject` refuses, `quarantine` goes to the spam folder. */
  'dmarc',
  /** DMARC passes, whatever the policy says. */
  'dmarc-pass',
] as const;
export type DemandKind = (typeof DEMAND_KINDS)[number];

/** One demand. */
export interface Demand {
  readonly kind: DemandKind;
  /**
   * `always`: mail that misses it is refused. `often`: it depends on the setting of this server, or on other marks of the
   * mail. `bulk`: asked of senders of thousands of mails a day only; it counts where the refusal names it.
   */
  readonly strength: 'always' | 'often' | 'bulk';
}

/** What one provider, or one kind of server, demands. One file each. */
export interface TargetDemands {
  readonly id: string;
  readonly name: Bilingual;
  /** Names of its servers (MX, greeting); null for kinds of servers that no name tells. */
  readonly hosts: RegExp | null;
  /** Domains of private customers' addresses. */
  readonly domains: readonly string[];
  readonly demands: readonly Demand[];
  /** Can the mailbox collect mail from another one by itself? `unknown`: it depends on the organisation. */
  readonly collects: 'yes' | 'no' | 'unknown';
  /** What it calls that. */
  readonly collectsAs: string | null;
  /**
   * Whom an entry in a list of trusted servers helps: `yes`: an administrator can switch these checks off for one server;
   * `partly`: some of them; `no`: private mailboxes have nothing of the kind; `unknown`: nobody can tell from here.
   */
  readonly allowList: 'yes' | 'partly' | 'no' | 'unknown';
  readonly sources: readonly string[];
  /** `YYYY-MM`. */
  readonly asOf: string;
}

/** Declares the demands of a target; exists so that its file is verified where it is written. */
export function defineTarget(target: TargetDemands): TargetDemands {
  return target;
}
