import { foldWhiteSpace } from '../../mail/white-space.ts';
import { factsFromText } from './recipient-facts.ts';
import type { Format } from './reading.ts';
import { firstTextAddress } from './text-address.ts';

/** Trend Micro InterScan: the dialogue as `Sent <<<` and `Received >>>`, arrows the other way round. */
export const interScan: Format = {
  name: 'interscan',
  software: 'interscan',
  read: (survey) => {
    const { own } = survey;
    const known =
      /InterScan|^(?:Sent|Received) (?:<<<|>>>) /m.test(own) || /interscan|imss/i.test(survey.from.raw);
    if (!known) return null;
    const recipients = [...own.matchAll(/^Sent <<< RCPT TO:\s{0,4}<([^<>\s]{3,320})>/gim)].map(
      (match) => match[1] ?? '',
    );
    const named =
      recipients[0] ?? firstTextAddress(/Unable to deliver message to[^]{0,400}/i.exec(own)?.[0] ?? '');
    if (named === null || named === '') return null;
    const command = /^Sent <<< ([A-Z]{4}(?: TO| FROM)?)/m.exec(own)?.[1];
    const answer = /^Received >>> ([245]\d\d.*)$/m.exec(own)?.[1];
    const text = answer === undefined ? own : `in reply to ${command ?? 'RCPT TO'} command said: ${answer}`;
    const facts = factsFromText({ address: named, action: 'failed', text, context: foldWhiteSpace(own) });
    return { kind: 'failure', recipients: [facts], reporter: { software: 'interscan' } };
  },
};
