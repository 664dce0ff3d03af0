import type { MailDocument } from '../../mail/document.ts';
import type { HeaderField } from '../../mail/header-fields.ts';
import { AUTHOR_LABELS, printedHeader, readPrintedHeader } from '../../mail/printed-header.ts';
import { splitHeaderFields } from '../../mail/split-header-fields.ts';
import { DAEMON_AUTHOR, isDiscussion, quotedNotice, withoutMarks } from './quoted-notice.ts';
import { MAX_OWN_TEXT } from './reading.ts';
import { hasBounceSubject, saysFailed } from './signals.ts';
import { surveyOf } from './survey.ts';

/** The line below which a list server's warning has the notice that its own mail brought back. */
const OF_LIST =
  /^-{3,} ?(?:Enclosed is a copy of the bounce message I received\.?|Message in error -{3,})[ \t]{0,8}\n\s{0,8}/im;

/** The line that mail programs put above a mail that is passed on in the text. */
const PASSED_ON =
  /^(?:[-_ ]{2,40}(?:Forwarded Message|Original Message|Weitergeleitete Nachricht|Urspr(?:ü|ue)ngliche Nachricht|Message transf[ée]r[ée]|Message d['’]origine|Messaggio (?:inoltrato|originale)|Mensaje (?:reenviado|original)|Doorgestuurd bericht|Oorspronkelijk bericht)[-_ ]{2,40}|Begin forwarded message ?:|Anfang der weitergeleiteten Nachricht ?:|D[ée]but du message (?:transf[ée]r[ée]|r[ée]exp[ée]di[ée]) ?:|_{20,60})[ \t]{0,8}\n\s{0,8}/im;

/** The header lines that Outlook prints above such a mail, without any line in front of them. */
const PRINTED_HEADER =
  /^\*?(?:From|Von|De|Da|Van)\s?:\*? [^\n]{1,300}\n\*?(?:Sent|Gesendet|Envoyé|Inviato|Enviado(?: el)?|Verzonden|Date|Datum)\s?:\*? [^\n]{1,120}\n\*?(?:To|An|À|A|Para|Aan)\s?:/im;

/** A mail system as the author in such a header, in any language and with quote marks. */
const DAEMON_LINE = new RegExp(
  `^[ \\t>*]{0,12}(?:${AUTHOR_LABELS})\\*{0,2}[ \\u00a0]?[:：][^\\n]{0,80}?(?:${DAEMON_AUTHOR.source})`,
  'imu',
);

/** Where a mail that is passed on in the text starts, -1 where none is. */
function passedOnAt(text: string, document: MailDocument): number {
  const line = PASSED_ON.exec(text);
  if (line) return line.index + line[0].length;
  const printed = PRINTED_HEADER.exec(text);
  if (printed || isDiscussion(document)) return printed?.index ?? -1;
  return DAEMON_LINE.exec(text)?.index ?? -1;
}

/** What programs between mail systems are called. */
const MACHINE =
  /\b(?:smtp|mmdf|uucp|rscs|sms|x\.?400)\b|mail (?:server|system|gateway|service|router|delivery)|mailer\b|daemon|gateway|courier|content-?filter|anti-?(?:virus|gen)|scanmail|post_master|listserv|sympa|majordomo|interconnect|openmail|notify@|^\s{0,4}system@/i;

/** Mails passed on inside one another that are looked into. */
const MAX_LEVELS = 3;

/** Lines of the header that a mail program prints above such a mail. */
const MAX_PRINTED = 12;

/** The header lines may stand apart from one another; the first line that is none ends them. */
function withoutGaps(source: string): string {
  const lines = source.split('\n');
  let end = 0;
  while (end < Math.min(lines.length, MAX_PRINTED) && /^(?:[A-Za-z-]{1,20}: ?.*|\s*)$/.test(lines[end] ?? ''))
    end += 1;
  const header = lines.slice(0, end).filter((line) => line.trim() !== '');
  return [...header, '', ...lines.slice(end)].join('\n');
}

function isFromDaemon(fields: readonly HeaderField[]): boolean {
  return fields.some(({ name, value }) => name === 'from' && DAEMON_AUTHOR.test(value));
}

/** A program of a mail system by its name, whose mail has the subject or the opening of a notice; others must have both. */
function isFromMachine(document: MailDocument): boolean {
  const from = document.headers.find(({ name }) => name === 'from')?.value ?? '';
  const survey = surveyOf(document);
  const [told, failed] = [hasBounceSubject(survey), saysFailed(survey, survey.own.slice(0, 600))];
  return MACHINE.test(from) ? told || failed : told && failed;
}

/** `text` with the header that a program printed, or copied, in front of it. */
function headed(text: string): { readonly fields: readonly HeaderField[]; readonly body: string } {
  const printed = printedHeader(text);
  if (printed !== null) return printed;
  const source = withoutGaps(text);
  const { fields, bodyStart } = splitHeaderFields(source);
  return { fields: readPrintedHeader(fields) ?? fields, body: source.slice(bodyStart) };
}

function enclosed(document: MailDocument, source: string): MailDocument {
  const { fields, body } = headed(source);
  const parts = document.parts
    .slice(0, 1)
    .map((part) => ({ ...part, contentType: 'text/plain', text: body }));
  return { ...document, headers: fields, text: body, parts };
}

/** A quote may begin with the header of the notice, or with its text, which is read as if it were pasted then. */
function quotedOf(document: MailDocument): MailDocument | null {
  const quote = quotedNotice(document);
  if (quote === null) return null;
  const inner = enclosed(document, quote);
  return inner.headers.length === 0 ? { ...inner, form: 'text' } : inner;
}

/**
 * The notice inside the text of a mail: a list server's warning has the one its own mail brought back, and people pass on
 * the ones they do not understand. Null where there is none. Of a mail passed on only that of a mail
 * system counts: what people wrote is theirs.
 */
export function enclosedOf(document: MailDocument): MailDocument | null {
  if (document.form !== 'message' && document.form !== 'text') return null;
  const text = document.text.slice(0, MAX_OWN_TEXT);
  const list = OF_LIST.exec(text);
  if (list) return enclosed(document, text.slice(list.index + list[0].length));
  const start = passedOnAt(text, document);
  if (document.form === 'text')
    return quotedOf(document) ?? (start > 0 ? passedOn(document, text.slice(start)) : null);
  return start === -1 ? quotedOf(document) : passedOn(document, text.slice(start));
}

/** What was passed on may itself have been passed on by somebody, up to three times. */
function passedOn(document: MailDocument, text: string): MailDocument | null {
  let rest = text;
  for (let level = 0; level < MAX_LEVELS; level += 1) {
    const inner = enclosed(document, withoutMarks(rest));
    if (isFromDaemon(inner.headers) || isFromMachine(inner)) return inner;
    const next = passedOnAt(inner.text, document);
    if (next === -1) return null;
    rest = inner.text.slice(next);
  }
  return null;
}
