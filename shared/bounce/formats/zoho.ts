import { factsFromText } from './recipient-facts.ts';
import type { Format } from './reading.ts';
import { isDelayNotice } from './signals.ts';

/** `ann@example.org Invalid Address, ERROR_CODE :550, ERROR_CODE :5.1.1 …` */
const FAILED =
  /^(\S{1,320}@\S{1,255}) ([^,\n]{3,80}), ERROR_CODE ?:([245]\d\d)?,? ?(?:ERROR_CODE ?:)?(.{0,1000})$/gm;
/** `[Status: Error, Address: <ann@example.org>, ResponseCode 421, , Host not reachable.]` */
const STATUS =
  /\[Status: \w{1,20}, Address: <?([^<>\s,]{3,320})>?, ResponseCode ([245]\d\d),(?: ,)? ?([^\]\n]{0,1000})\]/g;

/** Zoho Mail. */
export const zoho: Format = {
  name: 'zoho',
  software: 'zoho',
  read: (survey) => {
    if (!survey.own.includes('ERROR_CODE') && !survey.own.includes('ResponseCode')) return null;
    const delay = isDelayNotice(survey);
    const action = delay ? 'delayed' : 'failed';
    const failed = [...survey.own.matchAll(FAILED)].map((match) => ({
      address: match[1],
      code: match[3],
      words: `${match[4] ?? ''} (${match[2] ?? ''})`,
    }));
    const listed = [...survey.own.matchAll(STATUS)].map((match) => ({
      address: match[1],
      code: match[2],
      words: match[3] ?? '',
    }));
    const recipients = [...failed, ...listed]
      .slice(0, 500)
      .map(({ address, code, words }) =>
        factsFromText({ address: address ?? null, action, text: `${code ?? ''} ${words}`.trim() }),
      );
    return recipients.length === 0
      ? null
      : { kind: delay ? 'delay' : 'failure', recipients, reporter: { software: 'zoho' } };
  },
};
