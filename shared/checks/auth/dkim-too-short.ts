import { defineDkimKeyCheck } from './dkim-key-check.ts';
import { concludeFault } from './key-situation.ts';

/** An RSA key below 1024 bits never verifies (RFC 8301 §3.2). */
export const dkimTooShort = defineDkimKeyCheck({
  id: 'dkim.too-short',
  problems: ['P3'],
  evaluate: concludeFault('too-short'),
  steps: [{ when: 'for-good', action: 'show-letter' }],
  references: ['RFC 8301 §3.2'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'The DKIM key at {name} is too short: {at} bits.',
      lead: 'Keys below 1024 bits can be forged, and receivers must not accept them.',
      explanation: 'RFC 8301 wants at least 1024 bits and recommends 2048.',
      steps: [
        {
          act: 'Make a key of 2048 bits under a new selector and switch the server over',
          why: 'Delete the old key a week later, when all mails signed with it have arrived.',
        },
      ],
      whyNotCertain: 'The name service may tell others something else.',
      letter: {
        to: 'the people who look after the mail signatures of {senderDomain}',
        subject: '{senderDomain}: the DKIM key {selector} is too short',
        body: 'Hello,\n\nThe DKIM key at {name} has {at} bits only. Receivers must not accept keys below 1024 bits (RFC 8301), so the signatures fail. Please make a key of 2048 bits.\n\nWhat was seen:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Der DKIM-Schlüssel unter {name} ist zu kurz: {at} Bit.',
      lead: 'Schlüssel unter 1024 Bit lassen sich fälschen, und Empfänger dürfen sie nicht annehmen.',
      explanation: 'RFC 8301 verlangt mindestens 1024 Bit und empfiehlt 2048.',
      steps: [
        {
          act: 'Erzeugen Sie einen Schlüssel mit 2048 Bit unter einem neuen Selektor und stellen Sie den Server um',
          why: 'Löschen Sie den alten eine Woche später, wenn alle damit signierten Mails angekommen sind.',
        },
      ],
      whyNotCertain: 'Anderen nennt der Namensdienst vielleicht etwas anderes.',
      letter: {
        to: 'die Zuständigen für die Mail-Signaturen von {senderDomain}',
        subject: '{senderDomain}: DKIM-Schlüssel {selector} zu kurz',
        body: 'Guten Tag,\n\nder DKIM-Schlüssel unter {name} hat nur {at} Bit. Schlüssel unter 1024 Bit dürfen Empfänger nicht annehmen (RFC 8301); die Signaturen scheitern daran. Bitte erzeugen Sie einen Schlüssel mit 2048 Bit.\n\nDas war zu sehen:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
