import type { DnsAnswer } from '../../../shared/dns/answer.ts';
import type { Cancellation } from '../../../shared/dns/cancellation.ts';
import {
  addressesIn,
  addressesWithoutDns,
  inTurn,
  type HostAddress,
} from '../../../shared/dns/lookup-host.ts';
import type { Resolver } from '../../../shared/dns/resolver.ts';
import { asciiDomain } from '../dns/idn.ts';

/** How long the preferred family is waited for after the other one's answer, in ms (RFC 8305 §3). */
const RESOLUTION_DELAY_MS = 50;

/** Addresses of one host that are tried, over both families. */
const MAX_ADDRESSES = 4;

/** The answers of DNS; null for what was not asked. */
export interface AddressAnswers {
  readonly a: DnsAnswer<'A'> | null;
  readonly aaaa: DnsAnswer<'AAAA'> | null;
}

/** Families to ask DNS for, the preferred one first, and those that this computer can reach. */
export interface WantedFamilies {
  readonly families: readonly (4 | 6)[];
  readonly reachable: readonly (4 | 6)[];
}

/**
 * Looks up the addresses of a host. `onAddresses` gets those that can be reached as soon as there is something to begin
 * with, and once more if the slower family brings further ones; where there are only others it gets these, so that the
 * attempt tells what is wrong. Families are asked at the same time.
 */
export async function hostAddresses(
  host: string,
  { families, reachable }: WantedFamilies,
  { resolver, cancel }: { readonly resolver: Resolver; readonly cancel: Cancellation },
  onAddresses: (addresses: readonly HostAddress[]) => void,
): Promise<AddressAnswers> {
  const known = addressesWithoutDns(host);
  if (known !== null) {
    // A lone address is meant as it is; the machine itself has one of each family.
    onAddresses(known.length === 1 ? known : known.filter(({ family }) => families.includes(family)));
    return { a: null, aaaa: null };
  }
  const name = asciiDomain(host) ?? host;
  const answers: { a: DnsAnswer<'A'> | null; aaaa: DnsAnswer<'AAAA'> | null } = { a: null, aaaa: null };
  const [preferred = 6] = families.filter((family) => reachable.includes(family));
  let told: readonly HostAddress[] = [];
  const tell = (wanted: readonly (4 | 6)[]): void => {
    const [four, six] = [addressesIn(answers.a), addressesIn(answers.aaaa)];
    const all = (preferred === 6 ? inTurn(six, four) : inTurn(four, six))
      .filter(({ family }) => wanted.includes(family))
      .slice(0, MAX_ADDRESSES);
    const news = all.filter(({ address }) => !told.some((one) => one.address === address));
    if (news.length === 0) return;
    told = [...told, ...news];
    onAddresses(news);
  };
  let waiting: NodeJS.Timeout | undefined;
  const onAnswer = (family: 4 | 6): void => {
    if (family === preferred || told.length > 0) tell(reachable);
    else waiting ??= setTimeout(() => tell(reachable), RESOLUTION_DELAY_MS);
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
  tell(reachable);
  if (told.length === 0) tell(families);
  return answers;
}
