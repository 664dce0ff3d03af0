import { defineNetworkCheck } from './network-check.ts';
import { concludeVerdicts, SEND_NOW, SEND_NOW_WHY, verdictsOf } from './situation.ts';

/** P8: the network holds up the ports that are made for mail programs. */
export const submissionBlocked = defineNetworkCheck({
  id: 'network.submission-blocked',
  problems: ['P7', 'P8'],
  evaluate: (subject) =>
    concludeVerdicts(
      subject,
      verdictsOf(subject, 'port-blocked', (port) => port !== 25),
      ['network', 'you'],
    ),
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 6409 §3.1', 'RFC 8314 §3.3', 'https://support.mozilla.org/kb/cannot-send-messages'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'This network blocks a port that mail programs need for sending.',
      lead: 'Your password and your account are not the cause; {ports, plural, =1 {port {port} is} other {the ports {port} are}} silent at several unrelated providers.',
      explanation:
        'Ports 465 and 587 are made for mail programs and demand a login, so there is little reason to close them. A firewall of the house, the router or this computer does it. Some routers only let listed mail servers through (Speedport: “Liste der sicheren E-Mail-Server”).',
      steps: [
        { act: SEND_NOW.en, why: SEND_NOW_WHY.en },
        {
          act: 'At home: check the router’s list of allowed mail servers and the firewall of this computer',
          why: 'Add your provider’s outgoing server there, or switch the list off.',
        },
        {
          act: 'Elsewhere: ask whoever runs the network to open ports 465 and 587',
          why: 'The message below says why that is safe.',
        },
      ],
      whyNotCertain:
        'Several unrelated servers are silent on the port, but it was not seen on each of them that other ports answer.',
      letter: {
        to: 'whoever runs the network (hotel, company or internet provider)',
        subject: 'Please allow sending mail on ports 465 and 587',
        body: 'Hello,\n\nFrom your network my mail program cannot hand in mail: several providers’ servers are silent on {ports, plural, =1 {port} other {ports}} {port}. Could you please allow outgoing connections to ports 465 and 587? They are encrypted, demand a login and are meant for mail programs (RFC 8314); port 25 can stay closed.\n\nWhat was seen:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Dieses Netz sperrt einen Port, den Mailprogramme zum Senden brauchen.',
      lead: 'An Ihrem Passwort und Ihrem Konto liegt es nicht; {ports, plural, =1 {Port {port} schweigt} other {die Ports {port} schweigen}} bei mehreren Anbietern, die nichts miteinander zu tun haben.',
      explanation:
        'Die Ports 465 und 587 sind für Mailprogramme gemacht und verlangen eine Anmeldung; es gibt kaum einen Grund, sie zu schließen. Eine Firewall des Hauses, der Router oder dieser Computer tut es. Manche Router lassen nur eingetragene Mailserver durch (Speedport: „Liste der sicheren E-Mail-Server“).',
      steps: [
        { act: SEND_NOW.de, why: SEND_NOW_WHY.de },
        {
          act: 'Zu Hause: Prüfen Sie die Mailserver-Liste des Routers und die Firewall dieses Computers',
          why: 'Tragen Sie dort den Postausgangsserver Ihres Anbieters ein, oder schalten Sie die Liste ab.',
        },
        {
          act: 'Anderswo: Bitten Sie den Betreiber des Netzes, die Ports 465 und 587 zu öffnen',
          why: 'Die Nachricht unten sagt, warum das unbedenklich ist.',
        },
      ],
      whyNotCertain:
        'Mehrere Server, die nichts miteinander zu tun haben, schweigen auf dem Port; nicht bei jedem war aber zu sehen, dass andere Ports antworten.',
      letter: {
        to: 'den Betreiber des Netzes (Hotel, Firma oder Internetanbieter)',
        subject: 'Bitte um Freigabe der Ports 465 und 587',
        body: 'Guten Tag,\n\naus Ihrem Netz kann mein Mailprogramm keine Mails einliefern: Die Server mehrerer Anbieter schweigen auf {ports, plural, =1 {Port} other {den Ports}} {port}. Könnten Sie bitte ausgehende Verbindungen zu den Ports 465 und 587 erlauben? Sie sind verschlüsselt, verlangen eine Anmeldung und sind für Mailprogramme gedacht (RFC 8314); Port 25 kann geschlossen bleiben.\n\nDas war zu sehen:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
