import { changers, concludeSignature, defineVerifyCheck, signatureWhere } from './verify-check.ts';

/** P2: the signature over the header is wrong: a marked subject, a changed From, or a forged signature. */
export const headerChanged = defineVerifyCheck({
  id: 'verify.header-changed',
  problems: ['P2'],
  evaluate: (subject) => {
    const signature = signatureWhere(subject, ({ headerIntact }) => headerIntact === false);
    if (signature === null || subject.verified.dkim.some(({ result }) => result === 'pass')) return null;
    return concludeSignature(subject, signature, {
      confidence: 'likely',
      actors: changers(subject),
      params: { coversSubject: signature.signedFields.includes('subject') ? 'yes' : 'no' },
    });
  },
  steps: [
    { when: 'now', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 6376 §3.7', 'RFC 6377 §3.3'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'The header of the mail is not the one that {signer} signed.',
      lead: 'A signed line was changed on the way, or the signature is not genuine. {coversSubject, select, yes {A mark in front of the subject, such as the name of a list, is the usual reason.} other {The subject is not signed; it must be another line.}}',
      explanation:
        'A DKIM signature covers chosen lines of the header. Whoever rewrites one of them breaks it. A forged signature looks exactly the same.',
      steps: [
        {
          act: 'Compare the subject and the sender with what the author sent',
          why: 'The difference shows who changed the mail.',
        },
        {
          act: 'Ask the administrator of the list or forwarding to leave the header as it is',
          why: 'Then the signature holds, and forwarded mail is accepted.',
        },
      ],
      whyNotCertain:
        'Copying or saving a mail may change it, too; only the file as the server keeps it tells for sure.',
      letter: {
        to: 'the administrator of the server that passes the mail on',
        subject: 'Forwarded mail loses its signature',
        body: 'Good day,\n\na mail signed by {signer} reaches us with a changed header, so that its DKIM signature no longer verifies.\n\n{facts}\n\nPlease pass mail on without a mark in the subject and without rewriting signed lines, or rewrite From and sign the mail yourselves.\n\nThank you',
      },
    },
    de: {
      title: 'Die Kopfzeilen der Mail sind nicht die, die {signer} signiert hat.',
      lead: 'Unterwegs wurde eine signierte Zeile verändert, oder die Signatur ist nicht echt. {coversSubject, select, yes {Meist ist es ein Zusatz vor dem Betreff, etwa der Name einer Liste.} other {Der Betreff ist nicht signiert; es muss eine andere Zeile sein.}}',
      explanation:
        'Eine DKIM-Signatur umfasst ausgewählte Kopfzeilen. Wer eine davon umschreibt, zerstört sie. Eine gefälschte Signatur sieht genauso aus.',
      steps: [
        {
          act: 'Vergleichen Sie Betreff und Absender mit dem, was der Verfasser gesendet hat',
          why: 'Der Unterschied zeigt, wer die Mail verändert hat.',
        },
        {
          act: 'Bitten Sie den Administrator der Liste oder Weiterleitung, die Kopfzeilen unverändert zu lassen',
          why: 'Dann hält die Signatur, und weitergeleitete Mails werden angenommen.',
        },
      ],
      whyNotCertain:
        'Auch Kopieren oder Speichern kann eine Mail verändern; sicher ist es nur mit der Datei, wie der Server sie aufbewahrt.',
      letter: {
        to: 'den Administrator des Servers, der die Mail weitergibt',
        subject: 'Weitergeleitete Mails verlieren ihre Signatur',
        body: 'Guten Tag,\n\neine von {signer} signierte Mail kommt mit veränderten Kopfzeilen bei uns an, sodass ihre DKIM-Signatur nicht mehr gilt.\n\n{facts}\n\nBitte geben Sie Mails ohne Zusatz im Betreff und ohne Umschreiben signierter Zeilen weiter, oder schreiben Sie den Absender um und signieren Sie die Mail selbst.\n\nVielen Dank',
      },
    },
  },
});
