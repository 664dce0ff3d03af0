import type { LoginKind, SubmissionProvider, SubmissionSecurity, UserNameForm } from './submission.ts';

/** Where settings can come from, the most trusted first; see choose-settings.ts for the order and its reasons. */
export const SETTINGS_SOURCES = [
  /** A file on the web server of the domain itself, over HTTPS. */
  'autoconfig',
  /** The table that comes with the product, by the domain of the address. */
  'built-in',
  /** SRV records of the domain (RFC 6186, RFC 8314 §5.1). */
  'srv',
  /** Mozilla's public database, for the domain. */
  'isp-database',
  /** The table that comes with the product, by the MX hosts of the domain: a guess. */
  'mx',
  /** Mozilla's public database, for the domain of the MX host: a guess. */
  'mx-isp-database',
] as const;
export type SettingsSource = (typeof SETTINGS_SOURCES)[number];

/** One way to hand in mails that some source states. */
export interface SettingsCandidate {
  readonly source: SettingsSource;
  /** Where exactly: the address of the file, the name of the DNS record, or the id of the provider in the table. */
  readonly origin: string;
  readonly host: string;
  readonly port: number;
  readonly security: SubmissionSecurity;
  /** Null where the source does not state it, or where only the provider's papers tell it. */
  readonly userName: string | null;
  readonly userNameForm: UserNameForm | null;
  readonly login: LoginKind | null;
}

/** How asking one source ended. */
export type LookupResult =
  | 'found'
  /** The source was reached and says that there is nothing. */
  | 'none'
  /** The domain says that it offers no such service (SRV with the target `.`, RFC 2782). */
  | 'not-offered'
  /** Nobody knows: the source could not be reached, or its answer could not be read. */
  | 'failed'
  /** The user did not agree, or nothing may be asked. */
  | 'not-asked';

/** One question and how it ended, in the order of asking. */
export interface SettingsLookup {
  readonly source: SettingsSource;
  readonly origin: string;
  readonly result: LookupResult;
  /**
   * What came instead, as a technical word: a `DnsFailure`, `nxdomain`, `nodata`, a failure of the fetch (`timeout`,
   * `certificate` …), `http-404`, `no-settings-file`, `no-outgoing-server`. Null where found or not asked.
   */
  readonly reason: string | null;
}

/** Why the chosen settings were chosen. Words: `settings.choice.<id>`. */
export type SettingsChoice =
  /** Two or more independent sources say the same. */
  | 'agreed'
  | 'operator-file'
  | 'built-in'
  | 'dns-record'
  | 'public-database'
  | 'guess-by-mx'
  /** The best source offers no encryption; another one does. */
  | 'encrypted-instead'
  | 'no-server-exists'
  | 'nothing-found';

/** What is known about how an address sends. The same answers always give the same result. */
export interface SettingsAnswer {
  /** As given, with the domain in its ASCII form. */
  readonly address: string;
  readonly domain: string;
  /** From the built-in table. */
  readonly provider: SubmissionProvider | null;
  readonly providerBy: 'domain' | 'mx' | null;
  /** The provider's quirks, login and dated changes hold for what was chosen: not so where a guess chose the provider and a better source another server. */
  readonly providerApplies: boolean;
  /** Most preferred first; null where nobody was asked or the answer did not come. */
  readonly mx: readonly string[] | null;
  readonly chosen: SettingsCandidate | null;
  readonly choice: SettingsChoice;
  /** Everything that was stated, best source first; the chosen one among it. */
  readonly candidates: readonly SettingsCandidate[];
  /** Sources that state something, but not what was chosen. */
  readonly differing: readonly SettingsSource[];
  readonly lookups: readonly SettingsLookup[];
  /** Pages of the operator on this, over https: from the table and from its file. */
  readonly pages: readonly string[];
}
