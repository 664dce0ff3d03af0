import { defineDkimKeyCheck } from './dkim-key-check.ts';
import { concludeFault } from './key-situation.ts';

/** 1024 bits still verify, but are weak (RFC 8301 §3.2). */
export const dkimWeak = defineDkimKeyCheck({
  id: 'dkim.weak',
  problems: ['P3'],
  evaluate: concludeFault('weak'),
  steps: [{ when: 'for-good', action: 'none' }],
  references: ['RFC 8301 §3.2'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'The DKIM key at {name} works, but with {at} bits it is weak.',
      lead: 'Receivers still accept it. 2048 bits are what is recommended today.',
      explanation: 'RFC 8301 allows 1024 bits and recommends 2048.',
      steps: [
        {
          act: 'At the next opportunity make a key of 2048 bits under a new selector',
          why: 'Such a key is longer than 255 characters and needs two strings in one TXT record.',
        },
      ],
      whyNotCertain: 'The name service may tell others something else.',
      letter: null,
    },
    de: {
      title: 'Der DKIM-Schlüssel unter {name} funktioniert, ist aber mit {at} Bit schwach.',
      lead: 'Empfänger nehmen ihn noch an. Empfohlen sind heute 2048 Bit.',
      explanation: 'RFC 8301 erlaubt 1024 Bit und empfiehlt 2048.',
      steps: [
        {
          act: 'Erzeugen Sie bei Gelegenheit einen Schlüssel mit 2048 Bit unter einem neuen Selektor',
          why: 'So ein Schlüssel ist länger als 255 Zeichen und braucht zwei Zeichenketten in einem TXT-Eintrag.',
        },
      ],
      whyNotCertain: 'Anderen nennt der Namensdienst vielleicht etwas anderes.',
      letter: null,
    },
  },
});
