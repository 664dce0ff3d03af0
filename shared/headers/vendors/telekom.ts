import type { VendorMark } from '../vendor-mark.ts';
import { defineVendor, whole, type Meaning } from './vendor.ts';

/** Classes of the filter expurgate, which Telekom and others use. */
function classVerdict(value: string): VendorMark['verdict'] {
  if (/\b(?:spam|virus|dangerous|phishing)\b/i.test(value)) return 'spam';
  return /\bclean\b/i.test(value) ? 'ham' : null;
}

function classMeaning(value: string): Meaning | undefined {
  const verdict = classVerdict(value);
  if (verdict === 'spam') return ['spam or dangerous', 'Spam oder gefährlich', 'bad'];
  if (verdict === 'ham') return ['clean', 'unbedenklich', 'good'];
  if (/\bbulk\b/i.test(value)) return ['bulk mail', 'Massenmail'];
  return /\bsuspect/i.test(value) ? ['suspicious', 'verdächtig', 'bad'] : undefined;
}

/** T-Online, and the filter expurgate (eleven). */
export const telekom = defineVendor({
  name: 'T-Online / expurgate',
  fields: {
    'x-toi-spamclass': whole('class', classMeaning, classVerdict),
    'x-toi-expurgateid': whole('id', (value) => classMeaning(value), classVerdict),
    'x-toi-virusscan': whole('virus', (value) =>
      /clean/i.test(value) ? ['no virus found', 'kein Virus gefunden', 'good'] : undefined,
    ),
    'x-purgate': whole('class', classMeaning, classVerdict),
    'x-purgate-type': whole('class', classMeaning, classVerdict),
  },
  source: 'https://postmaster.t-online.de/',
  asOf: '2026-11',
});
