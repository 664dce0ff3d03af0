import { defineHeaderCheck } from './header-check.ts';
import { fieldAt, mailParams } from './header-evidence.ts';

/** C36: nobody wrote this mail by hand. */
export const automatic = defineHeaderCheck({
  id: 'headers.automatic',
  problems: ['P19'],
  evaluate: ({ reading }) => {
    const marks = reading.automatic;
    if (!marks) return null;
    return {
      confidence: 'likely',
      actors: ['nobody-yet'],
      params: { ...mailParams(reading), kind: marks.kind },
      evidence: fieldAt(reading, marks.line, marks.value),
    };
  },
  steps: [
    { when: 'now', action: 'none' },
    { when: 'for-good', action: 'none' },
  ],
  references: ['RFC 3834 §5', 'RFC 6522'],
  asOf: '2026-11',
  wording: {
    en: {
      title:
        'This mail is {kind, select, reply {an automatic reply} report {a report of a mail system} other {made by a program}}.',
      lead: '{kind, select, reply {Nobody may have read the mail it answers.} report {It tells what became of another mail.} other {Nobody wrote it by hand, and a reply may reach nobody.}}',
      explanation:
        'Programs mark what they send, so that other programs do not answer it. Without these marks two automatic replies would answer each other without end.',
      steps: [
        {
          act: '{kind, select, report {Let it be explained: “retour explain” or the page Explain tells why the other mail came back} other {Expect no person behind it}}',
          why: 'The mark says nothing about whether the sender’s address is read.',
        },
        {
          act: 'See that your own automatic replies leave marked mail unanswered',
          why: 'That alone prevents circles of automatic mail.',
        },
      ],
      whyNotCertain: 'Anybody can set such a mark.',
      letter: null,
    },
    de: {
      title:
        'Diese Mail ist {kind, select, reply {eine automatische Antwort} report {eine Meldung eines Mailsystems} other {von einem Programm erzeugt}}.',
      lead: '{kind, select, reply {Die Mail, auf die sie antwortet, hat vielleicht noch niemand gelesen.} report {Sie sagt, was aus einer anderen Mail wurde.} other {Niemand hat sie von Hand geschrieben, und eine Antwort erreicht vielleicht niemanden.}}',
      explanation:
        'Programme kennzeichnen, was sie senden, damit andere Programme nicht darauf antworten. Ohne diese Zeichen antworteten zwei automatische Antworten einander ohne Ende.',
      steps: [
        {
          act: '{kind, select, report {Lassen Sie sie erklären: „retour explain“ oder die Seite „Erklären“ sagt, warum die andere Mail zurückkam} other {Rechnen Sie nicht mit einem Menschen dahinter}}',
          why: 'Ob jemand die Adresse des Absenders liest, sagt die Kennzeichnung nicht.',
        },
        {
          act: 'Achten Sie darauf, dass Ihre eigenen automatischen Antworten gekennzeichnete Mails übergehen',
          why: 'Nur das verhindert Kreise automatischer Mails.',
        },
      ],
      whyNotCertain: 'Solch eine Kennzeichnung kann jeder setzen.',
      letter: null,
    },
  },
});
