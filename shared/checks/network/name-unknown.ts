import { defineNetworkCheck } from './network-check.ts';
import { conclude } from './situation.ts';

/** P8: the name of the server leads nowhere: there is no such name, or it has no address. */
export const nameUnknown = defineNetworkCheck({
  id: 'server.name-unknown',
  problems: ['P8'],
  evaluate: (subject) => {
    const { host, addresses, dns } = subject.facts.target;
    const answers = [dns.a, dns.aaaa].filter((answer) => answer !== null);
    const isNone =
      answers.length > 0 && answers.every(({ kind }) => kind === 'nxdomain' || kind === 'nodata');
    if (addresses.length > 0 || !isNone) return null;
    return conclude(subject, {
      confidence: 'certain',
      actors: ['you'],
      evidence: answers.map(({ kind }) => ({
        source: 'dns',
        quote: `${host}: ${kind}`,
        matched: null,
        line: null,
      })),
    });
  },
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
  ],
  references: ['RFC 2308 §2', 'RFC 8020 §2'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'The name {server} leads to no server.',
      lead: 'Most often the name is mistyped in the settings of the mail program, or the provider has given it up.',
      explanation:
        'The name service answered, and the answer is that this name does not exist or has no address. Password and network are not the cause.',
      steps: [
        {
          act: 'Compare the outgoing server in the mail program with your provider’s help page',
          why: 'One wrong letter is enough. The settings look-up of this program knows the servers of many providers.',
        },
        {
          act: 'If the name is right: try it in another network',
          why: 'Company servers sometimes can be found inside the company only, or over its tunnel (VPN).',
        },
      ],
      whyNotCertain: 'The name service may know less than others.',
      letter: null,
    },
    de: {
      title: 'Der Name {server} führt zu keinem Server.',
      lead: 'Meist ist der Name in den Einstellungen des Mailprogramms vertippt, oder der Anbieter hat ihn aufgegeben.',
      explanation:
        'Der Namensdienst hat geantwortet: Diesen Namen gibt es nicht, oder er hat keine Adresse. An Passwort und Netz liegt es nicht.',
      steps: [
        {
          act: 'Vergleichen Sie den Postausgangsserver im Mailprogramm mit der Hilfeseite Ihres Anbieters',
          why: 'Ein falscher Buchstabe genügt. Die Einstellungssuche dieses Programms kennt die Server vieler Anbieter.',
        },
        {
          act: 'Stimmt der Name: Versuchen Sie es in einem anderen Netz',
          why: 'Firmenserver sind manchmal nur innerhalb der Firma oder über deren Tunnel (VPN) zu finden.',
        },
      ],
      whyNotCertain: 'Der Namensdienst könnte weniger wissen als andere.',
      letter: null,
    },
  },
});
