import { concludeSignature, defineVerifyCheck, signatureWhere } from './verify-check.ts';

/** P3: the signature covers only the beginning of the text (`l=`), so that anybody may add to it. */
export const textOpen = defineVerifyCheck({
  id: 'verify.text-open',
  problems: ['P3'],
  evaluate: (subject) => {
    const signature = signatureWhere(
      subject,
      ({ bodyLimit, result }) => bodyLimit !== null && result === 'pass',
    );
    if (signature === null) return null;
    return concludeSignature(subject, signature, {
      confidence: 'certain',
      actors: ['sender-domain-admin'],
      params: { octets: signature.bodyLimit ?? 0 },
    });
  },
  steps: [{ when: 'now', action: 'none' }],
  references: ['RFC 6376 §8.2'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'The signature of {signer} covers only the beginning of the text.',
      lead: 'It holds, but {octets, plural, =0 {no part of the text is signed} other {only the first # octets are signed}}: what stands behind may have been added by anybody.',
      explanation:
        'The limit (l=) was meant to let mailing lists add a footer. It also lets an attacker put a whole new page in front of the reader’s eyes, so that some receivers ignore such signatures.',
      steps: [
        {
          act: 'Do not take the end of the mail for the sender’s words',
          why: 'The signature says nothing about it.',
        },
      ],
      whyNotCertain: 'The limit stands in the signature itself.',
      letter: null,
    },
    de: {
      title: 'Die Signatur von {signer} umfasst nur den Anfang des Textes.',
      lead: 'Sie gilt, aber {octets, plural, =0 {vom Text ist nichts signiert} other {nur die ersten # Oktette sind signiert}}: Was dahinter steht, kann jeder hinzugefügt haben.',
      explanation:
        'Die Grenze (l=) sollte Mailinglisten erlauben, eine Fußzeile anzuhängen. Sie erlaubt aber auch einem Angreifer, dem Leser eine ganz neue Seite zu zeigen; darum beachten manche Empfänger solche Signaturen nicht.',
      steps: [
        {
          act: 'Halten Sie das Ende der Mail nicht für Worte des Absenders',
          why: 'Darüber sagt die Signatur nichts.',
        },
      ],
      whyNotCertain: 'Die Grenze steht in der Signatur selbst.',
      letter: null,
    },
  },
});
