import { defineNetworkCheck } from './network-check.ts';
import { conclude, usablePorts, lineAt, mailPorts, SEND_NOW, SEND_NOW_WHY } from './situation.ts';

/** P4, E15: the port offers no login, so that nobody can hand in mail for strangers there. */
export const noAuthHere = defineNetworkCheck({
  id: 'server.no-auth-here',
  problems: ['P4', 'P7'],
  evaluate: (subject) => {
    const judged = subject.judgement.verdicts.map(({ port }) => port);
    if (judged.includes(null) || usablePorts(subject).length > 0) return null;
    if (mailPorts(subject).some(({ auth }) => auth.length > 0)) return null;
    // In clear a server may keep the login back until the connection is encrypted.
    const seen = mailPorts(subject).filter(
      ({ outcome, auth, tlsProtocol, port }) =>
        outcome === 'ok' &&
        auth.length === 0 &&
        (tlsProtocol !== null || port === 25) &&
        !judged.includes(port),
    );
    if (seen.length === 0) return null;
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
  references: ['RFC 4954 §3', 'RFC 6409 §4.3', 'RFC 8314 §3.3'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{server} offers no login where it was asked.',
      lead: 'Without a login on {ports, plural, =1 {port} other {ports}} {port} it takes mail for its own mailboxes only and refuses to pass mail on (“relaying denied”).',
      explanation:
        'On port 25 that is normal: there servers talk among themselves. Mail programs belong on port 465 or 587. If the login is missing there as well, it is the wrong server, for instance the one for incoming mail.',
      steps: [
        { act: SEND_NOW.en, why: SEND_NOW_WHY.en },
        {
          act: 'Look up the outgoing server of your provider, and have ports 465 and 587 checked',
          why: 'The name of the outgoing server often begins with “smtp.” and differs from that of the domain.',
        },
      ],
      whyNotCertain: 'Some servers offer the login to certain networks only.',
      letter: null,
    },
    de: {
      title: '{server} bietet dort, wo gefragt wurde, keine Anmeldung an.',
      lead: 'Ohne Anmeldung nimmt der Server auf {ports, plural, =1 {Port} other {den Ports}} {port} nur Mails für eigene Postfächer an und reicht nichts weiter („Relaying denied“).',
      explanation:
        'Auf Port 25 ist das normal: Dort sprechen Server untereinander. Mailprogramme gehören auf Port 465 oder 587. Fehlt die Anmeldung auch dort, ist es der falsche Server, etwa der für eingehende Mails.',
      steps: [
        { act: SEND_NOW.de, why: SEND_NOW_WHY.de },
        {
          act: 'Schlagen Sie den Postausgangsserver Ihres Anbieters nach, und lassen Sie die Ports 465 und 587 prüfen',
          why: 'Der Name des Postausgangsservers beginnt oft mit „smtp.“ und ist ein anderer als der der Domain.',
        },
      ],
      whyNotCertain: 'Manche Server bieten die Anmeldung nur bestimmten Netzen an.',
      letter: null,
    },
  },
});
