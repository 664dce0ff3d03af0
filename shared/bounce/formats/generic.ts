import { findReplies } from '../../smtp/reply.ts';
import { foldWhiteSpace } from '../../mail/white-space.ts';
import { type DsnAction, type RecipientFacts } from '../notice.ts';
import { addressBlocks, headOfLine, type AddressBlock } from './address-blocks.ts';
import { findStatuses } from '../../smtp/enhanced-status.ts';
import { kindOfActions } from './rfc3464.ts';
import { isAboutInbox, isOrdinary } from './ordinary.ts';
import { factsFromText } from './recipient-facts.ts';
import { LONGEST_LINE, reasonInFront, recipientsInText } from './recipients-in-text.ts';
import { reasonSentences, tellsCause } from './reason-sentences.ts';
import type { Format, Reading, Survey } from './reading.ts';
import {
  daemonSigns,
  FAILURE_WORDS,
  greets,
  hasBounceSubject,
  isMailSystem,
  saysFailed,
  statedAction,
} from './signals.ts';
import { findTextAddresses, sameAddress } from './text-address.ts';
import { waits } from './waits.ts';
import { isTalk } from './talk.ts';
import { saysElsewhere } from './words/index.ts';

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

/** Other things that are delivered, or not. */
const PARCEL =
  /\b(?:parcel|package|shipment|courier|tracking (?:number|code)|your order|Paket|Sendung|Lieferung|Bestellung|post office|nobody (?:was )?(?:at )?home|colis|paquete|pacco|pakket|paczk\w|przesyłk\w|encomenda)\b|荷物|宅配/i;

/** What else of a business goes by mail. */
const BUSINESS =
  /\b(?:invoices?|payments?|orders?|bookings?|statements?|contracts?|Rechnung(?:en)?|Zahlung(?:en)?|Bestellung(?:en)?|Buchung(?:en)?|factures?|facturas?|fattur[ae])\b/i;

/** Mail by name, in the languages of {@link FAILURE_WORDS}. */
const MAIL =
  /\b(?:e-?mails?|mails?|messages?|recipients?|mailbox|Nachricht|Empfänger|courriel|mensaje|correo|messaggio|mensagem|bericht|wiadomoś\S{1,3}|wiadomości|poczt\w|meddelande|meddelelse|viesti|zpráv\S{0,3}|mesaj\S{0,4}|e-?posta|ileti)\b|üzenet|μ[ήη]νυμ[αά]|письмо|сообщение|лист|メール|邮件|郵件|메일|메시지|דואר|הודעה|بريد|رسال/iu;

/** A sentence that goes on in the next line. */
const BROKEN_LINE = /(?<=[\p{L},])\n(?=\p{Ll})/gu;

/** Outside English the words for delivering are those of parcels, too, so the text must name mail. */
function saysMailFailed(survey: Survey, text: string): boolean {
  if (FAILURE_WORDS.test(text)) return true;
  const own = text.replace(BROKEN_LINE, ' ');
  if (own !== text && FAILURE_WORDS.test(own)) return true;
  const told =
    saysElsewhere(survey.language, 'failure', own) ||
    saysElsewhere(survey.language, 'waiting', own.slice(0, 600));
  return told && MAIL.test(own) && !PARCEL.test(own);
}

/** What one person wrote to another, without any code. */
function isLetter(own: string): boolean {
  const start = own.slice(0, 4000);
  const lists = start.split('\n').some((line) => headOfLine(line) !== null);
  return isTalk(start) && !lists && findStatuses(start).length === 0 && findReplies(start).length === 0;
}

/** A code, or a line that an address heads. */
function statesRecipient({ lines }: Survey, own: string): boolean {
  return findStatuses(own.slice(0, 4000)).length > 0 || lines.some((line) => headOfLine(line) !== null);
}

/** Pasted text has no header, so a sentence of failure and an address must do. */
function textSoundsLikeNotice(survey: Survey, own: string, failure: boolean): boolean {
  if (isLetter(own) || isAboutInbox(survey)) return false;
  const aboutMail = MAIL.test(own) || !PARCEL.test(own);
  const late = waits(survey) && MAIL.test(own) && statesRecipient(survey, own);
  const about = findTextAddresses(own).length > 0 || survey.original.to.length > 0;
  return (failure || late) && aboutMail && about;
}

/** Recipients that are not whom the notice itself went to. */
function namesOthers(survey: Survey): boolean {
  return recipientsInText(survey).some((address) => !survey.to.some((to) => sameAddress(to, address)));
}

/**
 * Mail whose header has signs of a mail system: it states an answer or a delay, or says that a message failed and to whom.
 * Behind such names people write about filters and quotas, too, and programs about themselves.
 */
function isToldByDaemon(survey: Survey, own: string, failure: boolean): boolean {
  const { strong, weak } = daemonSigns(survey);
  if (waits(survey) || findReplies(own.slice(0, 4000)).length > 0) return true;
  if (!failure && strong + weak <= 2) return false;
  if (namesOthers(survey)) return true;
  return hasBounceSubject(survey);
}

/** Programs that look through mail, by the name they send under. */
const SCANNER =
  /anti-?virus|virus-?scan|\besafe\b|mimedefang|mail-?sweeper|mail-?scan|scanmail|interscan|group-?shield|content-?(?:filter|scan|security)|mail-?(?:guard|security|monitor|marshal)|amavis|\bgfi\b/i;
/** What they say they did to a message. */
const STOPPED =
  /\b(?:virus|worm|infected|infection|attachment|hostile|banned|prohibited|malware|forbidden|file type)[^]{0,300}\b(?:removed|deleted|blocked|rejected|quarantined|stopped|not (?:been )?delivered|cleaned)\b|\b(?:removed|deleted|blocked|rejected|quarantined|stopped)\b[^]{0,300}\b(?:virus|worm|infected|attachment|hostile|malware)\b/i;
/** Where they name whom the message was for, and not only who sent it. */
const SCANNED_FOR =
  /^\s{0,8}(?:(?:intended )?recipients?(?: of the (?:message|mail))?|destination|to|empfänger|an)\s{0,8}[:=]|\b(?:message|mail) (?:sent )?to <?\S{1,320}@/im;

/** A scanner that tells the sender what it did; their subjects name no failure, and often none of their sentences does. */
function isFromScanner({ from, own }: Survey): boolean {
  const start = own.slice(0, 3000);
  return SCANNER.test(from.raw) && STOPPED.test(start) && SCANNED_FOR.test(start);
}

function speaksOfMail({ subject }: Survey, words: string): boolean {
  return MAIL.test(words) || /\b(?:un)?deliver/i.test(subject);
}

/** How surely the document is a notice: signs in the header and sentences of failure. */
function soundsLikeNotice(survey: Survey): boolean {
  const own = survey.own.slice(0, 20_000);
  const failure = saysMailFailed(survey, own) || FAILURE_WORDS.test(survey.subject);
  if (survey.document.form === 'text') return textSoundsLikeNotice(survey, own, failure);
  if (isOrdinary(survey)) return false;
  if (survey.own.includes('Transcript of session follows') && findReplies(own).length > 0) return true;
  const { strong, weak } = daemonSigns(survey);
  const words = `${survey.subject}\n${own}`;
  if (PARCEL.test(words) && !(MAIL.test(words) && namesOthers(survey))) return false;
  if (strong > 0) return isToldByDaemon(survey, own, failure);
  if (isFromScanner(survey) && namesOthers(survey)) return true;
  if (!failure || !speaksOfMail(survey, words) || !namesOthers(survey)) return false;
  if (PARCEL.test(words) || (BUSINESS.test(survey.subject) && findReplies(own).length === 0)) return false;
  return (weak >= 2 && hasBounceSubject(survey)) || readsAsNotice(survey);
}

/** Notices speak of the reader's own message or list whom it did not reach; articles about mail do not. */
const TO_SENDER =
  /\b(?:your|you (?:sent|wrote|tried|are)|following|attached|enclosed|recipients?|Ihre?|folgende\w?|deliver(?:ed)? (?:mail|messages?) to|undeliverable (?:mail|message)|(?:mail|message) (?:was )?returned|Empfänger|votre|suivants?|su|tu|sua|seu|uw|twoja|din|ditt|suo|tuo)\b|以下|あなた|ваше/iu;

/** A recipient other than the reader in the first words. */
function namesInStart(survey: Survey, start: string): boolean {
  const recipients = recipientsInText(survey);
  return findTextAddresses(start).some(
    ({ address }) =>
      recipients.some((one) => sameAddress(one, address)) &&
      !survey.to.some((to) => sameAddress(to, address)),
  );
}

/** `Could not be delivered to: <ann@example.org>` in a text of a few lines. */
const LABELLED =
  /\b(?:(?:could|can|was|were)(?: ?not|n['’]t) be(?:en)? deliver(?:ed|able)|(?:was|were) not delivered|unable to deliver|undeliverable|delivery failed) ?(?:to|for)?\s?:?\s{0,12}<?[^\s<>@]{1,64}@[^\s<>@]{1,255}/i;

function labelsFailure({ own }: Survey): boolean {
  return own.length < 800 && LABELLED.test(own);
}

/** Few header signs, but the text starts with the failure and is short: some gateways write as a person. */
function readsAsNotice(survey: Survey): boolean {
  const start = survey.own.trimStart().slice(0, 400);
  if (greets(survey)) return false;
  const own = survey.own.slice(0, 3000);
  const speaksToSender =
    TO_SENDER.test(own) ||
    labelsFailure(survey) ||
    findReplies(own).length > 0 ||
    findStatuses(own).length > 0;
  const isTold =
    hasBounceSubject(survey) ||
    labelsFailure(survey) ||
    (isMailSystem(survey) && namesInStart(survey, start));
  return survey.own.length < 3000 && saysFailed(survey, start) && isTold && speaksToSender;
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
