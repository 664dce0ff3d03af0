import { defineDkimKeyCheck } from './dkim-key-check.ts';
import { concludeFault } from './key-situation.ts';

/** `t=y`: the domain only tries it (RFC 6376 §3.6.1). */
export const dkimTestMode = defineDkimKeyCheck({
  id: 'dkim.test-mode',
  problems: ['P3'],
  evaluate: concludeFault('test-mode'),
  steps: [{ when: 'for-good', action: 'none' }],
  references: ['RFC 6376 §3.6.1'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'The DKIM key at {name} is marked as a test.',
      lead: 'Signatures verify, but receivers shall not make anything of them.',
      explanation: 't=y means that the domain only tries DKIM out. It is often forgotten there.',
      steps: [{ act: 'Delete t=y once the signatures verify', why: 'Only then do they count in full.' }],
      whyNotCertain: 'The name service may tell others something else.',
      letter: null,
    },
    de: {
      title: 'Der DKIM-Schlüssel unter {name} ist als Test gekennzeichnet.',
      lead: 'Signaturen lassen sich prüfen, aber Empfänger sollen nichts daraus machen.',
      explanation: 't=y heißt, dass die Domain DKIM nur ausprobiert. Oft bleibt es aus Versehen stehen.',
      steps: [{ act: 'Löschen Sie t=y, sobald die Signaturen stimmen', why: 'Erst dann zählen sie voll.' }],
      whyNotCertain: 'Anderen nennt der Namensdienst vielleicht etwas anderes.',
      letter: null,
    },
  },
});
