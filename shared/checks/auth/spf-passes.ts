import { defineSpfCheck } from './spf-check.ts';
import { concludeSpf, isAll, ownRecords, recordEvidence, verdictConfidence } from './spf-situation.ts';

/** The server may send (RFC 7208 §2.6.3); said only where the record does not let everybody send. */
export const spfPasses = defineSpfCheck({
  id: 'spf.passes',
  problems: ['P3'],
  evaluate: (subject) => {
    const { result, matchedTerm, tree } = subject.evaluation;
    if (result !== 'pass' || matchedTerm === null) return null;
    const isOpen = ownRecords(subject).some(({ terms }) => terms.some((term) => isAll(term, ['', '+'])));
    if (isOpen) return null;
    const { text, domain } = matchedTerm;
    return concludeSpf(subject, {
      confidence: verdictConfidence(subject),
      actors: ['nobody-yet'],
      params: { term: text, name: domain },
      evidence: [recordEvidence(domain, domain === tree.domain ? tree.text : text, text)],
    });
  },
  steps: [],
  references: ['RFC 7208 §2.6.3'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{senderDomain} lets {senderIp} send.',
      lead: 'SPF does not stand in the way of mail from this server.',
      explanation:
        '“{term}” in the record of {name} names this server. For DMARC the domain in From: must also belong to {senderDomain}.',
      steps: [],
      whyNotCertain:
        '{helo, select, missing {The record asks for the name that the server greets with, which is not known here.} other {The name service may tell others something else.}}',
      letter: null,
    },
    de: {
      title: '{senderDomain} lässt {senderIp} senden.',
      lead: 'An SPF scheitert eine Mail von diesem Server nicht.',
      explanation:
        '„{term}“ im Eintrag von {name} nennt diesen Server. Für DMARC muss außerdem die Domain in From: zu {senderDomain} gehören.',
      steps: [],
      whyNotCertain:
        '{helo, select, missing {Der Eintrag fragt nach dem Namen, mit dem der Server grüßt, und der ist hier nicht bekannt.} other {Anderen nennt der Namensdienst vielleicht etwas anderes.}}',
      letter: null,
    },
  },
});
