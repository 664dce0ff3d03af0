import { SUBMISSION_PROVIDERS } from './submission/index.ts';
import type { SubmissionProvider, SubmissionServer, UserNameForm } from './submission.ts';

/** A mail address taken apart. */
export interface AddressParts {
  /** As written; upper and lower case may matter (RFC 5321 §2.4). */
  readonly local: string;
  /** Lower case, `xn--` for other scripts, without the final dot. */
  readonly domain: string;
}

/** An MX host with its preference (RFC 5321 §5.1); the smallest number is tried first. */
export interface MxHost {
  readonly preference: number;
  readonly exchange: string;
}

/** A provider found by MX hosts, and the host that told. */
export interface MxMatch {
  readonly provider: SubmissionProvider;
  readonly exchange: string;
}

const BY_DOMAIN = new Map(
  SUBMISSION_PROVIDERS.flatMap((provider) =>
    provider.domains.map((domain): [string, SubmissionProvider] => [domain, provider]),
  ),
);
const BY_SUFFIX = new Map(
  SUBMISSION_PROVIDERS.flatMap((provider) =>
    (provider.domainSuffixes ?? []).map((domain): [string, SubmissionProvider] => [domain, provider]),
  ),
);
const BY_MX = new Map(
  SUBMISSION_PROVIDERS.flatMap((provider) =>
    provider.mx.map((suffix): [string, SubmissionProvider] => [suffix, provider]),
  ),
);

/** The entry for the name or for the nearest name above it. */
function nearest(table: ReadonlyMap<string, SubmissionProvider>, name: string): SubmissionProvider | null {
  for (let rest = name; rest !== ''; rest = rest.includes('.') ? rest.slice(rest.indexOf('.') + 1) : '') {
    const found = table.get(rest);
    if (found) return found;
  }
  return null;
}

/** Lower case without the final dot; a longer name than DNS allows (253) is none. */
function plainName(name: string): string {
  const lower = name.toLowerCase().replace(/\.$/, '');
  return lower.length > 253 ? '' : lower;
}

/** The provider whose addresses end in this domain (ASCII form); subdomains only where the table says so. */
export function providerOfDomain(domain: string): SubmissionProvider | null {
  const name = plainName(domain);
  return BY_DOMAIN.get(name) ?? nearest(BY_SUFFIX, name);
}

/** The provider of an address by its domain (ASCII form), from the built-in table alone; null where none is known. */
export function findSubmission(address: string): SubmissionProvider | null {
  return providerOfDomain(address.slice(address.lastIndexOf('@') + 1));
}

/**
 * The provider that hosts a customer's own domain, by its MX hosts; null where none is known. Only the most preferred
 * hosts count: others often belong to whoever stands in when the first are down.
 */
export function findSubmissionByMx(hosts: readonly MxHost[]): MxMatch | null {
  const best = Math.min(...hosts.map(({ preference }) => preference));
  const names = hosts
    .filter(({ preference }) => preference === best)
    .map(({ exchange }) => plainName(exchange))
    .sort();
  for (const exchange of names) {
    const provider = nearest(BY_MX, exchange);
    if (provider) return { provider, exchange };
  }
  return null;
}

/**
 * The provider's servers for this address, placeholders filled. A server whose host is the MX host is left out where
 * that host is not known.
 */
export function serversFor(
  provider: SubmissionProvider,
  domain: string,
  exchange: string | null,
): readonly SubmissionServer[] {
  return provider.servers.flatMap((server) => {
    if (server.host === '{mx}') return exchange === null ? [] : [{ ...server, host: plainName(exchange) }];
    return [{ ...server, host: server.host.replace('{domain}', domain) }];
  });
}

/** What to enter as the user name; null where the provider gives out one of its own. */
export function userNameFor(form: UserNameForm, { local, domain }: AddressParts): string | null {
  switch (form) {
    case 'address':
      return `${local}@${domain}`;
    case 'local-part':
      return local;
    case 'own':
      return null;
  }
}
