import { foldWhiteSpace } from '../../mail/white-space.ts';
import type { RecipientFacts } from '../notice.ts';
import { addressBlocks } from './address-blocks.ts';
import { factsFromText } from './recipient-facts.ts';
import { reasonSentences } from './reason-sentences.ts';
import type { Format, Survey } from './reading.ts';
import { isDelayNotice } from './signals.ts';
import { firstTextAddress, sameAddress } from './text-address.ts';

const RECIPIENT = /^\s{0,12}Recipient:\s{0,8}(<?\S{3,320}>?)/gm;
const REASON = /^\s{0,12}Reason:\s{0,8}([^\n]{3,800})/m;
/** The dialogue, as EZweb and docomo quote it. */
const DIALOGUE = />>> ?([A-Z]{4}(?: (?:TO|FROM))?)[^\n]{0,400}\n\s{0,12}<<< ?([245]\d\d[^\n]{0,800})/i;
/** Recipients that are read from one notice. */
const MAX_RECIPIENTS = 500;

/** The line above recipients whose server did not answer in time; why stands in the paragraphs above. */
const NOT_RECEIVED = /^\s{0,8}The following recipients? did not receive (?:your|this|the) message:/im;

/** Recipients listed without a label, behind those that have one. */
function unlabelled(survey: Survey, labelled: readonly RecipientFacts[], from: number): RecipientFacts[] {
  const below = survey.own.slice(from);
  const list = NOT_RECEIVED.exec(below);
  if (list === null) return [];
  const above = below.slice(0, list.index).replace(/^\s{0,12}(?:Recipient|Reason):[^\n]{0,800}$/gm, '');
  const blocks = addressBlocks(below.slice(list.index).split('\n'), { until: /^\S.{20}/ });
  return blocks
    .slice(0, MAX_RECIPIENTS)
    .filter(({ address }) => !labelled.some((known) => sameAddress(known.address ?? '', address)))
    .map(({ address }) =>
      factsFromText({
        address,
        action: labelled[0]?.action ?? 'failed',
        text: reasonSentences(above) ?? above,
        context: foldWhiteSpace(above),
      }),
    );
}

/** Netscape Messaging Server, Post.Office, and the Japanese mobile carriers that kept its layout: `Recipient:` lines. */
export const netscape: Format = {
  name: 'netscape',
  software: 'netscape',
  read: (survey) => {
    const matches = [...survey.own.matchAll(RECIPIENT)].slice(0, MAX_RECIPIENTS);
    if (
      matches.length === 0 ||
      !/Mail System Error|recipients? (?:was|were) rejected|undeliverable/i.test(
        `${survey.subject}\n${survey.own}`,
      )
    )
      return null;
    const delay = isDelayNotice(survey);
    const above = survey.own.slice(0, matches[0]?.index ?? 0);
    const recipients = matches.flatMap((match, at) => {
      const address = firstTextAddress(match[1] ?? '');
      if (address === null) return [];
      const section = survey.own.slice(match.index, matches[at + 1]?.index);
      const dialogue = DIALOGUE.exec(section);
      const quoted = dialogue
        ? `in reply to ${(dialogue[1] ?? '').toUpperCase()} command said: ${dialogue[2] ?? ''}`
        : null;
      const text = quoted ?? REASON.exec(section)?.[1] ?? reasonSentences(above) ?? section;
      return [
        factsFromText({
          address,
          action: delay ? 'delayed' : 'failed',
          text,
          context: foldWhiteSpace(`${above} ${section}`),
        }),
      ];
    });
    if (recipients.length === 0) return null;
    const more = unlabelled(survey, recipients, matches.at(-1)?.index ?? 0);
    return { kind: delay ? 'delay' : 'failure', recipients: [...recipients, ...more] };
  },
};
