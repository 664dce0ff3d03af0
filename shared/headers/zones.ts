import { domainOf } from '../mail/address.ts';
import type { ReceivedField } from '../mail/received.ts';
import type { Hop } from './header-reading.ts';
import { isPrivateAddress, organisationOf } from './organisation.ts';

/** Whether a mail changed hands at a hop, from what its own field says. */
export function zoneOf(received: ReceivedField): Hop['zone'] {
  const { from, fromReverse, fromIp, by, local, authenticated } = received;
  if (local || authenticated) return 'internal';
  if (fromIp !== null && isPrivateAddress(fromIp)) return 'internal';
  const to = organisationOf(by);
  // DNS is harder to forge than what the client calls itself.
  const comesFrom = organisationOf(fromReverse) ?? organisationOf(from);
  if (to === null || comesFrom === null) {
    return from === null && fromIp === null && by !== null ? 'internal' : 'unknown';
  }
  return to === comesFrom ? 'internal' : 'external';
}

/** Whom the mail says it is from. */
export interface SenderNames {
  /** Addresses in From; null where it names none. */
  readonly authors: readonly (string | null)[];
  /** Return-Path; that of a newsletter is the service that sends it, that of a mailing list the list. */
  readonly envelope: string | null;
}

function clientOf(hop: Hop): string | null {
  return organisationOf(hop.fromReverse) ?? organisationOf(hop.from);
}

/**
 * Organisations that count as the sender's. Where servers of the author's own carried the mail, the envelope's are not:
 * a mailing list wrote itself there when it passed the mail on.
 */
function ownOrganisations(hops: readonly Hop[], { authors, envelope }: SenderNames): Set<string> {
  const organisations = (addresses: readonly (string | null)[]) =>
    addresses.map((address) => organisationOf(domainOf(address))).filter((name) => name !== null);
  const own = new Set(organisations(authors));
  const isThere = hops.some((hop) =>
    [organisationOf(hop.by), clientOf(hop)].some((name) => name !== null && own.has(name)),
  );
  return isThere ? own : new Set([...own, ...organisations([envelope])]);
}

/**
 * The first hop, oldest first, at which another organisation than the sender's or his provider's took the mail; null
 * where that cannot be told.
 */
export function leftSenderAt(hops: readonly Hop[], names: SenderNames): number | null {
  const own = ownOrganisations(hops, names);
  for (const [index, hop] of hops.entries()) {
    const by = organisationOf(hop.by);
    if (by === null) continue;
    const isHandedIn = hop.zone !== 'external' || (index === 0 && clientOf(hop) === null);
    if (own.size > 0 && !own.has(by) && !isHandedIn) return index;
    // Whom the sender hands his mail to, or who passes it on inside, acts for him.
    if (isHandedIn || own.size === 0) own.add(by);
  }
  return null;
}
