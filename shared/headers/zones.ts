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

/**
 * The first hop, oldest first, at which another organisation than the sender's or his provider's took the mail; null
 * where that cannot be told. `senders` are the addresses the mail says it is from.
 */
export function leftSenderAt(hops: readonly Hop[], senders: readonly (string | null)[]): number | null {
  const own = new Set(
    senders.map((sender) => organisationOf(domainOf(sender))).filter((name) => name !== null),
  );
  for (const [index, hop] of hops.entries()) {
    const by = organisationOf(hop.by);
    if (by === null) continue;
    const client = organisationOf(hop.fromReverse) ?? organisationOf(hop.from);
    const isHandedIn = hop.zone !== 'external' || (index === 0 && client === null);
    if (own.size > 0 && !own.has(by) && !isHandedIn) return index;
    // Whom the sender hands his mail to, or who passes it on inside, acts for him.
    if (isHandedIn || own.size === 0) own.add(by);
  }
  return null;
}
