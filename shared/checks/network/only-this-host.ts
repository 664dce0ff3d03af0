import { defineNetworkCheck } from './network-check.ts';
import { conclude, lineAt, mailPorts, openPorts, SEND_NOW, SEND_NOW_WHY } from './situation.ts';

/** A port is silent at this server alone: the network lets it through to others. */
export const onlyThisHost = defineNetworkCheck({
  id: 'network.only-this-host',
  problems: ['P7', 'P8'],
  evaluate: (subject) => {
    const ports = openPorts(subject, 'only-this-host-silent').filter((port) => port !== null);
    if (ports.length === 0) return null;
    return conclude(subject, {
      confidence: 'certain',
      actors: ['you', 'your-provider'],
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
  references: ['RFC 8314 §3.3', 'RFC 6409 §3.1'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'A port of {server} is silent here, though this network does not block it.',
      lead: 'On {ports, plural, =1 {port {port}} other {the ports {port}}} other servers answer from here. The cause lies with this server.',
      explanation:
        'The server does not offer the port, is switched off there, or keeps your address out by a firewall or a block list. From here these look the same.',
      steps: [
        { act: SEND_NOW.en, why: SEND_NOW_WHY.en },
        {
          act: 'If your provider names this very port: ask its support',
          why: 'Only the provider can see whether your address is kept out.',
        },
      ],
      whyNotCertain: 'Why the server is silent cannot be seen from here.',
      letter: null,
    },
    de: {
      title: 'Ein Port von {serverDat} schweigt hier, obwohl dieses Netz ihn nicht sperrt.',
      lead: 'Auf {ports, plural, =1 {Port {port}} other {den Ports {port}}} antworten andere Server von hier aus. Die Ursache liegt bei diesem Server.',
      explanation:
        'Der Server bietet den Port nicht an, ist dort ausgeschaltet oder hält Ihre Adresse mit einer Firewall oder Sperrliste fern. Von hier aus sieht das alles gleich aus.',
      steps: [
        { act: SEND_NOW.de, why: SEND_NOW_WHY.de },
        {
          act: 'Nennt Ihr Anbieter genau diesen Port: Fragen Sie seinen Support',
          why: 'Nur der Anbieter sieht, ob Ihre Adresse ausgesperrt ist.',
        },
      ],
      whyNotCertain: 'Warum der Server schweigt, ist von hier aus nicht zu sehen.',
      letter: null,
    },
  },
});
