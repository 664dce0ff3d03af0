import { defineCheck } from './check.ts';
import { conclude } from './evidence/conclude.ts';
import { forwardTrace } from './evidence/forward-trace.ts';
import { applies, ownSide } from './evidence/refusal-text.ts';
import type { CheckResult, CheckSubject } from './check.ts';

const ID = 'forward.relay-refused';
const WORDS =
  /\b(?:unable|not (?:permitted|allowed|authori[sz]ed)) to relay\b|\brelay(?:ing)?\b[^\n]{0,60}\b(?:denied|not permitted|not allowed|prohibited|refused)\b|\b(?:do|will) not relay\b/i;

function evaluate(subject: CheckSubject): CheckResult | null {
  if (ownSide(subject) || !applies(subject, ID, WORDS)) return null;
  const trace = forwardTrace(subject);
  if (trace === null) return null;
  const result = conclude(subject, ['forwarding-user', 'forwarder-admin'], 'likely');
  if (result === null || trace.from === null) return result;
  return { ...result, params: { ...result.params, originalRecipient: trace.from } };
}

/** A04: a server on the forwarding's way says "unable to relay": it will not pass the mail on. */
export const forwardRelayRefused = defineCheck({
  id: ID,
  problems: ['P2', 'P18'],
  reasons: ['relay-denied', 'policy-violation', 'security-error'],
  rank: 1,
  evaluate,
  steps: [
    { when: 'now', action: 'copy-recipient' },
    { when: 'then', action: 'show-letter' },
    { when: 'for-good', action: 'none' },
  ],
  references: ['RFC 5321 §3.9', 'RFC 5321 §7.5', 'RFC 3463 §3.8 (X.7.1)'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{server} will not pass your mail on to the forwarding’s target.',
      titleIfPossible: '{server} may be refusing to pass your mail on to the forwarding’s target.',
      lead: 'Your login and your settings are fine: your provider took the mail and sent it. It got stuck where the recipient’s mail is forwarded.',
      leadIfPossible:
        'Your provider took the mail and sent it. Some signs say that it got stuck where the recipient’s mail is forwarded.',
      explanation:
        'An answer about “relaying” sounds as if you had to log in. Said by a server on the recipient’s side, it means something else: I do not pass this mail on to another mailbox. Usually the target of the forwarding does not belong to the domains this server works for, or it lets no mail out under a foreign sender. Another password or other settings on your side will not help.',
      steps: [
        {
          act: 'Write to {recipient} directly',
          why: 'This is the address behind the forwarding. Your mail then does not need the server that says no.',
        },
        {
          act: 'Tell the person who forwards',
          why: 'Mail from others is probably lost as well. The message below is ready.',
        },
        {
          act: 'Have the forwarding’s administrator allow the target, or let the mailbox fetch the mail',
          why: 'Only the side that forwards can change this rule.',
        },
      ],
      whyNotCertain: 'The report does not show for certain which server forwards and which one said no.',
      letter: {
        to: 'the person who forwards mail to {recipient}',
        subject: 'Your forwarding does not work for my mail',
        body: 'Hello,\n\nMy mail to you did not arrive. The address I used forwards it to {letterRecipient}, and a server on this way declines to pass it on. Could you ask the administrator of the forwarding whether this target is allowed, also for mail from outside? Or let your mailbox fetch the mail instead.\n\nWhat the report says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: '{server} gibt Ihre Mail nicht an das Ziel der Weiterleitung weiter.',
      titleIfPossible: '{server} will Ihre Mail womöglich nicht an das Ziel der Weiterleitung weitergeben.',
      lead: 'Ihre Anmeldung und Ihre Einstellungen sind in Ordnung: Ihr Anbieter hat die Mail angenommen und verschickt. Hängen geblieben ist sie dort, wo die Post des Empfängers weitergeleitet wird.',
      leadIfPossible:
        'Ihr Anbieter hat die Mail angenommen und verschickt. Einiges spricht dafür, dass sie dort hängen blieb, wo die Post des Empfängers weitergeleitet wird.',
      explanation:
        'Antworten wie „Unable to relay“ klingen, als müssten Sie sich anmelden. Von einem Server auf der Empfängerseite bedeuten sie etwas anderes: Ich gebe diese Mail nicht an ein anderes Postfach weiter. Meist gehört das Ziel der Weiterleitung nicht zu den Domains, für die dieser Server zuständig ist, oder er lässt keine Mails mit fremdem Absender hinaus. Ein anderes Passwort oder andere Einstellungen bei Ihnen ändern daran nichts.',
      steps: [
        {
          act: 'Schreiben Sie direkt an {recipient}',
          why: 'Das ist die Adresse hinter der Weiterleitung. Den Server, der ablehnt, braucht Ihre Mail dann nicht.',
        },
        {
          act: 'Sagen Sie der Person Bescheid, deren Mails weitergeleitet werden',
          why: 'Vermutlich gehen auch die Mails anderer verloren. Die Nachricht dafür steht unten bereit.',
        },
        {
          act: 'Lassen Sie das Ziel vom Admin der Weiterleitung erlauben oder die Mails vom Postfach abholen',
          why: 'Ändern lässt sich die Regel nur dort, wo weitergeleitet wird.',
        },
      ],
      whyNotCertain:
        'Aus der Meldung geht nicht sicher hervor, welcher Server weiterleitet und welcher abgelehnt hat.',
      letter: {
        to: 'die Person, deren Mails an {recipient} weitergeleitet werden',
        subject: 'Ihre Weiterleitung funktioniert bei meiner Mail nicht',
        body: 'Guten Tag,\n\nmeine Mail an Sie ist nicht angekommen. Die Adresse, die ich verwendet habe, leitet an {letterRecipient} weiter, und ein Server auf diesem Weg gibt sie nicht weiter. Könnten Sie den Admin der Weiterleitung fragen, ob dieses Ziel erlaubt ist, auch für Mails von außen? Oder lassen Sie Ihr Postfach die Mails abholen.\n\nDas steht in der Meldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
