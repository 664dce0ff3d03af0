import type { HeaderField } from './header-fields.ts';

/** Labels that mail programs print above a mail in one language, and the field each stands for. */
type Labels = ReadonlyMap<string, string>;

function labels(from: string, sent: string, date: string, to: string, cc: string, subject: string): Labels {
  return new Map([
    [from, 'from'],
    [sent, 'date'],
    [date, 'date'],
    [to, 'to'],
    [cc, 'cc'],
    [subject, 'subject'],
  ]);
}

/** German, Dutch, Italian, Spanish. English labels are field names already; French ones are no ASCII. */
const LANGUAGES: readonly Labels[] = [
  labels('von', 'gesendet', 'datum', 'an', 'kopie', 'betreff'),
  labels('van', 'verzonden', 'datum', 'aan', 'kopie', 'onderwerp'),
  labels('da', 'inviato', 'data', 'a', 'cc', 'oggetto'),
  labels('de', 'enviado', 'fecha', 'para', 'cc', 'asunto'),
];

/** A block needs this many different labels of one language, the subject among them. */
const FEWEST_LABELS = 3;
/** Labels that some programs leave in English below an author in the reader's language. */
const ENGLISH: ReadonlySet<string> = new Set(['date', 'subject', 'to', 'cc']);

function matches(fields: readonly HeaderField[], language: Labels): boolean {
  const found = new Set(fields.map((field) => language.get(field.name)).filter((name) => name !== undefined));
  if (found.has('from')) {
    for (const { name } of fields) {
      if (name === 'from') return false;
      if (ENGLISH.has(name)) found.add(name);
    }
  }
  return found.has('subject') && found.size >= FEWEST_LABELS;
}

/**
 * The header lines a mail program prints or copies in its own language (`Von:`, `Gesendet:`, `An:`, `Betreff:`) under
 * their field names; other fields stay. Null where the fields are no such block.
 */
export function readPrintedHeader(fields: readonly HeaderField[]): readonly HeaderField[] | null {
  const language = LANGUAGES.find((candidate) => matches(fields, candidate));
  if (language === undefined) return null;
  return fields.map((field) => ({ ...field, name: language.get(field.name) ?? field.name }));
}

/** Names that mail programs print in front of the author, in many languages; part of a pattern. */
export const AUTHOR_LABELS =
  'from|von|absender|de|da|van|från|avsändare|fra|avsender|afsender|od|nadawca|kimden|feladó|lähettäjä|от(?: кого)?|від|de la|από|expéditeur|mittente|remitente|remetente|差出人|发件人|寄件者|보낸 사람';

/** What else they print there, with the field each name stands for. */
const NAMES: readonly (readonly [string, RegExp])[] = [
  ['from', new RegExp(`^(?:${AUTHOR_LABELS})$`, 'iu')],
  [
    'date',
    /^(?:sent|date|gesendet|datum|envoyé(?: le)?|inviato|data|enviad[oa](?: el| em)?|fecha|verzonden|skickat|sendt|dato|wysłano|odesláno|gönderildi|tarih|elküldve|dátum|lähetetty|päivä(?:määrä)?|отправлено|дата|відправлено|trimis|στάλθηκε|ημερομηνία|送信日時|日時|日付|发送时间|日期|寄件日期|보낸 날짜)$/iu,
  ],
  [
    'to',
    /^(?:to|an|empfänger|à|a|pour|para|aan|till|til|do|adresat|komu|kime|címzett|vastaanottaja|кому|către|προς|destinataire|destinatari[oa]|宛先|收件人|收件者|받는 사람)$/iu,
  ],
  ['cc', /^(?:cc|kopie|kopia|copie|копия|抄送)$/iu],
  [
    'subject',
    /^(?:subject|betreff|objet|oggetto|asunto|assunto|onderwerp|ämne|emne|temat|předmět|konu|tárgy|aihe|тема|subiect|θέμα|件名|主题|主旨|제목)$/iu,
  ],
];

const PRINTED_LINE = /^[ \t]{0,8}\*{0,2}(\p{L}[\p{L} ]{0,20}?)[\s*]{0,3}[:：][\s*]{0,8}(.{0,1000})$/u;

/** Lines that are looked at for such a block; some programs put empty ones between. */
const MAX_PRINTED_LINES = 16;

/**
 * The header that a mail program prints above a mail it passes on, in any of many languages, at the start of a text.
 * Null where fewer than three names follow one another or the author is not among them.
 */
export function printedHeader(
  text: string,
): { readonly fields: readonly HeaderField[]; readonly body: string } | null {
  const lines = text.split('\n');
  const fields: HeaderField[] = [];
  let end = 0;
  for (let at = 0; at < Math.min(lines.length, MAX_PRINTED_LINES); at += 1) {
    const line = lines[at] ?? '';
    if (line.trim() === '') continue;
    const [, label = '', value = ''] = PRINTED_LINE.exec(line) ?? [];
    const name = NAMES.find(([, names]) => names.test(label.trim()))?.[0];
    if (name === undefined || fields.some((field) => field.name === name)) break;
    fields.push({ name, value: value.trim(), line: at + 1 });
    end = at + 1;
  }
  if (fields.length < FEWEST_LABELS || !fields.some(({ name }) => name === 'from')) return null;
  return { fields, body: lines.slice(end).join('\n') };
}
