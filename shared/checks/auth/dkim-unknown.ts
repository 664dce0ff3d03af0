import { defineDkimKeyCheck } from './dkim-key-check.ts';
import { concludeKey } from './key-situation.ts';

/** DNS did not answer: whether there is a key is not known. */
export const dkimUnknown = defineDkimKeyCheck({
  id: 'dkim.unknown',
  problems: ['P3'],
  evaluate: (subject) => (subject.answer === 'failed' ? concludeKey(subject, {}, ['nobody-yet']) : null),
  steps: [{ when: 'now', action: 'none' }],
  references: ['RFC 6376 §6.1.2'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'The key {name} could not be looked up.',
      lead: 'The name service did not answer. That does not mean that there is no key.',
      explanation: 'Receivers put such a mail off or take the signature as not checked.',
      steps: [
        { act: 'Try again in a few minutes', why: 'Often a name server is only busy or being restarted.' },
      ],
      whyNotCertain: 'The name service may tell others something else.',
      letter: null,
    },
    de: {
      title: 'Der Schlüssel {name} war nicht nachzuschlagen.',
      lead: 'Der Namensdienst hat nicht geantwortet. Das heißt nicht, dass es keinen Schlüssel gibt.',
      explanation: 'Empfänger stellen so eine Mail zurück oder werten die Signatur als nicht geprüft.',
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
