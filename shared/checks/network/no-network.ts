import { defineNetworkCheck } from './network-check.ts';
import { conclude, lineAt, openPorts } from './situation.ts';

/** No packet leaves this computer, so nothing can be said about networks and servers. */
export const noNetwork = defineNetworkCheck({
  id: 'network.no-network',
  problems: ['P7'],
  evaluate: (subject) => {
    if (openPorts(subject, 'no-network-at-all').length === 0) return null;
    const { ports, dns } = subject.facts.target;
    const isSure = ports.length > 0 || (dns.a?.kind === 'failed' && dns.a.reason === 'no-network');
    return conclude(subject, {
      confidence: isSure ? 'certain' : 'likely',
      actors: ['you'],
      evidence: ports.map((seen) => lineAt(seen)),
    });
  },
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
  ],
  references: ['RFC 1122 §3.3.1'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'This computer has no connection to the Internet at the moment.',
      lead: 'Mails wait in the outbox until it is back. Nothing could be checked, and nothing is known about {server}.',
      explanation:
        'Neither names nor addresses could be reached: no packet found a way out. The network is switched off, the sign-in page of a hotel is not yet done, or a tunnel (VPN) leads nowhere.',
      steps: [
        {
          act: 'Switch the network on and open a web page as a test',
          why: 'If that fails too, mail is not the cause.',
        },
        { act: 'Then check again', why: 'Explaining returned mails works without a network meanwhile.' },
      ],
      whyNotCertain: 'The questions about names were not answered; a broken name service looks the same.',
      letter: null,
    },
    de: {
      title: 'Dieser Computer hat zurzeit keine Verbindung zum Internet.',
      lead: 'Mails warten im Postausgang, bis sie wieder da ist. Prüfen ließ sich nichts; über {serverAcc} ist nichts bekannt.',
      explanation:
        'Weder Namen noch Adressen waren zu erreichen: Kein Paket fand hinaus. Das Netz ist ausgeschaltet, die Anmeldeseite eines Hotels noch nicht erledigt, oder ein Tunnel (VPN) führt ins Leere.',
      steps: [
        {
          act: 'Schalten Sie das Netz ein und öffnen Sie zur Probe eine Webseite',
          why: 'Geht auch das nicht, liegt es nicht an der Mail.',
        },
        {
          act: 'Prüfen Sie danach noch einmal',
          why: 'Unzustellbarkeitsmeldungen erklären geht inzwischen auch ohne Netz.',
        },
      ],
      whyNotCertain:
        'Die Fragen nach Namen blieben ohne Antwort; ein gestörter Namensdienst sieht genauso aus.',
      letter: null,
    },
  },
});
