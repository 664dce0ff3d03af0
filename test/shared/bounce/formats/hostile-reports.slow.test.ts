import { describe, expect, it } from 'vitest';
import { readNotice } from '../../../../shared/bounce/read-notice.ts';
import { mail, part, pasted } from './document.ts';

const HEADERS = [
  'From: Mail Delivery System <MAILER-DAEMON@out.example.com>',
  'Subject: Undelivered Mail Returned to Sender',
  'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
];

/** The most that any reader of reports takes. */
const MAX_RECIPIENTS = 2000;

describe('a megabyte of one piece', () => {
  it.each([
    ['addresses', 'a@b.example '],
    ['codes', '550 '],
    ['brackets', '<'],
    ['dashes', '-'],
    ['empty lines', ' \n'],
    ['recipients', 'Final-Recipient: rfc822;a@b.example\nAction: failed\n'],
  ])('is read before the time is up: %s', (_, piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const report = readNotice(mail(HEADERS, text, [part('message/delivery-status', text)]));
    expect(report.recipients.length).toBeLessThanOrEqual(MAX_RECIPIENTS);
    expect(readNotice(pasted(text)).recipients.length).toBeLessThanOrEqual(MAX_RECIPIENTS);
  });
});
