import { defineRules } from '../rule.ts';

/** Swisscom and Bluewin. */
export const swisscomRules = defineRules([
  {
    id: 'swisscom.port-25-filter',
    reason: 'policy-violation',
    match: { text: /\banti-?spam warnung\b.{0,60}/i },
    finding: 'relay.wrong-server',
    detail: {
      en: 'Swisscom filters port 25 on its access lines. Mail of other providers’ accounts belongs on port 587 with sign-in.',
      de: 'Swisscom filtert Port 25 an seinen Anschlüssen. Mails über Konten anderer Anbieter gehören auf Port 587 mit Anmeldung.',
    },
    sources: ['https://www.swisscom.ch/de/privatkunden/hilfe/internet/port-25.html'],
    asOf: '2026-11',
    hits: ['550 Anti-Spam Warnung: Ihr Mailprogramm sendet über Port 25'],
    misses: ['550 Spamverdacht'],
  },
  {
    id: 'swisscom.forged-sender',
    reason: 'auth-failure',
    match: { text: /\bforged sender domain from this server\b/i },
    confidence: 'likely',
    detail: {
      en: 'A filter expects mail of this domain only from the domain’s own servers, such as bluewin.ch from Bluewin, and this one came from elsewhere.',
      de: 'Ein Filter erwartet Mails dieser Domain nur von deren eigenen Servern, etwa bluewin.ch von Bluewin. Diese kam von woanders.',
    },
    sources: ['RFC 7208 §8.4'],
    asOf: '2026-11',
    hits: ['554 Forged sender domain from this server'],
    misses: ['554 forged sender'],
  },
]);
