import { defineVendor, item, numberIn, whole, yesOrNo, type FieldRead, type Meaning } from './vendor.ts';

/** Name that stands for a filter that does not tell its own. */
export const X_SPAM = 'X-Spam';

function score(value: string): FieldRead {
  const points = numberIn(value);
  return points === null
    ? null
    : { verdict: null, items: [item('score', String(points), ['points for spam', 'Punkte für Spam'])] };
}

function spamLevel(value: string): FieldRead {
  const stars = /^[*+sx]{1,100}/i.exec(value.trim())?.[0].length ?? 0;
  return stars === 0
    ? null
    : {
        verdict: null,
        items: [
          item('level', String(stars), ['points for spam, rounded down', 'Punkte für Spam, abgerundet']),
        ],
      };
}

function flagMeaning(value: string): Meaning | undefined {
  const verdict = yesOrNo(value);
  if (verdict === null) return undefined;
  return verdict === 'spam'
    ? ['marked as spam', 'als Spam markiert', 'bad']
    : ['not spam', 'kein Spam', 'good'];
}

/** Fields that many filters write, so that nobody can tell which one did. */
export const xSpam = defineVendor({
  name: X_SPAM,
  fields: {
    'x-spam-score': score,
    'x-spam-level': spamLevel,
    'x-spam-flag': whole('flag', flagMeaning, yesOrNo),
  },
  source: 'https://spamassassin.apache.org/full/4.0.x/doc/Mail_SpamAssassin_Conf.html',
  asOf: '2026-11',
});
