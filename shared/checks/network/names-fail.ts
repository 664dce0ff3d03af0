import { defineNetworkCheck } from './network-check.ts';
import { conclude } from './situation.ts';

/** The name service gave no usable answer: nobody knows whether the name exists. */
export const namesFail = defineNetworkCheck({
  id: 'network.names-fail',
  problems: ['P7', 'P8'],
  evaluate: (subject) => {
    const { host, addresses, dns } = subject.facts.target;
    const failed = [dns.a, dns.aaaa].flatMap((answer) => (answer?.kind === 'failed' ? [answer] : []));
    const isOffline = subject.judgement.cannotTell.some(({ id }) => id === 'no-network-at-all');
    if (addresses.length > 0 || failed.length === 0 || isOffline) return null;
    return conclude(subject, {
      confidence: 'certain',
      actors: ['network', 'you'],
      evidence: failed.map(({ reason }) => ({
        source: 'dns',
        quote: `${host}: ${reason}`,
        matched: null,
        line: null,
      })),
    });
  },
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
  ],
  references: ['RFC 1035 §4.1.1', 'RFC 8914 §1'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'The name service gave no answer about {server}.',
      lead: 'So nobody here knows the server’s address, and the mail program cannot call it. Whether the name is right remains open.',
      explanation:
        'Names are turned into addresses by a name service (DNS), mostly that of the network you are in. It failed to answer or refused. That can be a disturbance of the network or of the domain.',
      steps: [
        {
          act: 'Check again in some minutes, or in another network such as your phone’s',
          why: 'If it works there, the first network’s name service is the cause.',
        },
        {
          act: 'At home: restart the router',
          why: 'Its name service sometimes gets stuck.',
        },
      ],
      whyNotCertain: 'Only the name service of this network was asked.',
      letter: null,
    },
    de: {
      title: 'Der Namensdienst hat zu {serverDat} keine Auskunft gegeben.',
      lead: 'Deshalb ist die Adresse des Servers hier unbekannt, und das Mailprogramm kann ihn nicht rufen. Ob der Name stimmt, bleibt offen.',
      explanation:
        'Namen übersetzt ein Namensdienst (DNS) in Adressen, meist der des Netzes, in dem Sie sind. Er hat nicht geantwortet oder die Auskunft verweigert. Gestört sein kann das Netz oder die Domain.',
      steps: [
        {
          act: 'Prüfen Sie in einigen Minuten noch einmal, oder in einem anderen Netz, etwa dem Ihres Telefons',
          why: 'Klappt es dort, liegt es am Namensdienst des ersten Netzes.',
        },
        { act: 'Zu Hause: Starten Sie den Router neu', why: 'Sein Namensdienst bleibt gelegentlich hängen.' },
      ],
      whyNotCertain: 'Gefragt wurde nur der Namensdienst dieses Netzes.',
      letter: null,
    },
  },
});
