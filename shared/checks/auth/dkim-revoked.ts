import { defineDkimKeyCheck } from './dkim-key-check.ts';
import { concludeKey } from './key-situation.ts';

/** The owner took the key back: an empty `p=` (RFC 6376 §3.6.1). */
export const dkimRevoked = defineDkimKeyCheck({
  id: 'dkim.revoked',
  problems: ['P3'],
  evaluate: (subject) => (subject.key?.state === 'revoked' ? concludeKey(subject, {}) : null),
  steps: [{ when: 'now', action: 'none' }],
  references: ['RFC 6376 §3.6.1'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'The DKIM key at {name} was withdrawn.',
      lead: 'Signatures made with it no longer count, also those of old mails.',
      explanation:
        'The record is there, but p= is empty: that is how an owner takes a key back. It is no fault, unless the server still signs with it.',
      steps: [
        {
          act: 'Let the server sign with the new key and its selector',
          why: 'Old mails cannot be helped; new ones then verify.',
        },
      ],
      whyNotCertain: 'The name service may tell others something else.',
      letter: null,
    },
    de: {
      title: 'Der DKIM-Schlüssel unter {name} wurde zurückgezogen.',
      lead: 'Signaturen damit zählen nicht mehr, auch die alter Mails nicht.',
      explanation:
        'Der Eintrag ist da, aber p= ist leer: So zieht ein Eigentümer einen Schlüssel zurück. Das ist kein Fehler, es sei denn, der Server signiert noch damit.',
      steps: [
        {
          act: 'Lassen Sie den Server mit dem neuen Schlüssel und dessen Selektor signieren',
          why: 'Alten Mails hilft das nicht; neue lassen sich dann prüfen.',
        },
      ],
      whyNotCertain: 'Anderen nennt der Namensdienst vielleicht etwas anderes.',
      letter: null,
    },
  },
});
