import type { CannotTellId } from '../../network/network-facts.ts';
import { defineNetworkCheck } from './network-check.ts';
import { conclude, openPorts, usablePorts, lineAt, SEND_NOW } from './situation.ts';

/**
 * Questions whether what answers is the server and all of it. Each leads to a finding that says what stays open. A silent
 * port is none of them: another one works.
 */
const SUSPICIONS: readonly CannotTellId[] = [
  'other-server-on-port',
  'starttls-missing-or-stripped',
  'self-signed-or-intercepted',
  'mask-at-which-end',
];

/** A port for mail programs works from here, and nothing was seen that the network does, or may do, to mail. */
export const allGood = defineNetworkCheck({
  id: 'network.all-good',
  problems: ['P4', 'P5', 'P7'],
  evaluate: (subject) => {
    const doors = usablePorts(subject);
    if (doors.length === 0 || subject.judgement.verdicts.length > 0) return null;
    if (openPorts(subject, ...SUSPICIONS).length > 0) return null;
    const seen = subject.facts.target.ports.filter(
      ({ port, outcome }) => doors.includes(port) && outcome === 'ok',
    );
    return conclude(subject, {
      confidence: 'certain',
      actors: ['you'],
      ports: doors,
      evidence: seen.map((one) => lineAt(one, one.banner)),
    });
  },
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
  ],
  references: ['RFC 8314 §3.3', 'RFC 6409 §4.3'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'From here mail can be handed in at {server}.',
      lead: '{ports, plural, =1 {Port {port} answers} other {The ports {port} answer}} encrypted, with a valid certificate, and {ports, plural, =1 {asks} other {ask}} for a login. Nothing in the way was seen.',
      explanation:
        'The network is not what keeps you from sending. If it still fails, it is the settings or the login: port and kind of encryption do not belong together, the login for sending is switched off, or the server wants a password made for the program. This result holds for this network only.',
      steps: [
        {
          act: SEND_NOW.en,
          why: 'Port and kind of encryption have to match. 465 is encrypted from the start, 587 switches to encryption after the greeting.',
        },
        {
          act: 'Switch on the login for the outgoing server, with the full address and your password',
          why: 'Some providers want an app password, or sending switched on in their web pages first.',
        },
      ],
      whyNotCertain: 'Only this server was asked.',
      letter: null,
    },
    de: {
      title: 'Von hier aus lassen sich Mails bei {serverDat} einliefern.',
      lead: '{ports, plural, =1 {Port {port} antwortet} other {Die Ports {port} antworten}} verschlüsselt, mit gültigem Zertifikat, und {ports, plural, =1 {verlangt} other {verlangen}} eine Anmeldung. Etwas im Weg war nicht zu sehen.',
      explanation:
        'Am Netz liegt es nicht, wenn das Senden scheitert, sondern an Einstellungen oder Anmeldung: Port und Art der Verschlüsselung passen nicht zusammen, die Anmeldung beim Senden ist ausgeschaltet, oder der Server will ein eigenes Passwort für das Programm. Das Ergebnis gilt nur für dieses Netz.',
      steps: [
        {
          act: SEND_NOW.de,
          why: 'Port und Art der Verschlüsselung müssen zusammenpassen. 465 ist von Anfang an verschlüsselt, 587 schaltet nach der Begrüßung um.',
        },
        {
          act: 'Schalten Sie die Anmeldung beim Postausgangsserver ein, mit der vollen Adresse und Ihrem Passwort',
          why: 'Manche Anbieter wollen ein App-Passwort, oder das Senden muss auf ihren Webseiten erst freigeschaltet werden.',
        },
      ],
      whyNotCertain: 'Gefragt wurde nur dieser Server.',
      letter: null,
    },
  },
});
