import type { VendorMark } from '../vendor-mark.ts';
import { defineVendor, whole, type Meaning } from './vendor.ts';

function verdict(value: string): VendorMark['verdict'] {
  if (/^\s{0,4}(?:spam|yes)\b/i.test(value)) return 'spam';
  return /^\s{0,4}(?:ham|no|innocent|whitelisted)\b/i.test(value) ? 'ham' : null;
}

function meaning(value: string): Meaning | undefined {
  const found = verdict(value);
  if (found === 'spam')
    return ['the wording is like that of spam', 'die Wortwahl gleicht der von Spam', 'bad'];
  return found === 'ham'
    ? ['the wording is like that of wanted mail', 'die Wortwahl gleicht der erwünschter Mails', 'good']
    : ['undecided', 'unentschieden'];
}

/** Filters that only learn from the recipient's mail: bogofilter, DSPAM. */
export const bayesFilters = defineVendor({
  name: 'bogofilter / DSPAM',
  fields: {
    'x-bogosity': whole('class', meaning, verdict),
    'x-dspam-result': whole('class', meaning, verdict),
  },
  source: 'https://bogofilter.sourceforge.io/man_page.shtml',
  asOf: '2026-11',
});
