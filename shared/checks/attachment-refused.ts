import { defineCheck } from './check.ts';
import { finalResult } from './course.ts';

/** P17: the type or name of an attachment is not allowed. */
export const attachmentRefused = defineCheck({
  id: 'attachment.refused',
  problems: ['P17'],
  reasons: ['attachment-refused'],
  rank: 0,
  evaluate: (subject) => finalResult(subject, ['you', 'recipient-admin']),
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 3463 §3.7', 'RFC 3463 §3.8'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{server} does not accept an attachment of your mail.',
      titleIfPossible: '{server} may not accept an attachment of your mail.',
      lead: 'The address is right; without this attachment the mail should arrive. Sending it unchanged will not help.',
      leadIfPossible: 'If that is so, the mail should arrive without the attachment.',
      explanation:
        'Many servers turn certain kinds of files away without looking inside: programs, scripts, documents with macros, archives that contain such files, and archives with a password, which no scanner can open. It says nothing about your file being harmful.',
      steps: [
        {
          act: 'Put the file into a cloud folder and send only the link',
          why: 'Then the recipient gets the mail at once and can fetch the file.',
        },
        {
          act: 'Or send it in another form, for example as a PDF',
          why: 'Zipping or renaming it seldom helps: filters look into archives and at the content.',
        },
        {
          act: 'Ask the administrators which way they provide for such files',
          why: 'Only they can make an exception. The message below is ready.',
        },
      ],
      whyNotCertain: 'The answer does not say which attachment, or whether it is about an attachment at all.',
      letter: {
        to: '{postmaster}',
        subject: 'An attachment for {letterRecipient} is refused',
        body: 'Hello,\n\nYour server refuses an attachment in my mail to {letterRecipient}. Which types of files are not allowed, and which way do you provide for exchanging such files?\n\nWhat the report says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: '{server} nimmt einen Anhang Ihrer Mail nicht an.',
      titleIfPossible: 'Vielleicht nimmt {server} einen Anhang Ihrer Mail nicht an.',
      lead: 'Die Adresse stimmt; ohne diesen Anhang müsste die Mail ankommen. Sie unverändert zu senden, hilft nicht.',
      leadIfPossible: 'Wenn das stimmt, müsste die Mail ohne den Anhang ankommen.',
      explanation:
        'Viele Server weisen bestimmte Dateiarten ab, ohne hineinzusehen: Programme, Skripte, Dokumente mit Makros, Archive mit solchen Dateien und Archive mit Passwort, die kein Scanner öffnen kann. Dass Ihre Datei schädlich wäre, ist damit nicht gesagt.',
      steps: [
        {
          act: 'Legen Sie die Datei in einen Cloud-Ordner und schicken Sie nur den Link',
          why: 'So bekommt der Empfänger die Mail sofort und kann sich die Datei holen.',
        },
        {
          act: 'Oder schicken Sie sie in anderer Form, zum Beispiel als PDF',
          why: 'Packen oder Umbenennen hilft selten: Filter sehen in Archive hinein und achten auf den Inhalt.',
        },
        {
          act: 'Fragen Sie die Administratoren, welchen Weg sie für solche Dateien vorsehen',
          why: 'Nur sie können eine Ausnahme machen. Die Nachricht dafür steht unten bereit.',
        },
      ],
      whyNotCertain:
        'Die Antwort sagt nicht, um welchen Anhang es geht und ob es überhaupt an einem Anhang liegt.',
      letter: {
        to: '{postmaster}',
        subject: 'Ein Anhang für {letterRecipient} wird abgelehnt',
        body: 'Guten Tag,\n\nIhr Server lehnt einen Anhang in meiner Mail an {letterRecipient} ab. Welche Dateiarten sind bei Ihnen nicht erlaubt, und auf welchem Weg kann ich Ihnen solche Dateien schicken?\n\nDas steht in der Meldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
