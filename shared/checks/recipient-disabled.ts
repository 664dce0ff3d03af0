import { defineCheck } from './check.ts';
import { finalResult } from './course.ts';

/** P1: the account exists but is suspended, locked or inactive. */
export const recipientDisabled = defineCheck({
  id: 'recipient.disabled',
  problems: ['P1'],
  reasons: ['mailbox-disabled'],
  rank: 0,
  evaluate: (subject) => finalResult(subject, ['recipient', 'recipient-admin', 'you']),
  steps: [
    { when: 'now', action: 'show-letter' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'copy-recipient' },
  ],
  references: ['RFC 3463 §3.3'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{server} says that mail for {recipient} is switched off.',
      titleIfPossible: 'Mail for {recipient} may have been switched off.',
      lead: 'The address is known but takes no mail at the moment. Sending again will not help until somebody switches it on again.',
      leadIfPossible: 'If so, sending again will not help until somebody switches it on again.',
      explanation:
        'Providers lock a mailbox after a long time without a login, after an unpaid bill or after abuse; organisations do it when somebody leaves. The recipient often does not notice, because nothing arrives any more.',
      steps: [
        {
          act: 'Reach the recipient another way and tell them',
          why: 'They may not know it. The message below is ready, for another address or a messenger.',
        },
        {
          act: 'Ask them to log in or to call their provider',
          why: 'A login alone often brings an unused mailbox back; only the provider can lift a lock.',
        },
        {
          act: 'If they have left, write to their successor and delete the old entry',
          why: 'An address that stays switched off is often deleted some time later.',
        },
      ],
      whyNotCertain: 'The answer can also stand for a mailbox that never existed, or that is only busy.',
      letter: {
        to: 'the recipient, at another address',
        subject: 'Your mailbox accepts no mail',
        body: 'Hello,\n\nMy mail to {letterRecipient} came back: the server says that the mailbox is locked or no longer in use. Please log in there or ask your provider. Until then, which address can I use?\n\nWhat the report says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Laut {serverDat} ist der Empfang für {recipient} abgeschaltet.',
      titleIfPossible: 'Vielleicht ist der Empfang für {recipient} abgeschaltet.',
      lead: 'Die Adresse ist bekannt, nimmt aber zurzeit nichts an. Bis jemand sie wieder freischaltet, hilft es nicht, noch einmal zu senden.',
      leadIfPossible:
        'Wenn das stimmt, muss erst jemand das Postfach wieder freischalten; bis dahin hilft es nicht, noch einmal zu senden.',
      explanation:
        'Anbieter sperren ein Postfach, wenn sich lange niemand angemeldet hat, eine Rechnung offen ist oder es missbraucht wurde; Firmen tun es, wenn jemand ausscheidet. Der Empfänger merkt davon oft nichts, denn es kommt ja nichts mehr an.',
      steps: [
        {
          act: 'Sagen Sie dem Empfänger auf anderem Weg Bescheid',
          why: 'Vielleicht weiß er es nicht. Die Nachricht dafür steht unten bereit, für eine andere Adresse oder einen Messenger.',
        },
        {
          act: 'Bitten Sie ihn, sich dort anzumelden oder den Anbieter anzurufen',
          why: 'Ein ungenutztes Postfach lebt oft schon durch eine Anmeldung wieder auf; eine Sperre kann nur der Anbieter aufheben.',
        },
        {
          act: 'Ist die Person ausgeschieden, schreiben Sie der Nachfolge und löschen Sie den alten Eintrag',
          why: 'Abgeschaltete Adressen werden nach einiger Zeit oft ganz gelöscht.',
        },
      ],
      whyNotCertain:
        'Die Antwort kann auch heißen, dass es das Postfach nie gab oder dass es gerade nur belegt ist.',
      letter: {
        to: 'den Empfänger, an eine andere Adresse',
        subject: 'Ihr Postfach nimmt keine Mails an',
        body: 'Guten Tag,\n\nmeine Mail an {letterRecipient} kam zurück: Der Server meldet, dass das Postfach gesperrt ist oder nicht mehr genutzt wird. Bitte melden Sie sich dort einmal an oder fragen Sie Ihren Anbieter. Unter welcher Adresse erreiche ich Sie bis dahin?\n\nDas steht in der Meldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
