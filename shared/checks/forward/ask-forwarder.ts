import { defineForwardCheck } from './forward-check.ts';
import { concludedHelp, helpOf } from './situation.ts';

/** The forwarding’s provider can write its own sender on the envelope and leave the mail untouched. */
export const forwardAskForwarder = defineForwardCheck({
  id: 'forward.ask-forwarder',
  problems: ['P2'],
  evaluate: (subject) => concludedHelp(subject, ['forwarder-admin'], helpOf(subject, 'srs-untouched')),
  steps: [{ when: 'for-good', action: 'show-letter' }],
  references: [
    'RFC 7960 §4.1.1',
    'https://support.google.com/mail/answer/175365',
    'https://github.com/roehling/postsrsd',
  ],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'The forwarding can put its own sender on the envelope (SRS).',
      titleIfPossible: 'Its own sender on the envelope (SRS) may help the forwarding.',
      lead: 'Together with untouched header and text this is what large providers ask of forwardings.',
      explanation:
        'With SRS the target checks the forwarding’s own list of servers instead of the sender’s. Signatures of the sender must not be broken on the way, because the policy for the visible sender (DMARC) is not met by SRS. Spam should be filtered out before, or the forwarding itself gets a bad name. Seals (ARC) are read by some, but they are no reliable cure.',
      steps: [
        {
          act: 'Send the message below to whoever runs the forwarding',
          why: 'It is set at the server, not in the mailbox.',
        },
      ],
      whyNotCertain: 'What the target makes of it shows only when it is tried.',
      letter: {
        to: 'the provider or administrator of the forwarding{mailboxKnown, select, yes { {originalRecipient}} other {}}',
        subject: 'Forwarded mail is refused: could you use SRS?',
        body: 'Hello,\n\nmail {mailboxKnown, select, yes {to {originalRecipient}} other {to one of your addresses}} is forwarded {targetKnown, select, yes {to {recipient}} other {to another mailbox}} and refused there, because your server sends it on under the original envelope sender. Could you please\n- rewrite the envelope sender to your own domain (SRS), with a valid SPF record for your server,\n- leave header and text untouched, so that signatures stay valid,\n- filter spam before forwarding?\n\nWhat was seen:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Die Weiterleitung kann einen eigenen Absender auf den Umschlag setzen (SRS).',
      titleIfPossible: 'Ein eigener Absender auf dem Umschlag (SRS) hülfe der Weiterleitung womöglich.',
      lead: 'Zusammen mit unverändertem Kopf und Text ist das, was große Anbieter von Weiterleitungen verlangen.',
      explanation:
        'Mit SRS prüft das Ziel die Serverliste der Weiterleitung statt der des Absenders. Signaturen des Absenders dürfen unterwegs nicht ungültig werden, denn die Richtlinie für den sichtbaren Absender (DMARC) erfüllt SRS nicht. Spam sollte vorher ausgefiltert werden, sonst leidet der Ruf der Weiterleitung. Siegel (ARC) lesen manche, verlassen kann man sich darauf nicht.',
      steps: [
        {
          act: 'Schicken Sie die Nachricht unten an den Betreiber der Weiterleitung',
          why: 'Eingestellt wird das am Server, nicht im Postfach.',
        },
      ],
      whyNotCertain: 'Was das Ziel daraus macht, zeigt erst der Versuch.',
      letter: {
        to: 'den Anbieter oder Admin der Weiterleitung{mailboxKnown, select, yes { {originalRecipient}} other {}}',
        subject: 'Weitergeleitete Mails werden abgelehnt: Könnten Sie SRS einsetzen?',
        body: 'Guten Tag,\n\nMails {mailboxKnown, select, yes {an {originalRecipient}} other {an eine Ihrer Adressen}} werden {targetKnown, select, yes {an {recipient}} other {an ein anderes Postfach}} weitergeleitet und dort abgelehnt, weil Ihr Server sie unter dem ursprünglichen Umschlagabsender weitergibt. Könnten Sie bitte\n- den Umschlagabsender auf Ihre eigene Domain umschreiben (SRS), mit gültigem SPF-Eintrag für Ihren Server,\n- Kopf und Text unverändert lassen, damit Signaturen gültig bleiben,\n- Spam vor dem Weiterleiten ausfiltern?\n\nDas war zu sehen:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
