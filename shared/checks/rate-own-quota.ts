import { defineCheck } from './check.ts';
import { conclude } from './evidence/conclude.ts';
import { applies } from './evidence/refusal-text.ts';

const ID = 'rate.own-quota';

/** Refusals for the sender's own allowance (Gmail, Microsoft 365, hosting panels). */
const WORDS =
  /\b(?:daily|hourly) (?:user |SMTP |message |e?-?mail )?(?:sending|relay|submission|recipient|message)s? (?:limit|quota)\b|\b(?:sending|submission|recipient|message) (?:rate )?(?:limit|quota)s?\b[^\n]{0,60}\b(?:exceeded|reached|exhausted)\b|\bexceeded\b[^\n]{0,80}\b(?:sending|submission|messages? per|e?-?mails? per|recipients? per|per (?:hour|day))\b|\bSubmissionQuotaExceeded\w{0,20}\b|\bdaily limit for message recipients\b|\bmax(?:imum)? (?:defers and failures|e?-?mails|messages) per (?:hour|day)\b|\bsent to too many recipients this hour\b|\byou have (?:reached|exceeded) (?:a|the|your)\b[^\n]{0,40}\b(?:limit|quota)\b[^\n]{0,40}\b(?:send|mail|message)/i;

/** P13: the allowance of the sender's own account is used up. */
export const rateOwnQuota = defineCheck({
  id: ID,
  problems: ['P13'],
  reasons: ['rate-limited', 'policy-violation', 'too-many-recipients', 'sender-rejected', 'security-error'],
  rank: 1,
  evaluate: (subject) => (applies(subject, ID, WORDS) ? conclude(subject, ['you', 'your-provider']) : null),
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: [
    'https://support.google.com/mail/answer/22839',
    'https://learn.microsoft.com/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits',
    'https://support.google.com/a/answer/3726730',
  ],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'Your mail account has used up its allowance for sending.',
      titleIfPossible: 'Your mail account may have used up its allowance for sending.',
      lead: 'Receiving mail still works. The allowance usually comes back by itself, after an hour with some providers, after a day with others.',
      explanation:
        'Providers limit how many mails or recipients one account may send to in an hour or a day. A mailing to many people reaches the limit, and so does a program that sends automatically. If you sent little, somebody else may be sending through your account. Another mail program or another network will not help, because the account itself is counted.',
      steps: [
        {
          act: 'Send urgent mail from another account and wait with the rest',
          why: 'Each refused attempt can lengthen the wait.',
        },
        {
          act: 'Look through your sent mail and the account’s sign-ins',
          why: 'If there is something you do not know, change the password at once and tell your provider.',
        },
        {
          act: 'For mailings use a mailing service, or ask for a higher limit',
          why: 'The message below asks your provider which limit applies.',
        },
      ],
      whyNotCertain:
        'The answer does not make clear whether your own account or the sending server as a whole was counted.',
      letter: {
        to: 'your provider’s support',
        subject: 'Sending limit of my account',
        body: 'Hello,\n\nMy account has reached its sending limit. Could you please tell me which limit applies, when I can send again, and whether more mail was sent through my account than I know of? If the limit can be raised, please tell me how.\n\nWhat the report says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Ihr Mailkonto hat sein Kontingent für das Senden ausgeschöpft.',
      titleIfPossible: 'Ihr Mailkonto hat sein Kontingent für das Senden womöglich ausgeschöpft.',
      lead: 'Empfangen können Sie weiterhin. Das Kontingent erneuert sich meist von selbst, bei manchen Anbietern nach einer Stunde, bei anderen nach einem Tag.',
      explanation:
        'Anbieter begrenzen, wie viele Mails ein Konto in einer Stunde oder an einem Tag verschicken darf und an wie viele Empfänger. Ein Rundbrief an viele Leute erreicht die Grenze, ebenso ein Programm, das automatisch sendet. Haben Sie wenig gesendet, verschickt womöglich jemand anderes Mails über Ihr Konto. Ein anderes Mailprogramm oder ein anderes Netz hilft nicht, denn gezählt wird das Konto.',
      steps: [
        {
          act: 'Senden Sie Dringendes von einem anderen Konto, und warten Sie mit dem Rest',
          why: 'Jeder abgelehnte Versuch kann die Wartezeit verlängern.',
        },
        {
          act: 'Sehen Sie die gesendeten Mails und die letzten Anmeldungen am Konto durch',
          why: 'Finden Sie etwas Unbekanntes, ändern Sie sofort das Passwort und sagen Sie Ihrem Anbieter Bescheid.',
        },
        {
          act: 'Nutzen Sie für Rundschreiben einen Newsletter-Dienst, oder bitten Sie um eine höhere Grenze',
          why: 'Mit der Nachricht unten fragen Sie Ihren Anbieter, welche Grenze gilt.',
        },
      ],
      whyNotCertain:
        'Aus der Antwort geht nicht klar hervor, ob Ihr eigenes Konto gezählt wurde oder der sendende Server insgesamt.',
      letter: {
        to: 'den Support Ihres Anbieters',
        subject: 'Sendegrenze meines Kontos',
        body: 'Guten Tag,\n\nmein Konto hat seine Sendegrenze erreicht. Könnten Sie mir bitte sagen, welche Grenze gilt, ab wann ich wieder senden kann und ob über mein Konto mehr Mails verschickt wurden, als ich weiß? Falls sich die Grenze anheben lässt: Wie geht das?\n\nDas steht in der Meldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
