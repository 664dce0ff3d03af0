import { defineHeaderCheck } from './header-check.ts';

/** No Received field at all. */
export const noTrace = defineHeaderCheck({
  id: 'headers.no-trace',
  problems: ['P20'],
  evaluate: ({ reading }) =>
    reading.hops.length > 0 ? null : { confidence: 'certain', actors: ['you'], params: {}, evidence: [] },
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
  ],
  references: ['RFC 5321 §4.4'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'No server wrote down the way of this mail.',
      lead: 'It is a copy of a sent mail, a draft, or the header was not copied as a whole.',
      explanation:
        'Every server that passes a mail on puts a line on top that begins with Received. The copy in the folder of sent mail has none, because it never travelled.',
      steps: [
        {
          act: 'Take the mail from the recipient’s mailbox, not from the folder of sent mail',
          why: 'Only what arrived shows the way.',
        },
        {
          act: 'Open the source of the mail and copy everything above the text',
          why: 'Many programs show only From, To and Subject at first.',
        },
      ],
      whyNotCertain: 'What is not in the header cannot be judged.',
      letter: null,
    },
    de: {
      title: 'Kein Server hat den Weg dieser Mail vermerkt.',
      lead: 'Sie ist die Kopie einer gesendeten Mail, ein Entwurf, oder die Kopfzeilen wurden nicht ganz kopiert.',
      explanation:
        'Jeder Server, der eine Mail weitergibt, setzt oben eine Zeile davor, die mit Received beginnt. Die Kopie im Ordner der gesendeten Mails hat keine, denn sie war nie unterwegs.',
      steps: [
        {
          act: 'Nehmen Sie die Mail aus dem Postfach des Empfängers, nicht aus dem Ordner der gesendeten',
          why: 'Nur was angekommen ist, zeigt den Weg.',
        },
        {
          act: 'Öffnen Sie den Quelltext der Mail, und kopieren Sie alles über dem Text',
          why: 'Viele Programme zeigen zunächst nur Von, An und Betreff.',
        },
      ],
      whyNotCertain: 'Was nicht in den Kopfzeilen steht, lässt sich nicht beurteilen.',
      letter: null,
    },
  },
});
