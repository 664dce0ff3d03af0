import { defineRules } from '../rule.ts';

const PAGE = 'https://postmaster.t-online.de/';

/** T-Online (Deutsche Telekom). */
export const tOnlineRules = defineRules([
  {
    id: 't-online.no-reputation',
    reason: 'bad-reputation',
    match: {
      text: /\bnone\/bad reputation\b.{0,60}|\(nowl\)|\bask your postmaster for help or to contact tobr\b/i,
    },
    confidence: 'certain',
    finding: 'sending.reputation',
    detail: {
      en: 'T-Online takes mail only from servers it knows. The operator needs a host name that leads to a web page with contact data, then writes to tobr@rx.t-online.de; often it works within a day.',
      de: 'T-Online nimmt nur Mails von Servern an, die es kennt. Der Betreiber braucht einen Hostnamen, der zu einer Webseite mit Kontaktdaten führt, und schreibt dann an tobr@rx.t-online.de; oft klappt es binnen eines Tages.',
    },
    sources: [PAGE],
    asOf: '2026-11',
    hits: [
      '554 IP=192.0.2.1 - None/bad reputation. Ask your postmaster for help or to contact tobr@rx.t-online.de for reset. (NOWL)',
    ],
    misses: ['554 IP=192.0.2.1 - Dialup/transient IP not allowed. Use a mailgateway. (DIAL)'],
  },
  {
    id: 't-online.blocked',
    reason: 'ip-blocked',
    match: { text: /\bip=\[#\] - a problem occurred\b.{0,60}/i },
    confidence: 'likely',
    finding: 'sending.ip-listed',
    detail: {
      en: 'T-Online blocks this address because of what came from it. Its operator removes the cause and then writes to tosa@rx.t-online.de or tobr@rx.t-online.de, as the text says.',
      de: 'T-Online sperrt diese Adresse wegen dessen, was von ihr kam. Der Betreiber beseitigt die Ursache und schreibt dann an tosa@rx.t-online.de oder tobr@rx.t-online.de, wie der Text sagt.',
    },
    sources: [PAGE],
    asOf: '2026-11',
    hits: [
      '554 IP=192.0.2.1 - A problem occurred. Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify. (BL)',
    ],
    misses: ['554 IP=192.0.2.1 - None/bad reputation.'],
  },
  {
    id: 't-online.dial-up',
    reason: 'ip-blocked',
    match: { text: /\bdialup\/transient ip not allowed\b.{0,60}|\(dial\)/i },
    confidence: 'certain',
    finding: 'sending.dynamic-ip',
    detail: {
      en: 'The name of the sending address looks like one of a home connection. A real host name helps, or sending through the provider’s server; questions go to toda@rx.t-online.de.',
      de: 'Der Name der sendenden Adresse sieht nach Privatanschluss aus. Ein richtiger Hostname hilft oder der Versand über den Server des Anbieters; Fragen gehen an toda@rx.t-online.de.',
    },
    sources: [PAGE],
    asOf: '2026-11',
    hits: [
      '554 IP=192.0.2.1 - Dialup/transient IP not allowed. Use a mailgateway or contact toda@rx.t-online.de if obsolete. (DIAL)',
    ],
    misses: ['554 IP=192.0.2.1 - A problem occurred. (BL)'],
  },
]);
