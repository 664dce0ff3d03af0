import { defineRules } from '../rule.ts';

/** Mail.ru and Yandex. */
export const russianProvidersRules = defineRules([
  {
    id: 'russian-providers.mailru-spam',
    reason: 'spam-content',
    match: {
      text: /\bspam message (?:rejected|discarded)\b.{0,80}(?:mail\.ru|\bhelp\.mail)|\bhelp\.mail\.ru\/notspam-support\S{0,40}/i,
    },
    confidence: 'likely',
    detail: {
      en: 'Mail.ru took the mail for spam; its link opens a form for senders.',
      de: 'Mail.ru hielt die Mail für Spam; der Link öffnet ein Formular für Absender.',
    },
    sources: ['https://postmaster.mail.ru/'],
    asOf: '2026-11',
    hits: [
      '550 spam message rejected. Please visit http://help.mail.ru/notspam-support/id?c=abc or report details to abuse@corp.mail.ru. Error code: 000',
    ],
    misses: ['550 spam message rejected'],
  },
  {
    id: 'russian-providers.yandex-spam-policy',
    reason: 'spam-content',
    match: { text: /\bspam message is rejected because of (?:the )?policy\b/i },
    confidence: 'likely',
    sources: ['https://yandex.com/support/mail/wizard-error/error.html'],
    asOf: '2026-11',
    hits: ['550 5.7.1 Spam message is rejected because of the policy'],
    misses: ['550 5.7.1 message is rejected because of the policy'],
  },
  {
    id: 'russian-providers.mailru-no-user',
    reason: 'user-unknown',
    match: {
      text: /\bmessage was not accepted -- invalid mailbox\b.{0,60}|\blocal mailbox <> is unavailable\b.{0,40}/i,
      not: /\b(?:account|user|mailbox) is (?:disabled|blocked|frozen|suspended|locked)\b/i,
    },
    confidence: 'certain',
    sources: ['https://postmaster.mail.ru/'],
    asOf: '2026-11',
    hits: [
      '550 Message was not accepted -- invalid mailbox. Local mailbox ann@example.org is unavailable: user not found',
    ],
    misses: ['550 message was not accepted'],
  },
  {
    id: 'russian-providers.mailru-disabled',
    reason: 'mailbox-disabled',
    match: {
      text: /\bmessage was not accepted -- invalid mailbox\b.{0,40}\baccount is disabled\b|\blocal mailbox <> is unavailable: account is disabled\b.{0,40}/i,
    },
    confidence: 'certain',
    sources: ['https://postmaster.mail.ru/'],
    asOf: '2026-11',
    hits: [
      '550 Message was not accepted -- invalid mailbox. Local mailbox ann@example.org is unavailable: account is disabled',
    ],
    misses: [
      '550 Message was not accepted -- invalid mailbox. Local mailbox ann@example.org is unavailable: user not found',
    ],
  },
  {
    id: 'russian-providers.yandex-spam',
    reason: 'spam-content',
    match: {
      text: /\bmessage rejected under suspicion of spam\b.{0,60}|\bfeedback2?\.yandex\S{0,40}/i,
    },
    confidence: 'likely',
    detail: {
      en: 'Yandex suspects spam. At the sender’s own Yandex account the same words mean that the account looks hijacked.',
      de: 'Yandex vermutet Spam. Beim eigenen Yandex-Konto des Absenders heißt derselbe Satz, dass das Konto gekapert wirkt.',
    },
    sources: ['https://yandex.com/support/mail/spam/sender.html'],
    asOf: '2026-11',
    hits: ['554 5.7.1 [1] Message rejected under suspicion of SPAM; https://ya.cc/abc 1234567890'],
    misses: ['554 5.7.1 Message rejected'],
  },
  {
    id: 'russian-providers.yandex-link',
    reason: 'spam-content',
    generic: true,
    match: { text: /\bya\.cc\/\S{1,12}/i },
    confidence: 'possible',
    sources: ['https://yandex.com/support/mail/spam/sender.html'],
    asOf: '2026-11',
    hits: ['554 5.7.1 See https://ya.cc/abc 1234567890'],
    misses: ['554 5.7.1 Message rejected'],
  },
  {
    id: 'russian-providers.mailru-host-name',
    reason: 'ptr-required',
    match: { text: /\bhosts? with dynamic ips? or generic dns ptr[- ]records?\b/i },
    confidence: 'likely',
    finding: 'sending.no-ptr',
    detail: {
      en: 'Mail.ru takes no mail from addresses whose reverse DNS name looks like one of a dial-in line. A name of the server’s own helps.',
      de: 'Mail.ru nimmt nichts von Adressen an, deren Reverse-DNS-Name nach einem Einwahlanschluss aussieht. Ein eigener Name für den Server hilft.',
    },
    sources: ['https://help.mail.ru/eng/notspam-support/rejection'],
    asOf: '2026-11',
    hits: [
      '550 Mail from your host rejected. We do not accept mail from hosts with dynamic IP or generic DNS PTR-records.',
    ],
    misses: ['550 We do not accept mail from dynamic IPs'],
  },
  {
    id: 'russian-providers.yandex-sender',
    reason: 'sender-rejected',
    match: { text: /\bsender address rejected: not owned by auth user\b/i },
    confidence: 'certain',
    finding: 'sender.not-owned',
    sources: ['https://yandex.com/support/mail/mail-clients/'],
    asOf: '2026-11',
    hits: ['553 5.7.1 Sender address rejected: not owned by auth user.'],
    misses: ['553 5.7.1 Sender address rejected'],
  },
]);
