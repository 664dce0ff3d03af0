import { defineSpfCheck } from './spf-check.ts';
import { concludeSpf, faultyNode, problemOf, recordEvidence } from './spf-situation.ts';

/** An include or redirect leads to a name without an SPF record (RFC 7208 §5.2, §6.1). */
export const spfIncludeBroken = defineSpfCheck({
  id: 'spf.include-broken',
  problems: ['P3'],
  evaluate: (subject) => {
    const problem = problemOf(subject, 'include-without-record', 'redirect-without-record');
    if (problem === null) return null;
    const node = faultyNode(subject);
    const term = node.terms.find(({ outcome }) => outcome === 'permerror');
    return concludeSpf(subject, {
      confidence: 'certain',
      actors: ['sender-domain-admin'],
      params: { name: problem.at ?? '', in: node.domain, term: term?.text ?? problem.at ?? '' },
      evidence: [recordEvidence(node.domain, node.text, term?.text ?? null)],
    });
  },
  steps: [
    { when: 'for-good', action: 'show-letter' },
    { when: 'then', action: 'none' },
  ],
  references: ['RFC 7208 §5.2', 'RFC 7208 §6.1'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'The SPF record of {senderDomain} refers to {name}, which has none.',
      lead: 'Receivers count a reference that leads nowhere as an error of the whole record.',
      explanation:
        '“{term}” in the record of {in} takes over what {name} publishes. There is no SPF record: the service was given up, its name has changed, or it is mistyped. The rest of the record no longer counts.',
      steps: [
        {
          act: 'Correct “{term}”, or delete it if nobody sends over that service any more',
          why: 'The help pages of the service tell the name to include.',
        },
        {
          act: 'Check the record again once it is changed',
          why: 'Name servers keep the old one as long as its time to live says.',
        },
      ],
      whyNotCertain: 'The name service may tell others something else.',
      letter: {
        to: 'the people who look after the DNS of {senderDomain}',
        subject: '{senderDomain}: the SPF record refers to a name without one',
        body: 'Hello,\n\nThe SPF record of {in} holds “{term}”, but {name} publishes no SPF record. RFC 7208 makes that a permanent error, so that no check of {senderDomain} succeeds. Please correct the reference or delete it.\n\nWhat was seen:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Der SPF-Eintrag von {senderDomain} verweist auf {name}, und dort gibt es keinen.',
      lead: 'Führt ein Verweis ins Leere, gilt Empfängern der ganze Eintrag als fehlerhaft.',
      explanation:
        '„{term}“ im Eintrag von {in} übernimmt, was {name} veröffentlicht. Dort gibt es keinen SPF-Eintrag: Der Dienst wurde eingestellt, heißt anders oder ist vertippt. Der Rest des Eintrags zählt nicht mehr.',
      steps: [
        {
          act: 'Berichtigen Sie „{term}“ oder löschen Sie es, wenn niemand mehr über diesen Dienst sendet',
          why: 'Die Hilfeseiten des Dienstes nennen den Namen, der einzubinden ist.',
        },
        {
          act: 'Prüfen Sie den Eintrag nach der Änderung noch einmal',
          why: 'Namensserver behalten den alten, solange seine Gültigkeit läuft.',
        },
      ],
      whyNotCertain: 'Anderen nennt der Namensdienst vielleicht etwas anderes.',
      letter: {
        to: 'die Zuständigen für das DNS von {senderDomain}',
        subject: '{senderDomain}: SPF-Eintrag verweist ins Leere',
        body: 'Guten Tag,\n\nder SPF-Eintrag von {in} enthält „{term}“, doch {name} veröffentlicht keinen SPF-Eintrag. RFC 7208 macht daraus einen dauerhaften Fehler; keine Prüfung von {senderDomain} gelingt mehr. Bitte berichtigen oder löschen Sie den Verweis.\n\nDas war zu sehen:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
