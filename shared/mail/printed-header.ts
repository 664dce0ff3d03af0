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
