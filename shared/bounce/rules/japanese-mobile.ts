import { defineRules } from '../rule.ts';

const DOCOMO = /(?:^|\.)docomo\.ne\.jp$/i;
const SOFTBANK =
  /(?:^|\.)(?:softbank|vodafone|disney|i\.softbank|ymobile|willcom-inc|wcm)\S{0,12}\.(?:ne\.jp|jp|com)$/i;

const CARRIER =
  /(?:^|\.)(?:docomo|ezweb|au|softbank|vodafone|disney|ymobile|willcom|wcm|pdx)(?:\.(?:ne\.jp|jp|com)|-inc\.(?:ne\.jp|jp))$/i;

/** Japanese mobile operators: they disguise a refusal by the recipient's own filter as an unknown user. */
export const japaneseMobileRules = defineRules([
  {
    id: 'japanese-mobile.unknown',
    reason: 'user-unknown',
    match: {
      text: /\b(?:user unknown|unknown user|invalid recipient|no such user)\b/i,
      host: CARRIER,
      not: /\b550 : user unknown/i,
    },
    confidence: 'likely',
    detail: {
      en: 'Japanese mobile operators give this answer also where the customer’s own filter refuses the sender. If the address is right, ask the person to allow your domain.',
      de: 'Japanische Mobilfunkanbieter antworten so auch, wenn der Filter des Kunden den Absender sperrt. Stimmt die Adresse, dann bitten Sie die Person, Ihre Domain zuzulassen.',
    },
    sources: ['https://www.au.com/english/mobile/service/mail/'],
    asOf: '2026-11',
    hits: [
      'host mx.au.com[192.0.2.7] said: 550 <ann@example.org>: User unknown (in reply to RCPT TO command)',
      'host mfsmax.docomo.ne.jp[192.0.2.7] said: 550 Unknown user ann@example.org (in reply to RCPT TO command)',
    ],
    misses: ['550 <ann@example.org>: User unknown', 'host lsean.ezweb.ne.jp said: 550 : User unknown'],
  },
  {
    id: 'japanese-mobile.docomo-filter',
    reason: 'sender-rejected',
    match: { text: /\bunknown user\b/i, host: DOCOMO, stage: ['content', 'data'] },
    confidence: 'likely',
    finding: 'recipient.refuses-sender',
    detail: {
      en: 'docomo had accepted the address before. “Unknown user” after the text means that the customer’s filter refuses this sender’s domain.',
      de: 'docomo hatte die Adresse zuvor angenommen. „Unknown user“ nach dem Text heißt, dass der Filter des Kunden die Domain dieses Absenders sperrt.',
    },
    sources: ['https://www.docomo.ne.jp/english/service/imode_mail/'],
    asOf: '2026-11',
    hits: [
      'host mfsmax.docomo.ne.jp[192.0.2.7] said: 550 Unknown user ann@example.org (in reply to end of DATA command)',
    ],
    misses: [
      'host mfsmax.docomo.ne.jp[192.0.2.7] said: 550 Unknown user ann@example.org (in reply to RCPT TO command)',
    ],
  },
  {
    id: 'japanese-mobile.au-filter',
    reason: 'recipient-refused',
    match: { text: /(?:^|-> |said: )550 : user unknown\b/i },
    confidence: 'possible',
    finding: 'recipient.refuses-sender',
    detail: {
      en: 'When au (KDDI) says “User unknown” without naming an address, the address exists and the customer’s own filter refuses this sender.',
      de: 'Sagt au (KDDI) „User unknown“, ohne eine Adresse zu nennen, dann gibt es sie, und der Filter des Kunden sperrt diesen Absender.',
    },
    sources: ['https://www.au.com/english/mobile/service/mail/'],
    asOf: '2026-11',
    hits: ['host lsean.ezweb.ne.jp[192.0.2.7] said: 550 : User unknown (in reply to end of DATA command)'],
    misses: ['550 <ann@example.org>: User unknown'],
  },
  {
    id: 'japanese-mobile.au-domain-filter',
    reason: 'recipient-refused',
    match: { text: /\beach of the following recipients was rejected by a remote mail server\b/i },
    confidence: 'possible',
    finding: 'recipient.refuses-sender',
    sources: ['https://www.au.com/english/mobile/service/mail/'],
    asOf: '2026-11',
    hits: ['Each of the following recipients was rejected by a remote mail server.'],
    misses: ['rejected by the remote server'],
  },
  {
    id: 'japanese-mobile.softbank',
    reason: 'recipient-refused',
    match: {
      text: /\b(?:invalid recipient|user unknown|mailbox unavailable)\b/i,
      host: SOFTBANK,
      stage: ['content'],
    },
    confidence: 'possible',
    finding: 'recipient.refuses-sender',
    sources: ['https://www.softbank.jp/en/mobile/service/mail/'],
    asOf: '2026-11',
    hits: [
      'host mx.softbank.ne.jp[192.0.2.7] said: 550 Invalid recipient: <ann@example.org> (in reply to end of DATA command)',
    ],
    misses: [
      'host mx.softbank.ne.jp[192.0.2.7] said: 550 Invalid recipient: <ann@example.org> (in reply to RCPT TO command)',
    ],
  },
]);
