import { isIP } from 'node:net';
import type { DnsAnswer } from '../../../shared/dns/answer.ts';
import type { Cancellation } from '../../../shared/dns/cancellation.ts';
import type { Resolver } from '../../../shared/dns/resolver.ts';
import { asciiDomain } from '../dns/idn.ts';
import { inTurn } from './address-order.ts';
import type { HostAddress } from './port-race.ts';

/** How long the preferred family is waited for after the other one's answer, in ms (RFC 8305 §3). */
const RESOLUTION_DELAY_MS = 50;

/** The answers of DNS; null for what was not asked. */
export interface AddressAnswers {
  readonly a: DnsAnswer<'A'> | null;
  readonly aaaa: DnsAnswer<'AAAA'> | null;
}

function valuesOf(answer: DnsAnswer<'A'> | DnsAnswer<'AAAA'> | null): readonly string[] {
  return answer?.kind === 'records' ? answer.values.filter((value) => isIP(value) !== 0) : [];
}

/** An address literal, in brackets or not, as mail addresses have it (RFC 5321 §4.1.3); null for a name. */
export function literalAddress(host: string): string | null {
  const bare = host.trim().replace(/^\[(?:IPv6:)?([^\]]{1,60})\]$/i, '$1');
  return isIP(bare) === 0 ? null : bare;
}

/**
 * Looks up the addresses of a host. `onAddresses` gets them as soon as there is something to begin with, and once more
 * if the slower family brings further ones. Families are asked at the same time.
 */
export async function hostAddresses(
  host: string,
  families: readonly (4 | 6)[],
  { resolver, cancel }: { readonly resolver: Resolver; readonly cancel: Cancellation },
  onAddresses: (addresses: readonly HostAddress[]) => void,
): Promise<AddressAnswers> {
  const literal = literalAddress(host);
  if (literal !== null) {
    onAddresses([{ address: literal, family: isIP(literal) === 6 ? 6 : 4 }]);
    return { a: null, aaaa: null };
  }
  const name = asciiDomain(host) ?? host;
  const answers: { a: DnsAnswer<'A'> | null; aaaa: DnsAnswer<'AAAA'> | null } = { a: null, aaaa: null };
  const [preferred = 6] = families;
  let told: readonly HostAddress[] = [];
  const tell = (): void => {
    const all = inTurn(preferred, valuesOf(answers.a), valuesOf(answers.aaaa));
    const news = all.filter(({ address }) => !told.some((known) => known.address === address));
    if (news.length === 0) return;
    told = [...told, ...news];
    onAddresses(news);
  };
  let waiting: NodeJS.Timeout | undefined;
  const onAnswer = (family: 4 | 6): void => {
    if (family === preferred || told.length > 0) tell();
    else waiting ??= setTimeout(tell, RESOLUTION_DELAY_MS);
  };
  const ask4 = async (): Promise<void> => {
    answers.a = await resolver.resolve('A', name, cancel);
    onAnswer(4);
  };
  const ask6 = async (): Promise<void> => {
    answers.aaaa = await resolver.resolve('AAAA', name, cancel);
    onAnswer(6);
  };
  await Promise.all(families.map((family) => (family === 4 ? ask4() : ask6())));
  clearTimeout(waiting);
  tell();
  return answers;
}
