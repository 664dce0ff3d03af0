import { defineVendor, item, numberIn, pairsOf, whole, type FieldRead, type Meaning } from './vendor.ts';

/** From this score on Proofpoint's own default rules speak of spam. */
const SPAM_FROM = 50;

const RULES: Readonly<Record<string, Meaning>> = {
  notspam: ['not spam', 'kein Spam', 'good'],
  spam: ['spam', 'Spam', 'bad'],
  safe: ['on the list of safe senders', 'auf der Liste sicherer Absender', 'good'],
  outbound_notspam: ['outgoing, not spam', 'ausgehend, kein Spam', 'good'],
  inbound_notspam: ['incoming, not spam', 'eingehend, kein Spam', 'good'],
  phish: ['phishing', 'Phishing', 'bad'],
  bulk: ['bulk mail', 'Massenmail'],
};

/** Scores from 0 to 100 and what each is about. */
const SCORES: Readonly<Record<string, readonly [string, string]>> = {
  spamscore: ['points for spam, of 100', 'Punkte für Spam, von 100'],
  phishscore: ['points for phishing, of 100', 'Punkte für Phishing, von 100'],
  malwarescore: ['points for malware, of 100', 'Punkte für Schadsoftware, von 100'],
  suspectscore: ['points for suspicious mail, of 100', 'Punkte für verdächtige Mail, von 100'],
  adultscore: ['points for adult content, of 100', 'Punkte für Inhalte nur für Erwachsene, von 100'],
  bulkscore: ['points for bulk mail, of 100', 'Punkte für Massenmail, von 100'],
  impostorscore: ['points for an imitated sender, of 100', 'Punkte für einen nachgeahmten Absender, von 100'],
};

function ruleMeaning(rule: string): Meaning | undefined {
  const bare = rule.toLowerCase();
  return (
    RULES[bare] ?? (/notspam$/.test(bare) ? RULES['notspam'] : /spam$/.test(bare) ? RULES['spam'] : undefined)
  );
}

function details(value: string): FieldRead {
  const pairs = pairsOf(value, /\s+/, '=');
  const rule = pairs.get('rule');
  if (rule === undefined) return null;
  const meaning = ruleMeaning(rule);
  const scores = Object.entries(SCORES).flatMap(([key, [en, de]]) => {
    const score = numberIn(pairs.get(key));
    if (score === null || score === 0) return [];
    return [item(key, String(score), [en, de, score >= SPAM_FROM ? 'bad' : 'neutral'])];
  });
  const verdict = meaning?.[2] === 'bad' ? 'spam' : meaning?.[2] === 'good' ? 'ham' : null;
  return { verdict, items: [item('rule', rule, meaning), ...scores] };
}

/** Proofpoint Email Protection. */
export const proofpoint = defineVendor({
  name: 'Proofpoint',
  fields: {
    'x-proofpoint-spam-details': details,
    'x-proofpoint-spam-details-enc': whole('details', () => [
      'details only Proofpoint can read',
      'Einzelheiten, die nur Proofpoint lesen kann',
    ]),
    'x-proofpoint-virus-version': whole('scanner', () => [
      'scanned for malware',
      'auf Schadsoftware geprüft',
    ]),
    'x-clx-shades': whole(
      'shades',
      (value) =>
        /^junk/i.test(value)
          ? ['junk', 'Junk', 'bad']
          : /^deliver/i.test(value)
            ? ['to be delivered', 'zuzustellen', 'good']
            : undefined,
      (value) => (/^junk/i.test(value) ? 'spam' : /^deliver/i.test(value) ? 'ham' : null),
    ),
  },
  source:
    'https://help.proofpoint.com/Proofpoint_Essentials/Email_Security/Administrator_Topics/100_Email_Headers',
  asOf: '2026-11',
});
