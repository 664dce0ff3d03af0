import type { Cancellation } from '../../../shared/dns/cancellation.ts';
import type { Resolver } from '../../../shared/dns/resolver.ts';
import { chooseSettings, holdsFor, withProviderFacts } from '../../../shared/providers/choose-settings.ts';
import {
  findSubmissionByMx,
  providerOfDomain,
  serversFor,
  userNameFor,
  type AddressParts,
  type MxHost,
  type MxMatch,
} from '../../../shared/providers/find-submission.ts';
import type {
  SettingsAnswer,
  SettingsCandidate,
  SettingsLookup,
} from '../../../shared/providers/settings-answer.ts';
import type { SubmissionProvider } from '../../../shared/providers/submission.ts';
import type { FetchText } from '../https/fetched-text.ts';
import { autoconfigUrls, fromAutoconfig, ispDatabaseUrl, type SourceAnswer } from './from-autoconfig.ts';
import { fromSrv, mxHosts } from './from-dns.ts';
import { mailAddress } from './mail-address.ts';

/** What a look-up may use. */
export interface SettingsAccess {
  /** Null: nothing is asked at all. */
  readonly resolver: Resolver | null;
  readonly fetchText: FetchText;
  /** The user agreed that the domain's web servers and the public ISP database learn the domain. */
  readonly consented: boolean;
  readonly cancel: Cancellation;
}

function builtIn(
  provider: SubmissionProvider,
  address: AddressParts,
  source: 'built-in' | 'mx',
  exchange: string | null,
): SourceAnswer {
  const candidates: readonly SettingsCandidate[] = serversFor(provider, address.domain, exchange).map(
    (server) => ({
      source,
      origin: provider.id,
      ...server,
      userName: userNameFor(provider.userName, address),
      userNameForm: provider.userName,
      login: provider.login,
    }),
  );
  const result = candidates.length > 0 ? 'found' : 'none';
  const lookup: SettingsLookup = { source, origin: provider.id, result, reason: null };
  return { lookup, candidates, pages: provider.page === null ? [] : [provider.page] };
}

const NOTHING: SourceAnswer = {
  lookup: { source: 'built-in', origin: '', result: 'none', reason: null },
  candidates: [],
  pages: [],
};

function notAsked(source: SettingsLookup['source'], origin: string): SourceAnswer {
  return { ...NOTHING, lookup: { source, origin, result: 'not-asked', reason: null } };
}

/** The web sources for a domain: its own two, then the public database. Nobody is asked without consent. */
function fromWeb(address: AddressParts, access: SettingsAccess): Promise<readonly SourceAnswer[]> {
  const { domain } = address;
  const sources = [
    ...autoconfigUrls(domain).map((url) => ({ source: 'autoconfig', url }) as const),
    { source: 'isp-database', url: ispDatabaseUrl(domain) } as const,
  ];
  const isAllowed = access.consented && access.resolver !== null;
  return Promise.all(
    sources.map(async ({ source, url }) =>
      isAllowed
        ? fromAutoconfig(url, source, address, access.fetchText, access.cancel)
        : notAsked(source, url.replace(/\?.*$/, '')),
    ),
  );
}

/** Second-level names under which others register, as far as hosters' MX hosts need them. */
const SHARED_ENDING = /\.(?:co|com|net|org|ne|or|ac|gov)\.[a-z]{2}$/;

/** The domain an MX host belongs to, as a guess without a list of public suffixes: two labels, or three below `co.uk`. */
function domainOfHost(host: string): string {
  return host
    .split('.')
    .slice(SHARED_ENDING.test(host) ? -3 : -2)
    .join('.');
}

interface MxSources {
  readonly hosts: readonly MxHost[] | null;
  readonly match: MxMatch | null;
  readonly answers: readonly SourceAnswer[];
}

/** What the MX hosts of an unknown domain suggest. */
async function fromMx(address: AddressParts, access: SettingsAccess): Promise<MxSources> {
  const { resolver, cancel } = access;
  if (resolver === null) return { hosts: null, match: null, answers: [notAsked('mx', address.domain)] };
  const { lookup, hosts } = await mxHosts(address.domain, resolver, cancel);
  const match = findSubmissionByMx(hosts ?? []);
  if (match !== null) {
    const guess = builtIn(match.provider, address, 'mx', match.exchange);
    return { hosts, match, answers: [{ ...guess, lookup }] };
  }
  const answers: SourceAnswer[] = [{ ...NOTHING, lookup }];
  const first = hosts?.[0];
  if (first !== undefined && access.consented) {
    const url = ispDatabaseUrl(domainOfHost(first.exchange));
    answers.push(await fromAutoconfig(url, 'mx-isp-database', address, access.fetchText, cancel));
  }
  return { hosts, match: null, answers };
}

async function fromDns(address: AddressParts, access: SettingsAccess): Promise<readonly SourceAnswer[]> {
  const { resolver, cancel } = access;
  if (resolver === null) return [notAsked('srv', `_submissions._tcp.${address.domain}`)];
  return fromSrv(address.domain, resolver, cancel);
}

/**
 * Finds out how an address sends. The built-in table comes first and asks nobody; SRV and, for domains it does not know,
 * MX records ask the resolver; files on the web are fetched only with consent. The part of the address before the `@`
 * is never sent to anybody. Null where the text is no mail address. Never rejects.
 */
export async function lookUpSettings(
  address: string,
  access: SettingsAccess,
): Promise<SettingsAnswer | null> {
  const parts = mailAddress(address);
  if (parts === null) return null;
  const byDomain = providerOfDomain(parts.domain);
  const noMx: MxSources = { hosts: null, match: null, answers: [] };
  const [web, srv, mx] = await Promise.all([
    fromWeb(parts, access),
    fromDns(parts, access),
    byDomain === null ? fromMx(parts, access) : noMx,
  ]);
  const own =
    byDomain === null
      ? { ...NOTHING, lookup: { ...NOTHING.lookup, origin: parts.domain } }
      : builtIn(byDomain, parts, 'built-in', null);
  const answers = [own, ...srv, ...mx.answers, ...web];
  const provider = byDomain ?? mx.match?.provider ?? null;
  const by = byDomain ? 'domain' : mx.match && 'mx';
  const stated = answers
    .flatMap(({ candidates }) => candidates)
    .map((candidate) =>
      provider !== null && holdsFor(provider, by, candidate)
        ? withProviderFacts(candidate, provider, parts)
        : candidate,
    );
  const choice = chooseSettings(stated, provider);
  return {
    address: `${parts.local}@${parts.domain}`,
    domain: parts.domain,
    provider,
    providerBy: by,
    providerApplies: choice.chosen === null ? provider !== null : holdsFor(provider, by, choice.chosen),
    mx: mx.hosts && mx.hosts.map(({ exchange }) => exchange),
    ...choice,
    lookups: answers.map(({ lookup }) => lookup),
    pages: [...new Set(answers.flatMap(({ pages }) => pages))],
  };
}
