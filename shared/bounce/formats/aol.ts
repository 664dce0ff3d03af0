import { foldWhiteSpace } from '../../mail/white-space.ts';
import { factsFromText } from './recipient-facts.ts';
import type { Format } from './reading.ts';

const INTRODUCTION =
  /Your mail to the following recipients could\s+not be\s+delivered\s+because\s+([^]{3,400}?):\s*\n/;

/** A name of AOL's own users, or an address. */
const NAME = /^(?:[a-z\d][a-z\d._-]{0,63}|[^\s@<>]{1,64}@[^\s@]{1,255})$/i;

/** AOL, old: a list of local parts, completed with the domain of the notice's author. */
export const aol: Format = {
  name: 'aol',
  software: 'aol',
  read: (survey) => {
    const match = INTRODUCTION.exec(survey.own);
    const domain = survey.from.address?.split('@')[1];
    if (!match || domain === undefined) return null;
    const names = survey.own
      .slice(match.index + match[0].length)
      .split('\n')
      .map((line) => line.trim());
    const locals = names.filter((name) => NAME.test(name)).slice(0, 200);
    if (locals.length === 0) return null;
    const text = foldWhiteSpace(match[1] ?? '');
    const context = foldWhiteSpace(survey.own);
    const recipients = locals.map((name) => {
      const address = name.includes('@') ? name : `${name}@${domain}`;
      return factsFromText({ address, action: 'failed', text, context });
    });
    return { kind: 'failure', recipients, reporter: { software: 'aol' } };
  },
};
