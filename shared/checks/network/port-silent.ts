import { defineNetworkCheck } from './network-check.ts';
import { conclude, lineAt, mailPorts, openPorts, SEND_NOW, SEND_NOW_WHY } from './situation.ts';

/** One port is silent while others answer, and it is open whose doing that is. */
export const portSilent = defineNetworkCheck({
  id: 'network.port-silent',
  problems: ['P7'],
  evaluate: (subject) => {
    const ports = openPorts(
      subject,
      'blocked-or-server-down',
      'refused-or-reset',
      'no-reference-reached',
    ).filter((port) => port !== null);
    if (ports.length === 0) return null;
    return conclude(subject, {
      confidence: 'certain',
      actors: ['you'],
      ports,
      evidence: mailPorts(subject)
        .filter(({ port }) => ports.includes(port))
        .map((seen) => lineAt(seen)),
    });
  },
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
  ],
  references: ['RFC 8314 §3.3', 'RFC 5068 §3.1'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{server} answers from here, but not on every port for mail.',
      lead: 'No connection came about on {ports, plural, =1 {port {port}} other {the ports {port}}}. Whether the network blocks the way or the server offers nothing there remains open.',
      explanation:
        'Servers for mail programs often leave port 25 or one of the other two closed; that is normal. Networks that block port 25 look the same from here. Three other servers, asked for comparison, would tell.',
      steps: [
        { act: SEND_NOW.en, why: SEND_NOW_WHY.en },
        {
          act: 'If you need the silent port: let this program ask other servers for comparison',
          why: 'It names them before it asks. If they are silent too, the network blocks the port.',
        },
      ],
      whyNotCertain: 'Only this server was asked.',
      letter: null,
    },
    de: {
      title: '{server} antwortet von hier aus, aber nicht auf jedem Port für Mail.',
      lead: 'Auf {ports, plural, =1 {Port {port}} other {den Ports {port}}} kam keine Verbindung zustande. Ob das Netz sperrt oder der Server dort nichts anbietet, bleibt offen.',
      explanation:
        'Server für Mailprogramme lassen Port 25 oder einen der beiden anderen oft geschlossen; das ist normal. Netze, die Port 25 sperren, sehen von hier aus genauso aus. Drei andere Server, zum Vergleich gefragt, brächten Klarheit.',
      steps: [
        { act: SEND_NOW.de, why: SEND_NOW_WHY.de },
        {
          act: 'Brauchen Sie den stummen Port: Lassen Sie dieses Programm zum Vergleich andere Server fragen',
          why: 'Es nennt sie vorher. Schweigen auch sie, sperrt das Netz den Port.',
        },
      ],
      whyNotCertain: 'Gefragt wurde nur dieser Server.',
      letter: null,
    },
  },
});
