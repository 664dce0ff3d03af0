import { factsFromText } from './recipient-facts.ts';
import type { Format } from './reading.ts';
import { isDelayNotice } from './signals.ts';
import { findTextAddresses } from './text-address.ts';

const ANSWER = /^-{4,}server message\s{0,8}\n([^]{3,1500}?)(?=\n-{4,}|$(?![^]))/m;
const COMMAND = /^-{4,}SMTP command\s{0,8}\n([A-Za-z][^\n]{0,60})/m;

/** Digital Arts m-FILTER, whose labels stay English in Japanese notices. */
export const mFilter: Format = {
  name: 'm-filter',
  software: 'm-filter',
  read: (survey) => {
    const answer = ANSWER.exec(survey.own);
    if (!answer) return null;
    const above = survey.own.slice(0, answer.index);
    const addresses = findTextAddresses(above).map((found) => found.address);
    const command = COMMAND.exec(survey.own)?.[1]?.trim().toUpperCase();
    const words = (answer[1] ?? '').trim();
    const text = command === undefined ? words : `in reply to ${command} command said: ${words}`;
    const delay = isDelayNotice(survey);
    const recipients = [...new Set(addresses)]
      .slice(0, 500)
      .map((address) =>
        factsFromText({ address, action: delay ? 'delayed' : 'failed', text, context: above }),
      );
    return recipients.length === 0 ? null : { kind: delay ? 'delay' : 'failure', recipients };
  },
};
