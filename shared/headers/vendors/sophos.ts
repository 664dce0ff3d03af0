import { defineVendor, item, whole, yesOrNo, type FieldRead } from './vendor.ts';

/** `Gauge=IIIIIIII, Probability=8%, Report='…'` */
function gauge(value: string): FieldRead {
  const percent = /\bProbability=(\d{1,3})%/i.exec(value)?.[1];
  if (percent === undefined) return null;
  const isSpam = Number(percent) >= 50;
  return {
    verdict: isSpam ? 'spam' : 'ham',
    items: [
      item('probability', `${percent}%`, [
        'probability of spam',
        'Wahrscheinlichkeit von Spam',
        isSpam ? 'bad' : 'good',
      ]),
    ],
  };
}

/** Sophos PureMessage and Sophos UTM. */
export const sophos = defineVendor({
  name: 'Sophos',
  fields: {
    'x-pmx-spam': gauge,
    'x-lased-spamprobability': whole('probability', () => [
      'probability of spam, from 0 to 1',
      'Wahrscheinlichkeit von Spam, von 0 bis 1',
    ]),
    'x-lased-spam': whole(
      'class',
      (value) => (yesOrNo(value) === 'ham' ? ['not spam', 'kein Spam', 'good'] : undefined),
      yesOrNo,
    ),
    'x-sophos-antivirus': whole('virus', () => ['scanned for viruses', 'auf Viren geprüft']),
  },
  source: 'https://docs.sophos.com/',
  asOf: '2026-11',
});
