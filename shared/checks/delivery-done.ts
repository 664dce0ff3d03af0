import { REASONS } from '../bounce/reason.ts';
import { defineCheck, type CheckSubject } from './check.ts';

type Done = 'delivered' | 'relayed' | 'expanded';

const DONE_BY_KIND: Readonly<Record<string, Done>> = {
  success: 'delivered',
  relayed: 'relayed',
  expanded: 'expanded',
};

/** How far the mail got, by the action stated for this recipient, else by the kind of the notice. */
function doneOf({ notice, recipient }: CheckSubject): Done | null {
  const { action } = recipient;
  if (action === 'delivered' || action === 'relayed' || action === 'expanded') return action;
  if (action !== null) return null;
  return DONE_BY_KIND[notice.kind] ?? (recipient.reason === 'delivered' ? 'delivered' : null);
}

/** A success notice: delivered, passed on to a system without receipts, or spread to a list. */
export const deliveryDone = defineCheck({
  id: 'delivery.done',
  problems: [],
  reasons: REASONS,
  rank: 0,
  evaluate: (subject) => {
    const done = doneOf(subject);
    return (
      done && {
        confidence: subject.recipient.action === null ? subject.recipient.confidence : 'certain',
        actors: ['nobody-yet'],
        params: { done },
      }
    );
  },
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'show-letter' },
  ],
  references: ['RFC 3464 §2.3.3', 'RFC 3461 §4'],
  asOf: '2026-11',
  wording: {
    en: {
      title:
        '{done, select, relayed {{Reporter} passed your mail on; from there on no receipts come back.} expanded {{Reporter} passed your mail on to everyone behind {recipient}.} other {{Reporter} confirms that your mail to {recipient} was delivered.}}',
      titleIfPossible:
        '{done, select, relayed {Your mail may have been passed on to a server that sends no receipts.} expanded {Your mail may have been passed on to everyone behind {recipient}.} other {Your mail to {recipient} may have been delivered.}}',
      lead: '{done, select, relayed {So far all went well. You will get no confirmation from the next server, even when your mail arrives.} expanded {The address is a list or a group. For its single members no receipts come back.} other {This is not a failure. It confirms the delivery, not that anybody has read the mail.}}',
      leadIfPossible: 'If so, this is not a failure and asks for no action.',
      explanation:
        '{done, select, relayed {Your mail program asked for a receipt. The next server does not know receipts, so the chain of confirmations ends here. If something goes wrong later, a report of failure should still come.} expanded {The server has put copies for all members on their way. If one of them cannot be reached, a report of its own may follow.} other {The server has put the mail into the mailbox or handed it to the recipient’s own system. A filter there may still have sorted it into the junk folder.}}',
      steps: [
        { act: 'You need not do anything', why: 'A report of this kind asks for no action.' },
        {
          act: 'If the recipient cannot find the mail, ask them to look in the junk folder',
          why: 'The date and the sender help to find it. The message below is ready.',
        },
      ],
      whyNotCertain: 'The report does not state for this recipient how far the mail got.',
      letter: {
        to: '{person}',
        subject: 'Did my mail arrive?',
        body: 'Hello,\n\nFor a mail of mine to {letterRecipient} I have a confirmation that it reached your side. If you cannot find it, please look in the junk folder and in other folders that rules may sort mail into.\n\nWhat the confirmation says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title:
        '{done, select, relayed {{Reporter} hat Ihre Mail weitergereicht; ab hier kommt keine Bestätigung mehr.} expanded {{Reporter} hat Ihre Mail an alle hinter {recipientDat} weitergegeben.} other {{Reporter} bestätigt: Ihre Mail an {recipient} ist zugestellt.}}',
      titleIfPossible:
        '{done, select, relayed {Vielleicht ging Ihre Mail an einen Server weiter, der nichts bestätigt.} expanded {Vielleicht ging Ihre Mail an alle hinter {recipientDat} weiter.} other {Vielleicht ist Ihre Mail an {recipient} zugestellt.}}',
      lead: '{done, select, relayed {Bis hierher ging alles gut. Vom nächsten Server bekommen Sie keine Bestätigung, auch wenn Ihre Mail ankommt.} expanded {Die Adresse ist ein Verteiler. Für seine einzelnen Mitglieder kommen keine Bestätigungen.} other {Das ist keine Fehlermeldung. Bestätigt wird die Zustellung, nicht, dass jemand die Mail gelesen hat.}}',
      leadIfPossible: 'Wenn das stimmt, ist das keine Fehlermeldung, und Sie brauchen nichts zu tun.',
      explanation:
        '{done, select, relayed {Ihr Mailprogramm hat um eine Bestätigung gebeten. Der nächste Server kennt keine Bestätigungen, deshalb endet ihre Kette hier. Geht später etwas schief, müsste trotzdem noch eine Fehlermeldung kommen.} expanded {Der Server hat Kopien für alle Mitglieder auf den Weg gebracht. Ist eines davon nicht zu erreichen, folgt dazu vielleicht eine eigene Meldung.} other {Der Server hat die Mail ins Postfach gelegt oder an das System des Empfängers übergeben. Ein Filter kann sie dort trotzdem in den Spam-Ordner sortiert haben.}}',
      steps: [
        {
          act: 'Sie brauchen nichts zu tun',
          why: 'Eine solche Meldung informiert nur.',
        },
        {
          act: 'Findet der Empfänger die Mail nicht, bitten Sie ihn, im Spam-Ordner nachzusehen',
          why: 'Datum und Absender helfen beim Suchen. Die Nachricht dafür steht unten bereit.',
        },
      ],
      whyNotCertain: 'Die Meldung gibt für diesen Empfänger nicht an, wie weit die Mail kam.',
      letter: {
        to: '{person}',
        subject: 'Ist meine Mail angekommen?',
        body: 'Guten Tag,\n\nfür eine Mail von mir an {letterRecipient} habe ich die Bestätigung, dass sie bei Ihnen eingegangen ist. Falls Sie sie nicht finden, sehen Sie bitte im Spam-Ordner nach und in Ordnern, in die Regeln Mails einsortieren.\n\nDas steht in der Bestätigung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
