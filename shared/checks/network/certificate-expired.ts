import { concludeFault } from './certificate-fault.ts';
import { defineNetworkCheck } from './network-check.ts';

/** P9: the server's certificate is out of date. */
export const certificateExpired = defineNetworkCheck({
  id: 'server.certificate-expired',
  problems: ['P9'],
  evaluate: (subject) =>
    concludeFault(subject, 'expired', ({ validTo, validFrom, notYetValid }) =>
      notYetValid ? validFrom : validTo,
    ),
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 5280 §4.1.2.5', 'RFC 8314 §4.1'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'The certificate of {server} is out of date.',
      lead: '{early, select, yes {It is not valid yet.} other {It was valid until {until}.}} Mail programs rightly refuse to send on {ports, plural, =1 {port} other {ports}} {port}; your password is not the cause.',
      explanation:
        'A certificate proves that the server is the right one, and it holds for some months only. Its operator has forgotten to renew it, or the clock of this computer is wrong.',
      steps: [
        {
          act: 'Check the date and time of this computer',
          why: 'If they are wrong, every certificate looks out of date.',
        },
        {
          act: 'Send it through webmail or another mailbox until the server is repaired',
          why: 'An exception in the mail program would also let an attacker pass.',
        },
        {
          act: 'Tell your provider',
          why: 'Renewing a certificate takes minutes; the message below is enough.',
        },
      ],
      whyNotCertain: 'The clock of this computer may be wrong.',
      letter: {
        to: 'your mail provider’s support',
        subject: 'The certificate of {server} has expired',
        body: 'Hello,\n\nThe TLS certificate of {server} on {ports, plural, =1 {port} other {ports}} {port} is out of date (valid until {until}). Mail programs refuse to connect. Could you please renew it?\n\nWhat was seen:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Das Zertifikat von {serverDat} ist abgelaufen oder noch nicht gültig.',
      lead: '{early, select, yes {Es gilt noch nicht.} other {Es galt bis {until}.}} Mailprogramme weigern sich zu Recht, auf {ports, plural, =1 {Port} other {den Ports}} {port} zu senden; an Ihrem Passwort liegt es nicht.',
      explanation:
        'Ein Zertifikat belegt, dass der Server der richtige ist, und gilt nur einige Monate. Der Betreiber hat vergessen, es zu erneuern, oder die Uhr dieses Computers geht falsch.',
      steps: [
        {
          act: 'Prüfen Sie Datum und Uhrzeit dieses Computers',
          why: 'Sind sie falsch, wirkt jedes Zertifikat abgelaufen.',
        },
        {
          act: 'Senden Sie über Webmail oder ein anderes Postfach, bis der Server repariert ist',
          why: 'Eine Ausnahme im Mailprogramm ließe auch einen Angreifer durch.',
        },
        {
          act: 'Sagen Sie es Ihrem Anbieter',
          why: 'Ein Zertifikat ist in Minuten erneuert; die Nachricht unten genügt.',
        },
      ],
      whyNotCertain: 'Die Uhr dieses Computers könnte falsch gehen.',
      letter: {
        to: 'den Support Ihres Mailanbieters',
        subject: 'Zertifikat von {server} abgelaufen',
        body: 'Guten Tag,\n\ndas TLS-Zertifikat von {server} auf {ports, plural, =1 {Port} other {den Ports}} {port} ist nicht gültig (gültig bis {until}). Mailprogramme lehnen die Verbindung ab. Könnten Sie es bitte erneuern?\n\nDas war zu sehen:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
