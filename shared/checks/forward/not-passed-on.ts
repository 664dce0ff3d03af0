import { defineForwardCheck } from './forward-check.ts';
import { concludedFor } from './situation.ts';

/** A04, P18: a server on the forwarding’s way says "unable to relay": it will not pass the mail on. */
export const forwardNotPassedOn = defineForwardCheck({
  id: 'forward.not-passed-on',
  problems: ['P2', 'P18'],
  evaluate: (subject) =>
    concludedFor(subject, 'forwarder-refuses-relay', ['forwarding-user', 'forwarder-admin']),
  steps: [
    { when: 'now', action: 'copy-recipient' },
    { when: 'then', action: 'show-letter' },
    { when: 'for-good', action: 'none' },
  ],
  references: ['RFC 5321 §3.9', 'RFC 5321 §7.5', 'RFC 3463 §3.8 (X.7.1)'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{server} will not pass the mail on to the forwarding’s target.',
      titleIfPossible: '{server} may be refusing to pass the mail on to the forwarding’s target.',
      lead: 'No login and no setting of the sender is wrong: the mail got stuck where it is forwarded.',
      explanation:
        'An answer about “relaying” sounds as if somebody had to log in. Said by a server on the recipient’s side it means: I do not pass this mail on to another mailbox. Usually the target does not belong to the domains this server works for, or it lets no mail out under a foreign sender.',
      steps: [
        {
          act: 'Write to {recipient} directly',
          why: 'This is the mailbox behind the forwarding. The mail then takes no detour.',
        },
        {
          act: 'Tell the person who forwards',
          why: 'Mail from others is probably lost as well. The message below is ready.',
        },
        {
          act: 'Have the forwarding’s administrator allow the target, or let the mailbox collect the mail',
          why: 'Only the side that forwards can change this rule.',
        },
      ],
      whyNotCertain: 'The report does not show for certain which server forwards and which one said no.',
      letter: {
        to: 'the person who forwards mail to {recipient}',
        subject: 'Your forwarding does not work',
        body: 'Hello,\n\nmail {mailboxKnown, select, yes {to {originalRecipient}} other {to one of your addresses}} is forwarded {targetKnown, select, yes {to {recipient}} other {to another mailbox}}, and a server on this way declines to pass it on. Could you ask the administrator of the forwarding whether this target is allowed, also for mail from outside? Or let your mailbox collect the mail instead.\n\nWhat was seen:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: '{server} gibt die Mail nicht an das Ziel der Weiterleitung weiter.',
      titleIfPossible: '{server} will die Mail womöglich nicht an das Ziel der Weiterleitung weitergeben.',
      lead: 'Weder eine Anmeldung noch eine Einstellung des Absenders ist falsch: Die Mail hing dort fest, wo sie weitergeleitet wird.',
      explanation:
        'Antworten mit „Relay“ klingen, als müsste sich jemand anmelden. Von einem Server auf der Empfängerseite bedeuten sie: Ich gebe diese Mail nicht an ein anderes Postfach weiter. Meist gehört das Ziel nicht zu den Domains, für die dieser Server arbeitet, oder er lässt keine Mails unter fremdem Absender hinaus.',
      steps: [
        {
          act: 'Schreiben Sie direkt an {recipient}',
          why: 'Das ist das Postfach hinter der Weiterleitung. Die Mail nimmt dann keinen Umweg.',
        },
        {
          act: 'Sagen Sie der Person Bescheid, deren Mails weitergeleitet werden',
          why: 'Wahrscheinlich gehen auch Mails von anderen verloren. Die Nachricht unten ist fertig.',
        },
        {
          act: 'Lassen Sie den Admin der Weiterleitung das Ziel erlauben oder das Postfach die Mails abholen',
          why: 'Diese Regel kann nur die weiterleitende Seite ändern.',
        },
      ],
      whyNotCertain: 'Die Meldung zeigt nicht sicher, welcher Server weiterleitet und welcher abgelehnt hat.',
      letter: {
        to: 'die Person, deren Mails an {recipient} weitergeleitet werden',
        subject: 'Ihre Weiterleitung funktioniert nicht',
        body: 'Guten Tag,\n\nMails {mailboxKnown, select, yes {an {originalRecipient}} other {an eine Ihrer Adressen}} werden {targetKnown, select, yes {an {recipient}} other {an ein anderes Postfach}} weitergeleitet, und ein Server auf diesem Weg gibt sie nicht weiter. Könnten Sie den Admin der Weiterleitung fragen, ob dieses Ziel erlaubt ist, auch für Mails von außen? Oder lassen Sie Ihr Postfach die Mails abholen.\n\nDas war zu sehen:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
