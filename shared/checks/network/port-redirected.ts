import { defineNetworkCheck } from './network-check.ts';
import { concludeVerdicts, SEND_NOW, SEND_NOW_WHY, verdictsOf } from './situation.ts';

/** P7, E13-E18: another server of the network answers in place of the one that was called. */
export const portRedirected = defineNetworkCheck({
  id: 'network.port-redirected',
  problems: ['P7'],
  evaluate: (subject) =>
    concludeVerdicts(subject, verdictsOf(subject, 'port-redirected'), ['network', 'you']),
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 5321 §4.2', 'RFC 8314 §3', 'RFC 5068 §3.1'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'In this network somebody else answers in place of {server}.',
      lead: '{named, select, yes {On {ports, plural, =1 {port} other {ports}} {port} the greeting comes from {by}.} other {On {ports, plural, =1 {port} other {ports}} {port} a stranger greets.}} Your login is unknown there, so sending that way fails, and the network can read what is sent.',
      explanation:
        'The network turns connections on {ports, plural, =1 {port} other {ports}} {port} to a server of its own, whichever server was called. Access providers do so with port 25 to filter spam. That server knows neither your user name nor your password, which is why a mail program gets “relaying denied” or sees no login at all. The result holds for this network only.',
      steps: [
        { act: SEND_NOW.en, why: SEND_NOW_WHY.en },
        {
          act: 'Do not enter your password on {ports, plural, =1 {port} other {ports}} {port} in this network, and leave encryption switched on',
          why: 'The mail program then refuses to talk to the stranger instead of handing it the password.',
        },
        {
          act: 'If a service of yours needs {ports, plural, =1 {port} other {ports}} {port}: ask the network’s operator to lift the redirection',
          why: 'Some do so on request; for a mail program another port is the better way.',
        },
      ],
      whyNotCertain:
        'The name in the greeting belongs to somebody else, but a filter in front of the server could greet so as well. The second round asks an address where no server is.',
      letter: {
        to: 'your access provider’s support',
        subject: 'Redirection of outgoing {ports, plural, =1 {port} other {ports}} {port} on my connection',
        body: 'Hello,\n\nConnections from my line to mail servers on {ports, plural, =1 {port} other {ports}} {port} are answered by another server than the one I called. Is there a redirection or a proxy for this port, and could you please lift it for my connection?\n\nWhat was seen:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'In diesem Netz antwortet jemand anderes anstelle von {server}.',
      lead: '{named, select, yes {Auf {ports, plural, =1 {Port} other {den Ports}} {port} kommt die Begrüßung von {by}.} other {Auf {ports, plural, =1 {Port} other {den Ports}} {port} begrüßt ein Fremder.}} Dort ist Ihre Anmeldung unbekannt, deshalb scheitert das Senden auf diesem Weg, und das Netz kann mitlesen.',
      explanation:
        'Das Netz lenkt Verbindungen auf {ports, plural, =1 {Port} other {den Ports}} {port} zu einem eigenen Server um, gleich welcher gerufen wurde. Internetanbieter tun das mit Port 25, um Spam zu filtern. Dieser Server kennt weder Ihren Benutzernamen noch Ihr Passwort; darum erhält das Mailprogramm „Relaying denied“ oder sieht gar keine Anmeldung. Das Ergebnis gilt nur für dieses Netz.',
      steps: [
        { act: SEND_NOW.de, why: SEND_NOW_WHY.de },
        {
          act: 'Geben Sie Ihr Passwort in diesem Netz nicht auf {ports, plural, =1 {Port} other {den Ports}} {port} ein, und lassen Sie die Verschlüsselung eingeschaltet',
          why: 'Dann spricht das Mailprogramm nicht mit dem Fremden, statt ihm das Passwort zu geben.',
        },
        {
          act: 'Braucht ein Dienst von Ihnen Port {port}: Bitten Sie den Betreiber des Netzes, die Umleitung aufzuheben',
          why: 'Manche tun das auf Anfrage; für ein Mailprogramm ist ein anderer Port der bessere Weg.',
        },
      ],
      whyNotCertain:
        'Der Name in der Begrüßung gehört jemand anderem, aber auch ein Filter vor dem Server könnte so begrüßen. Die zweite Runde fragt eine Adresse, unter der es keinen Server gibt.',
      letter: {
        to: 'den Support Ihres Internetanbieters',
        subject: 'Umleitung des ausgehenden Ports {port} an meinem Anschluss',
        body: 'Guten Tag,\n\nauf Verbindungen von meinem Anschluss zu Mailservern auf {ports, plural, =1 {Port} other {den Ports}} {port} antwortet ein anderer Server als der, den ich gerufen habe. Gibt es für diesen Port eine Umleitung oder einen Proxy, und könnten Sie sie bitte für meinen Anschluss aufheben?\n\nDas war zu sehen:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
