import type { DnsAnswer } from '../../../shared/dns/answer.ts';
import type { Cancellation } from '../../../shared/dns/cancellation.ts';
import { isHostName } from '../../../shared/dns/domain-name.ts';
import type { Resolver } from '../../../shared/dns/resolver.ts';
import type { MxHost } from '../../../shared/providers/find-submission.ts';
import type { SettingsCandidate, SettingsLookup } from '../../../shared/providers/settings-answer.ts';
import type { SourceAnswer } from './from-autoconfig.ts';

/** The services that name submission servers: TLS from the start (RFC 8314 §5.1) before STARTTLS (RFC 6186 §3.1). */
const SERVICES = [
  { label: '_submissions._tcp', security: 'tls' },
  { label: '_submission._tcp', security: 'starttls' },
] as const;

/** Records taken from one answer; a domain has one or two. */
const MAX_RECORDS = 10;

type SrvRecord = Extract<DnsAnswer<'SRV'>, { kind: 'records' }>['values'][number];

const isRoot = ({ target }: SrvRecord): boolean => target === '' || target === '.';

/** Smallest priority first; among equals the heaviest, then by name, so that the order is always the same. */
function inOrder(records: readonly SrvRecord[]): readonly SrvRecord[] {
  return [...records]
    .sort(
      (one, other) =>
        one.priority - other.priority ||
        other.weight - one.weight ||
        (one.target < other.target ? -1 : Number(one.target > other.target)),
    )
    .slice(0, MAX_RECORDS);
}

function lookupOf(origin: string, answer: DnsAnswer<'SRV'>): SettingsLookup {
  const about = { source: 'srv', origin } as const;
  if (answer.kind === 'failed') return { ...about, result: 'failed', reason: answer.reason };
  if (answer.kind !== 'records') return { ...about, result: 'none', reason: answer.kind };
  if (answer.values.every(isRoot)) return { ...about, result: 'not-offered', reason: null };
  return { ...about, result: 'found', reason: null };
}

/** Asks for one service of a domain. A target `.` means: decidedly not offered (RFC 2782). */
async function oneService(
  { label, security }: (typeof SERVICES)[number],
  domain: string,
  resolver: Resolver,
  cancel: Cancellation,
): Promise<SourceAnswer> {
  const origin = `${label}.${domain}`;
  const answer = await resolver.resolve('SRV', origin, cancel);
  const records = answer.kind === 'records' ? inOrder(answer.values) : [];
  const candidates: readonly SettingsCandidate[] = records
    .filter(({ target, port }) => isHostName(target) && port > 0)
    .map(({ target, port }) => ({
      source: 'srv',
      origin,
      host: target.replace(/\.$/, '').toLowerCase(),
      port,
      security,
      userName: null,
      userNameForm: null,
      login: null,
    }));
  const lookup = lookupOf(origin, answer);
  const isEmpty = lookup.result === 'found' && candidates.length === 0;
  return {
    lookup: isEmpty ? { ...lookup, result: 'failed', reason: 'malformed' } : lookup,
    candidates,
    pages: [],
  };
}

/** Both services of a domain, the preferred one first. */
export function fromSrv(
  domain: string,
  resolver: Resolver,
  cancel: Cancellation,
): Promise<readonly SourceAnswer[]> {
  return Promise.all(SERVICES.map((service) => oneService(service, domain, resolver, cancel)));
}

/** The MX hosts of a domain, most preferred first; a null MX (RFC 7505) gives none. */
export async function mxHosts(
  domain: string,
  resolver: Resolver,
  cancel: Cancellation,
): Promise<{ readonly lookup: SettingsLookup; readonly hosts: readonly MxHost[] | null }> {
  const about = { source: 'mx', origin: domain } as const;
  const answer = await resolver.resolve('MX', domain, cancel);
  if (answer.kind === 'failed') {
    return { lookup: { ...about, result: 'failed', reason: answer.reason }, hosts: null };
  }
  if (answer.kind !== 'records')
    return { lookup: { ...about, result: 'none', reason: answer.kind }, hosts: [] };
  const hosts = answer.values
    .filter(({ exchange }) => isHostName(exchange))
    .sort(
      (one, other) =>
        one.preference - other.preference ||
        (one.exchange < other.exchange ? -1 : Number(one.exchange > other.exchange)),
    );
  const result = hosts.length > 0 ? 'found' : 'not-offered';
  return { lookup: { ...about, result, reason: null }, hosts };
}
