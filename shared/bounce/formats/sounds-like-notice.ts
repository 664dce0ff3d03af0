import { findStatuses } from '../../smtp/enhanced-status.ts';
import { findReplies } from '../../smtp/reply.ts';
import { headOfLine } from './address-blocks.ts';
import { isAboutInbox, isOrdinary } from './ordinary.ts';
import type { Survey } from './reading.ts';
import { tellsCause } from './reason-sentences.ts';
import { recipientsInText } from './recipients-in-text.ts';
import { daemonSigns, FAILURE_WORDS, greets, hasBounceSubject, isMailSystem, saysFailed } from './signals.ts';
import { isTalk } from './talk.ts';
import { findTextAddresses, sameAddress } from './text-address.ts';
import { waits } from './waits.ts';
import { saysElsewhere } from './words/index.ts';

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
  /anti-?virus|virus-?scan|\besafe\b|mimedefang|mail-?sweeper|mail-?scan|scanmail|interscan|group-?shield|content-?(?:filter|scan|security)|mail-?(?:guard|security|monitor|marshal)|amavis|\bgfi\b|\bscan\w{0,12}\b/i;
/** What they say they did to a message. */
const STOPPED =
  /\b(?:virus|worm|infected|infection|attachment|hostile|banned|prohibited|malware|forbidden|file type)[^]{0,300}\b(?:removed|deleted|blocked|rejected|quarantined|stopped|not (?:been )?delivered|cleaned)\b|\b(?:removed|deleted|blocked|rejected|quarantined|stopped)\b[^]{0,300}\b(?:virus|worm|infected|attachment|hostile|malware)\b/i;
/** Where they name whom the message was for, and not only who sent it. */
const SCANNED_FOR =
  /^\s{0,8}(?:(?:intended )?recipients?(?: of the (?:message|mail))?|destination|to|empfänger|an)\s{0,8}[:=]|\b(?:message|mail) (?:(?:that )?you )?(?:sent )?to <?\S{1,320}@/im;

/** A scanner that tells the sender what it did; their subjects name no failure, and often none of their sentences does. */
function isFromScanner({ from, own }: Survey): boolean {
  const start = own.slice(0, 3000);
  return SCANNER.test(from.raw) && STOPPED.test(start) && SCANNED_FOR.test(start);
}

function speaksOfMail({ subject }: Survey, words: string): boolean {
  return MAIL.test(words) || /\b(?:un)?deliver/i.test(subject);
}

/** Mail whose header has few signs of a mail system or none. */
function soundsLikeGateway(survey: Survey, words: string, failure: boolean, weak: number): boolean {
  const own = survey.own.slice(0, 20_000);
  if (isFromScanner(survey) && namesOthers(survey)) return true;
  const refused = weak >= 2 && findReplies(own.slice(0, 4000)).some(({ code }) => /^[45]/.test(code));
  const told = failure || refused || waits(survey) || labelsRecipient(survey);
  if (!told || !speaksOfMail(survey, words) || !namesOthers(survey)) return false;
  if (PARCEL.test(words) || (BUSINESS.test(survey.subject) && findReplies(own).length === 0)) return false;
  return (weak >= 2 && hasBounceSubject(survey)) || readsAsNotice(survey);
}

/** How surely the document is a notice: signs in the header and sentences of failure. */
export function soundsLikeNotice(survey: Survey): boolean {
  const own = survey.own.slice(0, 20_000);
  const failure = saysMailFailed(survey, own) || FAILURE_WORDS.test(survey.subject);
  if (survey.document.form === 'text') return textSoundsLikeNotice(survey, own, failure);
  if (isOrdinary(survey)) return false;
  if (survey.own.includes('Transcript of session follows') && findReplies(own).length > 0) return true;
  const { strong, weak } = daemonSigns(survey);
  const words = `${survey.subject}\n${own}`;
  if (PARCEL.test(words) && !(MAIL.test(words) && namesOthers(survey))) return false;
  if (strong > 0) return isToldByDaemon(survey, own, failure);
  return soundsLikeGateway(survey, words, failure, weak);
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

/** A recipient behind a label, and a reason, below a subject that says the rest. */
function labelsRecipient(survey: Survey): boolean {
  const start = survey.own.slice(0, 800);
  return hasBounceSubject(survey) && RECIPIENT_LABEL.test(start) && tellsCause(start);
}

const RECIPIENT_LABEL =
  /^\s{0,8}(?:(?:failed |intended )?recipients?|destinatari[oa]s?|destinatário|destinataires?|empf(?:ä|ae)nger|ontvanger|odbiorca|mottagare|modtager)[ .]{0,30}[:：]\s{0,8}<?[^\s<>@]{1,64}@/im;

/** Few header signs, but the text starts with the failure and is short: some gateways write as a person. */
function readsAsNotice(survey: Survey): boolean {
  const start = survey.own.trimStart().slice(0, 400);
  if (greets(survey) && !isMailSystem(survey)) return false;
  const own = survey.own.slice(0, 3000);
  const speaksToSender =
    labelsRecipient(survey) ||
    TO_SENDER.test(own) ||
    labelsFailure(survey) ||
    findReplies(own).length > 0 ||
    findStatuses(own).length > 0;
  const isTold =
    hasBounceSubject(survey) ||
    labelsFailure(survey) ||
    (isMailSystem(survey) && namesInStart(survey, start));
  return (
    survey.own.length < 3000 &&
    (saysFailed(survey, start) || labelsRecipient(survey) || waits(survey)) &&
    isTold &&
    speaksToSender
  );
}
