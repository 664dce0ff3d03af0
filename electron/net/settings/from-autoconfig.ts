import type { Cancellation } from '../../../shared/dns/cancellation.ts';
import { isHostName } from '../../../shared/dns/domain-name.ts';
import type { AddressParts } from '../../../shared/providers/find-submission.ts';
import type {
  SettingsCandidate,
  SettingsLookup,
  SettingsSource,
} from '../../../shared/providers/settings-answer.ts';
import type { LoginKind, UserNameForm } from '../../../shared/providers/submission.ts';
import type { FetchedText, FetchText } from '../https/fetched-text.ts';
import { parseAutoconfig, type AutoconfigServer } from './parse-autoconfig.ts';

/** What one source stated and how asking it ended. */
export interface SourceAnswer {
  readonly lookup: SettingsLookup;
  readonly candidates: readonly SettingsCandidate[];
  readonly pages: readonly string[];
}

/** Stands for the part before the `@`, which is nobody's business. */
const LOCAL_PLACEHOLDER = '%EMAILLOCALPART%';

/**
 * The addresses of the domain's own settings file, in the order that mail programs ask them. Where programs send the
 * mail address we send the file format's own placeholder with the domain: servers that put the address into their
 * answer put the placeholder in, which is filled here; who asks stays unknown to them.
 */
export function autoconfigUrls(domain: string): readonly string[] {
  const query = `?emailaddress=${encodeURIComponent(`${LOCAL_PLACEHOLDER}@${domain}`)}`;
  return [
    `https://autoconfig.${domain}/mail/config-v1.1.xml${query}`,
    `https://${domain}/.well-known/autoconfig/mail/config-v1.1.xml`,
  ];
}

/** The file of the public ISP database for a domain. It learns the domain, nothing else. */
export function ispDatabaseUrl(domain: string): string {
  return `https://autoconfig.thunderbird.net/v1.1/${domain}`;
}

function fill(template: string, { local, domain }: AddressParts): string | null {
  const filled = template
    .replaceAll('%EMAILADDRESS%', () => `${local}@${domain}`)
    .replaceAll(LOCAL_PLACEHOLDER, () => local)
    .replaceAll('%EMAILDOMAIN%', () => domain);
  // A placeholder that the file asks people for, or a sign that no user name has.
  return /%[A-Z]{2,30}%|[\s\p{C}<>"]/u.test(filled) ? null : filled;
}

function formOf(userName: string | null, { local, domain }: AddressParts): UserNameForm | null {
  if (userName === null) return null;
  if (userName === `${local}@${domain}`) return 'address';
  return userName === local ? 'local-part' : 'own';
}

function loginOf(authentication: readonly string[]): LoginKind | null {
  if (authentication.some((word) => /^(?:password-|plain$|secure$|NTLM$|GSSAPI$)/i.test(word)))
    return 'password';
  if (authentication.some((word) => /^OAuth2$/i.test(word))) return 'oauth2';
  return authentication.some((word) => /^(?:none|client-IP-address)$/i.test(word)) ? 'none' : null;
}

function candidateOf(
  server: AutoconfigServer,
  address: AddressParts,
  source: SettingsSource,
  origin: string,
): readonly SettingsCandidate[] {
  const host = fill(server.host.replaceAll('%emaildomain%', '%EMAILDOMAIN%'), address);
  if (host === null || !isHostName(host)) return [];
  const userName = server.userName === null ? null : fill(server.userName, address);
  return [
    {
      source,
      origin,
      host,
      port: server.port,
      security: server.security,
      userName,
      userNameForm: formOf(userName, address),
      login: loginOf(server.authentication),
    },
  ];
}

/** Statuses by which a server says that it has no such file. */
const ABSENT = [404, 410];

function failureOf(
  fetched: Exclude<FetchedText, { kind: 'text' }>,
): Pick<SettingsLookup, 'result' | 'reason'> {
  if (fetched.kind === 'failed') {
    const isAbsent = fetched.reason === 'unknown-host';
    return { result: isAbsent ? 'none' : 'failed', reason: fetched.reason };
  }
  return {
    result: ABSENT.includes(fetched.status) ? 'none' : 'failed',
    reason: `http-${String(fetched.status)}`,
  };
}

/** Fetches and reads one settings file. */
export async function fromAutoconfig(
  url: string,
  source: SettingsSource,
  address: AddressParts,
  fetchText: FetchText,
  cancel: Cancellation,
): Promise<SourceAnswer> {
  // Shown to people: what stands behind the `?` says nothing about the source.
  const origin = url.replace(/\?.*$/, '');
  const fetched = await fetchText(url, cancel);
  if (fetched.kind !== 'text') {
    return { lookup: { source, origin, ...failureOf(fetched) }, candidates: [], pages: [] };
  }
  const file = parseAutoconfig(fetched.text);
  const candidates = file?.servers.flatMap((server) => candidateOf(server, address, source, origin)) ?? [];
  const isFound = candidates.length > 0;
  const reason = file === null ? 'no-settings-file' : 'no-outgoing-server';
  return {
    lookup: { source, origin, result: isFound ? 'found' : 'none', reason: isFound ? null : reason },
    candidates,
    pages: file?.pages ?? [],
  };
}
