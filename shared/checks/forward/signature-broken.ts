import { defineForwardCheck } from './forward-check.ts';
import { concludedFor } from './situation.ts';

/** P2: the mail was signed, and the forwarding changed it. */
export const forwardSignatureBroken = defineForwardCheck({
  id: 'forward.signature-broken',
  problems: ['P2'],
  evaluate: (subject) =>
    concludedFor(subject, 'dkim-broken-by-forwarder', ['forwarder-admin', 'forwarding-user']),
  steps: [
    { when: 'now', action: 'copy-recipient' },
    { when: 'then', action: 'show-letter' },
    { when: 'for-good', action: 'none' },
  ],
  references: ['RFC 6376 §3.7', 'RFC 7960 §3.2', 'https://support.google.com/mail/answer/175365'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'The forwarding changed the mail, so that its signature is no longer valid.',
      titleIfPossible: 'The forwarding may have changed the mail, so that its signature is no longer valid.',
      lead: '{senderDomain} signed the mail; on the forwarding’s way the signature broke, and {provider} found no other proof of origin. {course, select, temporary {This answer is only for now; a sending server normally tries again by itself.} other {Sending it again unchanged will not help.}}',
      explanation:
        'A signature (DKIM) covers the text and part of the header. If a server on the way adds a footer, a disclaimer or a mark in the subject, or writes the text anew, it no longer fits. The sender has done everything right; so has the receiving side. Only whoever runs the forwarding can leave the mail as it is.',
      steps: [
        {
          act: 'Write to {recipient} directly',
          why: 'This is the mailbox behind the forwarding. The mail then takes no detour.',
        },
        {
          act: 'Ask whoever runs the forwarding to leave the mail untouched',
          why: 'The message below is ready: no footer, no mark in the subject, no changed text.',
        },
        {
          act: 'Have a new envelope sender (SRS) added as well',
          why: 'With both, the forwarding meets what large providers ask for.',
        },
      ],
      whyNotCertain:
        'That the signature was valid when the mail was sent follows from its traces; nobody can check it afterwards for certain.',
      letter: {
        to: 'the provider or administrator of the forwarding{mailboxKnown, select, yes { {originalRecipient}} other {}}',
        subject: 'Your forwarding breaks signatures',
        body: 'Hello,\n\nmail from {letterSenderDomain} {mailboxKnown, select, yes {to {originalRecipient}} other {to one of your addresses}} is forwarded {targetKnown, select, yes {to {recipient}} other {to another mailbox}} and refused there. The mail was signed (DKIM), and the signature is no longer valid after your server. Could you please pass mail on without changing it: no footer or disclaimer, no mark in the subject, no re-encoding of the text? It would also help to put your own address on the envelope (SRS).\n\nWhat was seen:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Die Weiterleitung hat die Mail verändert; ihre Signatur ist dadurch ungültig.',
      titleIfPossible:
        'Die Weiterleitung hat die Mail womöglich verändert und ihre Signatur ungültig gemacht.',
      lead: '{senderDomain} hat die Mail signiert; auf dem Weg der Weiterleitung wurde die Signatur ungültig, und einen anderen Herkunftsnachweis fand {provider} nicht. {course, select, temporary {Diese Antwort gilt nur vorläufig; normalerweise versucht es der sendende Server von selbst noch einmal.} other {Noch einmal senden hilft nicht, solange sich nichts ändert.}}',
      explanation:
        'Eine Signatur (DKIM) deckt den Text und einen Teil des Kopfes ab. Fügt ein Server unterwegs eine Fußzeile, einen Haftungshinweis oder einen Zusatz im Betreff ein oder schreibt er den Text neu, passt sie nicht mehr. Der Absender hat alles richtig gemacht, die Empfängerseite auch. Nur wer die Weiterleitung betreibt, kann die Mail unverändert lassen.',
      steps: [
        {
          act: 'Schreiben Sie direkt an {recipient}',
          why: 'Das ist das Postfach hinter der Weiterleitung. Die Mail nimmt dann keinen Umweg.',
        },
        {
          act: 'Bitten Sie den Betreiber der Weiterleitung, die Mails unverändert zu lassen',
          why: 'Die Nachricht unten ist fertig: keine Fußzeile, kein Zusatz im Betreff, kein neuer Text.',
        },
        {
          act: 'Lassen Sie dort auch einen eigenen Umschlagabsender (SRS) einrichten',
          why: 'Mit beidem erfüllt die Weiterleitung, was große Anbieter verlangen.',
        },
      ],
      whyNotCertain:
        'Dass die Signatur beim Absenden gültig war, ergibt sich aus ihren Spuren; sicher prüfen lässt es sich im Nachhinein nicht.',
      letter: {
        to: 'den Anbieter oder Admin der Weiterleitung{mailboxKnown, select, yes { {originalRecipient}} other {}}',
        subject: 'Ihre Weiterleitung macht Signaturen ungültig',
        body: 'Guten Tag,\n\nMails von {letterSenderDomain} {mailboxKnown, select, yes {an {originalRecipient}} other {an eine Ihrer Adressen}} werden {targetKnown, select, yes {an {recipient}} other {an ein anderes Postfach}} weitergeleitet und dort abgelehnt. Sie sind signiert (DKIM), aber hinter Ihrem Server ist die Signatur nicht mehr gültig. Könnten Sie die Mails bitte unverändert weitergeben: ohne Fußzeile oder Haftungshinweis, ohne Zusatz im Betreff, ohne den Text neu zu kodieren? Es hülfe auch, Ihre eigene Adresse auf den Umschlag zu setzen (SRS).\n\nDas war zu sehen:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
