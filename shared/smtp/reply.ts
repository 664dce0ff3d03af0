import { foldWhiteSpace } from '../mail/white-space.ts';
import { findStatuses } from './enhanced-status.ts';

/** One reply of an SMTP server (RFC 5321 §4.2) as quoted somewhere in a text. */
export interface SmtpReply {
  /** Three digits. */
  readonly code: string;
  /** Enhanced status code (RFC 3463) in the reply's own text; null where none is stated. */
  readonly enhancedStatus: string | null;
  /** The reply with all it quotes itself; white space folded, continuation codes taken out. */
  readonly text: string;
  /** Where the code stands in the searched text. */
  readonly index: number;
}

/** Longest text that is searched, in characters; a reply line has at most 512 octets (RFC 5321 §4.5.3.1.5). */
const MAX_SEARCHED = 20_000;
/** Codes looked at, counting continuation lines. */
const MAX_CODES = 60;

/** What may stand before a reply code wherever it occurs. */
const OPENING = /(?:^|[\s'"“”„`(<>[#:;,=|]|\.\.\.)$/;

/** Words that make a number behind them a quantity, a port or an error number of another kind. */
const QUANTITY_BEFORE =
  /\b(?:port|limit|size|after|for|than|of|over|exceeds?|maximum|max|line|id|uid|pid|queue|state|within|in|ticket|ref|total|totall?ed|error no\.?|errno|class|last|first|top|every|vor|nach|seit|von)[ =:]{1,2}$/i;

/** Error numbers of directories and databases. */
const OTHER_NUMBER = /\b(?:LDAP|SQL|DB|ODBC)[- ]?(?:ERR|ERROR|error)[ #:]{1,3}$/;

/** A number that brackets explain a limit with (“recipients (250) exceeds …”); consent is never quoted that way. */
const COUNT_IN_BRACKETS = /^(?:2\d\d[)\]]|\d{3}[)\]] ?(?:exceed|reached|allowed)|\d{3} of \d)/;

/** Units that make a number before them a quantity. */
const QUANTITY_BEHIND =
  /^ ?(?:[KMG]i?B\b|bytes\b|octets\b|[Kk]bytes\b|%|minutes\b|hours\b|seconds\b|secs\b|days\b|times\b|lines\b|messages\b|recipients\b|e?mails\b|weeks\b|users\b|characters\b|Minuten\b|Stunden\b|Sekunden\b|Tagen?\b|Zeilen\b|Zeichen\b)/;

/** Words and signs that announce a reply code. */
const ANNOUNCED =
  /(?:\b(?:said|says?|replied|reply|response(?: was| from server)?|responded|returned|reason|errors?|error code|error_code|Fehlercode|smtp|code|status|failed with|failure|reported|answer|Antwort|answered|antwortete|geantwortet|diagnostic|diagnostic-code|fault)[ \n:;#'"“„(<>[=]{1,5}|<<< ?|<-{1,2} ?|[-=]> ?|<=+ ?|\bS: ?|\]: ?|\): ?|# ?)$/i;

/** Replies in use: all of RFC 5321 §4.2.3 and the classes servers made up; 2xx as listed there, so that `255` is none. */
const REPLY_CODE = /2(?:1[14]|2[01]|35|5[0-3])|[45](?:[0-5]\d|7\d|9\d)/g;

/** What ends the words before a code where no announcement stands. */
const LINE_START = /(?:^|[\n'"“„(<>[])$|: $|\.\.\. ?$|, $|; ?$/;

function isCode(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 40), index);
  const behind = text.slice(index + 3, index + 24);
  if (!OPENING.test(before) || /\d[.,:]$/.test(before)) return false;
  if (/^(?:[.,:/]?\d|[A-Za-z_@%/])/.test(behind)) return false;
  if (/^[- ]{1,2}#?[([]?#?[245]\.[0-7]\.\d/.test(behind)) return true;
  if (OTHER_NUMBER.test(before) || COUNT_IN_BRACKETS.test(text.slice(index, index + 16))) return false;
  if (ANNOUNCED.test(before)) return !QUANTITY_BEHIND.test(behind);
  if (QUANTITY_BEFORE.test(before) || QUANTITY_BEHIND.test(behind)) return false;
  return LINE_START.test(before) || /^-\S/.test(behind);
}

/**
 * Takes the codes of continuation lines (`550-5.1.1 …`, RFC 5321 §4.2.1) and a code that was put in front of a reply
 * once more out of a folded reply that starts with `code`.
 */
export function joinReplyLines(text: string, code: string): string {
  if (text.startsWith(`${code} ${code} `)) return text.slice(code.length + 1);
  if (!text.startsWith(`${code}-`)) return text;
  const status = findStatuses(text.slice(0, 24))[0]?.status.replaceAll('.', '\\.');
  const again = status === undefined ? `\\s${code}[- ]` : `\\s${code}[- ](?:${status}(?= |$))?`;
  const rest = text.slice(code.length + 1).replace(new RegExp(again, 'g'), ' ');
  return foldWhiteSpace(`${code} ${rest}`);
}

function codeStarts(text: string): readonly number[] {
  const starts: number[] = [];
  for (const match of text.matchAll(REPLY_CODE)) {
    if (isCode(text, match.index)) starts.push(match.index);
    if (starts.length === MAX_CODES) break;
  }
  return starts;
}

/** A line at least this long was wrapped by whoever quoted the reply; the next one goes on with it. */
const WRAPPED_LINE = 50;
/** Programs that break lines anew leave a shorter one where the next word would make it longer than this. */
const NARROWEST = 60;

function isBroken(length: number, next: string): boolean {
  if (length >= WRAPPED_LINE) return true;
  const word = /^[^\s@]{1,79}(?=\s|$)/.exec(next)?.[0] ?? '';
  return length + 1 + word.length > NARROWEST;
}

/** Where the reply at `start` ends: at the end of its line, of its continuation lines, or of the lines it is wrapped to. */
function replyEnd(text: string, start: number, code: string): number {
  let end = start;
  let lineStart = text.lastIndexOf('\n', start) + 1;
  for (;;) {
    const feed = text.indexOf('\n', end);
    if (feed === -1) return text.length;
    const next = text.slice(feed + 1, feed + 80);
    const continues = next.startsWith(`${code}-`) || next.startsWith(`${code} `);
    const wrapped =
      isBroken(feed - lineStart, next) &&
      !/^\s|^$|^(?:[-<>*=_#]{2,}|[A-Z][\w-]{1,30}:|[245]\d\d[ -])/.test(next);
    if (!continues && !wrapped) return feed;
    lineStart = feed + 1;
    end = feed + 1;
  }
}

/** All replies quoted in a text, in order. Never takes an address, version, date, port or size for a code. */
export function findReplies(text: string): readonly SmtpReply[] {
  const searched = text.slice(0, MAX_SEARCHED);
  const starts = codeStarts(searched);
  const heads = starts.filter((start, at) => {
    const previous = starts[at - 1];
    return (
      previous === undefined ||
      searched.slice(previous, previous + 4) !== `${searched.slice(start, start + 3)}-`
    );
  });
  return heads.map((start, at) => {
    const code = searched.slice(start, start + 3);
    const end = replyEnd(searched, start, code);
    const own = searched.slice(start, Math.min(end, heads[at + 1] ?? end));
    return {
      code,
      enhancedStatus: findStatuses(own)[0]?.status ?? null,
      text: joinReplyLines(foldWhiteSpace(searched.slice(start, end)), code),
      index: start,
    };
  });
}

/** Words of a server that gives up by itself; the reply it quotes behind them is the real one. */
const OWN_WORDS =
  /expired|retry time|retries|too long|unable to deliver|giv(?:ing|en) up|timeout exceeded|\bFailed, id=|could not be delivered|from MTA\(/i;

/**
 * The reply that decides: the first refusal, or the last one quoted inside it when the first only says in the sender's
 * own server's words that it gave up (`554 4.4.7 Message expired: … <421 4.4.2 Connection timed out>`). A dialogue that
 * starts with consent is decided by its last refusal.
 */
export function decisiveReply(replies: readonly SmtpReply[]): SmtpReply | null {
  const first = replies[0];
  if (!first) return null;
  if (first.code.startsWith('2'))
    return replies.filter((reply) => !reply.code.startsWith('2')).at(-1) ?? first;
  return OWN_WORDS.test(first.text) ? (replies.at(-1) ?? first) : first;
}
