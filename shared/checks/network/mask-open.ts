import { isMasked } from '../../network/signals/mask-signature.ts';
import { defineNetworkCheck } from './network-check.ts';
import { conclude, lineAt, mailPorts, openPorts, SEND_NOW, SEND_NOW_WHY } from './situation.ts';

/** P8: words of the server are overwritten, too few for a verdict, and it is open at which end. */
export const maskOpen = defineNetworkCheck({
  id: 'server.words-masked',
  problems: ['P8'],
  evaluate: (subject) => {
    const judged = subject.judgement.verdicts.map(({ port }) => port);
    const ports = openPorts(subject, 'mask-at-which-end').filter((port) => port !== null);
    const seen = mailPorts(subject).filter(
      (one) => ports.includes(one.port) && !judged.includes(one.port) && isMasked(one),
    );
    if (seen.length === 0 || judged.includes(null)) return null;
    return conclude(subject, {
      confidence: 'certain',
      actors: ['you'],
      ports: seen.map(({ port }) => port),
      evidence: seen.map((one) => lineAt(one, one.banner)),
    });
  },
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
  ],
  references: ['RFC 5321 §4.2', 'RFC 3207 §6'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'Words of {server} are overwritten.',
      lead: 'On {ports, plural, =1 {port} other {ports}} {port} asterisks or X stand where the server says something about itself. Whether that is done here or at the server’s end remains open.',
      explanation:
        'Firewalls with mail inspection overwrite greetings and abilities. Such a firewall may stand in front of the server, and then it is the operator’s affair, or in this network. Other servers, asked for comparison, would tell.',
      steps: [
        { act: SEND_NOW.en, why: SEND_NOW_WHY.en },
        {
          act: 'Let this program ask other servers for comparison',
          why: 'If their words are overwritten too, it is done here.',
        },
      ],
      whyNotCertain: 'Only this server was asked.',
      letter: null,
    },
    de: {
      title: 'Angaben von {serverDat} sind überschrieben.',
      lead: 'Auf {ports, plural, =1 {Port} other {den Ports}} {port} stehen Sternchen oder X, wo der Server etwas über sich sagt. Ob das hier oder beim Server geschieht, bleibt offen.',
      explanation:
        'Firewalls mit Mailprüfung überschreiben Begrüßungen und Fähigkeiten. So eine Firewall kann vor dem Server stehen, dann ist sie Sache des Betreibers, oder in diesem Netz. Andere Server, zum Vergleich gefragt, brächten Klarheit.',
      steps: [
        { act: SEND_NOW.de, why: SEND_NOW_WHY.de },
        {
          act: 'Lassen Sie dieses Programm andere Server zum Vergleich fragen',
          why: 'Sind auch deren Angaben überschrieben, geschieht es hier.',
        },
      ],
      whyNotCertain: 'Gefragt wurde nur dieser Server.',
      letter: null,
    },
  },
});
