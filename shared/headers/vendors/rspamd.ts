import type { MarkItem } from '../vendor-mark.ts';
import { testMeaning } from './spamassassin-tests.ts';
import { defineVendor, item, numberIn, whole, yesOrNo, type FieldRead, type Meaning } from './vendor.ts';

const MAX_SYMBOLS = 60;

/** Symbols of rspamd that SpamAssassin does not have, by the beginning of their name. */
const SYMBOLS: readonly (readonly [string, Meaning])[] = [
  ['BAYES_SPAM', ['the wording is like that of spam', 'die Wortwahl gleicht der von Spam', 'bad']],
  [
    'BAYES_HAM',
    ['the wording is like that of wanted mail', 'die Wortwahl gleicht der erwünschter Mails', 'good'],
  ],
  ['DMARC_POLICY_ALLOW', ['DMARC passed', 'DMARC bestanden', 'good']],
  [
    'DMARC_POLICY_REJECT',
    [
      'DMARC failed, and the domain asks for rejection',
      'DMARC gescheitert, und die Domain verlangt Ablehnung',
      'bad',
    ],
  ],
  [
    'DMARC_POLICY_QUARANTINE',
    [
      'DMARC failed, and the domain asks for quarantine',
      'DMARC gescheitert, und die Domain verlangt Quarantäne',
      'bad',
    ],
  ],
  ['DMARC_POLICY_SOFTFAIL', ['DMARC failed', 'DMARC gescheitert', 'bad']],
  ['R_DKIM_ALLOW', ['the signature holds', 'die Signatur hält', 'good']],
  ['R_DKIM_REJECT', ['the signature does not hold', 'die Signatur hält nicht', 'bad']],
  [
    'R_SPF_ALLOW',
    [
      'the sender’s domain allows the sending server',
      'die Domain des Absenders erlaubt den sendenden Server',
      'good',
    ],
  ],
  [
    'R_SPF_FAIL',
    [
      'the sender’s domain forbids the sending server',
      'die Domain des Absenders verbietet den sendenden Server',
      'bad',
    ],
  ],
  [
    'R_SPF_SOFTFAIL',
    [
      'the sender’s domain probably forbids the sending server',
      'die Domain des Absenders verbietet den sendenden Server vermutlich',
      'bad',
    ],
  ],
  ['ARC_ALLOW', ['a forwarder’s seal holds', 'das Siegel einer Weiterleitung hält', 'good']],
  [
    'FUZZY_DENIED',
    ['others got nearly the same mail as spam', 'andere bekamen fast dieselbe Mail als Spam', 'bad'],
  ],
  ['HFILTER_', ['the sending server’s name is odd', 'der Name des sendenden Servers ist auffällig', 'bad']],
  [
    'RBL_',
    ['the sending server is on a block list', 'der sendende Server steht auf einer Sperrliste', 'bad'],
  ],
  [
    'FORGED_SENDER',
    [
      'bounces go to another address than the sender’s',
      'Fehlermeldungen gehen an eine andere Adresse als die des Absenders',
    ],
  ],
  ['MID_RHS_', ['the Message-ID is odd', 'die Message-ID ist auffällig', 'bad']],
  [
    'PHISHING',
    [
      'contains a link that pretends to lead elsewhere',
      'enthält einen Link, der ein anderes Ziel vortäuscht',
      'bad',
    ],
  ],
];

function meaningOf(name: string, score: number | null): Meaning | undefined {
  const own = SYMBOLS.find(([beginning]) => name.startsWith(beginning))?.[1];
  if (!own) return testMeaning(name, score);
  return score !== null && Math.abs(score) < 0.1 ? [own[0], own[1], 'neutral'] : own;
}

function symbolsIn(value: string): readonly MarkItem[] {
  return [...value.matchAll(/(?:^|;)\s{0,10}([A-Z][A-Z0-9_]{2,60})\(([+-]?[\d.]{1,12})\)/g)]
    .slice(0, MAX_SYMBOLS)
    .map(([, name = '', points = '']) => item(name, points, meaningOf(name, numberIn(points))));
}

/** `default: False [1.20 / 15.00]; SYMBOL(0.10)[…]; …` */
function result(value: string): FieldRead {
  const [, flag = '', score = '', required = ''] =
    /^[^:]{0,60}:\s{0,4}(True|False)\s{0,4}\[([+-]?[\d.]{1,12}) \/ ([+-]?[\d.]{1,12})\]/i.exec(value) ?? [];
  if (flag === '') return null;
  const isSpam = flag.toLowerCase() === 'true';
  const own = item('score', score, [
    `points for spam; refused from ${required} on`,
    `Punkte für Spam; abgelehnt wird ab ${required}`,
    isSpam ? 'bad' : 'good',
  ]);
  return { verdict: isSpam ? 'spam' : 'ham', items: [own, ...symbolsIn(value)] };
}

const ACTIONS: Readonly<Record<string, Meaning>> = {
  'no action': ['delivered as it is', 'unverändert zugestellt', 'good'],
  greylist: ['asked to come again later', 'sollte später wiederkommen'],
  'add header': ['marked as spam', 'als Spam markiert', 'bad'],
  'rewrite subject': ['marked as spam in the subject', 'im Betreff als Spam markiert', 'bad'],
  'soft reject': ['put off', 'aufgeschoben'],
  reject: ['refused', 'abgelehnt', 'bad'],
};

/** rspamd. */
export const rspamd = defineVendor({
  name: 'rspamd',
  fields: {
    'x-spamd-result': result,
    'x-rspamd-score': whole('score', () => ['points for spam', 'Punkte für Spam']),
    'x-rspamd-action': whole('action', (value) => ACTIONS[value.trim().toLowerCase()]),
    'x-spamd-bar': whole('bar', () => [
      'a plus for each point for spam, a minus against it',
      'ein Plus je Punkt für Spam, ein Minus dagegen',
    ]),
    'x-rspamd-spam': whole('spam', () => undefined, yesOrNo),
  },
  source: 'https://docs.rspamd.com/modules/milter_headers/',
  asOf: '2026-11',
});
