import { defineSpfCheck } from './spf-check.ts';
import { concludeSpf, problemOf } from './spf-situation.ts';

/** This mail was decided early, but the whole record needs more than ten look-ups (RFC 7208 §4.6.4). */
export const spfBeyondLimit = defineSpfCheck({
  id: 'spf.beyond-limit',
  problems: ['P3'],
  evaluate: (subject) => {
    const { evaluation, survey } = subject;
    if (survey === null || survey.lookups <= evaluation.lookups.limit) return null;
    if (problemOf(subject, 'too-many-lookups', 'include-loop') !== null) return null;
    return concludeSpf(subject, {
      confidence: 'certain',
      actors: ['sender-domain-admin'],
      params: { count: survey.lookups, limit: evaluation.lookups.limit, needed: evaluation.lookups.count },
      evidence: [],
    });
  },
  steps: [{ when: 'for-good', action: 'show-letter' }],
  references: ['RFC 7208 §4.6.4'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'The whole SPF record of {senderDomain} needs {count} look-ups; {limit} are allowed.',
      lead: 'This mail was decided after {needed}. For servers that no early term names, the check ends in an error.',
      explanation:
        'Receivers stop at the eleventh look-up. Which servers that hits depends on the order of the terms: those named last are lost first, and strangers get an error instead of a clear no.',
      steps: [
        {
          act: 'Shorten the record to {limit} look-ups, included records counted',
          why: 'Take out services that no longer send, and replace a and mx by ip4 and ip6 where the addresses never change.',
        },
      ],
      whyNotCertain: 'The included records may change at any time.',
      letter: {
        to: 'the people who look after the DNS of {senderDomain}',
        subject: '{senderDomain}: the SPF record needs too many look-ups',
        body: 'Hello,\n\nThe SPF record of {senderDomain} needs {count} DNS look-ups where no early term matches. RFC 7208 allows {limit}; beyond that, receivers end with a permanent error. Please shorten it.\n\nWhat was seen:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Der ganze SPF-Eintrag von {senderDomain} braucht {count} Abfragen; erlaubt sind {limit}.',
      lead: 'Für diese Mail genügten {needed}. Bei Servern, die nicht weit vorn stehen, endet die Prüfung mit einem Fehler.',
      explanation:
        'Empfänger hören bei der elften Abfrage auf. Wen das trifft, hängt von der Reihenfolge ab: Was hinten steht, geht zuerst verloren, und bei Fremden gibt es einen Fehler statt eines klaren Nein.',
      steps: [
        {
          act: 'Kürzen Sie den Eintrag auf {limit} Abfragen, eingebundene Einträge mitgezählt',
          why: 'Nehmen Sie Dienste heraus, die nicht mehr senden, und ersetzen Sie a und mx durch ip4 und ip6, wo sich die Adressen nie ändern.',
        },
      ],
      whyNotCertain: 'Die eingebundenen Einträge können sich jederzeit ändern.',
      letter: {
        to: 'die Zuständigen für das DNS von {senderDomain}',
        subject: '{senderDomain}: SPF-Eintrag braucht zu viele Abfragen',
        body: 'Guten Tag,\n\nder SPF-Eintrag von {senderDomain} braucht {count} DNS-Abfragen, wenn nichts vorher zutrifft. RFC 7208 erlaubt {limit}; darüber hinaus melden Empfänger einen dauerhaften Fehler. Bitte kürzen Sie ihn.\n\nDas war zu sehen:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
