import { concludeSignature, defineVerifyCheck, signatureWhere } from './verify-check.ts';

/** P3: strict receivers refuse the signature, lenient ones take it. */
export const onlyLenient = defineVerifyCheck({
  id: 'verify.only-lenient',
  problems: ['P3'],
  evaluate: (subject) => {
    const signature = signatureWhere(subject, ({ lenientResult }) => lenientResult === 'pass');
    if (signature === null) return null;
    return concludeSignature(subject, signature, {
      confidence: 'likely',
      actors: ['sender-domain-admin'],
      params: { why: signature.algorithm === 'rsa-sha1' ? 'sha1' : 'form', comment: signature.comment ?? '' },
    });
  },
  steps: [
    { when: 'now', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 8301 §3.1', 'RFC 6376 §6.1.1'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'Some receivers accept the signature of {signer}, others do not.',
      lead: '{why, select, sha1 {It uses an algorithm that has been forbidden since 2018 (SHA-1).} other {Its form breaks the rules.}} Receivers who read the rules strictly treat the mail as unsigned.',
      explanation:
        'The signature is right in itself. {why, select, sha1 {RFC 8301 forbids to verify signatures with SHA-1, since they can be forged.} other {A strict check says: {comment}.}} So the same mail passes at one receiver and fails at another.',
      steps: [
        {
          act: 'Do not rely on this signature, neither for delivery nor as a proof',
          why: 'Large providers check strictly.',
        },
        {
          act: 'Ask the administrators of {signer} to sign with rsa-sha256',
          why: 'Every receiver accepts that; it is one setting of the signing program.',
        },
      ],
      whyNotCertain: 'How strictly a receiver checks is known only to the receiver.',
      letter: {
        to: 'the mail administrators of {signer}',
        subject: 'DKIM signatures of {signer} are refused by strict receivers',
        body: 'Good day,\n\nmail of {signer} carries a DKIM signature that strict receivers do not accept{why, select, sha1 { (rsa-sha1, forbidden by RFC 8301)} other { ({comment})}}.\n\n{facts}\n\nPlease let your server sign with rsa-sha256 and an up-to-date program.\n\nThank you',
      },
    },
    de: {
      title: 'Manche Empfänger nehmen die Signatur von {signer} an, andere nicht.',
      lead: '{why, select, sha1 {Sie benutzt ein Verfahren, das seit 2018 verboten ist (SHA-1).} other {Ihre Form bricht die Regeln.}} Wer die Regeln streng auslegt, behandelt die Mail wie eine ohne Signatur.',
      explanation:
        'Für sich genommen ist die Signatur richtig. {why, select, sha1 {RFC 8301 verbietet, Signaturen mit SHA-1 gelten zu lassen, weil sie sich fälschen lassen.} other {Die strenge Prüfung sagt: {comment}.}} So besteht dieselbe Mail beim einen Empfänger und scheitert beim anderen.',
      steps: [
        {
          act: 'Verlassen Sie sich nicht auf diese Signatur, weder für die Zustellung noch als Beweis',
          why: 'Große Anbieter prüfen streng.',
        },
        {
          act: 'Bitten Sie die Administratoren von {signer}, mit rsa-sha256 zu signieren',
          why: 'Das nimmt jeder Empfänger an; es ist eine Einstellung des signierenden Programms.',
        },
      ],
      whyNotCertain: 'Wie streng ein Empfänger prüft, weiß nur er selbst.',
      letter: {
        to: 'die Mail-Administratoren von {signer}',
        subject: 'DKIM-Signaturen von {signer} gelten bei strengen Empfängern nicht',
        body: 'Guten Tag,\n\nMails von {signer} tragen eine DKIM-Signatur, die strenge Empfänger nicht annehmen{why, select, sha1 { (rsa-sha1, durch RFC 8301 verboten)} other { ({comment})}}.\n\n{facts}\n\nBitte lassen Sie Ihren Server mit rsa-sha256 und einem aktuellen Programm signieren.\n\nVielen Dank',
      },
    },
  },
});
