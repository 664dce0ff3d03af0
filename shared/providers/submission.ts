/** How the connection is secured. `tls`: from the first octet (RFC 8314 §3.3); `starttls`: RFC 3207. */
export type SubmissionSecurity = 'tls' | 'starttls' | 'plain';

/** One server to hand mails to. */
export interface SubmissionServer {
  /**
   * May hold `{domain}`, the part of the address behind the `@`, or be `{mx}`: the domain's first MX host, where a
   * provider's mailboxes and submission share a host.
   */
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
  | 'being-retired'
  /** Every customer has a host of their own; the account's papers or settings page name it. */
  | 'host-in-account'
  /** No mail program can send: the provider has only its own programs. `servers` is empty. */
  | 'no-mail-programs';

/** Something that an operator changes on a date; kept as data, since such dates move. */
export interface ProviderChange {
  /** `password-login-ends`: the account's password alone no longer logs in; `password-login-off-by-default`: an administrator must allow it. */
  readonly kind: 'password-login-ends' | 'password-login-off-by-default';
  /** `YYYY-MM`, or `YYYY-H1`/`YYYY-H2` where only the half-year is announced. */
  readonly date: string;
  readonly source: string;
  /** When this was so announced, `YYYY-MM`. */
  readonly asOf: string;
}

/** Where and how a provider's customers hand in their mails. One per provider; facts, each with its source. */
export interface SubmissionProvider {
  /** Stable id in kebab-case. */
  readonly id: string;
  readonly name: string;
  /** Domains of its addresses. */
  readonly domains: readonly string[];
  /** Domains of which every subdomain is one of its addresses' domains, too (`name.example.org` for `example.org`). */
  readonly domainSuffixes?: readonly string[];
  /** Suffixes of MX hosts that tell that a customer's own domain is with it; empty where none do. */
  readonly mx: readonly string[];
  /** Preferred first; empty where no host is known or none exists (see `quirks` and `page`). */
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
  /** ISO 3166-1, lower case; null for one that is at home in many. */
  readonly country: string | null;
  /** Oldest first. */
  readonly changes?: readonly ProviderChange[];
}
