import { defineRules } from '../rule.ts';

/** Swedish, Danish, Norwegian and Finnish answers of providers, by their meaning. */
export const localisedNordicRules = defineRules([
  {
    id: 'localised-nordic.user-unknown',
    reason: 'user-unknown',
    match: {
      text: /(?:använ?dar(?:e|en|namnet)|mottagar(?:e|en)|adress(?:en)?|brevlåda[n]?|konto(?:t)?)(?: \S{1,30}){0,3} (?:finns inte|saknas|är okänd|existerar inte|hittades inte)|okänd (?:användare|mottagare|adress)|(?:bruger(?:en)?|modtager(?:en)?|postkasse(?:n)?|bruker(?:en)?|mottaker(?:en)?|adresse(?:n)?)(?: \S{1,30}){0,3} (?:findes ikke|finnes ikke|eksisterer ikke|er ukendt|er ukjent|blev ikke fundet|ble ikke funnet)|(?:ukendt|ukjent) (?:bruger|modtager|bruker|mottaker|adresse)|(?:käyttäjää|vastaanottajaa|osoitetta|postilaatikkoa)(?: \S{1,30}){0,3} ei (?:löydy|löytynyt|ole)|tuntematon (?:käyttäjä|vastaanottaja)/i,
    },
    generic: true,
    confidence: 'likely',
    sources: ['RFC 3463 §3.2 (X.1.1)'],
    asOf: '2026-11',
    hits: [
      '550 Användaren finns inte',
      '550 Ukendt bruger',
      '550 Mottakeren finnes ikke',
      '550 Tuntematon käyttäjä',
    ],
    misses: ['550 Avsändaren finns inte'],
  },
  {
    id: 'localised-nordic.mailbox-full',
    reason: 'mailbox-full',
    match: {
      text: /(?:brevlådan?|inkorgen?|postlådan?|e-?postlådan?)(?: \S{1,30}){0,3} (?:är )?full|(?:postkassen?|indbakken?|innboksen?|mailboksen?|postboksen?)(?: \S{1,30}){0,3} er (?:fuld|full)|(?:kvoten?|lagringskvoten?)(?: \S{1,30}){0,2} (?:är |er )?(?:överskriden|overskredet|oversteget|fylld)|postilaatikko (?:\S{1,20} )?on täynnä/i,
    },
    generic: true,
    confidence: 'likely',
    sources: ['RFC 3463 §3.3 (X.2.2)'],
    asOf: '2026-11',
    hits: [
      '552 Mottagarens brevlåda är full',
      '552 Postkassen er fuld',
      '552 Innboksen er full',
      '552 Postilaatikko on täynnä',
    ],
    misses: ['552 Meddelandet är för stort'],
  },
  {
    id: 'localised-nordic.message-too-big',
    reason: 'message-too-big',
    match: {
      text: /meddeland(?:et|e) är för stort|meddelelsen er for stor|meldingen er for stor|viesti on liian suuri/i,
    },
    generic: true,
    confidence: 'likely',
    sources: ['RFC 3463 §3.4 (X.3.4)'],
    asOf: '2026-11',
    hits: ['552 Meddelandet är för stort', '552 Meldingen er for stor'],
    misses: ['552 Brevlådan är full'],
  },
  {
    id: 'localised-nordic.spam-content',
    reason: 'spam-content',
    match: {
      text: /(?:meddelandet|meddelelsen|meldingen|e-?posten|viesti)(?: \S{1,20}){0,6} (?:skräppost|spam|søppelpost|roskaposti\w{0,4})/i,
    },
    generic: true,
    confidence: 'likely',
    sources: ['RFC 3463 §3.8 (X.7.1)'],
    asOf: '2026-11',
    hits: ['550 Meddelandet klassades som skräppost', '550 Meldingen ble avvist som spam'],
    misses: ['550 Meddelandet är för stort'],
  },
  {
    id: 'localised-nordic.relay-denied',
    reason: 'relay-denied',
    match: {
      text: /(?:relä|relay|videresending|videresendelse|vidarebefordran)(?: \S{1,15}){0,2} (?:ej|inte|ikke) (?:tillåte?[tn]|tilladt|tillatt)|relay\w{0,6} (?:nekad|nekas|nektes|nektet|avvist|afvist|avslås)\b/i,
    },
    generic: true,
    confidence: 'likely',
    sources: ['RFC 3463 §3.8 (X.7.1)'],
    asOf: '2026-11',
    hits: ['554 5.7.1 Relay nekad', '550 Relay ikke tilladt', '550 Relay är inte tillåten'],
    misses: ['550 Användaren finns inte'],
  },
  {
    id: 'localised-nordic.ip-blocked',
    reason: 'ip-blocked',
    match: {
      text: /(?:din|er|ditt|jeres) ip-?(?:adresse?n?)?(?: \S{1,20}){0,3} (?:blockerad|spärrad|svartlistad|blokeret|sortlistet|blokkert|svartelistet)/i,
    },
    generic: true,
    confidence: 'likely',
    sources: ['RFC 3463 §3.8 (X.7.1)'],
    asOf: '2026-11',
    hits: ['550 Din IP-adress är svartlistad', '554 Din IP-adresse er blokeret'],
    misses: ['550 Användaren finns inte'],
  },
]);
