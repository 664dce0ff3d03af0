import { describe, expect, it } from 'vitest';
import { isFromTracker, isTicket } from '../../../../shared/bounce/formats/program-mail.ts';
import { surveyOf } from '../../../../shared/bounce/formats/survey.ts';
import { verpRecipient } from '../../../../shared/bounce/formats/verp.ts';
import { saved } from './document.ts';

describe('the recipient in a return path', () => {
  it.each([
    ['garden-bounces+ann=example.org@lists.example.com', 'ann@example.org'],
    ['fun-return-1204-ann.lee=example.org@lists.example.com', 'ann.lee@example.org'],
    ['fun-return-sc.1204.abcd-ann=example.org@lists.example.com', 'ann@example.org'],
    ['bounce-4711-0a12-ann=Example.Org@mail.example.net', 'ann@example.org'],
    ['sentto-123-456-789-ann=example.org@returns.example.net', 'ann@example.org'],
    ['owner-cooking*ann**example.org@lists.example.com', 'ann@example.org'],
    ['SRS0=abcd=XY=example.org=ann@fwd.example.net', null],
    ['ann@example.org', null],
    ['owner-garden@lists.example.org', null],
  ])('%s', (address, recipient) => {
    expect(verpRecipient(address)).toBe(recipient);
  });

  it('is not looked for in addresses longer than any', () => {
    expect(verpRecipient(`${'a'.repeat(400)}+ann=example.org@lists.example.com`)).toBeNull();
  });
});

describe('mail of schedulers and trackers', () => {
  const surveyed = (header: string) => surveyOf(saved(`${header}\n\nSome text.\n`));

  it.each([
    'From: root@web.example.org (Cron Daemon)\nSubject: Cron <root@web> /usr/bin/true',
    'From: Support <rt@example.org>\nSubject: Hello\nRT-Ticket: example.org #1',
  ])('is known by its header: %s', (header) => {
    expect(isFromTracker(surveyed(header))).toBe(true);
  });

  it('is not seen in a notice', () => {
    const notice = surveyed('From: MAILER-DAEMON@example.org\nSubject: Returned mail: User unknown');
    expect([isFromTracker(notice), isTicket(notice)]).toEqual([false, false]);
  });

  it.each(['[Mail - Support #981] (New) Mail returned', '[Ticket ID: 12] Mail', '[MAIL-12] Bounces'])(
    'has a number in its subject: %s',
    (subject) => {
      expect(isTicket(surveyed(`From: a@example.org\nSubject: ${subject}`))).toBe(true);
    },
  );
});
