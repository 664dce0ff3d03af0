import type { Reason } from './reason.ts';
import type { Bilingual } from './rule.ts';
import type { JudgedRecipient } from './verdict.ts';

/** What links and marks in an answer state, beside its words. */
export interface RefusalMarks {
  /** Placeholders of {@link words}: `senderIp`, and where a link or mark carries them `listName`, `caseCause`, `caseReference`, `mark`. */
  readonly params: Readonly<Record<string, string>>;
  /** What they mean, as messages with these placeholders; empty where the answer carries none. */
  readonly words: readonly Bilingual[];
}

/** Reasons that are about the address of the sending server. */
const ABOUT_ADDRESS: ReadonlySet<Reason> = new Set<Reason>([
  'ip-blocked',
  'bad-reputation',
  'ptr-required',
  'rate-limited',
  'too-many-connections',
  'policy-violation',
]);

/** Longer answers are not searched further. */
const MAX_CHARS = 4000;

const IP =
  /(?<![\w.:])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}(?![\d.]*\d)|[0-9a-f]{1,4}(?::[0-9a-f]{0,4}){3,7}(?![\w:]))/gi;

/** Answers of GMX, WEB.DE, mail.com and IONOS lead to a page of the case; its values stand behind the question mark. */
const CASE_LINK =
  /https?:\/\/postmaster\.(?:gmx\.(?:net|com|de)|web\.de|mail\.com|1and1\.(?:com|de)|1und1\.de|ionos\.(?:com|de)|kundenserver\.de)\/[\w./-]{0,80}\?([\w=&.:%;~+-]{1,400})/i;

/** Operators whose links open the entry of an address. Spamhaus’ `returnc` pages are about a wrong question. */
const LISTS: readonly (readonly [RegExp, string])[] = [
  [/https?:\/\/[\w.-]{0,40}\bspamhaus\.org\/(?!returnc)\S{0,200}/i, 'Spamhaus'],
  [/https?:\/\/[\w.-]{0,40}\bspamcop\.net\/(?!returnc)\S{0,200}/i, 'SpamCop'],
  [/https?:\/\/[\w.-]{0,40}\bbarracudacentral\.org\/(?!returnc)\S{0,200}/i, 'Barracuda'],
  [/https?:\/\/[\w.-]{0,40}\buceprotect\.net\/(?!returnc)\S{0,200}/i, 'UCEPROTECT'],
  [/https?:\/\/[\w.-]{0,40}\babusix\.(?:com|ai)\/(?!returnc)\S{0,200}/i, 'Abusix'],
  [/https?:\/\/[\w.-]{0,40}\bproofpoint\.com\/(?!returnc)\S{0,200}/i, 'Proofpoint'],
  [/https?:\/\/[\w.-]{0,40}\bcloudmark\.com\/(?!returnc)\S{0,200}/i, 'Cloudmark'],
  [/https?:\/\/[\w.-]{0,40}\bsorbs\.net\/(?!returnc)\S{0,200}/i, 'SORBS'],
  [/https?:\/\/[\w.-]{0,40}\bmailspike\.(?:net|org|io)\/(?!returnc)\S{0,200}/i, 'Mailspike'],
];

/** Marks of Microsoft's servers at the end of an answer. */
const MICROSOFT_MARK = /\((S\d{2,6})\)|\(?\b(AS\(\d{2,6}\)|AS\d{3,6}\b)\)?/;

const WORDS = {
  address: {
    en: 'The answer is about the address {senderIp}.',
    de: 'In der Antwort geht es um die Adresse {senderIp}.',
  },
  entry: {
    en: 'The link in the answer opens the entry of {senderIp} at {listName}.',
    de: 'Der Link in der Antwort öffnet den Eintrag von {senderIp} bei {listName}.',
  },
  reference: {
    en: 'Name the reference {caseReference} when you write to the provider.',
    de: 'Nennen Sie das Aktenzeichen {caseReference}, wenn Sie dem Anbieter schreiben.',
  },
  cause: {
    en: 'The provider calls the cause “{caseCause}”.',
    de: 'Der Anbieter nennt den Grund „{caseCause}“.',
  },
  ownList: {
    en: '{mark} marks Microsoft’s own block list: the public lists do not show this entry.',
    de: '{mark} steht für Microsofts eigene Sperrliste: In öffentlichen Listen findet man diesen Eintrag nicht.',
  },
  mark: {
    en: '{mark} tells which of Microsoft’s rules decided; administrators and Microsoft’s support know it by this mark.',
    de: '{mark} sagt, welche Regel von Microsoft entschieden hat; Admins und der Support von Microsoft kennen sie unter dieser Kennung.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The values of a case link; each bounded and free of anything but letters, digits and `._:-`. */
function caseValues(query: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const pair of query.split('&').slice(0, 12)) {
    const [name, value] = pair.split('=', 2);
    if (name !== undefined && value !== undefined && /^[\w.:-]{1,60}$/.test(value)) values.set(name, value);
  }
  return values;
}

/** The first address in the answer that is not the answering server's own. */
function namedAddress(text: string, { remoteIp, reason }: JudgedRecipient): string | null {
  if (!ABOUT_ADDRESS.has(reason)) return null;
  for (const [found] of text.matchAll(IP)) if (found !== remoteIp && !/^127\./.test(found)) return found;
  return null;
}

function microsoftWords(mark: string): Bilingual {
  return /^S31[45]0$/.test(mark) ? WORDS.ownList : WORDS.mark;
}

/** True where the answer itself is from Microsoft; the marks are too short to stand for themselves. */
function isMicrosoft(text: string, { remoteHost, ruleId }: JudgedRecipient): boolean {
  return (
    /\b(?:outlook|microsoft|office|live|hotmail)\.com\b/i.test(`${text} ${remoteHost ?? ''}`) ||
    ruleId?.startsWith('microsoft.') === true
  );
}

/** Reads links and marks that operators put into their answers. Linear time; never throws. */
export function refusalMarks(recipient: JudgedRecipient): RefusalMarks {
  const text = (recipient.diagnostic ?? recipient.context).slice(0, MAX_CHARS);
  const params: Record<string, string> = {};
  const words: Bilingual[] = [];
  const senderIp = namedAddress(text, recipient);
  if (senderIp !== null) params['senderIp'] = senderIp;
  const list = LISTS.find(([link]) => senderIp !== null && link.exec(text)?.[0].includes(senderIp) === true);
  if (list) {
    params['listName'] = list[1];
    words.push(WORDS.entry);
  } else if (senderIp !== null) words.push(WORDS.address);
  const link = caseValues(CASE_LINK.exec(text)?.[1] ?? '');
  const [cause, reference] = [link.get('c'), link.get('r')];
  if (cause !== undefined && ABOUT_ADDRESS.has(recipient.reason)) {
    params['caseCause'] = cause;
    words.push(WORDS.cause);
  }
  if (reference !== undefined) {
    params['caseReference'] = reference;
    words.push(WORDS.reference);
  }
  const found = isMicrosoft(text, recipient) ? MICROSOFT_MARK.exec(text) : null;
  const mark = found?.[1] ?? found?.[2];
  if (mark !== undefined) {
    params['mark'] = mark;
    words.push(microsoftWords(mark));
  }
  return { params, words };
}
