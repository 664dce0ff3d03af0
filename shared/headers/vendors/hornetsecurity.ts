import type { VendorMark } from '../vendor-mark.ts';
import { defineVendor, whole, type Meaning } from './vendor.ts';

function statusVerdict(value: string): VendorMark['verdict'] {
  if (/\b(?:spam|virus|threat|advthreat|rejected)\b/i.test(value)) return 'spam';
  return /\b(?:clean|ok)\b/i.test(value) ? 'ham' : null;
}

function statusMeaning(value: string): Meaning | undefined {
  const verdict = statusVerdict(value);
  if (verdict === 'spam') return ['spam or dangerous', 'Spam oder gefährlich', 'bad'];
  if (verdict === 'ham') return ['clean', 'unbedenklich', 'good'];
  return /infomail|bulk/i.test(value) ? ['newsletter or advertising', 'Newsletter oder Werbung'] : undefined;
}

/** Hornetsecurity, formerly antispameurope. */
export const hornetsecurity = defineVendor({
  name: 'Hornetsecurity',
  fields: {
    'x-antispameurope-spamstatus': whole('status', statusMeaning, statusVerdict),
    'x-antispameurope-virusscan': whole('virus', (value) =>
      /clean/i.test(value) ? ['no virus found', 'kein Virus gefunden', 'good'] : undefined,
    ),
    'x-antispameurope-reason': whole('reason', () => ['rule that decided', 'Regel, die entschied']),
    'x-hornetsecurity-spamstatus': whole('status', statusMeaning, statusVerdict),
    'x-hornetsecurity-reason': whole('reason', () => ['rule that decided', 'Regel, die entschied']),
  },
  source: 'https://support.hornetsecurity.com/hc/en-us',
  asOf: '2026-11',
});
