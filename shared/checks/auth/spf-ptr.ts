import { defineSpfCheck } from './spf-check.ts';
import { concludeSpf, recordEvidence, surveyed } from './spf-situation.ts';

/** The mechanism, with or without a name. */
const PTR = /^[-+~?]?ptr(?::|$)/i;

/** `ptr` is slow and not to be used any more (RFC 7208 §5.5). */
export const spfPtr = defineSpfCheck({
  id: 'spf.ptr',
  problems: ['P3'],
  evaluate: (subject) => {
    const record = surveyed(subject).find(({ terms }) => terms.some(({ text }) => PTR.test(text)));
    const term = record?.terms.find(({ text }) => PTR.test(text));
    if (record === undefined || term === undefined) return null;
    return concludeSpf(subject, {
      confidence: 'certain',
      actors: ['sender-domain-admin'],
      params: { name: record.domain, term: term.text },
      evidence: [recordEvidence(record.domain, record.text, term.text)],
    });
  },
  steps: [{ when: 'for-good', action: 'none' }],
  references: ['RFC 7208 §5.5'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'The SPF record of {name} uses “{term}”, which is out of date.',
      lead: 'It mostly still works, but some receivers skip it, and it slows every check down.',
      explanation:
        'ptr asks for the name of the sending address and for the address of that name. That is slow and unreliable, so RFC 7208 asks not to publish it any more.',
      steps: [
        {
          act: 'Replace “{term}” by ip4, ip6 or a with the servers that are meant',
          why: 'The addresses of the servers whose names end in the domain serve the same purpose.',
        },
      ],
      whyNotCertain: 'The name service may tell others something else.',
      letter: null,
    },
    de: {
      title: 'Der SPF-Eintrag von {name} verwendet „{term}“, das veraltet ist.',
      lead: 'Meist wirkt es noch, doch manche Empfänger übergehen es, und es bremst jede Prüfung.',
      explanation:
        'ptr fragt nach dem Namen der sendenden Adresse und nach der Adresse dieses Namens. Das ist langsam und unzuverlässig; RFC 7208 rät, es nicht mehr zu veröffentlichen.',
      steps: [
        {
          act: 'Ersetzen Sie „{term}“ durch ip4, ip6 oder a mit den gemeinten Servern',
          why: 'Die Adressen der Server, deren Namen auf die Domain enden, leisten dasselbe.',
        },
      ],
      whyNotCertain: 'Anderen nennt der Namensdienst vielleicht etwas anderes.',
      letter: null,
    },
  },
});
