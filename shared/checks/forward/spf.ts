import { defineForwardCheck } from './forward-check.ts';
import { concludedFor } from './situation.ts';

/** P2, A06: the forwarding server is not on the list of the sender’s domain, and the target goes by that. */
export const forwardSpf = defineForwardCheck({
  id: 'forward.spf',
  problems: ['P2'],
  evaluate: (subject) =>
    concludedFor(subject, 'spf-fails-for-forwarder', [
      'forwarding-user',
      'forwarder-admin',
      'sender-domain-admin',
    ]),
  steps: [
    { when: 'now', action: 'copy-recipient' },
    { when: 'then', action: 'show-letter' },
    { when: 'for-good', action: 'none' },
  ],
  references: ['RFC 7208 §2.4', 'RFC 7960 §3.2', 'https://postmaster.web.de/'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{provider} turned the mail away because it came through a forwarding.',
      titleIfPossible: '{provider} may have turned the mail away because it came through a forwarding.',
      lead: 'The mail and both addresses are fine. Only the list of servers for {senderDomain} does not name the forwarding server. {course, select, temporary {This answer is only for now; a sending server normally tries again by itself.} other {Sending it again unchanged will not help.}}',
      explanation:
        'A plain forwarding passes the mail on under the original sender’s name, but from its own server. {senderDomain} publishes which servers may send in its name (SPF), and the forwarding server is none of them. The receiving side takes this literally. Whoever publishes such a list, whoever forwards and whoever checks so strictly: each has a share in it.',
      steps: [
        {
          act: 'Write to {recipient} directly',
          why: 'This is the mailbox behind the forwarding. The mail then takes no detour.',
        },
        {
          act: 'Ask for the mail to be collected instead of forwarded',
          why: 'What a mailbox or mail program collects itself is not passed on, so nobody can refuse it.',
        },
        {
          act: 'If it must stay a forwarding: have its own sender put on the envelope',
          why: 'This is called SRS and is switched on by whoever runs the forwarding. The check then looks at the forwarding’s own list.',
        },
      ],
      whyNotCertain:
        '{checked, select, no {DNS was not asked; it would show what the domains publish.} other {{signed, select, unknown {Whether the mail was signed when it was sent cannot be seen from what was given.} other {What the receiving server decides by cannot be seen from outside; what it said and what DNS says are all there is.}}}}',
      letter: {
        to: 'the person who forwards mail to {recipient}',
        subject: 'Your forwarding loses some mail',
        body: 'Hello,\n\nmail from {letterSenderDomain} {mailboxKnown, select, yes {to {originalRecipient}} other {to one of your addresses}} does not arrive. It is forwarded {targetKnown, select, yes {to {recipient}} other {to another mailbox}}, and the provider there refuses it because it comes from the forwarding server and not from the sender’s own. Other senders with a strict record have the same trouble.\n\nWhat helps:\n- Let your mailbox collect the mail from the first address, or read it there, instead of having it forwarded.\n- Or ask whoever runs the forwarding to put its own address on the envelope (SRS) and to leave header and text untouched.\n\nWhat was seen:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: '{provider} hat die Mail wegen der Weiterleitung abgewiesen.',
      titleIfPossible: '{provider} hat die Mail womöglich wegen der Weiterleitung abgewiesen.',
      lead: 'Die Mail und beide Adressen sind in Ordnung. Nur die Serverliste von {senderDomainDat} nennt den weiterleitenden Server nicht. {course, select, temporary {Diese Antwort gilt nur vorläufig; normalerweise versucht es der sendende Server von selbst noch einmal.} other {Noch einmal senden hilft nicht, solange sich nichts ändert.}}',
      explanation:
        'Eine einfache Weiterleitung gibt die Mail unter dem Namen des ursprünglichen Absenders weiter, aber von ihrem eigenen Server aus. {senderDomain} veröffentlicht, welche Server in ihrem Namen senden dürfen (SPF), und der weiterleitende gehört nicht dazu. Die Empfängerseite nimmt das wörtlich. Beteiligt sind alle drei: wer eine so strenge Liste veröffentlicht, wer weiterleitet und wer so streng prüft.',
      steps: [
        {
          act: 'Schreiben Sie direkt an {recipient}',
          why: 'Das ist das Postfach hinter der Weiterleitung. Die Mail nimmt dann keinen Umweg.',
        },
        {
          act: 'Bitten Sie darum, die Mails abzuholen, statt sie weiterzuleiten',
          why: 'Was ein Postfach oder Mailprogramm selbst abholt, wird nicht weitergeleitet und kann nicht abgelehnt werden.',
        },
        {
          act: 'Soll es bei der Weiterleitung bleiben: Lassen Sie dort einen eigenen Absender auf den Umschlag setzen',
          why: 'Das heißt SRS und wird beim Betreiber der Weiterleitung eingeschaltet. Geprüft wird dann dessen eigene Liste.',
        },
      ],
      whyNotCertain:
        '{checked, select, no {Das DNS wurde nicht gefragt; es würde zeigen, was die Domains veröffentlichen.} other {{signed, select, unknown {Ob die Mail beim Absenden signiert war, lässt sich aus den Angaben nicht erkennen.} other {Wonach der empfangende Server entscheidet, ist von außen nicht zu sehen; es gibt nur seine Antwort und die Einträge im DNS.}}}}',
      letter: {
        to: 'die Person, deren Mails an {recipient} weitergeleitet werden',
        subject: 'Ihre Weiterleitung verliert einen Teil der Mails',
        body: 'Guten Tag,\n\nMails von {letterSenderDomain} {mailboxKnown, select, yes {an {originalRecipient}} other {an eine Ihrer Adressen}} kommen nicht an. Sie werden {targetKnown, select, yes {an {recipient}} other {an ein anderes Postfach}} weitergeleitet, und der Anbieter dort lehnt sie ab, weil sie vom weiterleitenden Server kommen statt vom Server des Absenders. Anderen Absendern mit strengem Eintrag geht es ebenso.\n\nWas hilft:\n- Lassen Sie Ihr Postfach die Mails der ersten Adresse abholen, oder lesen Sie sie dort, statt sie weiterleiten zu lassen.\n- Oder bitten Sie den Betreiber der Weiterleitung, einen eigenen Absender auf den Umschlag zu setzen (SRS) und Kopf und Text unverändert zu lassen.\n\nDas war zu sehen:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
