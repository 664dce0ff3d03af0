import { defineDkimKeyCheck } from './dkim-key-check.ts';
import { concludeFault } from './key-situation.ts';

/** More than one key at one name (RFC 6376 §3.6.2.2). */
export const dkimSeveral = defineDkimKeyCheck({
  id: 'dkim.several',
  problems: ['P3'],
  evaluate: concludeFault('several-records'),
  steps: [{ when: 'for-good', action: 'show-letter' }],
  references: ['RFC 6376 §3.6.2.2'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'At {name} there are {at} DKIM keys; only one is allowed.',
      lead: 'Receivers take any of them, so that a signature verifies sometimes and fails sometimes.',
      explanation:
        'A selector stands for one key. A new key belongs under a new selector, and the old one stays until the mails signed with it have arrived.',
      steps: [
        {
          act: 'Keep the key that the server signs with and delete the others',
          why: 'Which one that is, the server’s settings show.',
        },
      ],
      whyNotCertain: 'The name service may tell others something else.',
      letter: {
        to: 'the people who look after the mail signatures of {senderDomain}',
        subject: '{senderDomain}: several DKIM keys at one selector',
        body: 'Hello,\n\nAt {name} there are {at} TXT records with a DKIM key. RFC 6376 allows one; which of them receivers take is left to chance. Please keep the one in use and delete the others.\n\nWhat was seen:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Unter {name} stehen {at} DKIM-Schlüssel; erlaubt ist nur einer.',
      lead: 'Empfänger nehmen irgendeinen davon; eine Signatur stimmt dann manchmal und manchmal nicht.',
      explanation:
        'Ein Selektor steht für einen Schlüssel. Ein neuer Schlüssel gehört unter einen neuen Selektor, und der alte bleibt, bis die damit signierten Mails angekommen sind.',
      steps: [
        {
          act: 'Behalten Sie den Schlüssel, mit dem der Server signiert, und löschen Sie die übrigen',
          why: 'Welcher das ist, zeigen die Einstellungen des Servers.',
        },
      ],
      whyNotCertain: 'Anderen nennt der Namensdienst vielleicht etwas anderes.',
      letter: {
        to: 'die Zuständigen für die Mail-Signaturen von {senderDomain}',
        subject: '{senderDomain}: mehrere DKIM-Schlüssel unter einem Selektor',
        body: 'Guten Tag,\n\nunter {name} stehen {at} TXT-Einträge mit einem DKIM-Schlüssel. RFC 6376 erlaubt einen; welchen Empfänger nehmen, bleibt dem Zufall überlassen. Bitte behalten Sie den benutzten und löschen Sie die übrigen.\n\nDas war zu sehen:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
