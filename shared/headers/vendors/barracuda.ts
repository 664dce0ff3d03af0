import { defineVendor, item, numberIn, whole, yesOrNo, type FieldRead, type Meaning } from './vendor.ts';

function scoreMeaning(score: number, tag: number | null, kill: number | null): Meaning {
  const from = tag ?? kill;
  const isSpam = from !== null && score >= from;
  if (from === null) return ['points for spam', 'Punkte für Spam'];
  return [
    `points for spam; marked from ${String(from)} on`,
    `Punkte für Spam; markiert wird ab ${String(from)}`,
    isSpam ? 'bad' : 'good',
  ];
}

function level(value: string, name: string): number | null {
  return numberIn(new RegExp(`\\b${name}=([\\d.]{1,12})`).exec(value)?.[1]);
}

/** `No, SCORE=0.50 using global scores of TAG_LEVEL=3.5 QUARANTINE_LEVEL=1000.0 KILL_LEVEL=7.0 tests=…` */
function status(value: string): FieldRead {
  const score = numberIn(/\bSCORE=([+-]?[\d.]{1,12})/.exec(value)?.[1]);
  const verdict = yesOrNo(value);
  if (score === null && verdict === null) return null;
  const meaning =
    score === null ? undefined : scoreMeaning(score, level(value, 'TAG_LEVEL'), level(value, 'KILL_LEVEL'));
  return { verdict, items: score === null ? [] : [item('score', String(score), meaning)] };
}

/** Barracuda Email Security Gateway. */
export const barracuda = defineVendor({
  name: 'Barracuda',
  fields: {
    'x-barracuda-spam-status': status,
    'x-barracuda-spam-score': whole('score', () => [
      'points for spam, from 0 to 9',
      'Punkte für Spam, von 0 bis 9',
    ]),
    'x-barracuda-spam-flag': whole(
      'flag',
      (value) => (yesOrNo(value) === 'spam' ? ['marked as spam', 'als Spam markiert', 'bad'] : undefined),
      yesOrNo,
    ),
    'x-barracuda-bayes': whole('wording', (value) =>
      /^INNOCENT/i.test(value)
        ? ['the wording is like that of wanted mail', 'die Wortwahl gleicht der erwünschter Mails', 'good']
        : /^SPAM/i.test(value)
          ? ['the wording is like that of spam', 'die Wortwahl gleicht der von Spam', 'bad']
          : undefined,
    ),
    'x-barracuda-bbl-ip': whole('address', () => [
      'address that was looked up in Barracuda’s block list',
      'Adresse, die in Barracudas Sperrliste nachgeschlagen wurde',
    ]),
  },
  source: 'https://campus.barracuda.com/product/emailsecuritygateway/doc/3866642/message-headers/',
  asOf: '2026-11',
});
