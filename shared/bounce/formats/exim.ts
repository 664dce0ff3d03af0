import { factsFromText } from './recipient-facts.ts';
import type { AddressBlock } from './address-blocks.ts';
import { addressBlocks, headOfLine } from './address-blocks.ts';
import { reasonSentences } from './reason-sentences.ts';
import { readAnyRecipients } from './generic.ts';
import type { Format, Reading, Survey } from './reading.ts';
import { isDelayNotice } from './signals.ts';
import { EXIM_ID } from './software.ts';
import { firstTextAddress } from './text-address.ts';

/** Exim's default texts, old and new; Mail.Ru, 1&1, GMX and others have kept the words with their own layout. */
const ANCHOR =
  /This message was created automatically by (?:the )?mail delivery (?:software|system)|^A message (?:that you sent|sent by)\b|SMTP error from remote (?:mail(?:er)?(?: server)?|server)\b|The following address(?:\(es\)|es)? failed:|^\s{2,8}Delay reason: /im;

/** The line behind which the addresses stand. */
const LIST_STARTS =
  /(?:following address(?:\(es\)|es)?\s{1,4}failed:|^\s{0,4}failed:|address(?:es)? to which the message has not yet been delivered (?:is|are):|delivered to the following addresses:|to all of its recipients\. The$|incorrectly constructed:|recipients, because:|^address\(es\) failed:)/i;

const ENDS =
  /^(?:No action is required|[-*]{6,}(?! pipe)|The following text was generated|The following address(?:es|\(es\))? (?:were|was|have been) )/;

const GENERATED = /^\s{2,12}\(?(?:ultimately )?(?:generated|expanded) (?:by|from) <?([^\s<>()]{3,320})>?/;

/** A pipe, a file or a hidden address is named by the address it was made from, in the next line. */
function headedLines(lines: readonly string[]): readonly string[] {
  return lines.map((line, at) => {
    const next = GENERATED.exec(lines[at + 1] ?? '')?.[1];
    return next?.includes('@') && headOfLine(line) === null && /^\s{2,4}\S/.test(line) ? `  ${next}` : line;
  });
}

function head(line: string): { address: string; rest: string } | null {
  return GENERATED.test(line) ? null : headOfLine(line);
}

function tidy(block: AddressBlock): string {
  return block.text
    .replace(/^\(?(?:ultimately )?generated (?:from|by) \S{3,320}\)?\s{0,20}/, '')
    .replace(/^\s{0,8}Delay reason: /m, '');
}

/** What a program wrote to which the message was piped. */
function programOutput(survey: Survey): string {
  const output =
    /The following text was generated during the delivery attempt:\s{1,8}-{3,}[^]{3,600}?-{3,}\s{0,8}([^]{3,2000})/;
  return output.exec(survey.own)?.[1] ?? '';
}

/** Translated texts show by the message id that Exim gives to mail of its own. */
function isEximNotice(survey: Survey): boolean {
  if (ANCHOR.test(survey.own)) return true;
  const id = survey.header('message-id') ?? '';
  return survey.failedRecipients.length > 0 && EXIM_ID.test(id);
}

function delayTimes(survey: Survey): Reading['delay'] {
  const since = /The date of the message is:\s{1,8}(\S.{4,60})/.exec(survey.own)?.[1];
  return since === undefined ? {} : { since: since.trim() };
}

function readBlocks(survey: Survey, action: 'failed' | 'delayed'): Reading['recipients'] {
  const starts = survey.lines.findIndex((line) => LIST_STARTS.test(line));
  const lines = starts === -1 ? survey.lines : survey.lines.slice(starts + 1);
  const blocks = addressBlocks(headedLines(lines), { head, until: ENDS });
  if (blocks.length === 0) return readUnaddressed(survey, lines, action);
  return blocks.map((block) => {
    const text = tidy(block).trim();
    const facts = factsFromText({ ...block, text: text === '' ? programOutput(survey) : text, action });
    const told = facts.diagnostic?.replace(/^host \S{1,255} \[[^\]]{3,45}\] (?=\S)/, '') ?? null;
    return facts.replyCode === null ? { ...facts, diagnostic: told } : facts;
  });
}

/** Local parts only (`  ann`), or words without an address: the address comes from the header. */
function readUnaddressed(
  survey: Survey,
  lines: readonly string[],
  action: 'failed' | 'delayed',
): Reading['recipients'] {
  const only = survey.failedRecipients[0] ?? firstTextAddress(lines.join('\n'));
  const end = lines.findIndex((line, at) => at > 0 && ENDS.test(line));
  const text = lines.slice(0, end === -1 ? undefined : end).join('\n');
  if (survey.failedRecipients.length > 1 || only === null) return readAnyRecipients(survey, action);
  const facts = factsFromText({ address: only, action, text });
  return [
    facts.replyCode === null ? { ...facts, diagnostic: reasonSentences(text) ?? facts.diagnostic } : facts,
  ];
}

/** Exim's notices, failures and warnings. */
export const exim: Format = {
  name: 'exim',
  software: 'exim',
  read: (survey) => {
    if (!isEximNotice(survey)) return null;
    const delay = isDelayNotice(survey);
    const recipients = readBlocks(survey, delay ? 'delayed' : 'failed');
    if (recipients.length === 0) return null;
    return {
      kind: delay ? 'delay' : 'failure',
      recipients,
      reporter: { software: /\bX-Mailer: Zoho|zoho/i.test(survey.from.raw) ? 'zoho' : 'exim' },
      delay: delayTimes(survey) ?? {},
    };
  },
};
