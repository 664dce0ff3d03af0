import { changers, concludeSignature, defineVerifyCheck, signatureWhere } from './verify-check.ts';

/** P2: the body is not the one that was signed, the header is: a footer, a disclaimer, another encoding. */
export const textChanged = defineVerifyCheck({
  id: 'verify.text-changed',
  problems: ['P2'],
  evaluate: (subject) => {
    const signature = signatureWhere(
      subject,
      ({ bodyIntact, headerIntact }) => bodyIntact === false && headerIntact === true,
    );
    if (signature === null || subject.verified.dkim.some(({ result }) => result === 'pass')) return null;
    return concludeSignature(subject, signature, { confidence: 'likely', actors: changers(subject) });
  },
  steps: [
    { when: 'now', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 6376 §3.7', 'RFC 6377 §3.3'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'The text of the mail was changed after {signer} had signed it.',
      lead: 'The signed lines of the header are as they were, but the text is not. A footer of a mailing list, a disclaimer or a virus scanner’s note is enough.',
      explanation:
        'A DKIM signature covers a hash of the text. Whoever passes a mail on and adds to it breaks the signature, and the next receiver no longer sees that the mail is genuine.',
      steps: [
        {
          act: 'Find out who on the way adds something: the list, the forwarding mailbox or a scanner',
          why: 'The server behind the last intact check is the one.',
        },
        {
          act: 'Ask its administrator to pass the text on unchanged',
          why: 'Then the signature holds, and forwarded mail is accepted.',
        },
      ],
      whyNotCertain:
        'Copying or saving a mail may change it, too; only the file as the server keeps it tells for sure.',
      letter: {
        to: 'the administrator of the server that passes the mail on',
        subject: 'Forwarded mail loses its signature',
        body: 'Good day,\n\na mail signed by {signer} reaches us with a changed text, so that its DKIM signature no longer verifies.\n\n{facts}\n\nPlease pass mail on without adding a footer or disclaimer and without another encoding, or rewrite From and sign the mail yourselves.\n\nThank you',
      },
    },
    de: {
      title: 'Der Text der Mail wurde verändert, nachdem {signer} sie signiert hatte.',
      lead: 'Die signierten Kopfzeilen sind unverändert, der Text nicht. Eine Fußzeile der Mailingliste, ein Haftungsausschluss oder der Vermerk eines Virenscanners genügt dafür.',
      explanation:
        'Eine DKIM-Signatur umfasst eine Prüfsumme des Textes. Wer eine Mail weitergibt und etwas hinzufügt, zerstört die Signatur, und der nächste Empfänger erkennt nicht mehr, dass die Mail echt ist.',
      steps: [
        {
          act: 'Finden Sie heraus, wer unterwegs etwas hinzufügt: die Liste, das weiterleitende Postfach oder ein Scanner',
          why: 'Es ist der Server hinter der letzten bestandenen Prüfung.',
        },
        {
          act: 'Bitten Sie dessen Administrator, den Text unverändert weiterzugeben',
          why: 'Dann hält die Signatur, und weitergeleitete Mails werden angenommen.',
        },
      ],
      whyNotCertain:
        'Auch Kopieren oder Speichern kann eine Mail verändern; sicher ist es nur mit der Datei, wie der Server sie aufbewahrt.',
      letter: {
        to: 'den Administrator des Servers, der die Mail weitergibt',
        subject: 'Weitergeleitete Mails verlieren ihre Signatur',
        body: 'Guten Tag,\n\neine von {signer} signierte Mail kommt mit verändertem Text bei uns an, sodass ihre DKIM-Signatur nicht mehr gilt.\n\n{facts}\n\nBitte geben Sie Mails ohne Fußzeile, ohne Haftungsausschluss und ohne andere Kodierung weiter, oder schreiben Sie den Absender um und signieren Sie die Mail selbst.\n\nVielen Dank',
      },
    },
  },
});
