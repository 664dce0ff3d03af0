import { defineForwardCheck } from './forward-check.ts';
import { concludedFor } from './situation.ts';

/** P2, P3: the policy of the sender’s domain asks for proof that the forwarding takes away. */
export const forwardDmarc = defineForwardCheck({
  id: 'forward.dmarc',
  problems: ['P2', 'P3'],
  evaluate: (subject) =>
    concludedFor(subject, 'dmarc-fails', ['forwarding-user', 'sender-domain-admin', 'forwarder-admin']),
  steps: [
    { when: 'now', action: 'copy-recipient' },
    { when: 'then', action: 'show-letter' },
    { when: 'for-good', action: 'none' },
  ],
  references: ['RFC 9989', 'RFC 7489 §6', 'RFC 7960 §3.2'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'After the forwarding nothing proves any more that the mail is from {senderDomain}.',
      titleIfPossible: 'After the forwarding, the proof that the mail is from {senderDomain} may be missing.',
      lead: '{senderDomain} asks everybody to refuse mail without such proof, and the receiving side did so. {course, select, temporary {This answer is only for now; a sending server normally tries again by itself.} other {Sending it again unchanged will not help.}}',
      explanation:
        '{senderDomain} has published a policy (DMARC): a mail counts as genuine only if the sending server is on its list (SPF) or a valid signature of its own (DKIM) is in it. The forwarding server is not on that list, and no such signature was found. A new envelope sender (SRS) does not help here: it repairs the first check for the forwarding’s name, while this policy is about the visible sender.',
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
        subject: 'Mail from {letterSenderDomain} is lost behind your forwarding',
        body: 'Hello,\n\nmail from {letterSenderDomain} {mailboxKnown, select, yes {to {originalRecipient}} other {to one of your addresses}} is forwarded {targetKnown, select, yes {to {recipient}} other {to another mailbox}} and does not arrive there. The sender’s domain asks for proof of origin (DMARC) that a forwarded mail without a valid signature cannot give. A rewritten envelope sender (SRS) alone does not repair this.\n\nWhat helps:\n- Let your mailbox collect the mail from the first address, or read it there.\n- Or keep a copy there, so that nothing is lost.\n\nWhat was seen:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Nach der Weiterleitung beweist nichts mehr, dass die Mail von {senderDomainDat} kommt.',
      titleIfPossible:
        'Nach der Weiterleitung fehlt womöglich der Nachweis, dass die Mail von {senderDomainDat} kommt.',
      lead: '{senderDomain} bittet alle, Mails ohne diesen Nachweis abzulehnen, und die Empfängerseite hat das getan. {course, select, temporary {Diese Antwort gilt nur vorläufig; normalerweise versucht es der sendende Server von selbst noch einmal.} other {Noch einmal senden hilft nicht, solange sich nichts ändert.}}',
      explanation:
        '{senderDomain} hat eine Richtlinie veröffentlicht (DMARC): Eine Mail gilt nur als echt, wenn der sendende Server auf ihrer Liste steht (SPF) oder eine gültige eigene Signatur (DKIM) darin ist. Der weiterleitende Server steht nicht auf der Liste, und eine solche Signatur wurde nicht gefunden. Ein neuer Umschlagabsender (SRS) hilft hier nicht: Er repariert die erste Prüfung für den Namen der Weiterleitung, die Richtlinie gilt aber dem sichtbaren Absender.',
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
        subject: 'Mails von {letterSenderDomain} gehen hinter Ihrer Weiterleitung verloren',
        body: 'Guten Tag,\n\nMails von {letterSenderDomain} {mailboxKnown, select, yes {an {originalRecipient}} other {an eine Ihrer Adressen}} werden {targetKnown, select, yes {an {recipient}} other {an ein anderes Postfach}} weitergeleitet und kommen dort nicht an. Die Domain des Absenders verlangt einen Herkunftsnachweis (DMARC), den eine weitergeleitete Mail ohne gültige Signatur nicht erbringen kann. Ein umgeschriebener Umschlagabsender (SRS) allein behebt das nicht.\n\nWas hilft:\n- Lassen Sie Ihr Postfach die Mails der ersten Adresse abholen, oder lesen Sie sie dort.\n- Oder behalten Sie dort eine Kopie, damit nichts verloren geht.\n\nDas war zu sehen:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
