import { foldWhiteSpace } from '../../mail/white-space.ts';
import { type DsnAction, type RecipientFacts } from '../notice.ts';
import { addressBlocks, headOfLine, type AddressBlock } from './address-blocks.ts';
import { kindOfActions } from './rfc3464.ts';
import { factsFromText } from './recipient-facts.ts';
import { LONGEST_LINE, reasonInFront, recipientsInText } from './recipients-in-text.ts';
import { reasonSentences, tellsCause } from './reason-sentences.ts';
import type { Format, Reading, Survey } from './reading.ts';
import { statedAction } from './signals.ts';
import { soundsLikeNotice } from './sounds-like-notice.ts';
import { findTextAddresses, sameAddress } from './text-address.ts';
import { waits } from './waits.ts';

/** What will happen to a message that waits, should it never get through; no word on why it waits. */
const OUTLOOK =
  /\bif (?:it|the message|your message) (?:cannot|can not|could not) be delivered[^.\n]{0,80}/gi;

/** Facts where nothing but the whole text is known about a recipient. */
export function factsFromWholeText(
  survey: Survey,
  address: string | null,
  action: DsnAction | null,
): RecipientFacts {
  const told = survey.own.trim() === '' ? survey.subject : survey.own;
  const text = action === 'delayed' ? told.replace(OUTLOOK, '') : told;
  const facts = factsFromText({ address, action, text });
  if (facts.replyCode !== null) return facts;
  return {
    ...facts,
    diagnostic: reasonSentences(text) ?? facts.diagnostic,
    context: foldWhiteSpace(text).slice(0, 4000),
  };
}

/** Facts from the words at the recipient's own lines; the words above the list where those do not tell why. */
function factsFromBlock(block: AddressBlock, action: DsnAction, above: string): RecipientFacts {
  const own = factsFromText({ ...block, action });
  if (own.replyCode !== null) return own;
  const sentence = reasonSentences(block.text);
  const told = sentence !== null && tellsCause(sentence);
  const general = factsFromText({ address: null, action: null, text: above });
  const diagnostic = told ? sentence : reasonSentences(`${above}\n\n${block.text}`);
  return {
    ...own,
    replyCode: general.replyCode,
    enhancedStatus: own.enhancedStatus ?? general.enhancedStatus,
    diagnostic: general.replyCode === null ? (diagnostic ?? own.diagnostic) : general.diagnostic,
    stage: own.stage ?? general.stage,
    remoteHost: own.remoteHost ?? general.remoteHost,
    remoteIp: own.remoteIp ?? general.remoteIp,
    context: foldWhiteSpace(`${above} ${block.text}`).slice(0, 4000),
  };
}

/** What stands beside one address of several: the reason in front of it, or the words up to the next address. */
function wordsNear(survey: Survey, address: string, all: readonly string[]): string {
  const at = survey.lines.findIndex((line) => line.toLowerCase().includes(address.toLowerCase()));
  const line = (survey.lines[at] ?? '').slice(0, LONGEST_LINE);
  const index = line.toLowerCase().indexOf(address.toLowerCase());
  if (index === -1) return '';
  const end = index + address.length;
  const inFront = reasonInFront(line, { index, end });
  if (inFront !== null) return inFront;
  const next = findTextAddresses(line.slice(end))[0]?.index;
  const behind = line.slice(end, next === undefined ? undefined : end + next);
  const names = (other: string): boolean =>
    other.includes('@') && all.some((one) => other.toLowerCase().includes(one.toLowerCase()));
  const below = next === undefined ? survey.lines.slice(at + 1, at + 10) : [];
  const stop = below.findIndex((other) => other.trim() === '' || names(other.slice(0, LONGEST_LINE)));
  return [behind, ...below.slice(0, stop === -1 ? undefined : stop)]
    .join('\n')
    .replace(/^[>)\]"']{1,3}|[\s,;<("']{1,8}$/g, '');
}

/** Facts from the words beside one address of several, as in a table; from the whole text where those tell nothing. */
function factsNear(
  survey: Survey,
  address: string,
  all: readonly string[],
  action: DsnAction,
): RecipientFacts {
  const text = all.length > MAX_NEAR || all.length === 1 ? '' : wordsNear(survey, address, all);
  if (!tellsCause(text) || text.trimEnd().endsWith(':')) return factsFromWholeText(survey, address, action);
  return factsFromText({ address, action: statedAction(text, action), text });
}

/** Recipients of a notice whose own lines are looked for. */
const MAX_NEAR = 50;

/** Recipients that each stand below the line that tells why: `Ann's mailbox is full`, then `<ann@example.org>`. */
function reasonsAbove(lines: readonly string[]): readonly AddressBlock[] {
  const at = lines.flatMap((line, number) => (headOfLine(line)?.rest === '' ? [number] : []));
  if (at.length < 2 || at.length > MAX_NEAR || (lines[(at.at(-1) ?? 0) + 1] ?? '').trim() !== '') return [];
  const blocks = at.map((number) => {
    const above = (lines[number - 1] ?? '').trim();
    const address = headOfLine(lines[number] ?? '')?.address ?? '';
    return { address, originalAddress: null, text: /[:：]$/.test(above) ? '' : above };
  });
  return blocks.every(({ text }) => headOfLine(text) === null && tellsCause(text)) ? blocks : [];
}

/** The line of a talk in which another server refuses an address by its name; empty where none does. */
function answerNaming({ lines }: Survey, address: string, all: readonly string[]): string {
  if (all.length > MAX_NEAR) return '';
  const name = address.toLowerCase();
  const line = lines.find(
    (one) =>
      /(?:^|\s)[45]\d\d[ -]/.test(one.slice(0, 200)) &&
      one.slice(0, LONGEST_LINE).toLowerCase().includes(name),
  );
  return line === undefined ? '' : line.slice(line.search(/(?<!\S)[45]\d\d[ -]/));
}

/** Reads the recipients of a notice in any wording. */
export function readAnyRecipients(survey: Survey, action: DsnAction): readonly RecipientFacts[] {
  const addresses = recipientsInText(survey);
  if (addresses.length === 0) return [factsFromWholeText(survey, null, action)];
  const reasonFirst = reasonsAbove(survey.lines);
  const first = survey.lines.findIndex((line) => headOfLine(line) !== null);
  const upTo = Math.max(reasonFirst.length > 0 ? first - 1 : first, 0);
  const above = survey.lines.slice(0, upTo).join('\n');
  const blocks = reasonFirst.length > 0 ? reasonFirst : addressBlocks(survey.lines);
  return addresses.map((address) => {
    const block = blocks.find((other) => sameAddress(other.address, address));
    const answer = block && tellsCause(block.text) ? '' : answerNaming(survey, address, addresses);
    const whole =
      addresses.length === 1 && answer !== '' ? factsFromWholeText(survey, address, action) : null;
    if (whole !== null && whole.replyCode !== null) return whole;
    if (answer !== '') return factsFromText({ address, action, text: answer });
    if (!block) return factsNear(survey, address, addresses, action);
    return factsFromBlock(block, addresses.length > 1 ? statedAction(block.text, action) : action, above);
  });
}

/** Any wording: the last resort for notices no other recogniser knows. */
export const generic: Format = {
  name: 'generic',
  software: null,
  read: (survey): Reading | null => {
    if (!soundsLikeNotice(survey)) return null;
    const delay = waits(survey);
    const recipients = readAnyRecipients(survey, delay ? 'delayed' : 'failed');
    return { kind: kindOfActions(recipients, delay ? 'delay' : 'failure'), recipients };
  },
};
