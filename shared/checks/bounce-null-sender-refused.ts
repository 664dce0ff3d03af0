import { defineCheck } from './check.ts';
import { conclude } from './evidence/conclude.ts';
import { applies, ownSide } from './evidence/refusal-text.ts';
import type { Actor } from '../bounce/rule.ts';
import type { CheckSubject } from './check.ts';

const ID = 'bounce.null-sender-refused';
const WORDS =
  /\bnull (?:sender|reverse[- ]path|return[- ]path)\b|\b(?:empty|blank) (?:envelope[- ]?)?(?:sender|from|return[- ]path)\b|<>: ?Sender address rejected\b|\bMAIL FROM: ?<>|\bsender <>|\b(?:do(?:es)? not|will not|don['’]t|won['’]t) accept (?:bounces?|DSNs?|delivery status|bounce messages)\b|\bbounces? (?:messages? )?(?:are |is )?(?:not accepted|rejected|not allowed)\b/i;

function actorsOf(subject: CheckSubject): readonly Actor[] {
  const near = ownSide(subject) || subject.recipient.speaker === 'sending-server';
  return near ? ['your-provider', 'your-admin'] : ['recipient-admin', 'your-admin'];
}

/** A17: a server does not take delivery reports, which have an empty envelope sender (RFC 5321 §4.5.5). */
export const bounceNullSenderRefused = defineCheck({
  id: ID,
  problems: ['P20'],
  reasons: [
    'sender-rejected',
    'policy-violation',
    'relay-denied',
    'security-error',
    'recipient-refused',
    'spam-content',
    'protocol-error',
  ],
  rank: 2,
  evaluate: (subject) => (applies(subject, ID, WORDS) ? conclude(subject, actorsOf(subject)) : null),
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: [
    'RFC 5321 §4.5.5',
    'RFC 5321 §6.1',
    'RFC 5321 §3.6.3',
    'https://www.postfix.org/BACKSCATTER_README.html',
  ],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{server} does not accept reports about undelivered mail.',
      titleIfPossible: '{server} may not accept reports about undelivered mail.',
      lead: 'The refused mail was probably not written by a person: it is a report or an automatic reply with an empty sender. You need not send anything again.',
      explanation:
        'Reports about undelivered mail carry an empty sender on the envelope, so that a report can never cause another one. According to the standard, every mail server has to accept that. Some outgoing servers nevertheless refuse such reports to outside addresses, because many of them would go to people whose address spammers have forged. This protects strangers, but genuine reports are lost, and the sender never learns that a mail did not arrive.',
      steps: [
        {
          act: 'Look in the returned text for the mail that the report was about',
          why: 'That mail was not delivered either. Its sender does not know yet; tell them if it matters.',
        },
        {
          act: 'If it is your own server: refuse unknown recipients at once instead of reporting later',
          why: 'Then the sending server tells its own user, and hardly any report has to go out.',
        },
        {
          act: 'Ask the server’s operator to accept the empty sender',
          why: 'At least to addresses that exist there, and from customers who are logged in.',
        },
      ],
      whyNotCertain: 'The answer can also mean that only this one report was unwanted.',
      letter: {
        to: 'the operator of the server that refused',
        subject: 'Your server refuses delivery reports (empty sender)',
        body: 'Hello,\n\nYour server refuses mail with an empty envelope sender (MAIL FROM:<>). Delivery reports are sent that way, and RFC 5321 (sections 4.5.5 and 6.1) demands that they be accepted; otherwise senders never learn that their mail did not arrive. Could you please allow the empty sender for recipients that exist? Against reports on forged mail it helps to refuse unknown recipients during delivery.\n\nWhat the report says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: '{server} nimmt keine Unzustellbarkeitsmeldungen an.',
      titleIfPossible: '{server} nimmt womöglich keine Unzustellbarkeitsmeldungen an.',
      lead: 'Die abgelehnte Mail hat vermutlich kein Mensch geschrieben: Es ist eine Meldung oder automatische Antwort mit leerem Absender. Sie müssen nichts noch einmal senden.',
      explanation:
        'Unzustellbarkeitsmeldungen tragen auf dem Umschlag einen leeren Absender, damit eine Meldung nie eine weitere auslösen kann. Nach der Norm muss jeder Mailserver das annehmen. Manche Postausgangsserver lehnen solche Meldungen an fremde Adressen trotzdem ab, weil viele an Leute gingen, deren Adresse Spammer gefälscht haben. Das schützt Unbeteiligte, aber auch echte Meldungen gehen verloren, und der Absender erfährt nie, dass seine Mail nicht ankam.',
      steps: [
        {
          act: 'Suchen Sie im Text die Mail, um die es in der Meldung ging',
          why: 'Auch sie wurde nicht zugestellt, und ihr Absender weiß es noch nicht. Sagen Sie ihm Bescheid, wenn es wichtig ist.',
        },
        {
          act: 'Ist es Ihr eigener Server: Weisen Sie unbekannte Empfänger sofort ab, statt später zu melden',
          why: 'Dann benachrichtigt der sendende Server seinen eigenen Nutzer, und es muss kaum noch eine Meldung hinaus.',
        },
        {
          act: 'Bitten Sie den Betreiber des Servers, den leeren Absender anzunehmen',
          why: 'Wenigstens für Adressen, die es dort gibt, und von angemeldeten Kunden.',
        },
      ],
      whyNotCertain: 'Die Antwort kann auch bedeuten, dass nur diese eine Meldung unerwünscht war.',
      letter: {
        to: 'den Betreiber des Servers, der abgelehnt hat',
        subject: 'Ihr Server lehnt Unzustellbarkeitsmeldungen ab (leerer Absender)',
        body: 'Guten Tag,\n\nIhr Server lehnt Mails mit leerem Umschlagabsender ab (MAIL FROM:<>). So werden Unzustellbarkeitsmeldungen verschickt, und RFC 5321 (Abschnitte 4.5.5 und 6.1) verlangt, sie anzunehmen. Sonst erfahren Absender nie, dass ihre Mail nicht ankam. Könnten Sie den leeren Absender bitte für vorhandene Empfänger zulassen? Gegen Meldungen zu gefälschter Mail hilft es, unbekannte Empfänger schon bei der Einlieferung abzuweisen.\n\nDas steht in der Meldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
