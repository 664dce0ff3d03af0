import { findReplies, foldWhiteSpace } from '../../smtp/reply.ts';
import { type DsnAction, type RecipientFacts } from '../notice.ts';
import { addressBlocks, headOfLine, type AddressBlock } from './address-blocks.ts';
import { findStatuses } from '../../smtp/enhanced-status.ts';
import { kindOfActions } from './rfc3464.ts';
import { isOrdinary } from './ordinary.ts';
import { factsFromText } from './recipient-facts.ts';
import { reasonSentences, tellsCause } from './reason-sentences.ts';
import type { Format, Reading, Survey } from './reading.ts';
import {
  daemonSigns,
  FAILURE_WORDS,
  greets,
  hasBounceSubject,
  isDelayNotice,
  saysFailed,
  statedAction,
} from './signals.ts';
import { findTextAddresses, sameAddress } from './text-address.ts';
import { isTalk } from './talk.ts';
import { saysElsewhere } from './words/index.ts';

/** Lines that offer help; addresses in them are no recipients. */
const CONTACT =
  /contact|please (?:send|write|forward|e-?mail|reply|call)|assist|help\b|question|support|further information|wenden Sie sich|administrat(?:or|eur)\b.{0,40}@|in error|(?<!your )reply to|\bwrite (?:to|us)\b|\bquestions\?|\bcomments? (?:to|at)\b|forward (?:this|the)|report (?:this|the)|^\s{0,20}(?:from|sender|reply-to|message-?id|errors-to|return-path|von|absender)\s{0,4}:/i;
const ROLE =
  /^(?:postmaster|mailer-daemon|abuse|support|helpdesk|noreply|no-reply|webmaster|hostmaster|owner-[^@]{1,64}|[^@]{1,64}-(?:owner|request|bounces))@/i;

/** Words right in front of an address that make it the sender's, or the one to write to from now on. */
const NAMES_ANOTHER =
  /\b(?:(?<!(?:expanded|generated) )from|mail from:?|sent by|von|absender|(?:new|other|current|correct) (?:e-?mail )?address(?: is| now is)?|neue (?:e-?mail-?)?adresse(?: lautet| ist)?|(?:has )?moved to|changed to|now (?:at|under)|please use|forwarding address(?: is)?)\s{0,3}:?\s{0,8}["'<([]{0,3}$/i;

/** Words right in front of an address that make it the recipient, also on the line before. */
const NAMES_RECIPIENT =
  /(?:following (?:recipient|address|user|e-?mail)|recipient|address(?:ee)?|deliver(?:ed|y)?|send|sent|mail|message|reach(?:ed)?|undeliverable|user|person|mailbox|account|userid|unknown|size|for|to|returned permanent errors|rcpt)\b[^@]{0,60}$/i;

function offersContact(survey: Survey, before: string): boolean {
  return CONTACT.test(before) || (before !== '' && saysElsewhere(survey.language, 'contact', before));
}

const DELIVERED =
  /(?:\b(?:were|was|been|successfully) (?:delivered|sent)|^\s{0,8}delivered)\b.{0,60}:\s{0,8}$/i;

interface Candidate {
  readonly address: string;
  readonly strong: boolean;
  /** Stands behind `To:`, where some notices name whom they are for. */
  readonly addressed: boolean;
  /** Stands in a list of those who got the message. */
  readonly delivered: boolean;
}

function isExcluded(survey: Survey, address: string): boolean {
  if (ROLE.test(address)) return true;
  return survey.from.address !== null && sameAddress(survey.from.address, address);
}

/** The header of the notice itself, pasted along: who it went to is no recipient of the message. */
function isPastedHeader(lines: readonly string[], at: number): boolean {
  if (!/^\s{0,8}(?:to|an|à|para|a)\s{0,2}:/i.test(lines[at] ?? '')) return false;
  return lines
    .slice(Math.max(0, at - 5), at)
    .some((line) => /^\s{0,8}(?:from|von|de|da)\s{0,2}:/i.test(line));
}

/** True where a second address follows the first of a line, as in a list with commas. */
function startsWithAddress(rest: string): boolean {
  return findTextAddresses(rest.slice(0, 400)).some(({ index }) => index < 3);
}

/** Part of a link. */
function isLinked(line: string, index: number): boolean {
  return /\bhttps?:\/{0,2}\S{0,300}$/i.test(line.slice(Math.max(0, index - 320), index));
}

/** Below a heading that says who did get the message, up to the next empty line behind the addresses. */
function isDelivered(lines: readonly string[], at: number): boolean {
  let from = at;
  while (from > 0 && at - from < 50 && (lines[from] ?? '').includes('@')) from -= 1;
  if ((lines[from] ?? '').trim() === '' && from > 0) from -= 1;
  const heading = lines[from] ?? '';
  return DELIVERED.test(heading) && !/\bnot\b|n['’]t\b|fail/i.test(heading);
}

/** Characters of one line in which addresses are looked for. */
const LONGEST_LINE = 4000;

function candidatesOf(survey: Survey): readonly Candidate[] {
  const candidates: Candidate[] = [];
  survey.lines.forEach((whole, number) => {
    const line = whole.slice(0, LONGEST_LINE);
    if (!line.includes('@') || isPastedHeader(survey.lines, number)) return;
    const first = headOfLine(line);
    const alone = first !== null && !startsWithAddress(first.rest);
    for (const found of findTextAddresses(line)) {
      if (survey.from.address !== null && sameAddress(survey.from.address, found.address)) continue;
      const before = `${survey.lines[number - 1] ?? ''} ${line.slice(0, found.index)}`.slice(-200);
      if (offersContact(survey, line.slice(0, found.index)) || /message[- ]?id/i.test(before)) continue;
      const head = first?.address === found.address;
      if (isLinked(line, found.index) || (alone && !head)) continue;
      if (NAMES_ANOTHER.test(before)) continue;
      const named = NAMES_RECIPIENT.test(before) || saysFailed(survey, line);
      if (ROLE.test(found.address) && !saysFailed(survey, line)) continue;
      candidates.push({
        address: found.address,
        strong: head || named,
        addressed: /^\s{0,8}to\s{0,4}:/i.test(line),
        delivered: isDelivered(survey.lines, number),
      });
    }
  });
  const others = candidates.filter((candidate) => !candidate.delivered);
  return others.length > 0 ? others : candidates;
}

function unique(addresses: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  for (const address of addresses)
    if (!seen.has(address.toLowerCase())) seen.set(address.toLowerCase(), address);
  return [...seen.values()];
}

/** The recipients a notice speaks of: stated in its header, near a sentence of failure, or the original's own. */
export function recipientsInText(survey: Survey): readonly string[] {
  if (survey.failedRecipients.length > 0) return unique(survey.failedRecipients);
  const candidates = candidatesOf(survey);
  const isSender = (address: string): boolean => survey.to.some((to) => sameAddress(to, address));
  const foreign = candidates.filter((candidate) => !isSender(candidate.address));
  const strong = foreign.filter((candidate) => candidate.strong);
  const own = candidates.filter((candidate) => candidate.strong && !candidate.addressed);
  for (const group of [strong, foreign, own]) {
    const named = group.map((candidate) => candidate.address);
    const complete = named.filter((address) => /@.{1,250}[.\]]/.test(address));
    if (named.length > 0) return unique(complete.length > 0 ? complete : named);
  }
  return unique(survey.original.to.filter((address) => !isExcluded(survey, address)));
}

/** Facts where nothing but the whole text is known about a recipient. */
export function factsFromWholeText(
  survey: Survey,
  address: string | null,
  action: DsnAction | null,
): RecipientFacts {
  const facts = factsFromText({ address, action, text: survey.own });
  if (facts.replyCode !== null) return facts;
  return {
    ...facts,
    diagnostic: reasonSentences(survey.own) ?? facts.diagnostic,
    context: foldWhiteSpace(survey.own).slice(0, 4000),
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

/** Facts from what follows one address of several up to the next, as in a table; from the whole text where that tells nothing. */
function factsNear(
  survey: Survey,
  address: string,
  all: readonly string[],
  action: DsnAction,
): RecipientFacts {
  const names = (line: string): boolean =>
    line.includes('@') && all.some((other) => line.toLowerCase().includes(other.toLowerCase()));
  const isOwn = (line: string): boolean => line.toLowerCase().includes(address.toLowerCase());
  const at = all.length > MAX_NEAR || all.length === 1 ? -1 : survey.lines.findIndex(isOwn);
  const line = at === -1 ? '' : (survey.lines[at] ?? '').slice(0, LONGEST_LINE);
  const behind = line.slice(line.toLowerCase().indexOf(address.toLowerCase()) + address.length);
  const below = survey.lines.slice(at + 1, at + 10);
  const end = below.findIndex((other) => other.trim() === '' || names(other.slice(0, LONGEST_LINE)));
  const text = [behind, ...below.slice(0, end === -1 ? undefined : end)]
    .join('\n')
    .replace(/^[>)\]"']{1,3}/, '');
  if (at === -1 || names(behind) || !tellsCause(text)) return factsFromWholeText(survey, address, action);
  return factsFromText({ address, action: statedAction(text, action), text });
}

/** Recipients of a notice whose own lines are looked for. */
const MAX_NEAR = 50;

/** Reads the recipients of a notice in any wording. */
export function readAnyRecipients(survey: Survey, action: DsnAction): readonly RecipientFacts[] {
  const addresses = recipientsInText(survey);
  if (addresses.length === 0) return [factsFromWholeText(survey, null, action)];
  const first = survey.lines.findIndex((line) => headOfLine(line) !== null);
  const above = survey.lines.slice(0, Math.max(first, 0)).join('\n');
  const blocks = addressBlocks(survey.lines);
  return addresses.map((address) => {
    const block = blocks.find((other) => sameAddress(other.address, address));
    if (!block) return factsNear(survey, address, addresses, action);
    return factsFromBlock(block, addresses.length > 1 ? statedAction(block.text, action) : action, above);
  });
}

/** Other things that are delivered, or not. */
const PARCEL =
  /\b(?:parcel|package|shipment|courier|tracking (?:number|code)|your order|Paket|Sendung|Lieferung|Bestellung|post office|nobody (?:was )?(?:at )?home|colis|paquete|pacco|pakket|paczk\w|przesyłk\w|encomenda)\b|荷物|宅配/i;

/** Mail by name, in the languages of {@link FAILURE_WORDS}. */
const MAIL =
  /\b(?:e-?mails?|mails?|messages?|recipients?|mailbox|Nachricht|Empfänger|courriel|mensaje|correo|messaggio|mensagem|bericht|wiadomoś\S{1,3}|wiadomości|poczt\w|meddelande|meddelelse)\b|письмо|сообщение|メール|邮件|郵件/iu;

/** Outside English the words for delivering are those of parcels, too, so the text must name mail. */
function saysMailFailed(survey: Survey, own: string): boolean {
  if (FAILURE_WORDS.test(own)) return true;
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

/** Pasted text has no header, so a sentence of failure and an address must do. */
function textSoundsLikeNotice(survey: Survey, own: string, failure: boolean): boolean {
  if (isLetter(own)) return false;
  const aboutMail = MAIL.test(own) || !PARCEL.test(own);
  const late = isDelayNotice(survey) && MAIL.test(own) && findStatuses(own.slice(0, 4000)).length > 0;
  return (failure || late) && aboutMail && findTextAddresses(own).length > 0;
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
  if (isDelayNotice(survey) || findReplies(own.slice(0, 4000)).length > 0) return true;
  if (!failure && strong + weak <= 2) return false;
  if (namesOthers(survey)) return true;
  return hasBounceSubject(survey);
}

/** How surely the document is a notice: signs in the header and sentences of failure. */
function soundsLikeNotice(survey: Survey): boolean {
  const own = survey.own.slice(0, 20_000);
  const failure = saysMailFailed(survey, own) || FAILURE_WORDS.test(survey.subject);
  if (survey.document.form === 'text') return textSoundsLikeNotice(survey, own, failure);
  if (isOrdinary(survey)) return false;
  const { strong, weak } = daemonSigns(survey);
  const words = `${survey.subject}\n${own}`;
  if (PARCEL.test(words) && !(MAIL.test(words) && namesOthers(survey))) return false;
  if (strong > 0) return isToldByDaemon(survey, own, failure);
  if (!failure || PARCEL.test(words) || !MAIL.test(words) || !namesOthers(survey)) return false;
  return (weak >= 2 && hasBounceSubject(survey)) || readsAsNotice(survey);
}

/** Notices speak of the reader's own message or list whom it did not reach; articles about mail do not. */
const TO_SENDER =
  /\b(?:your|you (?:sent|wrote|tried|are)|following|attached|enclosed|recipients?|Ihre?|folgende\w?|deliver(?:ed)? (?:mail|messages?) to|undeliverable (?:mail|message)|(?:mail|message) (?:was )?returned|Empfänger|votre|suivants?|su|tu|sua|seu|uw|twoja|din|ditt|suo|tuo)\b|以下|あなた|ваше/iu;

/** Few header signs, but the text starts with the failure and is short: some gateways write as a person. */
function readsAsNotice(survey: Survey): boolean {
  const start = survey.own.trimStart().slice(0, 400);
  if (greets(survey)) return false;
  const own = survey.own.slice(0, 3000);
  const speaksToSender = TO_SENDER.test(own) || findReplies(own).length > 0 || findStatuses(own).length > 0;
  return survey.own.length < 3000 && saysFailed(survey, start) && hasBounceSubject(survey) && speaksToSender;
}

/** Any wording: the last resort for notices no other recogniser knows. */
export const generic: Format = {
  name: 'generic',
  software: null,
  read: (survey): Reading | null => {
    if (!soundsLikeNotice(survey)) return null;
    const delay = isDelayNotice(survey);
    const recipients = readAnyRecipients(survey, delay ? 'delayed' : 'failed');
    return { kind: kindOfActions(recipients, delay ? 'delay' : 'failure'), recipients };
  },
};
