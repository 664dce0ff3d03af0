import { defineHeaderCheck } from './header-check.ts';
import { fieldAt, mailParams } from './header-evidence.ts';
import { lengthParams, lengthWords } from './length-words.ts';
import { longestWait } from './longest-wait.ts';

const TOTAL = lengthWords('total');

/** The way is known, and no single server explains its length: usually it was short. */
export const wayQuick = defineHeaderCheck({
  id: 'headers.way-quick',
  problems: ['P15'],
  evaluate: ({ reading }) => {
    const { hops, totalSeconds } = reading;
    if (totalSeconds === null || longestWait(reading) !== null) return null;
    const timed = hops.filter(({ at }) => at !== null);
    const [first] = timed;
    const last = timed.at(-1);
    return {
      confidence: 'likely',
      actors: ['nobody-yet'],
      params: { ...mailParams(reading), hops: hops.length, ...lengthParams('total', totalSeconds) },
      evidence: [last, first].flatMap((hop) => (hop ? fieldAt(reading, hop.line) : [])),
    };
  },
  steps: [{ when: 'now', action: 'none' }],
  references: ['RFC 5321 §4.4'],
  asOf: '2026-11',
  wording: {
    en: {
      title: `The mail took ${TOTAL.en}, and no single server held it up.`,
      lead: 'On its way it passed {hops, plural, one {# server} other {# servers}}, each of which wrote down when it took the mail.',
      explanation:
        'The time is that between the first and the last of these stamps; clocks that go wrong were set right before. What the mail program waited before sending, or before fetching, is not in the header.',
      steps: [
        {
          act: 'Look elsewhere if the mail came late',
          why: 'It may have waited on the sender’s computer, in quarantine, or until the mail program fetched it.',
        },
      ],
      whyNotCertain: 'The times are those of the servers’ own clocks.',
      letter: null,
    },
    de: {
      title: `Die Mail brauchte ${TOTAL.de}, und kein einzelner Server hielt sie auf.`,
      lead: 'Unterwegs lief sie über {hops, plural, one {# Server} other {# Server}}; jeder hat vermerkt, wann er sie annahm.',
      explanation:
        'Gemessen ist vom ersten bis zum letzten dieser Vermerke; falsch gehende Uhren sind dabei schon berichtigt. Wie lange das Mailprogramm vor dem Senden oder bis zum Abholen wartete, steht nicht in den Kopfzeilen.',
      steps: [
        {
          act: 'Kam die Mail spät, suchen Sie den Grund woanders',
          why: 'Sie kann auf dem Rechner des Absenders gewartet haben, in der Quarantäne oder bis zum Abholen.',
        },
      ],
      whyNotCertain: 'Die Zeiten stammen von den Uhren der Server.',
      letter: null,
    },
  },
});
