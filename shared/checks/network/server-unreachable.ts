import { defineNetworkCheck } from './network-check.ts';
import { conclude, lineAt, mailPorts, openPorts } from './situation.ts';

/** P7, P8: no port of the server could be connected to. */
export const serverUnreachable = defineNetworkCheck({
  id: 'network.server-unreachable',
  problems: ['P7', 'P8'],
  evaluate: (subject) => {
    const isAlone = openPorts(subject, 'only-this-host-silent').includes(null);
    const isOpen = openPorts(subject, 'blocked-or-server-down', 'no-reference-reached').includes(null);
    if (!isAlone && !isOpen) return null;
    return conclude(subject, {
      confidence: isAlone ? 'likely' : 'possible',
      actors: isAlone ? ['your-provider', 'nobody-yet'] : ['you', 'network'],
      evidence: mailPorts(subject).map((seen) => lineAt(seen)),
      params: { alone: isAlone ? 'yes' : 'no' },
    });
  },
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 5321 §4.5.4.1', 'RFC 8314 §3.3'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{server} does not answer on any port, while other mail servers do.',
      titleIfPossible: '{server} may be down, or this network may block the way to it.',
      lead: 'Nothing is lost: the mail waits in the outbox. A new password will not help.',
      explanation:
        '{alone, select, yes {Other mail servers answer from here, so the network works. The server is down, does not serve these ports, or its firewall does not let your address in.} other {None of the ports for mail let a connection through. From here a blocked way and a server that is down look the same.}}',
      steps: [
        {
          act: 'Send it through webmail or over another network for now',
          why: 'If it works over another network, the first one is the cause; if it works nowhere, the server is.',
        },
        {
          act: 'Check the name of the outgoing server, and let this program ask other servers for comparison',
          why: 'If others are silent too, this network blocks the ports.',
        },
        {
          act: 'If only this server stays silent: ask your provider',
          why: 'The message below says what was tried from where.',
        },
      ],
      whyNotCertain:
        'A server that is down, its own firewall and a block list look the same from here{alone, select, yes {} other {, and so does a network that blocks the ports}}.',
      letter: {
        to: 'your mail provider’s support',
        subject: '{server} cannot be reached from my connection',
        body: 'Hello,\n\nFrom my connection the outgoing server {server} does not answer on any port for mail{alone, select, yes {, while other mail servers do} other {}}. Is the server disturbed, or is my address blocked?\n\nWhat was seen:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: '{server} antwortet auf keinem Port, andere Mailserver schon.',
      titleIfPossible: '{server} ist womöglich ausgefallen, oder dieses Netz versperrt den Weg.',
      lead: 'Verloren ist nichts: Die Mail wartet im Postausgang. Ein neues Passwort hilft nicht.',
      explanation:
        '{alone, select, yes {Andere Mailserver antworten von hier aus, das Netz funktioniert also. Der Server ist ausgefallen, bedient diese Ports nicht, oder seine Firewall lässt Ihre Adresse nicht herein.} other {Auf keinem Port für Mail kam eine Verbindung zustande. Von hier aus sehen ein versperrter Weg und ein ausgefallener Server gleich aus.}}',
      steps: [
        {
          act: 'Senden Sie vorerst über Webmail oder ein anderes Netz',
          why: 'Klappt es in einem anderen Netz, liegt es am ersten; klappt es nirgends, am Server.',
        },
        {
          act: 'Prüfen Sie den Namen des Postausgangsservers, und lassen Sie dieses Programm zum Vergleich andere Server fragen',
          why: 'Schweigen auch andere, sperrt dieses Netz die Ports.',
        },
        {
          act: 'Schweigt nur dieser Server: Fragen Sie Ihren Anbieter',
          why: 'Die Nachricht unten sagt, was von wo aus versucht wurde.',
        },
      ],
      whyNotCertain:
        'Ein ausgefallener Server, seine eigene Firewall und eine Sperrliste sehen von hier aus gleich aus{alone, select, yes {} other {, ebenso ein Netz, das die Ports sperrt}}.',
      letter: {
        to: 'den Support Ihres Mailanbieters',
        subject: '{server} ist von meinem Anschluss aus nicht erreichbar',
        body: 'Guten Tag,\n\nvon meinem Anschluss aus antwortet der Postausgangsserver {server} auf keinem Port für Mail{alone, select, yes {, andere Mailserver schon} other {}}. Ist der Server gestört, oder ist meine Adresse gesperrt?\n\nDas war zu sehen:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
