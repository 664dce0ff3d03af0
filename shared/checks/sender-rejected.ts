import { defineCheck } from './check.ts';
import { concludeUnlessWaiting, STILL_TRIED } from './evidence/conclude.ts';
import { ownSide } from './evidence/refusal-text.ts';

/** A server does not accept the sender's address or its domain, without saying more. */
export const senderRejected = defineCheck({
  id: 'sender.rejected',
  problems: ['P6'],
  reasons: ['sender-rejected'],
  rank: 0,
  evaluate: (subject) =>
    concludeUnlessWaiting(subject, ownSide(subject) ? ['you', 'your-provider'] : ['you', 'recipient-admin']),
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 5321 §3.3', 'RFC 3463 §3.2 (X.1.7, X.1.8)'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{server} does not accept {sender} as a sender.',
      titleIfPossible: '{server} may have objected to {sender} as the sender.',
      lead: `This is about the sender’s address, not about the recipient’s. {course, select, ${STILL_TRIED.en} other {Sending it again unchanged will not help.}}`,
      leadIfPossible:
        'The answer can be read in more than one way. It most likely concerns the sender’s address, not the recipient’s.',
      explanation:
        'A server looks at the sender’s address before it takes a mail. It says no when the address is misspelt in the account settings, when its domain cannot receive replies, or when a rule or block list names it. Which of these it was, the answer seldom tells.',
      steps: [
        {
          act: 'Send it from another address of yours',
          why: 'If that one gets through, the mail has arrived and you know that only the first address is affected.',
        },
        {
          act: 'Check your own address in the account settings',
          why: 'One missing letter or an old domain is enough for servers to say no to every mail.',
        },
        {
          act: 'Ask the other side why your address is not accepted',
          why: 'Only they can see which rule it was. Send the message below from an address that works.',
        },
      ],
      whyNotCertain:
        'Servers use the same words for other refusals, and this one does not name the rule behind it.',
      letter: {
        to: '{postmaster}',
        subject: 'Sender address not accepted',
        body: 'Hello,\n\nA mail to {letterRecipient} was not delivered because your server does not accept {letterSender} as a sender. Could you please check which rule or list is behind this, and whether the address can be allowed?\n\nWhat the report says:\n{facts}\n\nI am writing from another address so that this message reaches you.\n\nKind regards',
      },
    },
    de: {
      title: '{server} nimmt {sender} nicht als Absender an.',
      titleIfPossible: '{server} hat sich womöglich an {senderDat} als Absender gestört.',
      lead: `Es geht um die Adresse des Absenders, nicht um die des Empfängers. {course, select, ${STILL_TRIED.de} other {Dieselbe Mail noch einmal zu senden, hilft nicht.}}`,
      leadIfPossible:
        'Die Antwort lässt mehrere Deutungen zu. Vermutlich geht es um die Adresse des Absenders, nicht um die des Empfängers.',
      explanation:
        'Bevor ein Server eine Mail annimmt, sieht er sich die Adresse des Absenders an. Er lehnt ab, wenn sie in den Kontoeinstellungen falsch geschrieben ist, wenn ihre Domain keine Antworten empfangen kann oder wenn eine Regel oder Sperrliste sie nennt. Welcher Grund es war, verrät die Antwort selten.',
      steps: [
        {
          act: 'Senden Sie die Mail von einer anderen Adresse',
          why: 'Kommt sie an, ist das Nötigste erledigt, und Sie wissen: Es liegt nur an der ersten Adresse.',
        },
        {
          act: 'Prüfen Sie Ihre eigene Adresse in den Kontoeinstellungen',
          why: 'Schon ein fehlender Buchstabe oder eine alte Domain reicht, damit Server jede Mail ablehnen.',
        },
        {
          act: 'Fragen Sie die Gegenseite, warum Ihre Adresse nicht angenommen wird',
          why: 'Nur dort ist die Regel zu sehen. Schicken Sie die Nachricht unten von einer Adresse, die funktioniert.',
        },
      ],
      whyNotCertain:
        'Mit denselben Worten lehnen Server auch aus anderen Gründen ab. Die Regel dahinter nennt die Antwort nicht.',
      letter: {
        to: '{postmaster}',
        subject: 'Absenderadresse wird nicht angenommen',
        body: 'Guten Tag,\n\neine Mail an {letterRecipient} wurde nicht zugestellt, weil Ihr Server {letterSenderAcc} nicht als Absender annimmt. Könnten Sie bitte prüfen, welche Regel oder Liste dahintersteckt und ob sich die Adresse freigeben lässt?\n\nDas steht in der Meldung:\n{facts}\n\nIch schreibe von einer anderen Adresse, damit diese Nachricht Sie erreicht.\n\nFreundliche Grüße',
      },
    },
  },
});
