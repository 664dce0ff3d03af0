import { foldWhiteSpace } from '../../mail/white-space.ts';
import type { RecipientFacts } from '../notice.ts';
import { factsFromText } from './recipient-facts.ts';
import { reasonSentences } from './reason-sentences.ts';
import type { Format, Reading, Survey } from './reading.ts';
import { isDelayNotice } from './signals.ts';
import { firstTextAddress } from './text-address.ts';

/** A format with one sentence or label for the recipient and one for the reason, once or repeated per recipient. */
export interface LabelFormat {
  readonly name: string;
  readonly software: string | null;
  readonly anchor: RegExp;
  /** Letters without which the anchor never matches, looked for first. */
  readonly mark?: string;
  /** Global; what it captures holds the address. What follows up to its next match belongs to this recipient. */
  readonly recipient: RegExp;
  /** Captures, in what follows a recipient, the address before an alias or forward. */
  readonly original?: RegExp;
  /** Capture the reason within the text of one recipient, best first; without a match that text is read as a whole. */
  readonly reasons?: readonly RegExp[];
  /** Where further recipients stand in the lines below the first, each alone. */
  readonly list?: boolean;
  /** Where the line of the recipient is itself the reason. */
  readonly withRecipient?: boolean;
  /** Where the reason stands in front of the recipient. */
  readonly reasonFirst?: boolean;
}

/** Recipients that are read from one text. */
const MAX_RECIPIENTS = 500;

interface Section {
  /** Recipients that share the text. */
  readonly addresses: readonly string[];
  readonly text: string;
}

function sectionsOf(format: LabelFormat, own: string): readonly Section[] {
  const matches = [...own.matchAll(format.recipient)].slice(0, MAX_RECIPIENTS);
  return matches.flatMap((match, at) => {
    const address = firstTextAddress(match[1] ?? '');
    if (address === null) return [];
    const behind = format.withRecipient ? match.index : endOf(match);
    const start = format.reasonFirst ? endOf(matches[at - 1]) : behind;
    const end = format.reasonFirst ? match.index : (matches[at + 1]?.index ?? own.length);
    const text = own
      .slice(start, end)
      .replace(/^-{3,}[^\n]{0,80}$/gm, '')
      .trim();
    const more = format.list ? addressesBelow(own.slice(endOf(match), end)) : [];
    return [{ addresses: [address, ...more], text }];
  });
}

/** Addresses that stand alone in the lines right below. */
function addressesBelow(text: string): readonly string[] {
  const lines = text.slice(0, 20_000).split('\n').slice(1, MAX_RECIPIENTS);
  const end = lines.findIndex(
    (line) => !/^\s{0,20}[<']?[^\s@<>']{1,64}@[^\s@<>']{1,255}[>']?\s{0,8}$/.test(line),
  );
  return lines.slice(0, end === -1 ? lines.length : end).flatMap((line) => firstTextAddress(line) ?? []);
}

function endOf(match: RegExpMatchArray | undefined): number {
  return (match?.index ?? 0) + (match?.[0].length ?? 0);
}

function reasonOf(format: LabelFormat, section: Section, survey: Survey): string {
  for (const text of [section.text, survey.own]) {
    for (const reason of format.reasons ?? []) {
      const stated = reason.exec(text)?.[1];
      if (stated !== undefined) return stated;
    }
  }
  return section.text;
}

/** What a section says, without the recipient's address. */
function factsOf(format: LabelFormat, section: Section, survey: Survey, around: string): RecipientFacts {
  const text = reasonOf(format, section, survey);
  const original = firstTextAddress(format.original?.exec(section.text)?.[1] ?? '');
  const facts = factsFromText({
    address: null,
    originalAddress: section.addresses.includes(original ?? '') ? null : original,
    action: null,
    text,
    context: foldWhiteSpace(around),
  });
  const told = facts.replyCode === null ? reasonSentences(text) : null;
  return { ...facts, diagnostic: told ?? facts.diagnostic };
}

/** Makes a recogniser of labels; it declines where no recipient is found. */
export function labelFormat(format: LabelFormat): Format {
  const read = (survey: Survey): Reading | null => {
    if (!survey.own.includes(format.mark ?? '') || !format.anchor.test(survey.own)) return null;
    const sections = sectionsOf(format, survey.own);
    if (sections.length === 0) return null;
    const delay = isDelayNotice(survey);
    const action = delay ? 'delayed' : 'failed';
    const recipients = new Map<string, RecipientFacts>();
    for (const section of sections) {
      const facts = factsOf(format, section, survey, sections.length > 1 ? section.text : survey.own);
      for (const address of section.addresses.slice(0, MAX_RECIPIENTS))
        recipients.set(address.toLowerCase(), { ...facts, action, address });
    }
    const reporter = format.software === null ? {} : { software: format.software };
    return { kind: delay ? 'delay' : 'failure', recipients: [...recipients.values()], reporter };
  };
  return { name: format.name, software: format.software, read };
}
