import { decisiveReply, findReplies, type SmtpReply } from '../../smtp/reply.ts';
import { foldWhiteSpace } from '../../mail/white-space.ts';
import { findEnhancedStatus } from '../../smtp/enhanced-status.ts';
import { findRemoteHost, type NamedHost } from '../../smtp/remote-host.ts';
import { stageFromWords } from '../../smtp/stage.ts';
import { NO_FACTS, type DsnAction, type RecipientFacts } from '../notice.ts';

/** What a recogniser knows of one recipient before the words are taken apart. */
export interface RecipientText {
  readonly address: string | null;
  readonly originalAddress?: string | null;
  readonly action: DsnAction | null;
  /** Everything the notice says about this recipient. */
  readonly text: string;
  /** Words around it that belong to all recipients. */
  readonly context?: string;
}

/** Longest diagnostic and context, in characters. */
const MAX_DIAGNOSTIC = 2000;
const MAX_CONTEXT = 4000;

/** What the reporting server adds behind the quoted answer. */
const ADDED_BEHIND =
  /(?: \(in reply to [^()]{1,60}\))+$| \[[A-Z_]{3,20}\]$| Giving up on \S{1,60}$| I['’]m not going to try again;.{0,200}$| ?##.{0,400}$|> ?#SMTP#$/;

function trimReply(text: string, before: string): string {
  let trimmed = text;
  for (let cut = trimmed.replace(ADDED_BEHIND, ''); cut !== trimmed; cut = trimmed.replace(ADDED_BEHIND, ''))
    trimmed = cut;
  const quote = before.at(-1) ?? '';
  const closing = { "'": "'", '"': '"', '<': '>', '(': ')', '[': ']', '„': '“', '“': '”', '`': "'" }[quote];
  if (closing !== undefined) {
    const end = trimmed.lastIndexOf(closing);
    if (end >= trimmed.length - 3 && end > 0) trimmed = trimmed.slice(0, end);
  }
  const open = trimmed.split('<').length;
  const closed = trimmed.split('>').length;
  return (closed > open && trimmed.endsWith('>') ? trimmed.slice(0, -1) : trimmed).trim();
}

/** A reply that is more than a number: something tells why. */
function hasWords(text: string): boolean {
  return /\p{L}{2,}\P{L}{1,20}\p{L}{2,}|\p{L}{4,}/u.test(text.replace(/^\S{3,12}\s/, ''));
}

/** Without brackets around the whole of it, and without the dash or dots that joined it to the address. */
export function unwrapped(text: string): string {
  return text
    .replace(/^(?:\.{3}|[-–:;,]) /, '')
    .replace(/^\[([^[\]]{1,400})\]$|^\(([^()]{1,400})\)$/, '$1$2');
}

interface Taken {
  readonly reply: SmtpReply | null;
  readonly diagnostic: string | null;
  readonly status: string | null;
  readonly host: NamedHost;
  readonly around: string;
  /** A server said for good that it gave up, and quoted the last reply. */
  readonly gaveUp: boolean;
}

/** `lines` has its line ends but no indentation, so that a code at the start of a line is known for one. */
function takeApart(lines: string, folded: string): Taken {
  const replies = findReplies(lines);
  const reply = decisiveReply(replies);
  const gaveUp = reply !== replies[0] && replies[0]?.code.startsWith('5') === true;
  if (!reply) {
    const told = unwrapped(folded.replace(ADDED_BEHIND, ''));
    const diagnostic = told === '' ? null : told.slice(0, MAX_DIAGNOSTIC);
    return {
      reply,
      diagnostic,
      status: findEnhancedStatus(folded),
      host: findRemoteHost(folded),
      around: folded,
      gaveUp,
    };
  }
  const before = lines.slice(0, reply.index).replaceAll('\n', ' ');
  const quoted = trimReply(reply.text, before);
  const told = !/^\d{3}[)\]]/.test(quoted) && (hasWords(quoted) || !hasWords(before));
  const added = ADDED_BEHIND.exec(folded)?.[0] ?? '';
  return {
    reply,
    diagnostic: (told ? quoted : unwrapped(folded)).slice(0, MAX_DIAGNOSTIC),
    status: reply.enhancedStatus ?? findEnhancedStatus(folded),
    host: findRemoteHost(before === '' ? added : `${before.trimEnd()} ${added}`),
    around: `${before} ${added}`,
    gaveUp,
  };
}

/** Some servers write a reply in one word: `550_No_such_user`. */
function withoutUnderscores(text: string): string {
  return text.replace(/(?<![A-Za-z0-9])_?[45]\d\d_\S{3,400}/g, (word) => word.replaceAll('_', ' '));
}

/** Writing without spaces ends its line, and the indented code below it starts the server's answer. */
const CODE_BELOW = /(?<=[^ -~\n])\n[ \t]{1,40}(?=[45]\d\d[ -])/g;

/** East Asian punctuation in front of the server's answer. */
const WIDE_COLON = /：\s{0,4}(?=[245]\d\d[ -])/g;

/** Takes a recipient's text apart into reply code, status, stage, host and the sentence that tells why. */
export function factsFromText({
  address,
  originalAddress,
  action,
  text,
  context,
}: RecipientText): RecipientFacts {
  const lines = withoutUnderscores(text.slice(0, MAX_CONTEXT))
    .replace(CODE_BELOW, '\n')
    .replace(WIDE_COLON, ': ')
    .replace(/\n[ \t]+|[ \t]+/g, ' ')
    .replace(/ ?\n/g, '\n')
    .trim();
  const folded = foldWhiteSpace(lines);
  const { reply, diagnostic, status, host, around, gaveUp } = takeApart(lines, folded);
  const words = `${diagnostic === folded ? '' : folded} ${context ?? ''}`;
  const more = foldWhiteSpace(words.slice(0, 2 * MAX_CONTEXT));
  return {
    ...NO_FACTS,
    address,
    originalAddress: originalAddress != null && originalAddress !== address ? originalAddress : null,
    action: action ?? (gaveUp ? 'failed' : null),
    replyCode: reply?.code ?? null,
    enhancedStatus: status,
    remoteHost: host.host,
    remoteIp: host.ip,
    stage: stageFromWords(around),
    diagnostic,
    context: more.slice(0, MAX_CONTEXT),
  };
}
