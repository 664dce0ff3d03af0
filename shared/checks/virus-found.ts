import { defineCheck } from './check.ts';
import { finalResult } from './course.ts';

/** P17: a scanner found malware. */
export const virusFound = defineCheck({
  id: 'virus.found',
  problems: ['P17', 'P20'],
  reasons: ['virus'],
  rank: 0,
  evaluate: (subject) => finalResult(subject, ['you', 'your-admin']),
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 3463 §3.8', 'RFC 5321 §6.2'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{server} reports harmful software in your mail.',
      titleIfPossible: '{server} may have found harmful software in your mail.',
      lead: 'The mail was not delivered. Do not send the attachment again, by this way or another, before it has been checked.',
      explanation:
        'A scanner has recognised malware in the mail, usually in an attachment or behind a link. False alarms happen, above all with macros, self-unpacking archives and programs. If you never wrote this mail, it may only carry your address as a forged sender.',
      steps: [
        {
          act: 'Check whether this mail is in your Sent folder',
          why: 'If it is not, do not open what came back with the report; it probably was not yours.',
        },
        {
          act: 'Have the file and your computer scanned',
          why: 'If mail you did not write is in your Sent folder, change your mail password from another device as well.',
        },
        {
          act: 'If the file is clean, ask which file was recognised as what',
          why: 'With the name of the find, a false alarm can be cleared up. The message below is ready.',
        },
      ],
      whyNotCertain:
        'The answer does not name the find, and filters use similar words for forbidden file types.',
      letter: {
        to: '{postmaster}',
        subject: 'Your virus scanner has stopped my mail',
        body: 'Hello,\n\nYour scanner stopped my mail to {letterRecipient} because of harmful software. I want to find out whether that is so. Could you tell me which file was recognised, under which name and by which scanner?\n\nWhat the report says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: '{server} meldet Schadsoftware in Ihrer Mail.',
      titleIfPossible: 'Vielleicht hat {server} in Ihrer Mail Schadsoftware gefunden.',
      lead: 'Die Mail wurde nicht zugestellt. Verschicken Sie den Anhang auch auf keinem anderen Weg, bevor er geprüft ist.',
      explanation:
        'Ein Virenscanner hat in der Mail etwas erkannt, meist in einem Anhang oder hinter einem Link. Fehlalarme kommen vor, vor allem bei Makros, selbstentpackenden Archiven und Programmen. Haben Sie diese Mail nie geschrieben, trägt sie vielleicht nur Ihre Adresse als gefälschten Absender.',
      steps: [
        {
          act: 'Sehen Sie nach, ob diese Mail in Ihrem Ordner „Gesendet“ liegt',
          why: 'Wenn nicht, öffnen Sie nichts, was mit der Meldung zurückkam; die Mail war wahrscheinlich nicht von Ihnen.',
        },
        {
          act: 'Lassen Sie die Datei und Ihren Computer auf Viren prüfen',
          why: 'Liegen unter „Gesendet“ Mails, die Sie nicht geschrieben haben, ändern Sie außerdem von einem anderen Gerät aus Ihr Mail-Passwort.',
        },
        {
          act: 'Ist die Datei sauber, fragen Sie nach, welche Datei als was erkannt wurde',
          why: 'Mit dem Namen des Fundes lässt sich ein Fehlalarm aufklären. Die Nachricht dafür steht unten bereit.',
        },
      ],
      whyNotCertain:
        'Die Antwort nennt den Fund nicht, und Filter verwenden ähnliche Worte für verbotene Dateitypen.',
      letter: {
        to: '{postmaster}',
        subject: 'Ihr Virenscanner hat meine Mail angehalten',
        body: 'Guten Tag,\n\nIhr Scanner hat meine Mail an {letterRecipient} wegen Schadsoftware angehalten. Ich möchte klären, ob das stimmt. Können Sie mir bitte sagen, welche Datei unter welchem Namen und von welchem Scanner erkannt wurde?\n\nDas steht in der Meldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
