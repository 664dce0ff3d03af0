import { findReplies } from '../../smtp/reply.ts';
import { foldWhiteSpace } from '../../mail/white-space.ts';
import { findStatuses } from '../../smtp/enhanced-status.ts';
import { isAboutInbox } from './ordinary.ts';
import { withoutMailLinks } from './mail-links.ts';
import { factsFromText } from './recipient-facts.ts';
import { isKnownRefusal } from '../look.ts';
import type { Reading, Survey } from './reading.ts';
import { FAILURE_WORDS } from './signals.ts';
import { isTalk } from './talk.ts';
import { findTextAddresses, firstTextAddress } from './text-address.ts';

/** Longest text that is read as one reply, in characters. A multi-line reply rarely has more than 20 lines. */
const MAX_LENGTH = 4000;

/** Words of refusals that come without a number. */
const REFUSAL =
  /user unknown|unknown user|no such|mailbox|quota|relay|denied|rejected|refused|blocked|blacklist|block ?list|not accept|timed? ?out|host (?:or domain )?(?:name )?(?:not found|unknown)|unrouteable|try again later|greylist|spam|x-unix;|authentication (?:failed|required)|\bDSN\b|unbekannt|abgelehnt|verweigert|nicht gefunden|does not exist/i;

/** A status as qmail and its relatives write it behind their sentences. */
const QMAIL_STATUS = /\(#[45]\.\d{1,3}\.\d{1,3}/;

/** Text in front of a reply that belongs to the dialogue: arrows, a prompt, a time stamp, a name of the speaker. */
const DIALOGUE =
  /^(?:[<>SCR:\s]{1,6}|server(?: said)?:|remote(?: server)?(?: said| returned)?:?|smtp[;:]|error:?|fehler:?)\s{0,4}/i;

function startsWithReply(text: string): boolean {
  const plain = text.replace(DIALOGUE, '').replace(/^['"„“<([#]{1,3}/, '');
  return /^[2-5]\d\d(?:[ -]|$)/.test(plain) || /^[245]\.[0-7]\.\d{1,3}\b/.test(plain);
}

/** A reply that begins with a digit SMTP does not use for refusals (`352 …`) still states its class. */
function oddCode(text: string): string | null {
  return /^[2-5]\d\d(?=[ -])/.exec(text)?.[0] ?? null;
}

function isShortRefusal(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length > 12) return false;
  const coded = findReplies(text).length > 0 || findStatuses(text).length > 0;
  const short = lines.length <= 3 && text.length <= 600;
  if (!coded && (!short || isTalk(text))) return false;
  if (REFUSAL.test(text) || FAILURE_WORDS.test(text) || QMAIL_STATUS.test(text)) return true;
  return short && isKnownRefusal(text);
}

function recipientIn(text: string): string | null {
  const named =
    /RCPT TO:\s?<?([^<>\s]{3,320})|^\D{0,4}\d{3}[- ].{0,80}?<([^<>\s]{3,320}@[^<>\s]{1,255})>|(?:recipient|user|mailbox|to|for|address)\s{1,3}<?([^<>\s]{1,64}@[^<>\s]{1,255})/i.exec(
      text,
    );
  const groups: readonly (string | undefined)[] = named?.slice(1) ?? [];
  const stated = groups.find((group) => group !== undefined);
  if (stated !== undefined) return firstTextAddress(`<${stated}>`);
  const all = findTextAddresses(text);
  const first = all[0];
  if (first?.index === 0 && text[first.end] === ':') return first.address;
  return all.length === 1 && !/sender|from|postmaster|abuse/i.test(text) ? (all[0]?.address ?? null) : null;
}

/** The name a server greets or answers EHLO with (RFC 5321 §4.2), where a whole session was pasted. */
function bannerHost(text: string): string | null {
  return (
    /^(?:[<S:]{1,2} )?(?:220|250)[ -]([A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8})\b/m
      .exec(text)?.[1]
      ?.toLowerCase() ?? null
  );
}

/** True for pasted text that starts with a reply: nothing else can be meant. */
export function isReplyFirst(survey: Survey): boolean {
  return survey.document.form === 'text' && startsWithReply(survey.document.text.trim());
}

/** A pasted reply of a server without a notice around it. */
export function readSmtpReply(survey: Survey): Reading | null {
  if (survey.document.form !== 'text') return null;
  const text = withoutMailLinks(survey.document.text).trim();
  if (text === '' || text.length > MAX_LENGTH) return null;
  if (!startsWithReply(text) && (!isShortRefusal(text) || isAboutInbox(survey))) return null;
  const folded = foldWhiteSpace(text);
  const facts = factsFromText({ address: recipientIn(text), action: null, text });
  const replyCode = facts.replyCode ?? oddCode(folded);
  const diagnostic = facts.diagnostic ?? folded;
  const remoteHost = facts.remoteHost ?? bannerHost(text);
  return { kind: 'smtp-reply', recipients: [{ ...facts, replyCode, diagnostic, remoteHost }] };
}
