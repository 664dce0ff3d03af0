/** How the connection is secured. `tls`: from the first octet (RFC 8314 §3.3); `starttls`: RFC 3207. */
export type SubmissionSecurity = 'tls' | 'starttls' | 'plain';

/** One server to hand mails to. */
export interface SubmissionServer {
  /** May hold `{domain}`, the part of the address behind the `@`. */
  readonly host: string;
  readonly port: number;
  readonly security: SubmissionSecurity;
}

/** What the user name is: the whole address, the part before the `@`, or something the provider gives out. */
export type UserNameForm = 'address' | 'local-part' | 'own';

/** How to prove who one is. `app-password`: a password made for one program, the account's own does not work. */
export type LoginKind = 'password' | 'app-password' | 'oauth2' | 'oauth2-or-app-password' | 'none';

/** Facts that make people fail although host, port and password are right. */
export type SubmissionQuirk =
  /** Sending must be switched on in the web interface first (IMAP/SMTP access). */
  | 'enable-first'
  /** Only from the provider's own network, or only there without login. */
  | 'own-network-only'
  /** The sender address must be one of the account's own. */
  | 'sender-must-match'
  /** Paid accounts only. */
  | 'paid-only'
  /** A program of the provider must run on the computer (Proton Bridge). */
  | 'local-bridge'
  /** User name and password are not those of the mailbox (given out apart). */
  | 'separate-credentials'
  /** Closed for new accounts, or being shut down. */
  | 'being-retired';

/** Where and how a provider's customers hand in their mails. One per provider; facts, each with its source. */
export interface SubmissionProvider {
  /** Stable id in kebab-case. */
  readonly id: string;
  readonly name: string;
  /** Domains of its addresses. */
  readonly domains: readonly string[];
  /** Suffixes of MX hosts that tell that a customer's own domain is with it; empty where none do. */
  readonly mx: readonly string[];
  /** Preferred first. */
  readonly servers: readonly SubmissionServer[];
  readonly userName: UserNameForm;
  readonly login: LoginKind;
  readonly quirks: readonly SubmissionQuirk[];
  /** The operator's own page on these settings, as an https address; null where none is known. */
  readonly page: string | null;
  /** Where the facts come from: the page, or `Thunderbird ISP database, 2026-03`. */
  readonly sources: readonly string[];
  /** `YYYY-MM`. */
  readonly asOf: string;
  readonly country: string | null;
}
