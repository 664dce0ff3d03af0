import { defineForwardCheck } from './forward-check.ts';
import { concludedFor } from './situation.ts';

/** P2, P3: neither the list of servers nor a signature speaks for the forwarded mail. */
export const forwardUnauthenticated = defineForwardCheck({
  id: 'forward.unauthenticated',
  problems: ['P2', 'P3'],
  evaluate: (subject) =>
    concludedFor(subject, 'spf-and-dkim-missing', [
      'forwarding-user',
      'forwarder-admin',
      'sender-domain-admin',
    ]),
  steps: [
    { when: 'now', action: 'copy-recipient' },
    { when: 'then', action: 'show-letter' },
    { when: 'for-good', action: 'none' },
  ],
  references: [
    'RFC 7208 §2.4',
    'RFC 6376',
    'https://support.google.com/a/answer/81126',
    'https://support.google.com/mail/answer/175365',
  ],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{provider} turned the mail away: on the forwarded way nothing proves its origin.',
      titleIfPossible: '{provider} may have turned the mail away for want of a proof of origin.',
      lead: 'The mail and both addresses are fine. It came from the forwarding server, which is not on the list of {senderDomain}, and no signature held. {course, select, temporary {This answer is only for now; a sending server normally tries again by itself.} other {Sending it again unchanged will not help.}}',
      explanation:
        '{provider} wants one of two proofs: the sending server is on the list of the domain on the envelope (SPF), or a signature in the mail is valid (DKIM). After a plain forwarding the first always fails, because the mail comes from a server that {senderDomain} does not know. The second is missing or was broken on the way. One of the two is enough.',
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
          act: 'Have the mail of {senderDomain} signed (DKIM)',
          why: 'A signature survives every forwarding that leaves the mail as it is.',
        },
      ],
      whyNotCertain:
        '{checked, select, no {DNS was not asked; it would show what the domains publish.} other {{signed, select, unknown {Whether the mail was signed when it was sent cannot be seen from what was given.} other {What the receiving server decides by cannot be seen from outside; what it said and what DNS says are all there is.}}}}',
      letter: {
        to: 'the person who forwards mail to {recipient}',
        subject: 'Your forwarding loses some mail',
        body: 'Hello,\n\nmail from {letterSenderDomain} {mailboxKnown, select, yes {to {originalRecipient}} other {to one of your addresses}} does not arrive. It is forwarded {targetKnown, select, yes {to {recipient}} other {to another mailbox}}, and the provider there refuses it: it comes from the forwarding server, and no valid signature is in it.\n\nWhat helps:\n- Let your mailbox collect the mail from the first address, or read it there.\n- Or ask whoever runs the forwarding to put its own address on the envelope (SRS) and to leave header and text untouched.\n\nWhat was seen:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: '{provider} hat die Mail abgewiesen, weil ein Herkunftsnachweis fehlt.',
      titleIfPossible: '{provider} hat die Mail womöglich abgewiesen, weil ein Herkunftsnachweis fehlt.',
      lead: 'Die Mail und beide Adressen sind in Ordnung. Sie kam vom weiterleitenden Server, der nicht auf der Liste von {senderDomainDat} steht, und keine Signatur war gültig. {course, select, temporary {Diese Antwort gilt nur vorläufig; normalerweise versucht es der sendende Server von selbst noch einmal.} other {Noch einmal senden hilft nicht, solange sich nichts ändert.}}',
      explanation:
        '{provider} verlangt einen von zwei Nachweisen: Der sendende Server steht auf der Liste der Domain auf dem Umschlag (SPF), oder eine Signatur in der Mail ist gültig (DKIM). Nach einer einfachen Weiterleitung scheitert das Erste immer, weil die Mail von einem Server kommt, den {senderDomain} nicht kennt. Das Zweite fehlt oder wurde unterwegs ungültig. Eines von beiden genügt.',
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
          act: 'Lassen Sie die Mails von {senderDomainDat} signieren (DKIM)',
          why: 'Eine Signatur übersteht jede Weiterleitung, die die Mail unverändert lässt.',
        },
      ],
      whyNotCertain:
        '{checked, select, no {Das DNS wurde nicht gefragt; es würde zeigen, was die Domains veröffentlichen.} other {{signed, select, unknown {Ob die Mail beim Absenden signiert war, lässt sich aus den Angaben nicht erkennen.} other {Wonach der empfangende Server entscheidet, ist von außen nicht zu sehen; es gibt nur seine Antwort und die Einträge im DNS.}}}}',
      letter: {
        to: 'die Person, deren Mails an {recipient} weitergeleitet werden',
        subject: 'Ihre Weiterleitung verliert einen Teil der Mails',
        body: 'Guten Tag,\n\nMails von {letterSenderDomain} {mailboxKnown, select, yes {an {originalRecipient}} other {an eine Ihrer Adressen}} kommen nicht an. Sie werden {targetKnown, select, yes {an {recipient}} other {an ein anderes Postfach}} weitergeleitet, und der Anbieter dort lehnt sie ab: Sie kommen vom weiterleitenden Server und enthalten keine gültige Signatur.\n\nWas hilft:\n- Lassen Sie Ihr Postfach die Mails der ersten Adresse abholen, oder lesen Sie sie dort.\n- Oder bitten Sie den Betreiber der Weiterleitung, einen eigenen Absender auf den Umschlag zu setzen (SRS) und Kopf und Text unverändert zu lassen.\n\nDas war zu sehen:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
