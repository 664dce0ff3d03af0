import { domainOf, findAddresses } from '../../mail/address.ts';
import type { Anomaly, AnomalyId } from '../anomaly.ts';
import type { HeaderReading, Mailbox } from '../header-reading.ts';
import { organisationOf } from '../organisation.ts';

type Facts = Pick<HeaderReading, 'fields' | 'originators' | 'automatic'>;

function lineOf({ fields }: Facts, name: string): number | null {
  return fields.find((field) => field.name === name)?.line ?? null;
}

function fromAnomalies(facts: Facts): readonly Anomaly[] {
  const { from } = facts.originators;
  const line = lineOf(facts, 'from');
  if (line === null) return [{ id: 'from-missing', weight: 'broken', params: {}, line: null }];
  const addresses = from.map(({ address }) => address).filter((address) => address !== null);
  if (addresses.length === 0) return [{ id: 'from-no-address', weight: 'odd', params: {}, line }];
  if (addresses.length > 1) {
    return [{ id: 'from-several', weight: 'odd', params: { count: addresses.length }, line }];
  }
  return [];
}

/** A display name that shows an address of somebody else: a favourite of fraud, and of some list software. */
function shownAddress(mailbox: Mailbox): string | null {
  const [shown = null] = findAddresses(mailbox.name ?? '');
  return shown !== null && shown.toLowerCase() !== mailbox.address?.toLowerCase() ? shown : null;
}

function nameAnomalies(facts: Facts): readonly Anomaly[] {
  return facts.originators.from.slice(0, 5).flatMap((mailbox): readonly Anomaly[] => {
    const shown = shownAddress(mailbox);
    if (shown === null || mailbox.address === null) return [];
    const isSame = organisationOf(domainOf(shown)) === organisationOf(mailbox.domain);
    const params = { shown, real: mailbox.address };
    return [
      {
        id: 'name-shows-other-address',
        weight: isSame ? 'normal' : 'odd',
        params,
        line: lineOf(facts, 'from'),
      },
    ];
  });
}

/** Two addresses of different organisations; organisations, because subdomains for bounces are the rule. */
function mismatch(
  facts: Facts,
  id: AnomalyId,
  field: string,
  other: string | null,
  weight: Anomaly['weight'],
): readonly Anomaly[] {
  const [from] = facts.originators.from;
  const domain = domainOf(other);
  const mine = organisationOf(from?.domain ?? null);
  const theirs = organisationOf(domain);
  if (mine === null || theirs === null || mine === theirs) return [];
  return [
    { id, weight, params: { from: from?.domain ?? '', other: domain ?? '' }, line: lineOf(facts, field) },
  ];
}

/** Oddities of who the mail says it is from. */
export function originAnomalies(facts: Facts): readonly Anomaly[] {
  const { returnPath, replyTo, sender } = facts.originators;
  return [
    ...fromAnomalies(facts),
    ...nameAnomalies(facts),
    ...mismatch(facts, 'return-path-other-organisation', 'return-path', returnPath, 'normal'),
    ...mismatch(facts, 'reply-to-other-organisation', 'reply-to', replyTo[0]?.address ?? null, 'normal'),
    ...mismatch(facts, 'sender-other-organisation', 'sender', sender?.address ?? null, 'normal'),
  ];
}
