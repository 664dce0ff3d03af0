import { isLocalAddress } from '../dns/address-kind.ts';
import type { HeaderReading, Hop } from '../headers/header-reading.ts';
import { domainOf } from '../mail/address.ts';
import { sameSite } from '../mail/site.ts';
import { isElsewhere } from './sources.ts';

/** Where on its way a mail was handed on, as far as its Received fields show. */
export interface ForwardWay {
  /** The hop at which B took it. */
  readonly intoForwarder: Hop | null;
  /** The hop at which C took it from B; null where the mail was not seen at C. */
  readonly intoTarget: Hop | null;
}

const NO_WAY: ForwardWay = { intoForwarder: null, intoTarget: null };

function isPublic(hop: Hop): boolean {
  return hop.fromIp !== null && !isLocalAddress(hop.fromIp);
}

function belongs(host: string | null, domain: string | null): boolean {
  return host !== null && domain !== null && host.includes('.') && sameSite(host, domain);
}

/** The first hop, oldest first, that B took from another organisation: by its name, else by the address it was for. */
function hopInto(hops: readonly Hop[], address: string | null, host: string | null): Hop | null {
  const domain = domainOf(address);
  // A login, or a hop inside one house, is no handing over from A's server.
  const handed = hops.filter((hop) => isPublic(hop) && !hop.authenticated && hop.zone !== 'internal');
  const named = handed.find(
    (hop) => belongs(hop.by, domain) || (host !== null && hop.by?.toLowerCase() === host.toLowerCase()),
  );
  const addressed = handed.find(
    (hop) => address !== null && hop.for?.toLowerCase() === address.toLowerCase(),
  );
  return named ?? addressed ?? null;
}

/**
 * Finds B's hop by its address or host. For a mail that was seen at C, the newest hop from another organisation is C's:
 * its own lines are the only ones that nobody before it could forge.
 */
export function forwardWay(
  reading: HeaderReading | null,
  seenAtTarget: boolean,
  mailbox: string | null,
  host: string | null,
): ForwardWay {
  if (reading === null) return NO_WAY;
  const { hops } = reading;
  const intoForwarder = hopInto(hops, mailbox, host);
  const intoTarget = seenAtTarget
    ? (hops.findLast(
        (hop) => isPublic(hop) && hop.zone !== 'internal' && !belongs(hop.by, domainOf(mailbox)),
      ) ?? null)
    : null;
  return { intoForwarder, intoTarget: intoTarget === intoForwarder ? null : intoTarget };
}

/**
 * Addresses at which the mail was delivered or handled on its way, the newest first: Delivered-To and its like, then the
 * `for` of each hop.
 */
export function addressesOnTheWay(reading: HeaderReading | null): readonly string[] {
  if (reading === null) return [];
  const fromHops = reading.hops
    .flatMap((hop) => (hop.for?.includes('@') === true ? [hop.for] : []))
    .reverse();
  return [...new Set([...reading.originators.deliveredTo, ...fromHops].map((one) => one.toLowerCase()))];
}

/** The newest address that belongs to another organisation than the final one. */
export function earlierAddress(addresses: readonly string[], final: string | null): string | null {
  return addresses.find((address) => isElsewhere(address, final)) ?? null;
}
