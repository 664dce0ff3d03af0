import { expect, it } from 'vitest';
import { readNotice } from '../../../../shared/bounce/read-notice.ts';
import { pasted } from './document.ts';

it.each([
  [
    'postfix',
    "This is the mail system at host out.example.com. I'm sorry to have to inform you that your message could not be delivered to one or more recipients. The mail system <ann@example.org>: host mx.example.org[192.0.2.1] said: 550 5.1.1 <ann@example.org>: Recipient address rejected: User unknown (in reply to RCPT TO command) <ben@example.net>: host mx.example.net[192.0.2.2] said: 552 5.2.2 Mailbox full (in reply to RCPT TO command) Reporting-MTA: dns; out.example.com",
    [
      ['ann@example.org', '550', '5.1.1', 'mx.example.org'],
      ['ben@example.net', '552', '5.2.2', 'mx.example.net'],
    ],
  ],
  [
    'exim',
    'This message was created automatically by mail delivery software. A message that you sent could not be delivered to one or more of its recipients. This is a permanent error. The following address(es) failed: ann@example.org host mx.example.org [192.0.2.1] SMTP error from remote mail server after RCPT TO:<ann@example.org>: 550 No such user ben@example.net host mx.example.net [192.0.2.2] SMTP error from remote mail server after end of data: 554 5.7.1 Looks like spam',
    [
      ['ann@example.org', '550', null, 'mx.example.org'],
      ['ben@example.net', '554', '5.7.1', 'mx.example.net'],
    ],
  ],
  [
    'exchange',
    "Delivery has failed to these recipients or groups: ann@example.org The email address you entered couldn't be found. Diagnostic information for administrators: Generating server: ex.example.com ann@example.org mx.example.org Remote Server returned '550 5.1.1 User unknown' Original message headers: Received: from ex.example.com From: Karl <karl@example.com>",
    [['ann@example.org', '550', '5.1.1', 'mx.example.org']],
  ],
])('a notice of %s that lost its line ends', (format, text, expected) => {
  const notice = readNotice(pasted(text));
  expect(notice.format).toBe(format);
  expect(
    notice.recipients.map((one) => [one.address, one.replyCode, one.enhancedStatus, one.remoteHost]),
  ).toEqual(expected);
});
