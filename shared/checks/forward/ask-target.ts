import { defineForwardCheck } from './forward-check.ts';
import { concludedHelp, helpOf } from './situation.ts';

/** The target’s support can let mail of the forwarding server through. */
export const forwardAskTarget = defineForwardCheck({
  id: 'forward.ask-target',
  problems: ['P2'],
  evaluate: (subject) => concludedHelp(subject, ['recipient-admin'], helpOf(subject, 'allow-list')),
  steps: [{ when: 'then', action: 'show-letter' }],
  references: ['RFC 7960 §3.2', 'RFC 8617 §7.2'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{provider} can let mail from the forwarding server through.',
      titleIfPossible: '{provider} may be able to let mail from the forwarding server through.',
      lead: 'It knows about the forwarding only if somebody tells it.',
      explanation:
        'The administrator of the receiving side can list the forwarding server as trusted, so that a failed check of the original sender no longer counts. It is an exception for one server and has to be kept up to date when its address changes.',
      steps: [
        {
          act: 'Send the message below to the administrator or support of the final mailbox',
          why: 'Only that side can make the exception.',
        },
      ],
      whyNotCertain: 'Whether such an exception is possible there, only the receiving side knows.',
      letter: {
        to: 'the administrator or support of {targetKnown, select, yes {the mailbox {recipient}} other {the final mailbox}}',
        subject: 'Forwarded mail to {letterRecipient} is refused',
        body: 'Hello,\n\nmail {mailboxKnown, select, yes {to {originalRecipient}} other {to another address}} is forwarded to {letterRecipient} at the recipient’s own wish and is refused by your server, because the forwarding server is not on the original sender’s list. Could you please let mail from this forwarding server through for this mailbox, or tell me what the forwarding has to meet?\n\nWhat was seen:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: '{provider} kann Mails vom weiterleitenden Server durchlassen.',
      titleIfPossible: '{provider} kann Mails vom weiterleitenden Server womöglich durchlassen.',
      lead: 'Von der Weiterleitung weiß man dort nur, wenn es jemand sagt.',
      explanation:
        'Der Admin der Empfängerseite kann den weiterleitenden Server als vertraut eintragen, sodass eine gescheiterte Prüfung des ursprünglichen Absenders nicht mehr zählt. Das ist eine Ausnahme für einen Server und muss gepflegt werden, wenn sich dessen Adresse ändert.',
      steps: [
        {
          act: 'Schicken Sie die Nachricht unten an den Admin oder Support des Zielpostfachs',
          why: 'Die Ausnahme kann nur diese Seite einrichten.',
        },
      ],
      whyNotCertain: 'Ob dort eine solche Ausnahme möglich ist, weiß nur die Empfängerseite.',
      letter: {
        to: 'den Admin oder Support {targetKnown, select, yes {des Postfachs {recipient}} other {des Zielpostfachs}}',
        subject: 'Weitergeleitete Mails an {letterRecipient} werden abgelehnt',
        body: 'Guten Tag,\n\nMails {mailboxKnown, select, yes {an {originalRecipient}} other {an eine andere Adresse}} werden auf Wunsch des Empfängers an {letterRecipient} weitergeleitet und von Ihrem Server abgelehnt, weil der weiterleitende Server nicht auf der Liste des ursprünglichen Absenders steht. Könnten Sie Mails von diesem Server für dieses Postfach bitte durchlassen oder mir sagen, was die Weiterleitung erfüllen muss?\n\nDas war zu sehen:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
