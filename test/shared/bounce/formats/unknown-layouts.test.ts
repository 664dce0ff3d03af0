import { describe, expect, it } from 'vitest';
import { readNotice } from '../../../../shared/bounce/read-notice.ts';
import { saved } from './document.ts';

function noticeOf(from: string, subject: string, text: string): ReturnType<typeof readNotice> {
  return readNotice(saved(`From: ${from}\nTo: sender@example.com\nSubject: ${subject}\n\n${text}\n`));
}

describe('notices in a layout of their own', () => {
  it.each([
    [
      'a filter that names itself',
      'SpamFilter ISP <filter@gate.example.org>',
      'Message to ann@example.org was blocked',
      'Your e-mail to ann@example.org was blocked by our SpamFilter since it contained these keywords: pills.',
    ],
    [
      'a scanner that stopped the delivery',
      'scanner <postmaster@gate.example.org>',
      'VIRUS IN YOUR MAIL TO ann@example.org',
      'Our viruschecker found the W32/Sobig.F@mm virus(es) in your email to the following recipient(s):\n\n-> ann@example.org\n\nDelivery of the email was stopped!',
    ],
    [
      'a scanner that found a virus',
      'Symantec AntiVirus <gateway@gate.example.org>',
      'Virus found in a message you sent',
      'The message you sent to ann@example.org was rejected because it contained the virus W32.Netsky.P@mm.',
    ],
    [
      'a scanner that warns of viruses',
      'MailScanner <postmaster@gate.example.org>',
      'Warning: E-mail viruses detected',
      'Our virus detector has just been triggered by a message you sent:-\n  To: ann@example.org\nOne or more attachments will not have been delivered.',
    ],
    [
      'a small German server',
      'KEN! <ken@home.example.net>',
      'Fehler beim Versenden der E-Mail',
      'Die E-Mail an ann@example.org konnte nicht versendet werden.\nDer Server meldet: 550 unbekannter Benutzer',
    ],
    [
      'a UUCP host',
      'uucp@oldhost.example.net',
      'failed mail',
      'your mail to ann@example.org bounced at oldhost: user unknown',
    ],
    [
      'a mail that is returned without further words',
      '"Post Office" <postoffice@mx.example.net>',
      'mail to ann returned',
      'ann@example.org: mailbox unknown. Mail returned.',
    ],
  ])('%s', (_name, from, subject, text) => {
    const { kind, recipients } = noticeOf(from, subject, text);
    expect([kind, recipients.map((one) => one.address)]).toEqual(['failure', ['ann@example.org']]);
  });

  it('say of each recipient what became of it', () => {
    const { kind, recipients } = noticeOf(
      'MAILER-DAEMON@out.example.net',
      'Delivery report',
      'ann@example.org: failed (no such user)\nbob@example.org: still trying (mailbox full)',
    );
    expect(kind).toBe('failure');
    expect(recipients.map((one) => [one.address, one.action])).toEqual([
      ['ann@example.org', 'failed'],
      ['bob@example.org', 'delayed'],
    ]);
  });

  it.each([
    [
      'a circular about notices',
      'postmaster@example.net',
      'Reminder: undeliverable mail',
      'Dear all, when a message could not be delivered you get lines such as 550 5.1.1 User unknown. Write to ann@example.net.',
    ],
    [
      'a lure',
      '"Mail Delivery System" <noreply@offers.example.net>',
      '(3) Undelivered messages',
      'Your incoming messages could not be delivered because your storage is full. Click here to release them.',
    ],
  ])('are not %s', (_name, from, subject, text) => {
    expect(noticeOf(from, subject, text).kind).toBe('ordinary-message');
  });
});
