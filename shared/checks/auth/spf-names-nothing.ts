import { defineSpfCheck } from './spf-check.ts';
import { concludeSpf, problemOf, recordEvidence, surveyed } from './spf-situation.ts';

/** Terms that find nothing, though the limit is not reached yet (RFC 7208 §4.6.4). */
export const spfNamesNothing = defineSpfCheck({
  id: 'spf.names-nothing',
  problems: ['P3'],
  evaluate: (subject) => {
    if (problemOf(subject, 'too-many-void-lookups') !== null) return null;
    const records = surveyed(subject);
    const record = records.find(({ terms }) => terms.some(({ isVoid }) => isVoid === true));
    const term = record?.terms.find(({ isVoid }) => isVoid === true);
    if (record === undefined || term === undefined) return null;
    return concludeSpf(subject, {
      confidence: 'certain',
      actors: ['sender-domain-admin'],
      params: { name: record.domain, term: term.text, target: term.target ?? record.domain },
      evidence: [recordEvidence(record.domain, record.text, term.text)],
    });
  },
  steps: [{ when: 'for-good', action: 'none' }],
  references: ['RFC 7208 §4.6.4'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '“{term}” in the SPF record of {name} leads to nothing.',
      lead: 'One or two such terms are harmless. With a third, receivers count the record as faulty.',
      explanation:
        'For {target} the name service knows no such records. Mostly a server was given up, or its name is mistyped. If it is a name of its own, a stranger who registers it could send for the domain.',
      steps: [{ act: 'Correct or delete “{term}”', why: 'That saves a look-up and closes the gap.' }],
      whyNotCertain: 'The name service may tell others something else.',
      letter: null,
    },
    de: {
      title: '„{term}“ im SPF-Eintrag von {name} führt ins Leere.',
      lead: 'Ein oder zwei solche Teile sind harmlos. Ab dem dritten gilt der Eintrag als fehlerhaft.',
      explanation:
        'Für {target} kennt der Namensdienst keine solchen Einträge. Meist wurde ein Server aufgegeben, oder sein Name ist vertippt. Ist es ein eigener Name, könnte ein Fremder, der ihn registriert, für die Domain senden.',
      steps: [
        {
          act: 'Berichtigen oder löschen Sie „{term}“',
          why: 'Das spart eine Abfrage und schließt die Lücke.',
        },
      ],
      whyNotCertain: 'Anderen nennt der Namensdienst vielleicht etwas anderes.',
      letter: null,
    },
  },
});
