import type { ProviderChange, SubmissionProvider, SubmissionServer } from '../submission.ts';

/** Facts as the public database for Thunderbird has them (MPL-2.0, https://github.com/thunderbird/autoconfig). */
export const ISP_DATABASE = 'Thunderbird ISP database, 2026-03';

/** Where an operator publishes its settings, but no page of it is known here. */
const OPERATOR = 'Settings as published by the operator';

/** TLS from the first octet, the form to prefer (RFC 8314 §3.3). */
export function tls(host: string, port = 465): SubmissionServer {
  return { host, port, security: 'tls' };
}

/** Clear text first, then STARTTLS (RFC 3207, RFC 6409 §3.1). */
export function starttls(host: string, port = 587): SubmissionServer {
  return { host, port, security: 'starttls' };
}

/** Both ways at one host, the preferred one first. */
export function both(host: string): readonly SubmissionServer[] {
  return [tls(host), starttls(host)];
}

/** What a table entry states; everything else has the value that most providers share. */
interface Entry {
  readonly id: string;
  readonly name: string;
  /** Separated by white space. */
  readonly domains?: string;
  readonly domainSuffixes?: readonly string[];
  readonly mx?: readonly string[];
  readonly servers: readonly SubmissionServer[];
  readonly userName?: SubmissionProvider['userName'];
  readonly login?: SubmissionProvider['login'];
  readonly quirks?: SubmissionProvider['quirks'];
  readonly page: string | null;
  readonly country: string | null;
  readonly changes?: readonly ProviderChange[];
}

/** Months for which the two kinds of sources stand. */
const AS_OF = { database: '2026-03', operator: '2025-06' } as const;

function provider(entry: Entry, sources: readonly string[], asOf: string): SubmissionProvider {
  const { domains = '', mx = [], userName = 'address', login = 'password', quirks = [] } = entry;
  const list = domains.split(/\s/).filter((domain) => domain !== '');
  return { ...entry, domains: list, mx, userName, login, quirks, sources, asOf };
}

/** Servers and domains as in the ISP database; what it cannot say (quirks, MX) from the operator's page, where one is named. */
export function fromDatabase(entry: Entry): SubmissionProvider {
  const sources = entry.page === null ? [ISP_DATABASE] : [ISP_DATABASE, entry.page];
  return provider(entry, sources, AS_OF.database);
}

/** Facts as the operator publishes them. */
export function fromOperator(entry: Entry): SubmissionProvider {
  return provider(entry, [entry.page ?? OPERATOR], AS_OF.operator);
}
