import { defineRules } from '../rule.ts';

/** Freenet, Strato, OVH, Comcast, Cox, Charter and other access and hosting providers with words of their own. */
export const accessProvidersRules = defineRules([
  {
    id: 'access-providers.comcast-ptr',
    reason: 'ptr-required',
    match: { text: /\bcomcast requires that all mail servers must have a ptr record\b/i },
    confidence: 'certain',
    finding: 'sending.no-ptr',
    sources: ['https://postmaster.comcast.net/smtp-error-codes.php'],
    asOf: '2026-11',
    hits: [
      '554 mta1.example.net comcast 192.0.2.1 Comcast requires that all mail servers must have a PTR record with a valid Reverse DNS entry.',
    ],
    misses: ['550 PTR record required'],
  },
  {
    id: 'access-providers.comcast-blocked',
    reason: 'ip-blocked',
    match: {
      text: /\bcomcast block for spam\b.{0,60}|\b(?:bl0000(?:0[0-9]|10)|rl0000(?:0[0-9]|10))\b.{0,60}/i,
      not: /\breverse dns\b|\bptr\b|\bthrottled\b|\btoo many\b|\bdmarc\b/i,
    },
    confidence: 'likely',
    finding: 'sending.ip-listed',
    detail: {
      en: 'Comcast blocks or slows the sending address; the mark BL or RL with its number is explained on its postmaster page.',
      de: 'Comcast sperrt oder bremst die sendende Adresse; was BL oder RL mit der Nummer heißt, steht auf seiner Postmaster-Seite.',
    },
    sources: ['https://postmaster.comcast.net/smtp-error-codes.php'],
    asOf: '2026-11',
    hits: [
      '554 mx.example.net comcast 192.0.2.1 Comcast block for spam. Please see http://postmaster.comcast.net/smtp-error-codes.php#BL000000',
    ],
    misses: ['554 blocked for spam'],
  },
  {
    id: 'access-providers.cloudfilter',
    reason: 'ip-blocked',
    match: {
      text: /\baup#[a-z0-9-]{3,20}\b.{0,60}/i,
    },
    confidence: 'likely',
    finding: 'sending.reputation',
    detail: {
      en: 'The mark behind AUP# names a rule for sending servers, for instance a poor reputation or too many connections.',
      de: 'Die Kennung hinter AUP# nennt eine Regel für sendende Server, etwa schlechter Ruf oder zu viele Verbindungen.',
    },
    sources: ['https://www.spectrum.net/support/internet/understanding-email-error-codes'],
    asOf: '2026-11',
    hits: ['554 mx.example.net ESMTP server not available - 192.0.2.1. AUP#I-1310'],
    misses: ['550 AUP violation'],
  },
  {
    id: 'access-providers.ovh-blocked-account',
    reason: 'security-error',
    match: {
      text: /\b(?:account|mailbox|mail) (?:is )?(?:blocked|locked) for (?:spam|sending spam)\b.{0,40}|\byour (?:mailbox|account) is (?:blocked|locked) (?:for spam|due to)\b/i,
      not: /\brecipient/i,
    },
    confidence: 'likely',
    finding: 'account.blocked',
    sources: ['https://help.ovhcloud.com/'],
    asOf: '2026-11',
    hits: ['550 5.7.1 Your mailbox is blocked for spam, change the password'],
    misses: ['550 5.2.1 mailbox is locked'],
  },
  {
    id: 'access-providers.strato-spam',
    reason: 'spam-content',
    match: { text: /\brefused by local policy\. no spam please\b.{0,40}/i },
    confidence: 'likely',
    detail: {
      en: 'Strato’s filter took this mail for unwanted; the mark behind B-EX is what its support needs.',
      de: 'Stratos Filter hielt diese Mail für unerwünscht; die Kennung hinter B-EX braucht sein Support.',
    },
    sources: ['https://www.strato.de/faq/mail/'],
    asOf: '2026-11',
    hits: ['550 5.7.1 Refused by local policy. No SPAM please! (B-EX 149421::1700000000-000000)'],
    misses: ['550 5.7.1 Refused by local policy'],
  },
  {
    id: 'access-providers.strato-login',
    reason: 'security-error',
    match: {
      text: /\bno login \(required\)|\brequires authentication\. see \S{0,40}strato\b|\bstrato\S{0,20}\b.{0,30}\bsmtp-?auth/i,
    },
    confidence: 'likely',
    finding: 'login.required',
    sources: ['https://www.strato.de/faq/mail/'],
    asOf: '2026-11',
    hits: ['530 5.7.1 No login (required)'],
    misses: ['530 5.7.0 Authentication required'],
  },
]);
