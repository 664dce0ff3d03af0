import { isLocalAddress } from '../dns/address-kind.ts';
import type { HeaderField } from '../mail/header-fields.ts';
import { readReceived } from '../mail/received.ts';
import { sameSite } from '../mail/site.ts';
import type { Known } from './forward-facts.ts';
import { known } from './sources.ts';

/** Received fields of a report that are read; it comes straight from the server that wrote it. */
const MAX_HOPS = 20;

/**
 * The address from which a report was handed over by one of the named servers or domains, by the report's own Received
 * fields. A guess: who sends reports from there mostly forwards from there, too. Null where no field shows it.
 */
export function reportingAddress(
  fields: readonly HeaderField[],
  names: readonly (string | null)[],
): Known | null {
  const received = fields.filter(({ name }) => name === 'received').slice(0, MAX_HOPS);
  for (const { value } of received) {
    const { from, fromReverse, fromIp } = readReceived(value);
    const client = fromReverse ?? from;
    if (client === null || fromIp === null || isLocalAddress(fromIp)) continue;
    if (names.some((name) => name !== null && sameSite(client, name)))
      return known(fromIp, 'guess', `from ${client} [${fromIp}]`);
  }
  return null;
}
