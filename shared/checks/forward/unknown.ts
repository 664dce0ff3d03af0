import { hasArrived } from './arrived.ts';
import { defineForwardCheck } from './forward-check.ts';
import { concludedFor } from './situation.ts';

/** The cause is not known; what is certain is kept. */
export const forwardUnknown = defineForwardCheck({
  id: 'forward.unknown',
  problems: ['P2'],
  evaluate: (subject) => (hasArrived(subject) ? null : concludedFor(subject, 'unknown', ['forwarding-user'])),
  steps: [
    { when: 'now', action: 'copy-recipient' },
    { when: 'then', action: 'none' },
  ],
  references: ['RFC 7960 §3.2'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'Why the forwarded mail was refused is not clear from this.',
      titleIfPossible: 'Why the forwarded mail was refused is not clear from this.',
      lead: 'What could be found out is listed below, and so is what is missing.',
      explanation:
        'The answer names no check that failed, or there is no answer to read, and what could be looked up does not decide it. The table shows what each way would lead to, as far as that can be told.',
      steps: [
        {
          act: 'Write to {recipient} directly',
          why: 'This is the mailbox behind the forwarding. The mail then takes no detour.',
        },
        {
          act: 'Add what is missing',
          why: 'The exact words of the refusal and the address of the forwarding server say most.',
        },
      ],
      whyNotCertain: 'The words of the refusal or the facts to judge by are missing.',
      letter: null,
    },
    de: {
      title: 'Warum die weitergeleitete Mail abgelehnt wurde, geht hieraus nicht hervor.',
      titleIfPossible: 'Warum die weitergeleitete Mail abgelehnt wurde, geht hieraus nicht hervor.',
      lead: 'Was sich feststellen ließ, steht unten, und auch, was fehlt.',
      explanation:
        'Die Antwort nennt keine Prüfung, die scheiterte, oder es gibt keine Antwort zu lesen, und was sich nachsehen ließ, entscheidet es nicht. Die Tabelle zeigt, wohin jeder Weg führen würde, soweit sich das sagen lässt.',
      steps: [
        {
          act: 'Schreiben Sie direkt an {recipient}',
          why: 'Das ist das Postfach hinter der Weiterleitung. Die Mail nimmt dann keinen Umweg.',
        },
        {
          act: 'Ergänzen Sie, was fehlt',
          why: 'Am meisten sagen der genaue Wortlaut der Ablehnung und die Adresse des weiterleitenden Servers.',
        },
      ],
      whyNotCertain: 'Es fehlt der Wortlaut der Ablehnung oder etwas, woran sie sich beurteilen ließe.',
      letter: null,
    },
  },
});
