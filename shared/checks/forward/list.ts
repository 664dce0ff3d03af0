import { defineForwardCheck } from './forward-check.ts';
import { concludedFor } from './situation.ts';

/** A09: a mailing list passed the mail on, which has the same trouble as a forwarding. */
export const forwardList = defineForwardCheck({
  id: 'forward.list',
  problems: ['P2'],
  evaluate: (subject) => concludedFor(subject, 'mailing-list', ['forwarder-admin', 'sender-domain-admin']),
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'show-letter' },
    { when: 'for-good', action: 'none' },
  ],
  references: ['RFC 7960 §4.1.3', 'RFC 9989', 'RFC 2369'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'The mail was refused because a mailing list passed it on.',
      titleIfPossible: 'The mail may have been refused because a mailing list passed it on.',
      lead: 'The mail to the list was fine. What the list sent on no longer proved who wrote it. {course, select, temporary {This answer is only for now; a sending server normally tries again by itself.} other {Sending it again unchanged will not help.}}',
      explanation:
        'A mailing list sends mail on from its own server and mostly changes it: a mark in the subject, a footer. Then neither the list of servers (SPF) of {senderDomain} nor a signature (DKIM) fits any more. List programs of today can put the list’s own address into From for such senders.',
      steps: [
        {
          act: 'Ask somebody on the list whether the mail arrived for the others',
          why: 'Often only members at strict providers miss it.',
        },
        {
          act: 'Send the message below to the owner of the list',
          why: 'Only there can it be changed for everybody.',
        },
        {
          act: 'Have the list write its own address into From, or leave mail untouched',
          why: 'Mailman calls this “DMARC mitigation”.',
        },
      ],
      whyNotCertain: 'Whether the list changed the mail cannot be seen from what was given.',
      letter: {
        to: 'the owner of the mailing list',
        subject: 'Mail from {letterSenderDomain} does not reach all members of the list',
        body: 'Hello,\n\nmail from {letterSenderDomain} that your list sends on is refused by some receivers, because the proof of origin (SPF, DKIM, DMARC) is lost on the list’s way. Could you please switch on what your list program offers for this (replace From by the list’s address for such senders), or leave subject and text untouched?\n\nWhat was seen:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Die Mail wurde abgelehnt, weil sie über eine Mailingliste kam.',
      titleIfPossible: 'Die Mail wurde womöglich abgelehnt, weil sie über eine Mailingliste kam.',
      lead: 'Die Mail an die Liste war in Ordnung. Was die Liste weiterschickte, bewies nicht mehr, wer geschrieben hat. {course, select, temporary {Diese Antwort gilt nur vorläufig; normalerweise versucht es der sendende Server von selbst noch einmal.} other {Noch einmal senden hilft nicht, solange sich nichts ändert.}}',
      explanation:
        'Eine Mailingliste schickt Mails von ihrem eigenen Server aus weiter und verändert sie meist: ein Zusatz im Betreff, eine Fußzeile. Dann passt weder die Serverliste (SPF) von {senderDomainDat} noch eine Signatur (DKIM). Heutige Listenprogramme können für solche Absender die Adresse der Liste in die Von-Zeile schreiben.',
      steps: [
        {
          act: 'Fragen Sie jemanden auf der Liste, ob die Mail bei den anderen ankam',
          why: 'Oft fehlt sie nur Mitgliedern bei strengen Anbietern.',
        },
        {
          act: 'Schicken Sie die Nachricht unten an den Betreiber der Liste',
          why: 'Nur dort lässt es sich für alle ändern.',
        },
        {
          act: 'Lassen Sie die Liste ihre eigene Adresse in die Von-Zeile schreiben oder die Mails unverändert lassen',
          why: 'Bei Mailman heißt das „DMARC-Maßnahmen“.',
        },
      ],
      whyNotCertain: 'Ob die Liste die Mail verändert hat, lässt sich aus den Angaben nicht erkennen.',
      letter: {
        to: 'den Betreiber der Mailingliste',
        subject: 'Mails von {letterSenderDomain} erreichen nicht alle Mitglieder der Liste',
        body: 'Guten Tag,\n\nMails von {letterSenderDomain}, die Ihre Liste weiterschickt, werden von einigen Empfängern abgelehnt, weil auf dem Weg der Liste der Herkunftsnachweis (SPF, DKIM, DMARC) verloren geht. Könnten Sie bitte einschalten, was Ihr Listenprogramm dafür bietet (für solche Absender die Adresse der Liste in die Von-Zeile setzen), oder Betreff und Text unverändert lassen?\n\nDas war zu sehen:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
