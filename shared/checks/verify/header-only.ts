import { concludeSignature, defineVerifyCheck, signatureWhere } from './verify-check.ts';

/** Only the header was given: a signature over the text cannot be checked. */
export const headerOnly = defineVerifyCheck({
  id: 'verify.header-only',
  problems: ['P3'],
  evaluate: (subject) => {
    const signature = signatureWhere(
      subject,
      ({ bodyChecked, headerIntact }) => !bodyChecked && headerIntact !== null,
    );
    if (signature === null) return null;
    return concludeSignature(subject, signature, {
      confidence: 'certain',
      actors: ['you'],
      params: { header: signature.headerIntact === true ? 'right' : 'other' },
    });
  },
  steps: [{ when: 'now', action: 'none' }],
  references: ['RFC 6376 §3.7'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'The signature of {signer} can be checked only with the whole mail.',
      lead: '{header, select, right {The signed lines of the header are right. Whether the text is, too, cannot be told without it.} other {The lines of the header are not exactly as they were signed; pasting often changes blanks and line breaks.}} This is no failure.',
      explanation:
        'A DKIM signature covers lines of the header and the text. Here only the header was given, or the text was cut off.',
      steps: [
        {
          act: 'Save the mail as a file (.eml) in the mail program and open that file here',
          why: 'The file holds every character as it was signed.',
        },
      ],
      whyNotCertain: 'The text is missing.',
      letter: null,
    },
    de: {
      title: 'Die Signatur von {signer} lässt sich nur mit der ganzen Mail prüfen.',
      lead: '{header, select, right {Die signierten Kopfzeilen stimmen. Ob auch der Text stimmt, lässt sich ohne ihn nicht sagen.} other {Die Kopfzeilen sind nicht genau so, wie sie signiert wurden; beim Einfügen ändern sich oft Leerzeichen und Umbrüche.}} Das ist kein Fehlschlag.',
      explanation:
        'Eine DKIM-Signatur umfasst Kopfzeilen und Text. Hier lagen nur die Kopfzeilen vor, oder der Text war abgeschnitten.',
      steps: [
        {
          act: 'Speichern Sie die Mail im Mailprogramm als Datei (.eml) und öffnen Sie diese hier',
          why: 'Die Datei enthält jedes Zeichen so, wie es signiert wurde.',
        },
      ],
      whyNotCertain: 'Der Text fehlt.',
      letter: null,
    },
  },
});
