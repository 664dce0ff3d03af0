import { defineDmarcCheck } from './dmarc-check.ts';
import { concludeDmarc } from './dmarc-situation.ts';

/** DNS did not answer: which policy applies is not known. */
export const dmarcUnknown = defineDmarcCheck({
  id: 'dmarc.unknown',
  problems: ['P3'],
  evaluate: (subject) => {
    const { rfc9989, rfc7489 } = subject.judgement;
    const isUnknown = rfc9989.result === 'temperror' && rfc7489.result === 'temperror';
    return isUnknown ? concludeDmarc(subject, {}, ['nobody-yet']) : null;
  },
  steps: [{ when: 'now', action: 'none' }],
  references: ['RFC 9989 §4.10'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'The DMARC policy of {senderDomain} could not be looked up.',
      lead: 'The name service did not answer. That does not mean that there is none.',
      explanation: 'Receivers put such a mail off or go on without DMARC.',
      steps: [
        { act: 'Try again in a few minutes', why: 'Often a name server is only busy or being restarted.' },
      ],
      whyNotCertain: 'The name service may tell others something else.',
      letter: null,
    },
    de: {
      title: 'Die DMARC-Richtlinie von {senderDomain} war nicht nachzuschlagen.',
      lead: 'Der Namensdienst hat nicht geantwortet. Das heißt nicht, dass es keine gibt.',
      explanation: 'Empfänger stellen so eine Mail zurück oder machen ohne DMARC weiter.',
      steps: [
        {
          act: 'Versuchen Sie es in ein paar Minuten noch einmal',
          why: 'Oft ist ein Namensserver nur überlastet oder wird gerade neu gestartet.',
        },
      ],
      whyNotCertain: 'Anderen nennt der Namensdienst vielleicht etwas anderes.',
      letter: null,
    },
  },
});
