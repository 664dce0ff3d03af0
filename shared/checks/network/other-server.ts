import { defineNetworkCheck } from './network-check.ts';
import { conclude, lineAt, mailPorts, openPorts, SEND_NOW, SEND_NOW_WHY } from './situation.ts';

/** A port greets by the name of somebody else, which honest servers do as well. */
export const otherServer = defineNetworkCheck({
  id: 'network.other-server',
  problems: ['P7'],
  evaluate: (subject) => {
    const ports = openPorts(subject, 'other-server-on-port').filter((port) => port !== null);
    const seen = mailPorts(subject).filter(({ port, banner }) => ports.includes(port) && banner !== null);
    if (seen.length === 0) return null;
    return conclude(subject, {
      confidence: 'certain',
      actors: ['you'],
      ports,
      evidence: seen.map((one) => lineAt(one, one.banner)),
      by: seen[0]?.bannerName ?? null,
    });
  },
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
  ],
  references: ['RFC 5321 §4.2', 'RFC 5321 §4.1.4'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'A port of {server} greets by another owner’s name.',
      lead: 'On {ports, plural, =1 {port} other {ports}} {port} {named, select, yes {{by}} other {somebody else}} greets. That may be all right, or somebody else may be answering.',
      explanation:
        'Hosting companies and filter services greet by their own name. A network that redirects the port to a server of its own looks the same. An address where no server is, asked for comparison, would tell.',
      steps: [
        { act: SEND_NOW.en, why: SEND_NOW_WHY.en },
        {
          act: 'Let this program ask for comparison, and until then enter no password on that port',
          why: 'If somebody greets where no server can be, the port is redirected.',
        },
      ],
      whyNotCertain: 'The name alone proves nothing.',
      letter: null,
    },
    de: {
      title: 'Ein Port von {serverDat} begrüßt mit dem Namen von jemand anderem.',
      lead: 'Auf {ports, plural, =1 {Port} other {den Ports}} {port} begrüßt {named, select, yes {{by}} other {jemand anderes}}. Das kann seine Ordnung haben, oder es antwortet ein Fremder.',
      explanation:
        'Hoster und Filterdienste begrüßen mit ihrem eigenen Namen. Ein Netz, das den Port auf einen eigenen Server umlenkt, sieht genauso aus. Eine Adresse, unter der es keinen Server gibt, zum Vergleich gefragt, brächte Klarheit.',
      steps: [
        { act: SEND_NOW.de, why: SEND_NOW_WHY.de },
        {
          act: 'Lassen Sie dieses Programm zum Vergleich fragen, und geben Sie auf dem Port bis dahin kein Passwort ein',
          why: 'Begrüßt jemand, wo kein Server sein kann, ist der Port umgelenkt.',
        },
      ],
      whyNotCertain: 'Der Name allein beweist nichts.',
      letter: null,
    },
  },
});
