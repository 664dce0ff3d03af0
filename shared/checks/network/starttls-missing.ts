import { starttlsLine } from '../../network/signal.ts';
import { defineNetworkCheck } from './network-check.ts';
import { conclude, openPorts, usablePorts, lineAt, mailPorts, SEND_NOW, SEND_NOW_WHY } from './situation.ts';

/** P9: a port offers no encryption; a verdict about the network, where there is one, says why. */
export const starttlsMissing = defineNetworkCheck({
  id: 'server.starttls-missing',
  problems: ['P9'],
  evaluate: (subject) => {
    const judged = subject.judgement.verdicts
      .filter(({ kind }) => kind !== 'port-blocked')
      .map(({ port }) => port);
    if (judged.includes(null)) return null;
    // On port 25 it concerns nobody who has another port to send through, until it raises a question of its own.
    const open = openPorts(subject, 'starttls-missing-or-stripped');
    const other = openPorts(subject, 'other-server-on-port');
    const isOfInterest = (port: number): boolean =>
      port === 587 || usablePorts(subject).length === 0 || (open.includes(port) && !other.includes(port));
    const seen = mailPorts(subject).filter(
      ({ starttls, port }) =>
        (starttls === 'not-offered' || starttls === 'masked') && !judged.includes(port) && isOfInterest(port),
    );
    if (seen.length === 0) return null;
    return conclude(subject, {
      confidence: 'certain',
      actors: ['you', 'your-provider'],
      ports: seen.map(({ port }) => port),
      evidence: seen.map((one) => lineAt(one, starttlsLine(one))),
    });
  },
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
  ],
  references: ['RFC 8314 §3.3', 'RFC 3207 §6'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'A port of {server} offers no encryption.',
      lead: 'On {ports, plural, =1 {port} other {ports}} {port} password and mail would travel in clear. Whether the server lacks encryption or somebody takes the offer away remains open.',
      explanation:
        'Old servers offer none, and firewalls with mail inspection remove it. Port 465 is encrypted from the start and cannot be tampered with unnoticed; it is the way preferred today.',
      steps: [
        { act: SEND_NOW.en, why: SEND_NOW_WHY.en },
        {
          act: 'Leave encryption switched on in the mail program, and try another network',
          why: 'If encryption is offered there, the first network takes it away. Never send the password in clear.',
        },
      ],
      whyNotCertain: 'Only this server was asked.',
      letter: null,
    },
    de: {
      title: 'Ein Port von {serverDat} bietet keine Verschlüsselung an.',
      lead: 'Auf {ports, plural, =1 {Port} other {den Ports}} {port} gingen Passwort und Mail im Klartext. Ob der Server nicht verschlüsselt oder jemand das Angebot entfernt, bleibt offen.',
      explanation:
        'Alte Server bieten keine an, und Firewalls mit Mailprüfung entfernen sie. Port 465 ist von Anfang an verschlüsselt und lässt sich nicht unbemerkt verändern; er ist der heute bevorzugte Weg.',
      steps: [
        { act: SEND_NOW.de, why: SEND_NOW_WHY.de },
        {
          act: 'Lassen Sie die Verschlüsselung im Mailprogramm eingeschaltet, und versuchen Sie ein anderes Netz',
          why: 'Wird sie dort angeboten, entfernt das erste Netz sie. Senden Sie das Passwort nie im Klartext.',
        },
      ],
      whyNotCertain: 'Gefragt wurde nur dieser Server.',
      letter: null,
    },
  },
});
