import { defineSpfCheck } from './spf-check.ts';
import { concludeSpf, isAll, nodes, recordEvidence } from './spf-situation.ts';

/** `+all` lets the whole world send (RFC 7208 §5.1). */
export const spfAllowsAll = defineSpfCheck({
  id: 'spf.allows-all',
  problems: ['P3'],
  evaluate: (subject) => {
    const node = nodes(subject).find(({ terms }) => terms.some((term) => isAll(term, ['', '+'])));
    const term = node?.terms.find((one) => isAll(one, ['', '+']));
    if (node === undefined || term === undefined || subject.evaluation.result === 'permerror') return null;
    // Behind another `all` nobody reads it.
    if (node.terms.find((one) => isAll(one, ['', '+', '-', '~', '?'])) !== term) return null;
    return concludeSpf(subject, {
      confidence: 'certain',
      actors: ['sender-domain-admin'],
      params: { name: node.domain, term: term.text },
      evidence: [recordEvidence(node.domain, node.text, term.text)],
    });
  },
  steps: [{ when: 'for-good', action: 'show-letter' }],
  references: ['RFC 7208 §5.1'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'The SPF record of {name} lets every computer in the world send.',
      lead: 'Anybody can send mail in its name that passes SPF, and receivers trust such a domain less.',
      explanation:
        '“{term}” means: yes for all. With that the rest of the record is useless. It is often put there to make an error go away; it only opens the door.',
      steps: [
        {
          act: 'Replace “{term}” by “~all”, after all servers that send have been named',
          why: '“~all” harms nobody meanwhile: receivers only look more closely.',
        },
      ],
      whyNotCertain: 'The name service may tell others something else.',
      letter: {
        to: 'the people who look after the DNS of {senderDomain}',
        subject: '{senderDomain}: the SPF record lets everybody send',
        body: 'Hello,\n\nThe SPF record of {name} holds “{term}” and so lets every computer send for the domain. Spammers use such domains. Please name the servers that send, and end the record in ~all or -all.\n\nWhat was seen:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Der SPF-Eintrag von {name} lässt jeden Rechner der Welt senden.',
      lead: 'Jeder kann in diesem Namen Mails verschicken, die SPF bestehen; Empfänger trauen so einer Domain weniger.',
      explanation:
        '„{term}“ heißt: ja für alle. Der Rest des Eintrags ist damit nutzlos. Oft soll das einen Fehler beseitigen; es öffnet nur die Tür.',
      steps: [
        {
          act: 'Ersetzen Sie „{term}“ durch „~all“, sobald alle sendenden Server genannt sind',
          why: '„~all“ schadet in der Zwischenzeit niemandem: Empfänger sehen nur genauer hin.',
        },
      ],
      whyNotCertain: 'Anderen nennt der Namensdienst vielleicht etwas anderes.',
      letter: {
        to: 'die Zuständigen für das DNS von {senderDomain}',
        subject: '{senderDomain}: SPF-Eintrag lässt jeden senden',
        body: 'Guten Tag,\n\nder SPF-Eintrag von {name} enthält „{term}“ und lässt damit jeden Rechner für die Domain senden. Spammer nutzen das aus. Bitte nennen Sie die sendenden Server und lassen Sie den Eintrag mit ~all oder -all enden.\n\nDas war zu sehen:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
