import type { Cancellation } from '../../../shared/dns/cancellation.ts';
import type { Resolver } from '../../../shared/dns/resolver.ts';
import type { ReferenceFacts } from '../../../shared/network/network-facts.ts';
import { textFetcher } from '../https/fetch-text.ts';
import type { FetchText } from '../https/fetched-text.ts';
import { lookupOver } from '../https/lookup-over.ts';

/** Hosts taken from a policy. */
const MAX_MX = 50;

/** Lines of `key: value` (RFC 8461 §3.2), at most so many. */
const MAX_LINES = 200;

/** Reads a policy (RFC 8461 §3.2); null where it is none. */
export function parseMtaSts(text: string): ReferenceFacts['mtaSts'] {
  const lines = text.split(/\r?\n/, MAX_LINES).map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const;
  });
  const value = (key: string): string | undefined => lines.find(([name]) => name === key)?.[1];
  const mode = value('mode')?.toLowerCase();
  if (value('version') !== 'STSv1') return null;
  if (mode !== 'enforce' && mode !== 'testing' && mode !== 'none') return null;
  const mx = lines.filter(([name]) => name === 'mx').map(([, host]) => host.toLowerCase());
  return { mode, mx: mx.slice(0, MAX_MX) };
}

/**
 * The MTA-STS policy of a domain, which comes over HTTPS and so past any device that edits mail connections. Null where
 * there is none or it could not be had. The web server is asked only where DNS announces a policy (RFC 8461 §3.1).
 */
export async function fetchMtaSts(
  domain: string,
  { resolver, cancel }: { readonly resolver: Resolver; readonly cancel: Cancellation },
  fetchText: FetchText = textFetcher({ lookup: lookupOver(resolver, cancel) }),
): Promise<ReferenceFacts['mtaSts']> {
  const announced = await resolver.resolve('TXT', `_mta-sts.${domain}`, cancel);
  if (announced.kind !== 'records') return null;
  if (!announced.values.some((value) => /^v=STSv1\s{0,5};/.test(value))) return null;
  const fetched = await fetchText(`https://mta-sts.${domain}/.well-known/mta-sts.txt`, cancel);
  return fetched.kind === 'text' ? parseMtaSts(fetched.text) : null;
}
