import { REASONS, type Reason } from '../bounce/reason.ts';
import { defineCheck, type CheckSubject } from './check.ts';
import { courseOf, isRefusal } from './course.ts';

/** What delivery waits for, as far as the reason class tells; keys of the `cause` in the wording. */
const CAUSES: Readonly<Partial<Record<Reason, 'connection' | 'name' | 'address' | 'server' | 'caution'>>> = {
  'connection-failure': 'connection',
  'too-many-connections': 'connection',
  'dns-failure': 'name',
  'domain-unknown': 'name',
  'user-unknown': 'address',
  'mailbox-disabled': 'address',
  'mailbox-moved': 'address',
  'server-storage-full': 'server',
  'server-error': 'server',
  'mailer-error': 'server',
  'protocol-error': 'server',
  'recipient-refused': 'caution',
  'sender-rejected': 'caution',
  'auth-failure': 'caution',
  'ptr-required': 'caution',
  'ip-blocked': 'caution',
  'bad-reputation': 'caution',
  'rate-limited': 'caution',
  'too-many-recipients': 'caution',
  'spam-content': 'caution',
  'policy-violation': 'caution',
  'security-error': 'caution',
};

/** Being tried again is stated in the report itself, whatever the reason: that part does not depend on the reason class. */
function confidenceOf({ notice, recipient }: CheckSubject): 'certain' | 'likely' {
  return recipient.action === 'delayed' || notice.delay.willRetry === true ? 'certain' : 'likely';
}

/** P15: a delay, or a temporary answer of any class that has no words of its own for it. */
export const delayWaiting = defineCheck({
  id: 'delay.waiting',
  problems: ['P15'],
  reasons: REASONS,
  rank: -1,
  evaluate: (subject) => {
    const course = courseOf(subject);
    if (!isRefusal(subject) || (course !== 'waiting' && course !== 'temporary')) return null;
    const { giveUpAt } = subject.notice.delay;
    return {
      confidence: confidenceOf(subject),
      actors: ['nobody-yet'],
      params: {
        course,
        cause: CAUSES[subject.recipient.reason] ?? 'unknown',
        ...(giveUpAt === null ? { giveUp: 'open' } : { giveUp: 'stated', giveUpAt }),
      },
    };
  },
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'show-letter' },
    { when: 'for-good', action: 'none' },
  ],
  references: ['RFC 5321 §4.5.4.1', 'RFC 3464 §2.3.3'],
  asOf: '2026-11',
  wording: {
    en: {
      title:
        '{course, select, waiting {Your mail is not lost: {reporter} is still trying to deliver it.} other {{Server} turned your mail away only for now, not for good.}}',
      lead: '{course, select, waiting {Do not send it again, or it may arrive twice. {giveUp, select, stated {If it cannot be delivered by {giveUpAt}, it comes back to you with a final report.} other {The report does not say how long it will be tried; one to five days are usual.}}} other {A sending server normally tries again by itself, usually for one to five days. There is no need to send the mail again.}}',
      explanation:
        '{cause, select, connection {The other server could not be reached so far: it may be down, overloaded or cut off.} name {So far nobody could find out which server takes the mail.} address {The other server cannot confirm the address at the moment. That does not mean that the address is wrong.} server {The other server reports a fault or a shortage of its own.} caution {The other server is holding your mail back for the time being, for example because of a limit, a rule or a check of the sender.} other {What exactly delivery is waiting for, the report does not clearly say.}} Mail servers keep such a mail and try again at growing intervals.',
      steps: [
        {
          act: 'Wait, and do not send the mail again',
          why: 'It keeps its place in the queue. A second copy does not overtake it.',
        },
        {
          act: 'If it is urgent, reach the recipient another way',
          why: 'They can also ask their administrators about it. The message below is ready.',
        },
        {
          act: 'Put the next report in here as well, if one comes',
          why: 'Only a report that says the mail was given up is final. Then you will have to act, not before.',
        },
      ],
      whyNotCertain: 'The report does not say in so many words whether delivery is still being tried.',
      letter: {
        to: 'the recipient, by another way than this address',
        subject: 'A mail from me to you is delayed',
        body: 'Hello,\n\nA mail of mine to {letterRecipient} is stuck on its way; its delivery is still being tried. If you are waiting for it, please tell me, and I will send you the content another way. Your administrators may want to know what the report says:\n\n{facts}\n\nKind regards',
      },
    },
    de: {
      title:
        '{course, select, waiting {Ihre Mail ist nicht verloren: {Reporter} versucht die Zustellung weiter.} other {{Server} hat Ihre Mail nur vorläufig abgewiesen, nicht endgültig.}}',
      lead: '{course, select, waiting {Senden Sie sie nicht noch einmal, sonst kommt sie womöglich doppelt an. {giveUp, select, stated {Gelingt die Zustellung bis zum {giveUpAt} nicht, kommt die Mail mit einer endgültigen Meldung zu Ihnen zurück.} other {Wie lange es noch versucht wird, sagt die Meldung nicht; üblich sind ein bis fünf Tage.}}} other {Normalerweise versucht es der sendende Server von selbst weiter, meist ein bis fünf Tage lang. Sie brauchen die Mail nicht noch einmal zu senden.}}',
      explanation:
        '{cause, select, connection {Der andere Server war bisher nicht zu erreichen: Er kann ausgefallen, überlastet oder vom Netz getrennt sein.} name {Bisher ließ sich nicht herausfinden, welcher Server die Mail annimmt.} address {Der andere Server kann die Adresse im Moment nicht bestätigen. Das heißt nicht, dass sie falsch ist.} server {Der andere Server meldet eine eigene Störung oder einen Engpass.} caution {Der andere Server hält Ihre Mail vorerst zurück, zum Beispiel wegen einer Obergrenze, einer Regel oder weil er den Absender prüft.} other {Worauf die Zustellung wartet, geht aus der Meldung nicht klar hervor.}} Mailserver heben eine solche Mail auf und versuchen es in wachsenden Abständen wieder.',
      steps: [
        {
          act: 'Warten Sie und senden Sie die Mail nicht noch einmal',
          why: 'Sie behält ihren Platz in der Warteschlange. Eine zweite Mail käme nicht schneller an.',
        },
        {
          act: 'Wenn es eilt, melden Sie sich beim Empfänger auf anderem Weg',
          why: 'Er kann auch seine Administratoren fragen. Die Nachricht dafür steht unten bereit.',
        },
        {
          act: 'Kommt noch eine Meldung, geben Sie sie auch hier ein',
          why: 'Endgültig ist erst die Meldung, dass die Zustellung aufgegeben wurde. Erst dann müssen Sie etwas tun.',
        },
      ],
      whyNotCertain: 'Die Meldung sagt nicht ausdrücklich, ob die Zustellung weiter versucht wird.',
      letter: {
        to: 'den Empfänger, auf anderem Weg als über diese Adresse',
        subject: 'Eine Mail von mir an Sie verspätet sich',
        body: 'Guten Tag,\n\neine Mail von mir an {letterRecipient} hängt unterwegs fest; die Zustellung wird weiter versucht. Falls Sie darauf warten, sagen Sie mir bitte Bescheid, dann schicke ich Ihnen den Inhalt auf anderem Weg. Für Ihre Administratoren ist vielleicht wichtig, was in der Meldung steht:\n\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
