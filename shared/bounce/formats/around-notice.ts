import { findStatuses } from '../../smtp/enhanced-status.ts';
import { findReplies } from '../../smtp/reply.ts';
import { FAILURE_WORDS } from './signals.ts';
import { isTalk } from './talk.ts';

/** What mail programs on telephones put below everything. */
const SENT_FROM =
  /^(?:Von meinem \S{1,30} gesendet|Gesendet (?:von|mit|über) (?:meinem |der |Outlook|Mail|iPhone|iPad|Yahoo|GMX|WEB\.DE|freenet)[^\n]{0,60}|Diese Nachricht wurde von meinem [^\n]{1,80} gesendet\.?|Sent (?:from|with|via) (?:my |Mail|Outlook|Yahoo|Proton|iPhone|iPad|Gmail|Samsung|the )[^\n]{0,60}|Get Outlook for [^\n]{1,60}|(?:Holen Sie sich|Laden Sie) Outlook [^\n]{1,60}|Envoyé (?:de|à partir de|depuis) (?:mon|Outlook|Yahoo|l)[^\n]{0,60}|Inviato (?:da|dal mio) [^\n]{1,60}|Enviado (?:desde|do|de) (?:mi|meu|Outlook|Yahoo|el)[^\n]{0,60}|Verstuurd vanaf [^\n]{1,60}|Verzonden (?:vanaf|met) [^\n]{1,60}|Wysłan[eo] z [^\n]{1,60}|Skickat från [^\n]{1,60}|Sendt fra [^\n]{1,60}|Отправлено с [^\n]{1,60})$/iu;

/** How people begin and end what they write. */
const GREETING =
  /^(?:hi|hello|hallo|hey|moin|servus|guten (?:tag|morgen|abend)|liebe[rs]? \S{1,40}|dear \S{1,40}|sehr geehrte[^\n]{0,80}|bonjour|salut|hola|ciao|hej|zdravím|dobrý den)\b[^\n]{0,60}[,!.]?$/i;
const CLOSING =
  /^(?:(?:viele|beste|liebe|freundliche|schöne|herzliche) gr(?:ü|ue)(?:ß|ss)e|mit (?:freundlichen|besten|vielen) gr|gr(?:uß|uss|üße|uesse)\b|(?:mfg|lg|vg|bg)\b|(?:kind|best|warm|many) (?:regards|wishes)|regards\b|cheers\b|(?:many )?thanks\b|thank you|danke\b|vielen dank|merci\b|cordialement|saludos|saluti|grazie\b|groet|met vriendelijke|hilsen|hälsningar|-- ?$)/i;

/** Programs greet, too, and say who they are. */
const PROGRAM = /\bthis is (?:the|an?)\b/i;

/** Longest paragraph that is taken for a person's words, in characters. */
const MAX_PARAGRAPH = 600;

/** A paragraph of the person who asks about a notice: no code, no address at the head of a line. */
function isPersonal(paragraph: string, place: 'above' | 'below'): boolean {
  if (paragraph.length > MAX_PARAGRAPH || /^\s{0,8}[<'"]?[^\s@<>]{1,64}@/m.test(paragraph)) return false;
  if (findStatuses(paragraph).length > 0 || findReplies(paragraph).length > 0) return false;
  const lines = paragraph.trim().split('\n');
  const [first = '', last = ''] = [lines[0], lines.at(-1)];
  if (SENT_FROM.test(last.trim())) return true;
  if (place === 'below') return CLOSING.test(first.trim()) || isTalk(paragraph);
  if (!GREETING.test(first.trim()) || PROGRAM.test(first)) return isTalk(paragraph);
  return lines.length === 1 || isTalk(lines.slice(1).join('\n'));
}

/**
 * Pasted text without what the person who pastes it wrote above and below: a greeting, a question, a close, the line of
 * a telephone. Text that is nothing else stays as it is.
 */
export function withoutLetterAround(text: string): string {
  const paragraphs = text.split(/(\n[ \t]*\n)/);
  let start = 0;
  let end = paragraphs.length;
  while (end - start > 2 && isPersonal(paragraphs[end - 1] ?? '', 'below')) end -= 2;
  while (end - start > 2 && isPersonal(paragraphs[start] ?? '', 'above')) start += 2;
  const rest = paragraphs.slice(start, end).join('');
  return /@|\b[45]\d\d\b/.test(rest) ? rest : text;
}

/** A salutation to somebody by name; programs address customers and users, if anybody. */
const SALUTATION =
  /^(?:hi|hello|hey|dear|hallo|hej|liebe[rs]?|guten tag|bonjour|cher|chère|salut|hola|querid[oa]|ciao|caro|cara|beste)\b(?! (?:sender|customer|user|subscriber|member|sir|postmaster|kunde|nutzer|absender|client))[^\n]{0,40}[,!]?$/i;

/**
 * A notice without the letter it returns, where nothing but its salutation tells where that begins: below an empty
 * line, and below a sentence of failure about somebody.
 */
export function withoutLetterBelow(text: string): string {
  const lines = text.split('\n');
  const at = lines.findIndex(
    (line, number) =>
      number > 1 &&
      line.length < 60 &&
      (lines[number - 1] ?? '').trim() === '' &&
      SALUTATION.test(line.trim()),
  );
  if (at === -1) return text;
  const above = lines.slice(0, at).join('\n');
  return above.includes('@') && FAILURE_WORDS.test(above) ? above : text;
}

/** Deepest margin that is taken away, in characters. */
const MAX_MARGIN = 40;

/** So many lines show that a margin is one, where the first line lost it because copying began behind it. */
const FEW_LINES = 6;

/** Text without the white space that stands in front of all its lines. */
export function withoutMargin(text: string): string {
  if (!/^[ \t]/m.test(text)) return text;
  const lines = text.split('\n');
  let margin = MAX_MARGIN;
  for (const line of lines.slice(lines.length > FEW_LINES ? 1 : 0)) {
    const indent = line.length - line.trimStart().length;
    if (indent < line.length && indent < margin) margin = indent;
    if (margin === 0) return text;
  }
  return lines.map((line) => line.slice(Math.min(margin, line.length - line.trimStart().length))).join('\n');
}
