import { defineForwardCheck, type ForwardSubject } from './forward-check.ts';
import { concluded } from './situation.ts';

/** True for a mail that shows its own way as far as the mailbox: nobody refused it. */
export function hasArrived({ facts, judgement }: ForwardSubject): boolean {
  return facts.input === 'mail' && judgement.cause === 'unknown' && judgement.refusedBy === 'nobody';
}

/** The mail itself was given, and it got through. */
export const forwardArrived = defineForwardCheck({
  id: 'forward.arrived',
  problems: ['P2'],
  evaluate: (subject) => (hasArrived(subject) ? concluded(subject, ['nobody-yet'], 'likely') : null),
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
  ],
  references: ['RFC 5321 §4.4', 'RFC 7960 §3.2'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'This mail got through the forwarding.',
      titleIfPossible: 'This mail may have got through the forwarding.',
      lead: 'Its header shows no refusal. Other mail on the same way may still be refused: the table shows what decides.',
      explanation:
        'Each server on the way left a line in the header, the last one at the mailbox. Where one of them noted that proof of origin is missing, it took the mail all the same. Another provider, or the same one with a stricter sender, may refuse it.',
      steps: [
        {
          act: 'Look for the report about the mail that is missing',
          why: 'Only the refusal of the missing mail says why. Its sender has it.',
        },
        {
          act: 'Compare the two senders',
          why: 'What their domains publish shows why one arrives and the other does not.',
        },
      ],
      whyNotCertain: 'A header alone does not prove in which mailbox the mail lies.',
      letter: null,
    },
    de: {
      title: 'Diese Mail ist über die Weiterleitung angekommen.',
      titleIfPossible: 'Diese Mail ist womöglich über die Weiterleitung angekommen.',
      lead: 'Ihr Kopf zeigt keine Ablehnung. Andere Mails auf demselben Weg können trotzdem abgelehnt werden: Die Tabelle zeigt, worauf es ankommt.',
      explanation:
        'Jeder Server auf dem Weg hat eine Zeile im Kopf hinterlassen, der letzte am Postfach. Hat einer davon vermerkt, dass der Herkunftsnachweis fehlt, so hat er die Mail trotzdem angenommen. Ein anderer Anbieter, oder derselbe bei einem strengeren Absender, lehnt sie womöglich ab.',
      steps: [
        {
          act: 'Suchen Sie die Meldung zu der Mail, die fehlt',
          why: 'Warum sie abgelehnt wurde, steht nur dort. Ihr Absender hat sie bekommen.',
        },
        {
          act: 'Vergleichen Sie die beiden Absender',
          why: 'Was ihre Domains veröffentlichen, zeigt, warum eine Mail ankommt und die andere nicht.',
        },
      ],
      whyNotCertain: 'Ein Kopf allein beweist nicht, in welchem Postfach die Mail liegt.',
      letter: null,
    },
  },
});
