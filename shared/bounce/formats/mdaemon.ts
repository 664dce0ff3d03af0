import { foldWhiteSpace } from '../../mail/white-space.ts';
import { factsFromText } from './recipient-facts.ts';
import type { Format } from './reading.ts';
import { isDelayNotice } from './signals.ts';
import { findTextAddresses } from './text-address.ts';

const FAILED = /^(?:Failed|Affected|Rejected|Delayed) address(?:es)?:\s{0,8}(\S.{0,2000})$/gim;
/** The heading of later versions, above recipients behind `>`. */
const NOT_RECEIVED =
  /did NOT receive a copy of your message:\s{1,8}((?:^[> ]{0,8}\S{1,320}@\S{1,255}[ \t]{0,8}\n){1,200})/m;
/** Refusals of the transcript with the command they answer; arrows tell who spoke, and either side writes one. */
const REFUSED =
  /(?:-->|<--) ?([A-Z]{4}(?: (?:TO|FROM))?)[^\n]{0,400}\n[^\n]{0,60}(?:<--|-->) ?([45]\d\d[^\n]{0,1000})/gi;
/** Sessions whose refusals are looked at. */
const MAX_REFUSED = 500;

/** The server a session was opened to, by its name; group 1. */
const CALLED =
  /(?:Attempting SMTP connection to \[?|MX=\[)([a-z0-9](?:[a-z0-9-]{0,62}\.){1,8}[a-z]{2,24})\b/gi;

function listedIn(own: string): readonly string[] {
  const labelled = [...own.matchAll(FAILED)].flatMap((match) => findTextAddresses(match[1] ?? ''));
  const below = findTextAddresses(NOT_RECEIVED.exec(own)?.[1] ?? '');
  return [...new Set([...labelled, ...below].map(({ address }) => address))];
}

/** The refusal that names the recipient, else the last one. */
function refusalOf(refusals: readonly RegExpMatchArray[], address: string): RegExpMatchArray | undefined {
  const name = address.toLowerCase();
  return refusals.find((match) => match[0].toLowerCase().includes(name)) ?? refusals.at(-1);
}

/** Alt-N MDaemon: `Failed address:` and the transcript of the session with arrows. */
export const mdaemon: Format = {
  name: 'mdaemon',
  software: 'mdaemon',
  read: (survey) => {
    const { own } = survey;
    const listed = listedIn(own);
    if (listed.length === 0) return null;
    const refusals = [...own.matchAll(REFUSED)].slice(-MAX_REFUSED);
    const last = foldWhiteSpace(
      /^.{0,80}(?:\*\*\*|Winsock Error|Socket error|Unable to|Connection)[^\n]{3,300}$/m.exec(own)?.[0] ?? '',
    );
    const delay = isDelayNotice(survey);
    const called = [...own.slice(0, 20_000).matchAll(CALLED)].at(-1)?.[1]?.toLowerCase() ?? null;
    const recipients = listed.map((address) => {
      const refused = refusalOf(refusals, address);
      const text = refused
        ? `in reply to ${(refused[1] ?? '').toUpperCase()} command said: ${refused[2] ?? ''}`
        : last;
      const action = delay ? 'delayed' : 'failed';
      const facts = factsFromText({ address, action, text, context: foldWhiteSpace(own) });
      return { ...facts, remoteHost: facts.remoteHost ?? called };
    });
    return { kind: delay ? 'delay' : 'failure', recipients, reporter: { software: 'mdaemon' } };
  },
};
