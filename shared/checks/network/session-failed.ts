import type { PortOutcome } from '../../network/observation.ts';
import { defineNetworkCheck } from './network-check.ts';
import { conclude, lineAt, SEND_NOW, SEND_NOW_WHY } from './situation.ts';

const FAILED: readonly PortOutcome[] = ['no-banner', 'not-smtp', 'tls-failed', 'closed-early'];

/** P8: somebody answers on a port, but no conversation with a mail server comes about. */
export const sessionFailed = defineNetworkCheck({
  id: 'server.session-failed',
  problems: ['P8', 'P9'],
  evaluate: (subject) => {
    const judged = subject.judgement.verdicts.map(({ port }) => port);
    const isMute = subject.judgement.cannotTell.some(({ id }) => id === 'accepts-but-silent');
    if (judged.includes(null) || isMute) return null;
    const seen = subject.facts.target.ports.filter(
      ({ outcome, failedStep, starttls, port }) =>
        FAILED.includes(outcome) &&
        failedStep !== 'connect' &&
        starttls !== 'refused' &&
        !judged.includes(port),
    );
    if (seen.length === 0) return null;
    return conclude(subject, {
      confidence: 'certain',
      actors: ['you', 'your-provider'],
      ports: seen.map(({ port }) => port),
      evidence: seen.map((one) => lineAt(one, one.foreignBytes)),
      params: { how: seen.every(({ outcome }) => outcome === 'not-smtp') ? 'foreign' : 'broken' },
    });
  },
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
  ],
  references: ['RFC 5321 §3.1', 'RFC 8314 §3.3'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'Somebody answers at {server}, but no proper conversation comes about.',
      lead: '{how, select, foreign {On {ports, plural, =1 {port} other {ports}} {port} something else than a mail server speaks.} other {On {ports, plural, =1 {port} other {ports}} {port} the conversation fails or breaks off.}} It did not come to your name and password.',
      explanation:
        'Mostly the port belongs to another service, port and kind of encryption do not belong together, or the server is disturbed. A firewall or a virus scanner that tears connections looks the same.',
      steps: [
        { act: SEND_NOW.en, why: SEND_NOW_WHY.en },
        {
          act: 'Compare server name and port with your provider’s help page, and check again later or in another network',
          why: 'If it works there, the first network is the cause; if it fails everywhere, the server is.',
        },
      ],
      whyNotCertain: 'Only this server was asked.',
      letter: null,
    },
    de: {
      title: 'Bei {server} antwortet jemand, aber es kommt kein richtiges Gespräch zustande.',
      lead: '{how, select, foreign {Auf {ports, plural, =1 {Port} other {den Ports}} {port} spricht etwas anderes als ein Mailserver.} other {Auf {ports, plural, =1 {Port} other {den Ports}} {port} scheitert das Gespräch oder bricht ab.}} Zu Name und Passwort kam es nicht.',
      explanation:
        'Meist gehört der Port zu einem anderen Dienst, Port und Art der Verschlüsselung passen nicht zusammen, oder der Server ist gestört. Eine Firewall oder ein Virenscanner, der Verbindungen abreißt, sieht genauso aus.',
      steps: [
        { act: SEND_NOW.de, why: SEND_NOW_WHY.de },
        {
          act: 'Vergleichen Sie Servername und Port mit der Hilfeseite Ihres Anbieters, und prüfen Sie später oder in einem anderen Netz noch einmal',
          why: 'Klappt es dort, liegt es am ersten Netz; scheitert es überall, am Server.',
        },
      ],
      whyNotCertain: 'Gefragt wurde nur dieser Server.',
      letter: null,
    },
  },
});
