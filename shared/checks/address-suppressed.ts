import { defineCheck } from './check.ts';
import { finalResult } from './course.ts';

/** The sending service skipped the address because it stands on its suppression list. */
export const addressSuppressed = defineCheck({
  id: 'address.suppressed',
  problems: ['P1'],
  reasons: ['suppressed'],
  rank: 0,
  evaluate: (subject) => finalResult(subject, ['you', 'your-provider']),
  steps: [
    { when: 'now', action: 'copy-recipient' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: [
    'https://docs.aws.amazon.com/ses/latest/dg/sending-email-suppression-list.html',
    'RFC 3463 §3.8',
  ],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'Your sending service did not try: {recipient} is on its do-not-send list.',
      titleIfPossible: '{recipient} may be on the do-not-send list of your sending service.',
      lead: 'The recipient’s server was not even asked. Sending again will not help as long as the entry is there.',
      leadIfPossible:
        'If it is, the recipient’s server was not even asked, and sending again will not help while the entry is there.',
      explanation:
        'Services that send mail for others keep a list of addresses to skip. An address gets onto it when an earlier mail came back for good, when the person reported one as spam, or when they unsubscribed.',
      steps: [
        {
          act: 'Look up in the service’s console when and why the address was listed',
          why: 'The entry usually names the earlier report, and that tells what has to change.',
        },
        {
          act: 'If the person unsubscribed or complained, leave the entry in place',
          why: 'Mail against their will costs your good name as a sender, and is often forbidden.',
        },
        {
          act: 'If the address works again, have the entry removed',
          why: 'You can often do it in the console; otherwise the service’s support does. The message below is ready.',
        },
      ],
      whyNotCertain: 'The report does not name the list or the earlier event.',
      letter: {
        to: 'the support of your sending service',
        subject: 'Please remove an address from the suppression list',
        body: 'Hello,\n\nYour service skips {recipient} because of an entry in the suppression list. Please tell me when and why it was made. The address works again and the recipient wants my mail; if nothing speaks against it, please remove the entry.\n\nWhat the report says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Ihr Versanddienst hat {recipient} auf seiner Sperrliste und ließ die Mail aus.',
      titleIfPossible: 'Vielleicht steht {recipient} auf der Sperrliste Ihres Versanddienstes.',
      lead: 'Der Server des Empfängers wurde gar nicht erst gefragt. Solange der Eintrag besteht, hilft es nicht, noch einmal zu senden.',
      leadIfPossible:
        'Wenn das stimmt, wurde der Server des Empfängers gar nicht erst gefragt, und solange der Eintrag besteht, hilft es nicht, noch einmal zu senden.',
      explanation:
        'Dienste, die Mails für andere verschicken, führen eine Liste von Adressen, die sie auslassen. Darauf kommt eine Adresse, wenn eine frühere Mail endgültig zurückkam, wenn die Person eine als Spam gemeldet oder wenn sie sich abgemeldet hat.',
      steps: [
        {
          act: 'Sehen Sie in der Verwaltung des Dienstes nach, wann und warum die Adresse eingetragen wurde',
          why: 'Meist ist dort die frühere Meldung genannt, und die sagt, was sich ändern muss.',
        },
        {
          act: 'Hat sich die Person abgemeldet oder beschwert, lassen Sie den Eintrag stehen',
          why: 'Mails gegen ihren Willen schaden Ihrem Ruf als Absender und sind oft verboten.',
        },
        {
          act: 'Funktioniert die Adresse wieder, lassen Sie den Eintrag löschen',
          why: 'Oft geht das in der Verwaltung, sonst hilft der Support des Dienstes. Die Nachricht dafür steht unten bereit.',
        },
      ],
      whyNotCertain: 'Die Meldung nennt weder die Liste noch das frühere Ereignis.',
      letter: {
        to: 'den Support Ihres Versanddienstes',
        subject: 'Bitte eine Adresse von der Sperrliste nehmen',
        body: 'Guten Tag,\n\nIhr Dienst lässt {recipient} wegen eines Eintrags auf der Sperrliste (Suppression List) aus. Bitte sagen Sie mir, wann und warum er entstand. Die Adresse funktioniert wieder, und der Empfänger möchte meine Mails; wenn nichts dagegenspricht, löschen Sie den Eintrag bitte.\n\nDas steht in der Meldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
