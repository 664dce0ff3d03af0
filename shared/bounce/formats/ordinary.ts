import type { Survey } from './reading.ts';
import { addressesMany, hasBounceSubject, isConversation } from './signals.ts';
import { findTextAddresses, sameAddress } from './text-address.ts';

/** What a server tells its own administrator: sessions that went wrong, viruses it found. */
function isForAdministrators({ from, to, subject, own }: Survey): boolean {
  const { address } = from;
  if (
    /\bnotification to (?:the )?sender (?:will not be|was not|has not been) (?:mailed|sent)\b/i.test(
      own.slice(0, 3000),
    )
  )
    return true;
  if (/SMTP server: (?:errors|policy|protocol|resource|software) /i.test(subject)) return true;
  return address !== null && to.length > 0 && to.every((other) => sameAddress(other, address));
}

/** What bait says has failed: mail to the reader. */
const INBOUND =
  /\b(?:incoming|inbound|pending|withheld|undelivered|blocked|quarantined) (?:e-?mails|mails|messages)\b|\bto your (?:mailbox|inbox)\b/i;
/** What it asks for. */
const CLICK =
  /\b(?:click|release|retrieve|recover|restore|re-?validate|sign in|log ?in|review|allow|deliver (?:all|my|now|messages|mails?)|view (?:messages|mails?)|confirm|verify|update)\b/i;

/** True where the text names no address but the reader's own. */
function namesReaderOnly({ own, to }: Survey): boolean {
  return findTextAddresses(own.slice(0, 3000)).every(({ address }) =>
    to.some((other) => sameAddress(other, address)),
  );
}

/** Mail to the reader that is said to wait for a click; notices speak of what the reader sent. */
function isLure(survey: Survey): boolean {
  const { own, document } = survey;
  const start = own.slice(0, 3000);
  if (document.form !== 'message') return false;
  if (INBOUND.test(start) && CLICK.test(start) && namesReaderOnly(survey)) return true;
  return (
    /\b(?:incoming|inbound|pending|withheld) (?:e-?mails?|mails?|messages?)\b/i.test(start) &&
    /\b(?:click|release|retrieve|recover|restore|re-?validate|sign in|log ?in)\b/i.test(start)
  );
}

/** What a scanner tells those whom a message was meant for; notices speak of what the reader sent. */
function isForRecipient({ own }: Survey): boolean {
  return (
    /\b(?:messages?|mails?|e-?mails) to you (?:was|were|has|have|is|are)\b|\b(?:message|mail|e-?mail)s? (?:(?:was|were|has been|have been|that was) )?(?:sent|addressed) to you\b|\ban Sie (?:gesendet|gerichtet|adressiert)/i.test(
      own.slice(0, 3000),
    ) &&
    !/\byou sent\b|\byour (?:message|e?-?mail)\b|\bIhre (?:Nachricht|E-?Mail)\b/i.test(own.slice(0, 3000))
  );
}

/** The reader's own mailbox is filling up; notices tell of others'. */
function isOwnQuota(survey: Survey): boolean {
  const start = survey.own.trimStart().slice(0, 600);
  return (
    /\byour (?:mailbox|inbox|account|quota|storage)\b[^.\n]{0,60}(?:\d{1,3} ?%|almost|nearly|running (?:out|full))/i.test(
      start,
    ) && namesReaderOnly(survey)
  );
}

/** Pasted text about mail to the reader: bait, which names one address at most and no answer of a server, or a scanner. */
export function isAboutInbox(survey: Survey): boolean {
  const start = survey.own.slice(0, 3000);
  if (isForRecipient(survey)) return true;
  if (!INBOUND.test(start) || !CLICK.test(start) || /\b[45]\d\d[ -]/.test(start)) return false;
  return new Set(findTextAddresses(start).map(({ address }) => address.toLowerCase())).size <= 1;
}

/** An invitation or the answer to one, which is about an appointment whatever its words are. */
function isCalendar({ document, header }: Survey): boolean {
  if (/^\s{0,8}text\/calendar\b/i.test(header('content-type') ?? '')) return true;
  const [first, second] = document.parts;
  return first?.contentType === 'text/plain' && second?.contentType === 'text/calendar';
}

/** A letter of somebody who has a return address: salutation, close, and a subject of their own. */
function isSigned(survey: Survey): boolean {
  const { own, header } = survey;
  const returnPath = (header('return-path') ?? '').trim();
  if (/^<?>?$/.test(returnPath) || header('auto-submitted') !== null || hasBounceSubject(survey))
    return false;
  return (
    /^(?:dear|hi|hello|hallo|guten tag|sehr geehrte[rs]?|liebe[rs]?) [^\n]{0,80},?\s{0,4}\n/i.test(
      own.trimStart(),
    ) &&
    /^(?:(?:kind|best|warm) regards|regards|sincerely|yours|mit (?:freundlichen|besten)|viele|beste|gru(?:ß|ss))\b/im.test(
      own,
    )
  );
}

/** Mail that is no notice whatever its words are: between people, about appointments, to many, or bait. */
export function isOrdinary(survey: Survey): boolean {
  return (
    isCalendar(survey) ||
    isSigned(survey) ||
    isConversation(survey) ||
    isForAdministrators(survey) ||
    addressesMany(survey) ||
    isLure(survey) ||
    isOwnQuota(survey) ||
    isForRecipient(survey)
  );
}
