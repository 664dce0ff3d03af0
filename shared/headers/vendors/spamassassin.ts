import type { MarkItem } from '../vendor-mark.ts';
import { testMeaning } from './spamassassin-tests.ts';
import { defineVendor, item, numberIn, yesOrNo, type FieldRead, type Meaning } from './vendor.ts';

/** Tests of one mail that are told. */
const MAX_TESTS = 60;

function scoreMeaning(score: number, required: number | null): Meaning {
  if (required === null) return ['points for spam', 'Punkte für Spam'];
  return score >= required
    ? [
        `points for spam; spam from ${String(required)} on`,
        `Punkte für Spam; ab ${String(required)} gilt sie als Spam`,
        'bad',
      ]
    : [
        `points for spam; spam only from ${String(required)} on`,
        `Punkte für Spam; erst ab ${String(required)} gilt sie als Spam`,
        'good',
      ];
}

/** `tests=A,B=1.2` (SpamAssassin) or `tests=[A=1.2, B]` (amavis). */
function testsIn(value: string): readonly MarkItem[] {
  const list =
    /\btests=\[([^\]]{0,8000})\]/.exec(value)?.[1] ??
    /\btests=((?:[A-Z0-9_]{1,80}(?:=[+-]?[\d.]{1,12})?,?[ \t]{0,4}){0,200})/.exec(value)?.[1] ??
    '';
  return list
    .split(/[,\s]+/, 400)
    .filter((test) => /^[A-Z][A-Z0-9_]{1,80}(?:=|$)/.test(test) && test !== 'none')
    .slice(0, MAX_TESTS)
    .map((test) => {
      const [name = '', points] = test.split('=', 2);
      const score = numberIn(points);
      return item(name, points ?? '', testMeaning(name, score));
    });
}

function status(value: string): FieldRead {
  const score = numberIn(/\b(?:score|hits)=\s{0,4}([+-]?[\d.]{1,12})/i.exec(value)?.[1]);
  const required = numberIn(/\brequired=\s{0,4}([+-]?[\d.]{1,12})/i.exec(value)?.[1]);
  const verdict = yesOrNo(value);
  if (score === null && verdict === null) return null;
  const items = score === null ? [] : [item('score', String(score), scoreMeaning(score, required))];
  return { verdict, items: [...items, ...testsIn(value)] };
}

/** SpamAssassin, and amavis, which writes the same field. */
export const spamAssassin = defineVendor({
  name: 'SpamAssassin',
  fields: {
    'x-spam-status': status,
  },
  source: 'https://spamassassin.apache.org/full/4.0.x/doc/Mail_SpamAssassin_Conf.html',
  asOf: '2026-11',
});
