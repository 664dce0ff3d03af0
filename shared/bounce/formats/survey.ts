import type { DocumentPart, MailDocument } from '../../mail/document.ts';
import { headerValue } from '../../mail/header-fields.ts';
import { splitHeaderFields } from '../../mail/split-header-fields.ts';
import { NO_ORIGINAL, type OriginalMessage } from '../notice.ts';
import { withoutLetterAround, withoutLetterBelow, withoutMargin } from './around-notice.ts';
import { withoutDoubleSpacing } from './double-spaced.ts';
import { languageOf } from './language.ts';
import { withLineEnds } from './one-line.ts';
import { withoutMailLinks } from './mail-links.ts';
import { MAX_OWN_TEXT, type Fields, type Survey } from './reading.ts';
import { withoutUtf7 } from './pasted-utf7.ts';
import { quotedNotice, withoutQuoteMarks } from './quoted-notice.ts';
import { cutReturnedText } from './returned-text.ts';
import { findTextAddresses } from './text-address.ts';

const RETURNED: ReadonlySet<string> = new Set([
  'message/rfc822',
  'message/global',
  'text/rfc822-headers',
  'message/global-headers',
]);
const STATUS: ReadonlySet<string> = new Set(['message/delivery-status', 'message/global-delivery-status']);

/** Fields of a notice's header that name the recipients it is about: Exim's, and what others call the same. */
const FAILED_FIELDS: readonly string[] = [
  'x-failed-recipients',
  'x-failed-recipient',
  'x-failed-address',
  'x-undeliverable-recipient',
  'x-bounced-recipient',
  'x-bounced-address',
];

/** Words that make a second text part a part of the notice and not of the returned message. */
const NOTICE_WORDS =
  /address(?:es)? had|could not be|not be delivered|undeliver|transcript of session|following (?:address|recipient)|failed|>>> |<<< |retried/i;

/** Plain text, also where a parameter ran into the type. */
function isPlain(part: DocumentPart): boolean {
  return part.contentType.startsWith('text/plain');
}

/** Text parts in front of the returned message that speak for the notice. */
function noticeText(document: MailDocument): string {
  if (document.form === 'text') {
    const text = withLineEnds(withoutUtf7(document.text.slice(0, MAX_OWN_TEXT)));
    return withoutMargin(withoutLetterAround(quotedNotice(document) ?? withoutQuoteMarks(text)));
  }
  const leaves: string[] = [];
  for (const part of document.parts) {
    if (RETURNED.has(part.contentType) && leaves.length > 0) break;
    if (!isPlain(part) || part.text.trim() === '') continue;
    if (leaves.length === 0 || NOTICE_WORDS.test(part.text.slice(0, 4000))) leaves.push(part.text);
  }
  return leaves.length > 0 ? leaves.join('\n\n') : document.text;
}

function fieldsOfReturned(part: DocumentPart): Fields {
  const embedded = part.embeddedHeaders;
  return embedded && embedded.length > 0 ? embedded : splitHeaderFields(part.text.slice(0, 200_000)).fields;
}

/** Facts of the returned message from its header fields. */
export function originalFromFields(fields: Fields): OriginalMessage {
  if (fields.length === 0) return NO_ORIGINAL;
  const to = findTextAddresses(headerValue(fields, 'to') ?? '').map((found) => found.address);
  const id = headerValue(fields, 'message-id');
  return {
    messageId: id === '' ? null : id,
    from: headerValue(fields, 'from'),
    to,
    subject: headerValue(fields, 'subject'),
    date: headerValue(fields, 'date'),
    headers: fields.map(({ name, value }) => ({ name, value })),
  };
}

/** A delivery status in running text: pasted source, or a report some relay flattened. */
const STATUS_IN_TEXT = /^(?:Reporting-MTA|Final-Recipient|Original-Recipient)[ \t]?:/im;

function statusInText(text: string): string | null {
  const match = STATUS_IN_TEXT.exec(text);
  if (!match || !/^(?:Final|Original)-Recipient[ \t]?:/im.test(text)) return null;
  const rest = text.slice(match.index, match.index + MAX_OWN_TEXT);
  const end = /\n--\S{3,}|\nContent-Type:|\nReceived:|\nReturn-Path:/i.exec(rest);
  return end ? rest.slice(0, end.index) : rest;
}

function statusTextsOf(document: MailDocument): readonly string[] {
  const parts = document.parts.filter((part) => STATUS.has(part.contentType)).map((part) => part.text);
  if (parts.length > 0) return parts;
  for (const part of document.parts) {
    const found = isPlain(part) ? statusInText(part.text.slice(0, 400_000)) : null;
    if (found !== null) return [found];
  }
  return [];
}

/** Footers that gateways and lists put under everything; their words ("virus", "recipient") are no cause. */
const FOOTER =
  /scanned (?:for|by)|virus(?:es)?[- ](?:free|checked|scann)|(?:this|the) (?:e-?mail|message|communication)[^\n]{0,80}confidential|intended (?:solely|only) for|before printing this|mailing list\b|\/listinfo\b|\bunsubscribe\b/i;
/** Without any of these words there is none. */
const WORD_OF_FOOTER = /scanned|virus|confidential|intended|printing|mailing list|listinfo|unsubscribe/i;
const RULE = /^\s{0,20}[-_=*~#]{12,}\s{0,20}$/;

/** The text without such a footer: from a ruled line on, where the next lines are one. */
function withoutFooter(text: string): string {
  if (!WORD_OF_FOOTER.test(text)) return text;
  const lines = text.split('\n');
  const at = lines.findIndex(
    (line, index) => RULE.test(line) && index > 1 && FOOTER.test(lines.slice(index + 1, index + 4).join(' ')),
  );
  return at === -1 ? text : lines.slice(0, at).join('\n');
}

/** Lays a document out for the recognisers. */
export function surveyOf(document: MailDocument): Survey {
  const { headers } = document;
  const header = (name: string): string | null => headerValue(headers, name);
  const text = noticeText(document).slice(0, MAX_OWN_TEXT).replaceAll('\r', '');
  const cut = cutReturnedText(withoutDoubleSpacing(withoutMailLinks(text)));
  const own = withoutFooter(document.form === 'message' ? withoutLetterBelow(cut.own) : cut.own);
  const returned = document.parts.find((part) => RETURNED.has(part.contentType));
  const fields = returned ? fieldsOfReturned(returned) : [];
  const from = header('from') ?? '';
  const addressesOf = (name: string): readonly string[] =>
    findTextAddresses((header(name) ?? '').slice(0, 100_000)).map((found) => found.address);
  return {
    document,
    own,
    lines: own.split('\n'),
    language: languageOf(own === '' ? document.text : own),
    original: originalFromFields(fields.length > 0 ? fields : cut.headers),
    subject: header('subject') ?? '',
    from: { address: findTextAddresses(from)[0]?.address ?? null, raw: from },
    to: addressesOf('to'),
    failedRecipients: FAILED_FIELDS.map(addressesOf).find((found) => found.length > 0) ?? [],
    header,
    statusTexts: statusTextsOf(document),
  };
}
