import { defineVendor, numberIn, whole, type Meaning } from './vendor.ts';
import type { VendorMark } from '../vendor-mark.ts';

function gmxVerdict(value: string): VendorMark['verdict'] {
  if (/not recognized as spam/i.test(value)) return 'ham';
  const code = numberIn(value);
  if (code === null) return null;
  return code > 0 ? 'spam' : 'ham';
}

function gmxMeaning(value: string): Meaning | undefined {
  const verdict = gmxVerdict(value);
  const code = numberIn(value);
  if (verdict === null) return undefined;
  if (verdict === 'spam') return ['recognised as spam', 'als Spam erkannt', 'bad'];
  return code !== null && code < 0
    ? [
        'not filtered: a wanted sender or a rule of the recipient',
        'nicht gefiltert: erwünschter Absender oder Regel des Empfängers',
        'good',
      ]
    : ['not recognised as spam', 'nicht als Spam erkannt', 'good'];
}

function filterVerdict(value: string): VendorMark['verdict'] {
  if (/^\s{0,10}notjunk\b/i.test(value)) return 'ham';
  return /^\s{0,10}junk\b/i.test(value) ? 'spam' : null;
}

function filterMeaning(value: string): Meaning | undefined {
  const verdict = filterVerdict(value);
  if (verdict === 'ham')
    return [
      'not junk; the rest is for the provider’s own use',
      'kein Spam; der Rest ist für den Anbieter selbst',
      'good',
    ];
  if (verdict === 'spam')
    return [
      'junk; the rest is for the provider’s own use',
      'Spam; der Rest ist für den Anbieter selbst',
      'bad',
    ];
  return /^\s{0,10}unknown/i.test(value)
    ? [
        'undecided; the rest is for the provider’s own use',
        'unentschieden; der Rest ist für den Anbieter selbst',
      ]
    : undefined;
}

/** GMX, WEB.DE, mail.com, 1&1 and IONOS. */
export const unitedInternet = defineVendor({
  name: 'GMX / WEB.DE / IONOS',
  fields: {
    'x-gmx-antispam': whole('spam', gmxMeaning, gmxVerdict),
    'x-gmx-antivirus': whole('virus', (value) =>
      numberIn(value) === 0 || /no virus/i.test(value)
        ? ['no virus found', 'kein Virus gefunden', 'good']
        : undefined,
    ),
    'x-ui-filterresults': whole('filter', filterMeaning, filterVerdict),
    // Written on sending: it tells what the sender's own provider thought.
    'x-ui-out-filterresults': whole('filter on sending', filterMeaning),
    'x-ui-sender-class': whole('class', () => undefined),
  },
  source: 'https://postmaster.gmx.net/en',
  asOf: '2026-11',
});
