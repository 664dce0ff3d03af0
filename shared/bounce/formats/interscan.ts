import { foldWhiteSpace } from '../../mail/white-space.ts';
import { factsFromText } from './recipient-facts.ts';
import type { Format } from './reading.ts';
import { findTextAddresses, sameAddress } from './text-address.ts';

/** One command with its answer; a dialogue that broke off has none. */
const DIALOGUE =
  /^Sent <<< RCPT TO:\s{0,4}<([^<>\s]{3,320})>[^\n]{0,200}(?:\nReceived >>> ([245]\d\d[^\n]{0,1000}))?/gim;

/** Recipients that are read from one notice. */
const MAX_RECIPIENTS = 500;

/** Recipients with the answer to their own command; those another server took are none. */
function recipientsOf(own: string): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const [, address = '', answer] of [...own.matchAll(DIALOGUE)].slice(0, MAX_RECIPIENTS))
    if (!answer?.startsWith('2')) found.set(address, answer ?? null);
  const listed = /Unable to deliver message to([^]{0,2000})/i.exec(own)?.[1] ?? '';
  const names = findTextAddresses(listed).map(({ address }) => address);
  for (const address of found.size === 0
    ? names.slice(0, 1)
    : names.filter((one) => listed.includes(`<${one}>`)))
    if (![...found.keys()].some((known) => sameAddress(known, address))) found.set(address, null);
  return found;
}

/** Trend Micro InterScan: the dialogue as `Sent <<<` and `Received >>>`, arrows the other way round. */
export const interScan: Format = {
  name: 'interscan',
  software: 'interscan',
  read: (survey) => {
    const { own } = survey;
    const known =
      /InterScan|^(?:Sent|Received) (?:<<<|>>>) /m.test(own) || /interscan|imss/i.test(survey.from.raw);
    if (!known) return null;
    const found = recipientsOf(own);
    if (found.size === 0) return null;
    const command = /^Sent <<< ([A-Z]{4}(?: TO| FROM)?)/m.exec(own)?.[1];
    const first = /^Received >>> ([245]\d\d.*)$/m.exec(own)?.[1];
    const recipients = [...found].map(([address, ownAnswer]) => {
      const answer = ownAnswer ?? first;
      const text = answer === undefined ? own : `in reply to ${command ?? 'RCPT TO'} command said: ${answer}`;
      return factsFromText({ address, action: 'failed', text, context: foldWhiteSpace(own) });
    });
    return { kind: 'failure', recipients, reporter: { software: 'interscan' } };
  },
};
