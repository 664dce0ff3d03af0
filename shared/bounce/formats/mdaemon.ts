import { foldWhiteSpace } from '../../mail/white-space.ts';
import { factsFromText } from './recipient-facts.ts';
import type { Format } from './reading.ts';
import { isDelayNotice } from './signals.ts';
import { findTextAddresses } from './text-address.ts';

const FAILED = /^(?:Failed|Affected|Rejected|Delayed) address(?:es)?:\s{0,8}(\S.{0,2000})$/gim;
/** The last refusal of the transcript with the command it answers. */
const REFUSED = /--> ?([A-Z]{4}(?: (?:TO|FROM))?)[^\n]{0,400}\n[^\n]{0,60}<-- ?([45]\d\d[^\n]{0,1000})/gi;

/** The server a session was opened to, by its name; group 1. */
const CALLED =
  /(?:Attempting SMTP connection to \[?|MX=\[)([a-z0-9](?:[a-z0-9-]{0,62}\.){1,8}[a-z]{2,24})\b/gi;

/** Alt-N MDaemon: `Failed address:` and the transcript of the session with arrows. */
export const mdaemon: Format = {
  name: 'mdaemon',
  software: 'mdaemon',
  read: (survey) => {
    const { own } = survey;
    const listed = [...own.matchAll(FAILED)].flatMap((match) => findTextAddresses(match[1] ?? ''));
    if (listed.length === 0) return null;
    const refused = [...own.matchAll(REFUSED)].at(-1);
    const last = foldWhiteSpace(
      /^.{0,80}(?:\*\*\*|Winsock Error|Socket error|Unable to|Connection)[^\n]{3,300}$/m.exec(own)?.[0] ?? '',
    );
    const text = refused
      ? `in reply to ${(refused[1] ?? '').toUpperCase()} command said: ${refused[2] ?? ''}`
      : last;
    const delay = isDelayNotice(survey);
    const called = [...own.slice(0, 20_000).matchAll(CALLED)].at(-1)?.[1]?.toLowerCase() ?? null;
    const recipients = listed.map(({ address }) => {
      const action = delay ? 'delayed' : 'failed';
      const facts = factsFromText({ address, action, text, context: foldWhiteSpace(own) });
      return { ...facts, remoteHost: facts.remoteHost ?? called };
    });
    return { kind: delay ? 'delay' : 'failure', recipients, reporter: { software: 'mdaemon' } };
  },
};
