import { foldWhiteSpace } from '../../smtp/reply.ts';
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
  /** Global; what it captures holds the address. What follows up to its next match belongs to this recipient. */
  readonly recipient: RegExp;
  /** Captures, in what follows a recipient, the address before an alias or forward. */
  readonly original?: RegExp;
  /** Capture the reason within the text of one recipient, best first; without a match that text is read as a whole. */
  readonly reasons?: readonly RegExp[];
  /** Where the line of the recipient is itself the reason. */
  readonly withRecipient?: boolean;
  /** Where the reason stands in front of the recipient. */
  readonly reasonFirst?: boolean;
}

/** Recipients that are read from one text. */
const MAX_RECIPIENTS = 500;

interface Section {
  readonly address: string;
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
    return [
      {
        address,
        text: own
          .slice(start, end)
          .replace(/^-{3,}[^\n]{0,80}$/gm, '')
          .trim(),
      },
    ];
  });
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

/** Makes a recogniser of labels; it declines where no recipient is found. */
export function labelFormat(format: LabelFormat): Format {
  const read = (survey: Survey): Reading | null => {
    if (!format.anchor.test(survey.own)) return null;
    const sections = sectionsOf(format, survey.own);
    if (sections.length === 0) return null;
    const delay = isDelayNotice(survey);
    const action = delay ? 'delayed' : 'failed';
    const recipients = new Map(
      sections.map((section) => {
        const text = reasonOf(format, section, survey);
        const context = foldWhiteSpace(sections.length > 1 ? section.text : survey.own);
        const original = firstTextAddress(format.original?.exec(section.text)?.[1] ?? '');
        const facts = factsFromText({
          address: section.address,
          originalAddress: original,
          action,
          text,
          context,
        });
        const diagnostic =
          facts.replyCode === null ? (reasonSentences(text) ?? facts.diagnostic) : facts.diagnostic;
        return [section.address.toLowerCase(), { ...facts, diagnostic }] as const;
      }),
    );
    const reporter = format.software === null ? {} : { software: format.software };
    return { kind: delay ? 'delay' : 'failure', recipients: [...recipients.values()], reporter };
  };
  return { name: format.name, software: format.software, read };
}
