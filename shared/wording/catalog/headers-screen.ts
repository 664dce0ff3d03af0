import { defineCatalog } from '../entry.ts';

/** Words of the screen that reads the header of a mail. */
export const headersScreenCatalog = defineCatalog({
  'headers-screen.question': {
    en: 'Which way did this mail take?',
    de: 'Welchen Weg nahm diese Mail?',
    at: 'headers, h1 above the field',
  },
  'headers-screen.field': {
    en: 'Mail or header',
    de: 'Mail oder Kopfzeilen',
    at: 'headers, name of the field',
  },
  'headers-screen.field.placeholder': {
    en: 'Paste the whole mail, or only its header',
    de: 'Fügen Sie die ganze Mail ein oder nur ihre Kopfzeilen',
    at: 'headers, in the empty field',
  },
  'headers-screen.start': { en: 'Read', de: 'Lesen', at: 'headers, main button' },
  'headers-screen.private': {
    en: 'The header is read on this computer; nobody is asked. With the whole mail, signatures can be checked later as well.',
    de: 'Die Kopfzeilen liest dieser Computer; gefragt wird niemand. Mit der ganzen Mail lassen sich später auch Signaturen prüfen.',
    at: 'headers, below the field',
  },
  'headers-screen.sample.waited': {
    en: 'Waited half an hour',
    de: 'Eine halbe Stunde gewartet',
    at: 'headers, sample',
  },
  'headers-screen.sample.list': { en: 'Mailing list', de: 'Mailingliste', at: 'headers, sample' },
  'headers-screen.sample.filtered': { en: 'Marked as spam', de: 'Als Spam markiert', at: 'headers, sample' },
  'headers-screen.no-header': {
    en: 'This text has no header.',
    de: 'In diesem Text stehen keine Kopfzeilen.',
    at: 'headers, problem below the field',
  },
  'headers-screen.no-header.do': {
    en: 'A header begins with lines like “Received: from …” and “Subject: …”. Open the source of the mail and copy it from the first line on.',
    de: 'Kopfzeilen beginnen mit Zeilen wie „Received: from …“ und „Subject: …“. Öffnen Sie den Quelltext der Mail und kopieren Sie ihn ab der ersten Zeile.',
    at: 'headers, advice below the field',
  },
});
