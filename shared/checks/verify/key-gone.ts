import { concludeSignature, defineVerifyCheck, keyNameOf, signatureWhere } from './verify-check.ts';

/** P3: the key of a signature is not published (any more). */
export const keyGone = defineVerifyCheck({
  id: 'verify.key-gone',
  problems: ['P3'],
  evaluate: (subject) => {
    const signature = signatureWhere(subject, ({ comment }) => comment === 'no key');
    if (signature === null || subject.verified.dkim.some(({ result }) => result === 'pass')) return null;
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
  references: ['RFC 6376 §3.6.1', 'RFC 6376 §6.1.2'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'The key to the signature of {signer} is not published today.',
      lead: 'So nobody can verify it now. That is usual with old mail, since keys are changed; with new mail the sender’s administrator has forgotten to publish the key.',
      explanation:
        'A DKIM signature names the place of its key in DNS ({keyName}). There is no record there. Whether the signature was right when the mail was sent cannot be told from that.',
      steps: [
        {
          act: 'Look at the date of the mail',
          why: 'A key that is missing some months later is no fault; one that is missing now is.',
        },
        {
          act: 'Tell the administrators of {signer} if the mail is new',
          why: 'Without the key every receiver treats their mail as unsigned.',
        },
      ],
      whyNotCertain: 'DNS was asked once, and its answer may be out of date.',
      letter: {
        to: 'the mail administrators of {signer}',
        subject: 'DKIM key {keyName} is missing',
        body: 'Good day,\n\nyour mail is signed with a key that is not in DNS: there is no TXT record at {keyName}.\n\n{facts}\n\nPlease publish the key, or sign with one that is published.\n\nThank you',
      },
    },
    de: {
      title: 'Der Schlüssel zur Signatur von {signer} ist heute nicht veröffentlicht.',
      lead: 'Deshalb kann sie jetzt niemand prüfen. Bei alten Mails ist das üblich, denn Schlüssel werden gewechselt; bei neuen hat der Administrator des Absenders vergessen, ihn zu veröffentlichen.',
      explanation:
        'Eine DKIM-Signatur nennt den Ort ihres Schlüssels im DNS ({keyName}). Dort steht kein Eintrag. Ob die Signatur beim Senden richtig war, lässt sich daran nicht erkennen.',
      steps: [
        {
          act: 'Sehen Sie auf das Datum der Mail',
          why: 'Fehlt der Schlüssel nach Monaten, ist das kein Fehler; fehlt er jetzt, schon.',
        },
        {
          act: 'Sagen Sie es den Administratoren von {signer}, wenn die Mail neu ist',
          why: 'Ohne Schlüssel gelten ihre Mails bei jedem Empfänger als nicht signiert.',
        },
      ],
      whyNotCertain: 'Das DNS wurde einmal gefragt, und seine Antwort kann veraltet sein.',
      letter: {
        to: 'die Mail-Administratoren von {signer}',
        subject: 'DKIM-Schlüssel {keyName} fehlt',
        body: 'Guten Tag,\n\nIhre Mails sind mit einem Schlüssel signiert, der nicht im DNS steht: Unter {keyName} gibt es keinen TXT-Eintrag.\n\n{facts}\n\nBitte veröffentlichen Sie den Schlüssel, oder signieren Sie mit einem veröffentlichten.\n\nVielen Dank',
      },
    },
  },
});
