import { defineCheck } from './check.ts';
import { clientFault } from './evidence/client-fault.ts';
import { conclude } from './evidence/conclude.ts';

/** P7, P8: the mail program does not reach its outgoing server. */
export const clientCannotConnect = defineCheck({
  id: 'client.cannot-connect',
  problems: ['P7', 'P8'],
  reasons: ['connection-failure', 'dns-failure', 'server-error', 'tls-failure', 'unknown'],
  rank: 1,
  evaluate: (subject) =>
    clientFault(subject) === 'cannot-connect' ? conclude(subject, ['you', 'network']) : null,
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 8314 §3.3', 'RFC 6409 §3.1', 'https://support.mozilla.org/kb/cannot-send-messages'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'Your mail program cannot reach {server}.',
      titleIfPossible: 'Your mail program may not be able to reach {server}.',
      lead: 'Nothing is lost: the mail is still in your outbox or among your drafts. Most often the network you are in blocks the way, or an old port is entered.',
      explanation:
        'A mail program sends through one of three doors, called ports. 465 and 587 are meant for it; 25 is meant for servers among themselves. Home connections, hotels and mobile networks often block port 25. Some routers let only listed mail servers through, on 587 as well, and firewalls and virus scanners can stand in the way too. The server itself may also be down for a while. A new password will not help.',
      steps: [
        {
          act: 'Send it through webmail for now',
          why: 'It works in every network that shows web pages. It is a stopgap, not the repair.',
        },
        {
          act: 'Set the outgoing server to port 465 with SSL/TLS, or 587 with STARTTLS',
          why: 'If the mail program still says 25, this is the most frequent cause.',
        },
        {
          act: 'Try another network, such as your phone’s',
          why: 'If it works there, the first network is the cause. If it works nowhere, the server or its name is.',
        },
        {
          act: 'In the network that blocks: check the router’s list of allowed mail servers and the virus scanner',
          why: 'Some routers let only listed mail servers through (Speedport: “Liste der sicheren E-Mail-Server”). In a hotel or company the message below asks for the ports.',
        },
      ],
      whyNotCertain:
        'The error alone does not show whether the network blocks the way or the server is down at the moment.',
      letter: {
        to: 'whoever runs the network (hotel, company or internet provider)',
        subject: 'Please allow sending mail on ports 465 and 587',
        body: 'Hello,\n\nMy mail program cannot reach my mail provider’s outgoing server from your network ({server}). Could you please allow outgoing connections to ports 465 and 587? They demand a login and are meant for mail programs; port 25 can stay blocked.\n\nWhat the error message says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Ihr Mailprogramm erreicht {serverAcc} nicht.',
      titleIfPossible: 'Ihr Mailprogramm kann {serverAcc} womöglich nicht erreichen.',
      lead: 'Verloren ist nichts: Die Mail liegt noch im Postausgang oder bei den Entwürfen. Meist versperrt das Netz, in dem Sie gerade sind, den Weg, oder es ist ein alter Port eingetragen.',
      explanation:
        'Ein Mailprogramm kann durch drei Türen senden, die Ports heißen. 465 und 587 sind dafür gedacht, 25 ist für Server untereinander. Privatanschlüsse, Hotels und Mobilfunknetze sperren Port 25 oft. Manche Router lassen nur eingetragene Mailserver durch, auch auf 587, und auch Firewalls und Virenscanner können im Weg sein. Vielleicht ist der Server auch gerade ausgefallen. Ein neues Passwort hilft nicht.',
      steps: [
        {
          act: 'Senden Sie vorerst über Webmail',
          why: 'Das geht in jedem Netz, in dem Sie Webseiten aufrufen können. Es ist ein Notbehelf, keine Lösung.',
        },
        {
          act: 'Stellen Sie den Postausgangsserver auf Port 465 mit SSL/TLS oder 587 mit STARTTLS',
          why: 'Steht im Mailprogramm noch 25, ist das die häufigste Ursache.',
        },
        {
          act: 'Versuchen Sie es in einem anderen Netz, etwa über Ihr Telefon',
          why: 'Klappt es dort, liegt es am ersten Netz. Klappt es nirgends, liegt es am Server oder seinem Namen.',
        },
        {
          act: 'Prüfen Sie im gesperrten Netz die Mailserver-Liste des Routers und den Virenscanner',
          why: 'Manche Router lassen nur eingetragene Mailserver durch (Speedport: „Liste der sicheren E-Mail-Server“). In Hotel oder Firma bittet die Nachricht unten um die Freigabe.',
        },
      ],
      whyNotCertain:
        'Ob das Netz den Weg versperrt oder der Server gerade ausgefallen ist, zeigt die Fehlermeldung allein nicht.',
      letter: {
        to: 'den Betreiber des Netzes (Hotel, Firma oder Internetanbieter)',
        subject: 'Bitte um Freigabe der Ports 465 und 587',
        body: 'Guten Tag,\n\nmein Mailprogramm erreicht aus Ihrem Netz den Postausgangsserver meines Mailanbieters nicht ({server}). Könnten Sie bitte ausgehende Verbindungen zu den Ports 465 und 587 erlauben? Sie verlangen eine Anmeldung und sind für Mailprogramme gedacht. Port 25 kann gesperrt bleiben.\n\nDas steht in der Fehlermeldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
