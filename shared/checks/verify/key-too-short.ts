import { concludeSignature, defineVerifyCheck, keyNameOf, signatureWhere } from './verify-check.ts';

/** P3: the key is so short that receivers must not use it (RFC 8301 §3.2). */
export const keyTooShort = defineVerifyCheck({
  id: 'verify.key-too-short',
  problems: ['P3'],
  evaluate: (subject) => {
    const signature = signatureWhere(subject, ({ comment }) => comment === 'weak-key');
    if (signature === null) return null;
    return concludeSignature(subject, signature, {
      confidence: 'certain',
      actors: ['sender-domain-admin'],
      params: { keyName: keyNameOf(signature) },
    });
  },
  steps: [
    { when: 'now', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 8301 §3.2'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'The key behind the signature of {signer} is too short.',
      lead: 'It has fewer than 1,024 bits, so that anybody can compute it in a day. Receivers treat the mail as unsigned.',
      explanation:
        'Since 2018 receivers must not accept signatures made with such keys (RFC 8301). A key of 2,048 bits is what is used today.',
      steps: [
        {
          act: 'Do not take this signature for a proof',
          why: 'It could have been made by somebody else.',
        },
        {
          act: 'Ask the administrators of {signer} for a new key of 2,048 bits',
          why: 'It is made in a minute and published beside the old one.',
        },
      ],
      whyNotCertain: 'DNS was asked once, and its answer may be out of date.',
      letter: {
        to: 'the mail administrators of {signer}',
        subject: 'DKIM key {keyName} is too short',
        body: 'Good day,\n\nthe DKIM key at {keyName} has fewer than 1,024 bits. Receivers must not accept it (RFC 8301), so that your mail counts as unsigned.\n\n{facts}\n\nPlease make a key of 2,048 bits, publish it under a new selector and sign with it.\n\nThank you',
      },
    },
    de: {
      title: 'Der Schlüssel hinter der Signatur von {signer} ist zu kurz.',
      lead: 'Er hat weniger als 1024 Bit, sodass ihn jeder in einem Tag berechnen kann. Empfänger behandeln die Mail wie eine ohne Signatur.',
      explanation:
        'Seit 2018 dürfen Empfänger Signaturen mit solchen Schlüsseln nicht mehr annehmen (RFC 8301). Üblich sind heute 2048 Bit.',
      steps: [
        {
          act: 'Nehmen Sie diese Signatur nicht als Beweis',
          why: 'Sie könnte von jemand anderem stammen.',
        },
        {
          act: 'Bitten Sie die Administratoren von {signer} um einen neuen Schlüssel mit 2048 Bit',
          why: 'Er ist in einer Minute erzeugt und wird neben dem alten veröffentlicht.',
        },
      ],
      whyNotCertain: 'Das DNS wurde einmal gefragt, und seine Antwort kann veraltet sein.',
      letter: {
        to: 'die Mail-Administratoren von {signer}',
        subject: 'DKIM-Schlüssel {keyName} ist zu kurz',
        body: 'Guten Tag,\n\nder DKIM-Schlüssel unter {keyName} hat weniger als 1024 Bit. Empfänger dürfen ihn nicht annehmen (RFC 8301), sodass Ihre Mails als nicht signiert gelten.\n\n{facts}\n\nBitte erzeugen Sie einen Schlüssel mit 2048 Bit, veröffentlichen Sie ihn unter einem neuen Selektor und signieren Sie damit.\n\nVielen Dank',
      },
    },
  },
});
