import { defineDkimKeyCheck } from './dkim-key-check.ts';
import { concludeKey } from './key-situation.ts';

/** The key is as it should be. */
export const dkimGood = defineDkimKeyCheck({
  id: 'dkim.good',
  problems: ['P3'],
  evaluate: (subject) => {
    const isGood =
      subject.key?.state === 'usable' && subject.key.faults.every(({ fault }) => fault === 'unknown-tag');
    return isGood ? concludeKey(subject, { bits: subject.key.bits ?? 0 }, ['nobody-yet']) : null;
  },
  steps: [],
  references: ['RFC 6376 §3.6.1', 'RFC 8301 §3.2'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'The DKIM key at {name} is in order.',
      lead: 'Receivers can verify signatures with it.',
      explanation:
        'It is whole, and with {bits} bits it is long enough.{alias, select, none {} other { It stands at {alias}, where a mail service looks after it (CNAME).}} Whether a given mail verifies depends on its signature.',
      steps: [],
      whyNotCertain: 'The name service may tell others something else.',
      letter: null,
    },
    de: {
      title: 'Der DKIM-Schlüssel unter {name} ist in Ordnung.',
      lead: 'Empfänger können Signaturen damit prüfen.',
      explanation:
        'Er ist vollständig und mit {bits} Bit lang genug.{alias, select, none {} other { Er steht bei {alias}, wo ein Maildienst ihn pflegt (CNAME).}} Ob eine bestimmte Mail besteht, hängt von ihrer Signatur ab.',
      steps: [],
      whyNotCertain: 'Anderen nennt der Namensdienst vielleicht etwas anderes.',
      letter: null,
    },
  },
});
