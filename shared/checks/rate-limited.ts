import { defineCheck } from './check.ts';
import { concludeUnlessWaiting, senderCourse, STILL_HERE, STILL_TRIED } from './evidence/conclude.ts';
import { ownSide } from './evidence/refusal-text.ts';
import type { Actor } from '../bounce/rule.ts';
import type { CheckSubject } from './check.ts';

function actorsOf(subject: CheckSubject): readonly Actor[] {
  if (ownSide(subject)) return ['you', 'your-provider'];
  return senderCourse(subject) === 'temporary'
    ? ['nobody-yet', 'sending-server-operator']
    : ['you', 'sending-server-operator'];
}

/** P13: too much mail in too short a time, for one sender, one server or one mailbox. */
export const rateLimited = defineCheck({
  id: 'rate.limited',
  problems: ['P13'],
  reasons: ['rate-limited'],
  rank: 0,
  evaluate: (subject) => concludeUnlessWaiting(subject, actorsOf(subject)),
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: [
    'RFC 5321 §4.5.4.1',
    'https://support.google.com/a/answer/3726730',
    'https://senders.yahooinc.com/smtp-error-codes/',
  ],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{server} has put on the brakes because too much mail came in a short time.',
      titleIfPossible: '{server} may have put on the brakes because too much mail came in a short time.',
      lead: `{course, select, ${STILL_TRIED.en} ${STILL_HERE.en} other {Such limits usually lift by themselves; the mail can get through later.}}`,
      explanation:
        'Servers limit how much they take from one sender, or for one mailbox, within a minute or an hour. The limit is reached by a mailing to many people, by a forwarding that passes on spam as well, or because somebody misuses an account on the same server. It can also be the recipient’s mailbox that is getting too much at the moment, from others.',
      steps: [
        {
          act: '{course, select, temporary {Wait and do not send the mail a second time} other {Wait a few hours, then send once more}}',
          why: 'Every further attempt in between counts towards the limit.',
        },
        {
          act: 'Split a mailing into small groups with pauses',
          why: 'For regular mailings a mailing service is the better way.',
        },
        {
          act: 'If you sent nothing unusual: ask the operator of the sending server to look',
          why: 'Somebody else’s mail or a misused account may be using up the limit.',
        },
      ],
      whyNotCertain: 'The answer does not say whose mail was counted, nor over which time.',
      letter: {
        to: 'the operator of the sending server (your provider’s support or your administrator)',
        subject: 'Receiving server limits mail from our server',
        body: 'Hello,\n\nMail that I send through your server is limited at the receiving end because too much came in a short time. I did not send unusually much. Could you please check whether an account is misused or a forwarding passes on spam, and slow down delivery to this receiver?\n\nWhat the report says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: '{server} bremst, weil in kurzer Zeit zu viele Mails kamen.',
      titleIfPossible: '{server} bremst womöglich, weil in kurzer Zeit zu viele Mails kamen.',
      lead: `{course, select, ${STILL_TRIED.de} ${STILL_HERE.de} other {Eine solche Bremse löst sich meist von selbst; später kann die Mail durchkommen.}}`,
      explanation:
        'Server begrenzen, wie viel sie in einer Minute oder Stunde von einem Absender oder für ein Postfach annehmen. Erreicht wird die Grenze durch einen Rundbrief an viele Empfänger, durch eine Weiterleitung, die auch Spam weitergibt, oder weil jemand ein Konto auf demselben Server missbraucht. Es kann auch am Postfach des Empfängers liegen, das gerade von anderen zu viele Mails bekommt.',
      steps: [
        {
          act: '{course, select, temporary {Warten Sie, und senden Sie die Mail nicht ein zweites Mal} other {Warten Sie ein paar Stunden, und senden Sie dann noch einmal}}',
          why: 'Jeder weitere Versuch in der Zwischenzeit zählt mit.',
        },
        {
          act: 'Teilen Sie einen Rundbrief in kleine Gruppen, mit Pausen dazwischen',
          why: 'Für regelmäßige Rundschreiben ist ein Newsletter-Dienst der bessere Weg.',
        },
        {
          act: 'Haben Sie nichts Ungewöhnliches gesendet, bitten Sie den Betreiber des sendenden Servers nachzusehen',
          why: 'Vielleicht verbrauchen die Mails anderer oder ein missbrauchtes Konto das Kontingent.',
        },
      ],
      whyNotCertain: 'Wessen Mails gezählt wurden und über welche Zeit, sagt die Antwort nicht.',
      letter: {
        to: 'den Betreiber des sendenden Servers (den Support Ihres Anbieters oder Ihren Admin)',
        subject: 'Empfangender Server bremst Mails von unserem Server',
        body: 'Guten Tag,\n\nMails, die ich über Ihren Server sende, werden beim Empfänger gebremst, weil in kurzer Zeit zu viele kamen. Ich habe nicht ungewöhnlich viel gesendet. Könnten Sie bitte prüfen, ob ein Konto missbraucht wird oder eine Weiterleitung Spam weitergibt, und die Zustellung an diesen Empfänger verlangsamen?\n\nDas steht in der Meldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
