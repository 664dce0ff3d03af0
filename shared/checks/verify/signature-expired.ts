import { concludeSignature, defineVerifyCheck, signatureWhere } from './verify-check.ts';

/** P2, P19: the mail arrived after its signature had expired. */
export const signatureExpired = defineVerifyCheck({
  id: 'verify.signature-expired',
  problems: ['P2'],
  evaluate: (subject) => {
    const signature = signatureWhere(subject, ({ comment }) => comment === 'expired');
    if (signature === null) return null;
    return concludeSignature(subject, signature, { confidence: 'likely', actors: ['sender-domain-admin'] });
  },
  steps: [{ when: 'now', action: 'none' }],
  references: ['RFC 6376 §3.5'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'The signature of {signer} had expired when the mail arrived.',
      lead: 'The signature itself is right, but its time was over. Receivers then treat the mail as unsigned.',
      explanation:
        'A DKIM signature can state until when it is good (x=). Mail that waits long on the way, or is forwarded days later, arrives too late. The time of arrival is taken from the newest line of the header.',
      steps: [
        {
          act: 'See where the mail waited, and have it sent again if it matters',
          why: 'A new mail gets a new signature.',
        },
      ],
      whyNotCertain: 'The time of arrival is that of the last server’s clock.',
      letter: null,
    },
    de: {
      title: 'Die Signatur von {signer} war abgelaufen, als die Mail ankam.',
      lead: 'Die Signatur selbst ist richtig, aber ihre Frist war vorbei. Empfänger behandeln die Mail dann wie eine ohne Signatur.',
      explanation:
        'Eine DKIM-Signatur kann angeben, bis wann sie gilt (x=). Eine Mail, die unterwegs lange wartet oder erst Tage später weitergeleitet wird, kommt zu spät. Als Ankunft gilt die neueste Kopfzeile.',
      steps: [
        {
          act: 'Sehen Sie nach, wo die Mail gewartet hat, und lassen Sie sie nötigenfalls neu senden',
          why: 'Eine neue Mail bekommt eine neue Signatur.',
        },
      ],
      whyNotCertain: 'Die Ankunftszeit ist die der Uhr des letzten Servers.',
      letter: null,
    },
  },
});
