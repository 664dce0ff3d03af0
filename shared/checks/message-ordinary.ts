import { REASONS } from '../bounce/reason.ts';
import { defineCheck } from './check.ts';

/** No report at all: an ordinary mail was put in. */
export const messageOrdinary = defineCheck({
  id: 'message.ordinary',
  problems: [],
  reasons: REASONS,
  rank: 2,
  evaluate: ({ notice }) =>
    notice.kind === 'ordinary-message' && notice.format !== 'headers'
      ? { confidence: 'likely', actors: ['nobody-yet'] }
      : null,
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
  ],
  references: ['RFC 3464 §1'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'This is an ordinary mail, not a report about one.',
      lead: 'Nothing in it says that a mail did not get through.',
      explanation:
        'Reports of failure come from a mail server, name a recipient and quote an answer. None of this is in here. If you were sent the report by somebody else, they may have passed on only a part of it.',
      steps: [
        {
          act: 'If you expected a report, put in its whole text or its file',
          why: 'Save the report from your mail program and drop it here; a picture of it cannot be read.',
        },
        {
          act: 'If this mail itself was late or looks odd, look at its headers',
          why: 'They show the way it took and where it waited.',
        },
      ],
      whyNotCertain: 'It may be a report in a form that we do not know yet.',
      letter: null,
    },
    de: {
      title: 'Das ist eine gewöhnliche Mail, keine Meldung über eine Mail.',
      lead: 'Nichts darin deutet darauf hin, dass eine Mail nicht durchkam.',
      explanation:
        'Unzustellbarkeitsmeldungen kommen von einem Mailserver, nennen einen Empfänger und zitieren eine Antwort. Davon steht hier nichts. Hat Ihnen jemand anders die Meldung geschickt, ist vielleicht nur ein Teil davon mitgekommen.',
      steps: [
        {
          act: 'Wenn Sie eine Meldung erwartet haben, geben Sie den ganzen Text oder die Datei ein',
          why: 'Speichern Sie die Meldung im Mailprogramm und ziehen Sie sie hierher; aus einem Bild lässt sich nichts lesen.',
        },
        {
          act: 'Kam diese Mail selbst zu spät oder wirkt sie seltsam, sehen Sie sich ihre Kopfzeilen an',
          why: 'Sie zeigen, welchen Weg die Mail nahm und wo sie wartete.',
        },
      ],
      whyNotCertain: 'Es kann eine Meldung in einer Form sein, die wir noch nicht kennen.',
      letter: null,
    },
  },
});
