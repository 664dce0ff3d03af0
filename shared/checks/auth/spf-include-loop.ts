import { defineSpfCheck } from './spf-check.ts';
import { concludeSpf, faultyNode, problemOf, recordEvidence } from './spf-situation.ts';

/** Records refer to one another in a circle. */
export const spfIncludeLoop = defineSpfCheck({
  id: 'spf.include-loop',
  problems: ['P3'],
  evaluate: (subject) => {
    const at = problemOf(subject, 'include-loop')?.at;
    if (at == null) return null;
    const node = faultyNode(subject);
    const term = node.terms.find(({ outcome }) => outcome === 'permerror');
    return concludeSpf(subject, {
      confidence: 'certain',
      actors: ['sender-domain-admin'],
      params: { name: at, in: node.domain, term: term?.text ?? at },
      evidence: [recordEvidence(node.domain, node.text, term?.text ?? null)],
    });
  },
  steps: [{ when: 'for-good', action: 'show-letter' }],
  references: ['RFC 7208 §4.6.4', 'RFC 7208 §5.2'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'The SPF record of {senderDomain} leads in a circle.',
      lead: 'Receivers run into the limit of look-ups and count that as an error.',
      explanation:
        '“{term}” in the record of {in} leads back to {name}, whose record leads there. Nothing is added by that; it only uses up all look-ups.',
      steps: [
        { act: 'Delete “{term}” from the record of {in}', why: 'What {name} publishes counts already.' },
      ],
      whyNotCertain: 'The name service may tell others something else.',
      letter: {
        to: 'the people who look after the DNS of {senderDomain}',
        subject: '{senderDomain}: the SPF record refers to itself',
        body: 'Hello,\n\n“{term}” in the SPF record of {in} leads back to {name} and so in a circle. Every check that gets that far ends in a permanent error. Please delete this term.\n\nWhat was seen:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Der SPF-Eintrag von {senderDomain} führt im Kreis.',
      lead: 'Empfänger stoßen an die Grenze der Abfragen und werten das als Fehler.',
      explanation:
        '„{term}“ im Eintrag von {in} führt zurück zu {name}, dessen Eintrag dorthin verweist. Das bringt nichts hinzu und verbraucht nur alle Abfragen.',
      steps: [
        {
          act: 'Löschen Sie „{term}“ aus dem Eintrag von {in}',
          why: 'Was {name} veröffentlicht, zählt schon.',
        },
      ],
      whyNotCertain: 'Anderen nennt der Namensdienst vielleicht etwas anderes.',
      letter: {
        to: 'die Zuständigen für das DNS von {senderDomain}',
        subject: '{senderDomain}: SPF-Eintrag verweist auf sich selbst',
        body: 'Guten Tag,\n\n„{term}“ im SPF-Eintrag von {in} führt zurück zu {name} und damit im Kreis. Jede Prüfung, die so weit kommt, endet mit einem dauerhaften Fehler. Bitte löschen Sie diesen Teil.\n\nDas war zu sehen:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
