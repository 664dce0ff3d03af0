import { defineCheck } from './check.ts';
import { clientFault } from './evidence/client-fault.ts';
import { conclude } from './evidence/conclude.ts';

/** P7: the mail program does not find the name of its outgoing server. */
export const clientUnknownServer = defineCheck({
  id: 'client.unknown-server',
  problems: ['P7', 'P8'],
  reasons: ['connection-failure', 'dns-failure', 'domain-unknown', 'server-error', 'unknown'],
  rank: 1,
  evaluate: (subject) =>
    clientFault(subject) === 'unknown-server' ? conclude(subject, ['you', 'network']) : null,
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 5321 §2.3.5', 'RFC 6186 §3', 'https://support.mozilla.org/kb/cannot-send-messages'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'Your mail program cannot find {server} under this name.',
      titleIfPossible: 'Your mail program may not have found {server} under this name.',
      lead: 'Nothing is lost: the mail is still in your outbox or among your drafts. No server was reached yet, so password and recipient are not the cause.',
      explanation:
        'Before it connects, the mail program looks up which address belongs to the server’s name. There was no answer to this. Either the computer is offline or waiting at a login page of the hotel or train, or the name is misspelt, or your provider has given it up. Names inside a company can often be found only through its VPN.',
      steps: [
        {
          act: 'Open any web page you have not opened today',
          why: 'If it does not appear, the internet connection or a login page of this network is the cause.',
        },
        {
          act: 'Compare the outgoing server’s name letter by letter with your provider’s help page',
          why: 'You find it in the account settings, apart from the server for receiving.',
        },
        {
          act: 'If it is right and still not found: ask your provider',
          why: 'The name may have changed. In a company, ask whether the VPN has to be on.',
        },
      ],
      whyNotCertain:
        'The error does not show whether the name does not exist or the network merely could not look it up.',
      letter: {
        to: 'your provider’s support or your administrator',
        subject: 'Name of the outgoing server',
        body: 'Hello,\n\nMy mail program does not find the outgoing server under the name that is entered ({server}). Could you please tell me the current name, with port and encryption, and whether it can be reached from everywhere?\n\nWhat the error message says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Ihr Mailprogramm findet {serverAcc} unter diesem Namen nicht.',
      titleIfPossible: 'Ihr Mailprogramm hat {serverAcc} unter diesem Namen womöglich nicht gefunden.',
      lead: 'Verloren ist nichts: Die Mail liegt noch im Postausgang oder bei den Entwürfen. Noch wurde kein Server erreicht, an Passwort und Empfänger liegt es also nicht.',
      explanation:
        'Bevor das Mailprogramm eine Verbindung aufbaut, sieht es nach, welche Adresse zum Namen des Servers gehört. Darauf bekam es keine Antwort. Entweder ist der Rechner offline oder wartet auf der Anmeldeseite des Hotels oder Zuges, oder der Name ist falsch geschrieben, oder Ihr Anbieter verwendet ihn nicht mehr. Servernamen in Firmen sind oft nur über das VPN zu finden.',
      steps: [
        {
          act: 'Rufen Sie eine Webseite auf, die Sie heute noch nicht besucht haben',
          why: 'Erscheint sie nicht, liegt es an der Internetverbindung oder an einer Anmeldeseite dieses Netzes.',
        },
        {
          act: 'Vergleichen Sie den Namen des Postausgangsservers Buchstabe für Buchstabe mit der Hilfeseite Ihres Anbieters',
          why: 'Er steht in den Kontoeinstellungen, getrennt vom Server für den Empfang.',
        },
        {
          act: 'Stimmt er und wird trotzdem nicht gefunden, fragen Sie Ihren Anbieter',
          why: 'Vielleicht hat sich der Name geändert. In einer Firma fragen Sie, ob das VPN eingeschaltet sein muss.',
        },
      ],
      whyNotCertain:
        'Ob es den Namen nicht gibt oder das Netz ihn nur nicht nachschlagen konnte, zeigt die Fehlermeldung nicht.',
      letter: {
        to: 'den Support Ihres Anbieters oder Ihren Admin',
        subject: 'Name des Postausgangsservers',
        body: 'Guten Tag,\n\nmein Mailprogramm findet den Postausgangsserver unter dem eingetragenen Namen nicht ({server}). Könnten Sie mir bitte den aktuellen Namen mit Port und Verschlüsselung nennen, und ob er von überall erreichbar ist?\n\nDas steht in der Fehlermeldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
