import { defineCheck } from './check.ts';
import { conclude, STILL_TRIED } from './evidence/conclude.ts';

/** P12: the address that sends has no name, or a name that does not lead back to it. */
export const sendingNoPtr = defineCheck({
  id: 'sending.no-ptr',
  problems: ['P12'],
  reasons: ['ptr-required'],
  rank: 0,
  evaluate: (subject) => conclude(subject, ['sending-server-operator']),
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'show-letter' },
    { when: 'for-good', action: 'none' },
  ],
  references: [
    'RFC 1912 §2.1',
    'RFC 3463 §3.8 (X.7.25 in RFC 7372)',
    'https://support.google.com/a/answer/81126',
    'https://www.postfix.org/postconf.5.html#reject_unknown_client_hostname',
  ],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{server} finds no matching name for the address your mail came from.',
      titleIfPossible: '{server} may have found no matching name for the address your mail came from.',
      lead: `You cannot repair this in your mail program. It concerns the server that sent your mail; your provider or your organisation runs it. {course, select, ${STILL_TRIED.en} other {Sending again through this server will not help.}}`,
      leadIfPossible:
        'If that is so, only the operator of the sending server can change it: your provider or your organisation.',
      explanation:
        'Receivers look up which name belongs to the address a mail comes from (reverse name, PTR). A well-kept mail server has one, and this name leads back to the same address. Where the name is missing, does not lead back or looks generated, many refuse the mail, because infected home computers look just the same. With the newer kind of address (IPv6) the name is often forgotten.',
      steps: [
        {
          act: 'Send it through another mailbox for now',
          why: 'Any server with a matching name will do.',
        },
        {
          act: 'Give the message below to the operator of the sending server',
          why: 'It says what has to be checked.',
        },
        {
          act: 'Have the operator enter the name, for IPv4 and IPv6',
          why: 'The entry is kept by the hoster or internet provider that owns the address, not in your domain’s DNS.',
        },
      ],
      whyNotCertain: 'We have not asked DNS which name the address has now.',
      letter: {
        to: 'the operator of the sending server (your provider or your administrator)',
        subject: 'Reverse name of our mail server does not match',
        body: 'Hello,\n\nOur mail is refused because the sending server’s address has no matching reverse name. Could you please check, for IPv4 and for IPv6, that\n- the address has exactly one reverse name (PTR); the owner of the address range sets it,\n- this name leads back to the same address (A or AAAA record),\n- it is a name of your own, not a generated one with numbers in it,\n- the server greets with this name (HELO)?\n\nWhat the report says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: '{server} findet zur Adresse, von der Ihre Mail kam, keinen passenden Namen.',
      titleIfPossible: '{server} hat zur sendenden Adresse womöglich keinen passenden Namen gefunden.',
      lead: `In Ihrem Mailprogramm lässt sich das nicht beheben. Es betrifft den Server, der Ihre Mail verschickt hat; ihn betreibt Ihr Anbieter oder Ihre Organisation. {course, select, ${STILL_TRIED.de} other {Über diesen Server noch einmal zu senden, hilft nicht.}}`,
      leadIfPossible:
        'Wenn das zutrifft, kann nur der Betreiber des sendenden Servers etwas tun: Ihr Anbieter oder Ihre Organisation.',
      explanation:
        'Empfangende Server sehen nach, welcher Name zu der Adresse gehört, von der eine Mail kommt (Rückwärtsauflösung, PTR-Eintrag). Ein gepflegter Mailserver hat einen solchen Namen, und der führt wieder zu derselben Adresse. Fehlt er, führt er nicht zurück oder sieht er automatisch erzeugt aus, lehnen viele die Mail ab, denn genauso sehen befallene Privatrechner aus. Bei den neueren IPv6-Adressen wird der Name oft vergessen.',
      steps: [
        {
          act: 'Senden Sie vorerst über ein anderes Postfach',
          why: 'Jeder Server mit passendem Namen kommt infrage.',
        },
        {
          act: 'Geben Sie die Nachricht unten an den Betreiber des sendenden Servers weiter',
          why: 'Darin steht, was zu prüfen ist.',
        },
        {
          act: 'Lassen Sie den Betreiber den Namen eintragen, für IPv4 und IPv6',
          why: 'Der Eintrag liegt nicht bei der Domain, sondern beim Hoster oder Internetanbieter, dem die Adresse gehört.',
        },
      ],
      whyNotCertain: 'Wir haben nicht im DNS nachgesehen, welchen Namen die Adresse jetzt hat.',
      letter: {
        to: 'den Betreiber des sendenden Servers (Ihren Anbieter oder Admin)',
        subject: 'Rückwärtsauflösung unseres Mailservers passt nicht',
        body: 'Guten Tag,\n\nUnsere Mails werden abgelehnt, weil zur Adresse des sendenden Servers kein passender Name eingetragen ist. Könnten Sie bitte für IPv4 und IPv6 prüfen, ob\n- die Adresse genau einen PTR-Eintrag hat (ihn setzt, wem der Adressbereich gehört),\n- dieser Name zu derselben Adresse zurückführt (A- oder AAAA-Eintrag),\n- es ein eigener Name ist und kein erzeugter mit Ziffern der Adresse,\n- sich der Server mit diesem Namen meldet (HELO)?\n\nDas steht in der Meldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
