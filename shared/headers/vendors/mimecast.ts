import { defineVendor, item, numberIn, pairsOf, whole, type FieldRead, type Meaning } from './vendor.ts';

function score(value: string): FieldRead {
  const points = numberIn(value);
  if (points === null) return null;
  const isHigh = points >= 7;
  return {
    verdict: null,
    items: [
      item('score', String(points), [
        'points for spam; usual limits are 3, 5 or 7',
        'Punkte für Spam; übliche Grenzen sind 3, 5 oder 7',
        isHigh ? 'bad' : 'neutral',
      ]),
    ],
  };
}

const IMPERSONATION: Readonly<Record<string, Meaning>> = {
  'Similar Internal Domain': [
    'a domain that looks like one of the recipient’s',
    'eine Domain, die einer eigenen des Empfängers ähnelt',
    'bad',
  ],
  'Similar Monitored External Domain': [
    'a domain that looks like a known one',
    'eine Domain, die einer bekannten ähnelt',
    'bad',
  ],
  'Custom External Domain': ['a domain the recipient has named', 'eine vom Empfänger genannte Domain', 'bad'],
  'Mimecast External Domain': [
    'a domain that Mimecast watches',
    'eine von Mimecast beobachtete Domain',
    'bad',
  ],
  'Newly Observed Domain': ['a new domain', 'eine neue Domain', 'bad'],
  'Internal User Name': [
    'the name of somebody in the recipient’s organisation',
    'der Name von jemandem aus dem Haus des Empfängers',
    'bad',
  ],
  'Custom Display Name List': ['a name the recipient has named', 'ein vom Empfänger genannter Name', 'bad'],
  'Reply-to Address Mismatch': ['replies go elsewhere', 'Antworten gehen woandershin', 'bad'],
  'Targeted Threat Dictionary': [
    'words that such attacks use',
    'Wörter, die solche Angriffe benutzen',
    'bad',
  ],
};

function impersonation(value: string): FieldRead {
  const pairs = pairsOf(value, /;/, '=');
  const items = Object.entries(IMPERSONATION).flatMap(([key, meaning]) =>
    pairs.get(key)?.toLowerCase() === 'true' ? [item(key, 'true', meaning)] : [],
  );
  return items.length === 0 ? null : { verdict: null, items };
}

/** Mimecast. */
export const mimecast = defineVendor({
  name: 'Mimecast',
  fields: {
    'x-mimecast-spam-score': score,
    'x-mimecast-impersonation-protect': impersonation,
    'x-mimecast-bulk-signature': whole('bulk', (value) =>
      /^yes/i.test(value) ? ['bulk mail', 'Massenmail'] : undefined,
    ),
    'x-mimecast-spam-signature': whole(
      'spam',
      (value) => (/^yes/i.test(value) ? ['known as spam', 'als Spam bekannt', 'bad'] : undefined),
      (value) => (/^yes/i.test(value) ? 'spam' : null),
    ),
    'x-mimecast-originator': whole('originator', () => [
      'domain of the sender’s Mimecast account',
      'Domain des Mimecast-Kontos des Absenders',
    ]),
  },
  source: 'https://mimecastsupport.zendesk.com/hc/en-us/articles/34000357401107',
  asOf: '2026-11',
});
