import { headOfLine } from './address-blocks.ts';
import { DAEMON_AUTHOR } from './quoted-notice.ts';
import type { Survey } from './reading.ts';
import { tellsCause } from './reason-sentences.ts';
import { isMailSystem, saysFailed } from './signals.ts';
import { findTextAddresses, sameAddress, type TextAddress } from './text-address.ts';
import { verpRecipient } from './verp.ts';
import { saysElsewhere } from './words/index.ts';

/** Lines that offer help; addresses in them are no recipients. */
const CONTACT =
  /contact|please (?:send|write|forward|e-?mail|reply|call)|assist|help\b|question|support|further information|wenden Sie sich|administrat(?:or|eur)\b.{0,40}@|\bpost-?master\b.{0,20}(?:is|:|at)\s|^\s{0,8}p\.?\s?s\.|in error|(?<!your )reply to|\bwrite (?:to|us)\b|\bquestions\?|\bcomments? (?:to|at)\b|forward (?:this|the|it)\b|report (?:this|the)|^\s{0,20}(?:from|sender|reply-to|message-?id|errors-to|return-path|von|absender)\s{0,4}:/i;
const ROLE =
  /^(?:postmaster|mailer-daemon|abuse|support|helpdesk|noreply|no-reply|webmaster|hostmaster|owner-[^@]{1,64}|[^@]{1,64}-(?:owner|request|bounces))@/i;

/** Names of what identifies a message, which looks like an address. */
const MESSAGE_ID =
  /(?:message|smtp|nachrichten|mail)[-_ ]?id|identificativo messaggio|identifiant du message|identificador del mensaje/i;

/** Words right in front of an address that make it the sender's, or the one to write to from now on. */
const NAMES_ANOTHER =
  /\b(?:(?<!(?:expanded|generated) )from(?: you)?|mail from:?|sent by|sender of (?:the|this|your) (?:message|mail)(?: was| is)?|(?:owned by|logged in as|authenticated as)(?: user)?|(?<!server )von|absender|(?:new|other|current|correct) (?:e-?mail )?address(?: is| now is)?|neue (?:e-?mail-?)?adresse(?: lautet| ist)?|(?:has )?moved to|changed to|now (?:at|under)|please use|(?:verwenden|benutzen|nutzen) Sie(?: bitte| künftig)?|utilisez|utilice|utilizzi|gebruik|forwarding address(?: is)?|(?:was |originally )addressed to)\s{0,3}:?\s{0,8}["'<([]{0,3}$/i;

/** Words right behind an address whose mail goes on to another one, which is the recipient then. */
const PASSES_ON =
  /^[>)\]"']{0,2}\s?(?:様|さん)|^[>)\]"']{0,2} (?:is|was|has been|wird|wurde) (?:forwarded|redirected|weitergeleitet|umgeleitet) (?:to|an)\b/i;

/** A greeting right in front of the reader's own address. */
const GREETS =
  /^\s{0,8}(?:hello|hi|dear|hallo|guten tag|bonjour|hola|ciao|olá|beste|witaj|dzień dobry)\s{1,3}$/i;

function isAnother(before: string, line: string, { index, end }: { index: number; end: number }): boolean {
  const behind = line.slice(end, end + 40);
  return NAMES_ANOTHER.test(before) || PASSES_ON.test(behind) || GREETS.test(line.slice(0, index));
}

/** Words right in front of an address that make it the recipient, also on the line before. */
const NAMES_RECIPIENT =
  /(?:following (?:recipient|address|user|e-?mail)|recipient|address(?:ee)?|deliver(?:ed|y)?|send|sent|mail|message|reach(?:ed)?|undeliverable|user|person|mailbox|account|userid|unknown|size|for|to|returned permanent errors|rcpt)\b[^@]{0,60}$/i;

function offersContact(survey: Survey, before: string): boolean {
  return CONTACT.test(before) || (before !== '' && saysElsewhere(survey.language, 'contact', before));
}

const DELIVERED =
  /(?:\b(?:were|was|been|successfully) (?:delivered|sent)|^\s{0,8}delivered)\b.{0,60}:\s{0,8}$/i;

/** Characters of one line in which addresses are looked for. */
export const LONGEST_LINE = 4000;

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

/** The reader as the author: the header is that of the message they sent. */
function names(line: string, readers: readonly string[]): boolean {
  return findTextAddresses(line.slice(0, LONGEST_LINE)).some(({ address }) =>
    readers.some((reader) => sameAddress(reader, address)),
  );
}

/** The author of a notice in a printed mail, who stands there without a label: name, address, and often the time. */
const PRINTED_AUTHOR = new RegExp(
  `^\\s{0,8}(?:${DAEMON_AUTHOR.source})[^<\\n]{0,40}<[^<>\\s]{3,320}>(?:\\s|$)`,
  'i',
);

/** The header of the notice itself, pasted along: who it went to is no recipient of the message. */
function isPastedHeader({ lines, to }: Survey, at: number): boolean {
  if (/^\s{0,8}(?:empfänger|recipients?|to|an)\t/i.test(lines[at] ?? ''))
    return lines
      .slice(Math.max(0, at - 3), at)
      .some((line) => /^\s{0,8}(?:absender|sender|from|von)\t/i.test(line) && DAEMON_AUTHOR.test(line));
  if (!/^\s{0,8}(?:to|an|à|para|a)\s{0,2}:/i.test(lines[at] ?? '')) return false;
  if (lines.slice(Math.max(0, at - 2), at).some((line) => PRINTED_AUTHOR.test(line))) return true;
  return lines
    .slice(Math.max(0, at - 5), at)
    .some((line) => /^\s{0,8}(?:from|von|de|da)\s{0,2}:/i.test(line) && !names(line, to));
}

/** True where a second address follows the first of a line, as in a list with commas. */
function startsWithAddress(rest: string): boolean {
  return findTextAddresses(rest.slice(0, 400)).some(({ index }) => index < 3);
}

/** Part of a link. */
function isLinked(line: string, index: number): boolean {
  return /\bhttps?:\/{0,2}\S{0,300}$/i.test(line.slice(Math.max(0, index - 320), index));
}

/** An address the server of a quoted talk took: in its answer, or in the command that answer follows. */
function isAccepted(lines: readonly string[], at: number): boolean {
  const line = (lines[at] ?? '').slice(0, LONGEST_LINE);
  if (TAKEN.test(line)) return true;
  return /\bRCPT TO:/i.test(line) && TAKEN.test((lines[at + 1] ?? '').slice(0, LONGEST_LINE));
}

/** A positive answer (RFC 5321 §4.2), behind a mark of who speaks. */
const TAKEN = /^[^\p{L}\d]{0,8}(?:(?:S|R|Server|Out|In)\s?[:>]\s{0,4})?25[01][ -]/iu;

/** Below a heading that says who did get the message, up to the next empty line behind the addresses. */
function isDelivered(lines: readonly string[], at: number): boolean {
  let from = at;
  while (from > 0 && at - from < 50 && (lines[from] ?? '').includes('@')) from -= 1;
  if ((lines[from] ?? '').trim() === '' && from > 0) from -= 1;
  const heading = lines[from] ?? '';
  return DELIVERED.test(heading) && !/\bnot\b|n['’]t\b|fail/i.test(heading);
}

/** `quota exceeded: ann@example.org`: why, in front of an address that ends the line; null for any other line. */
export function reasonInFront(line: string, { index, end }: { index: number; end: number }): string | null {
  if (!/^[>)\]"'.]{0,3}\s{0,8}$/.test(line.slice(end))) return null;
  const front = /^\s{0,8}(.{3,200}):\s{0,8}[<("']{0,2}$/.exec(line.slice(0, index))?.[1];
  return front !== undefined && tellsCause(front) ? front : null;
}

/** What stands between two addresses of one list. */
const LISTED_BEHIND = /^[>)\]"']{0,3}\s{0,4}(?:[,;/]|and\b|und\b|&)?\s{0,4}[<(["']{0,3}$/i;

/** An address that cannot be the recipient: the author's own, one to write to, or one of a link or another role. */
function isNoRecipient(survey: Survey, number: number, line: string, found: TextAddress): boolean {
  const { address, index } = found;
  if (survey.from.address !== null && sameAddress(survey.from.address, address)) return true;
  const before = wordsBefore(survey, number, line, index);
  // A line above that names its own is complete.
  const label = (survey.lines[number - 1] ?? '').includes('@') ? line.slice(0, index) : before;
  if (offersContact(survey, line.slice(0, index)) || MESSAGE_ID.test(label)) return true;
  if (isLinked(line, index) || isAnother(before, line, found)) return true;
  return ROLE.test(address) && !saysFailed(survey, line);
}

/** The words in front of an address, the line above included. */
function wordsBefore({ lines }: Survey, number: number, line: string, index: number): string {
  return `${lines[number - 1] ?? ''} ${line.slice(0, index)}`.slice(-200);
}

/** Words right in front of an address that did get the message, where the same sentence tells of others that did not. */
const GOT_IT =
  /(?:^|[;,.]|\b(?:and|but))\s{0,4}(?:it )?(?:was |were |has been )?(?:successfully )?delivered to\s{0,4}[<"']?$/i;

function candidatesInLine(survey: Survey, number: number, line: string): readonly Candidate[] {
  const first = headOfLine(line);
  const alone = first !== null && !startsWithAddress(first.rest);
  const addressed = /^\s{0,8}to\s{0,4}:/i.test(line);
  const delivered = isDelivered(survey.lines, number) || isAccepted(survey.lines, number);
  const candidates: Candidate[] = [];
  let last = { end: -1, strong: false };
  for (const found of findTextAddresses(line)) {
    const head = first?.address === found.address;
    if ((alone && !head) || isNoRecipient(survey, number, line, found)) continue;
    const strong =
      head ||
      (last.strong && LISTED_BEHIND.test(line.slice(last.end, found.index))) ||
      NAMES_RECIPIENT.test(wordsBefore(survey, number, line, found.index)) ||
      saysFailed(survey, line) ||
      reasonInFront(line, found) !== null;
    last = { end: found.end, strong };
    candidates.push({
      address: found.address,
      strong,
      addressed,
      delivered: delivered || GOT_IT.test(line.slice(0, found.index)),
    });
  }
  return candidates;
}

function candidatesOf(survey: Survey): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const senders: string[] = [];
  survey.lines.forEach((whole, number) => {
    const line = whole.slice(0, LONGEST_LINE);
    if (!line.includes('@')) return;
    if (isPastedHeader(survey, number))
      senders.push(...findTextAddresses(line).map(({ address }) => address));
    else candidates.push(...candidatesInLine(survey, number, line));
  });
  const others = candidates.filter(
    ({ address, delivered }) => !delivered && !senders.some((sender) => sameAddress(sender, address)),
  );
  return others.length > 0 ? others : candidates;
}

function unique(addresses: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  for (const address of addresses)
    if (!seen.has(address.toLowerCase())) seen.set(address.toLowerCase(), address);
  return [...seen.values()];
}

/** Recipients in the subject; where the text says something, too, only a mail system is taken at its subject's word. */
function namedInSubject(survey: Survey): readonly string[] {
  const { own, subject } = survey;
  if (own.trim() !== '' && !isMailSystem(survey)) return [];
  return findTextAddresses(subject)
    .filter(({ index }) => !NAMES_ANOTHER.test(subject.slice(0, index)))
    .map(({ address }) => address)
    .filter((address) => !isExcluded(survey, address));
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
  const inSubject = namedInSubject(survey).filter((address) => !isSender(address));
  if (inSubject.length > 0) return unique(inSubject);
  const written = survey.to.flatMap((to) => verpRecipient(to) ?? []);
  if (written.length > 0) return unique(written);
  return unique(survey.original.to.filter((address) => !isExcluded(survey, address)));
}
