import { defineForwardCheck } from './forward-check.ts';
import { concludedFor } from './situation.ts';

/** Nothing shows a forwarding: the answer concerns the way from the sender to the recipient. */
export const forwardNotOne = defineForwardCheck({
  id: 'forward.not-one',
  problems: ['P3'],
  evaluate: (subject) => concludedFor(subject, 'not-a-forward', ['you', 'sender-domain-admin']),
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
  ],
  references: ['RFC 5321 §3.9'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'Nothing shows that this mail was forwarded.',
      titleIfPossible: 'This mail was probably not forwarded.',
      lead: 'The answer concerns the direct way from the sender to the recipient. A remedy for forwardings would not help.',
      explanation:
        'The report names one recipient address only, no header of a forwarding and no other server than the sender’s own. If the mailbox does forward, say so: enter its address and the server, and the mail is judged again.',
      steps: [
        {
          act: 'Explain the returned mail on the start page',
          why: 'The answer’s own cause, and who has to act, is explained there.',
        },
        {
          act: 'If a forwarding is involved: enter the address that was written to',
          why: 'Some forwardings leave no trace in a report.',
        },
      ],
      whyNotCertain: 'A forwarding can leave no trace in a report.',
      letter: null,
    },
    de: {
      title: 'Nichts deutet darauf hin, dass diese Mail weitergeleitet wurde.',
      titleIfPossible: 'Diese Mail wurde wohl nicht weitergeleitet.',
      lead: 'Die Antwort betrifft den direkten Weg vom Absender zum Empfänger. Mittel gegen abgelehnte Weiterleitungen helfen hier nicht.',
      explanation:
        'Die Meldung nennt nur eine Empfängeradresse, keinen Kopf einer Weiterleitung und keinen anderen Server als den des Absenders. Leitet das Postfach doch weiter, geben Sie seine Adresse und den Server an; dann wird die Mail neu beurteilt.',
      steps: [
        {
          act: 'Lassen Sie die zurückgekommene Mail auf der Startseite erklären',
          why: 'Dort steht die Ursache dieser Antwort und wer handeln muss.',
        },
        {
          act: 'Ist doch eine Weiterleitung im Spiel: Geben Sie die Adresse an, an die geschrieben wurde',
          why: 'Manche Weiterleitungen hinterlassen in einer Meldung keine Spur.',
        },
      ],
      whyNotCertain: 'Eine Weiterleitung kann in einer Meldung ohne Spur bleiben.',
      letter: null,
    },
  },
});
