/* Mails made by number, for runs with many of them. */

/** One message of an mbox: separator line, the mail, an empty line. */
export const boxed = (mail: string): string =>
  `From MAILER-DAEMON Sun Nov 15 08:01:00 2026\n${mail.replace(/\r\n/g, '\n').replace(/^From /gm, '>From ')}\n\n`;

/** A refused recipient by number; every third one has a full mailbox. */
export function refusal(number: number): string {
  const [code, words] = number % 3 === 0 ? ['5.2.2', 'Mailbox full'] : ['5.1.1', 'User unknown'];
  return [
    'From: MAILER-DAEMON@mail.example.com',
    'To: maria@example.com',
    'Subject: Undelivered Mail Returned to Sender',
    `Date: Sun, 15 Nov 2026 08:${String(number % 60).padStart(2, '0')}:00 +0100`,
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    '',
    'Your message could not be delivered.',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mail.example.com',
    '',
    `Final-Recipient: rfc822; person${String(number)}@example.org`,
    'Action: failed',
    `Status: ${code}`,
    'Remote-MTA: dns; mx.example.org',
    `Diagnostic-Code: smtp; 550 ${code} <person${String(number)}@example.org>: ${words}`,
    '',
    '--b--',
  ].join('\n');
}

/** One of the delay notices about the same mail, so many hours after it was sent. */
export function delayNotice(hours: number): string {
  const date = new Date(Date.UTC(2026, 10, 20, 8 + hours)).toUTCString().replace('GMT', '+0000');
  return [
    'From: MAILER-DAEMON@mail.example.com (Mail Delivery System)',
    'To: maria@example.com',
    'Subject: Delayed Mail (still being retried)',
    `Date: ${date}`,
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    '',
    'This is the mail system at host mail.example.com.',
    '',
    '# THIS IS A WARNING ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE. #',
    '',
    '<office@example.net>: connect to mx.example.net[203.0.113.7]:25: Connection timed out',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mail.example.com',
    'Arrival-Date: Fri, 20 Nov 2026 08:00:00 +0000',
    '',
    'Final-Recipient: rfc822; office@example.net',
    'Action: delayed',
    'Status: 4.4.1',
    'Diagnostic-Code: X-Postfix; connect to mx.example.net[203.0.113.7]:25: Connection timed out',
    'Will-Retry-Until: Wed, 25 Nov 2026 08:00:00 +0000',
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    'From: maria@example.com',
    'To: office@example.net',
    'Subject: Invoice',
    'Message-ID: <invoice@example.com>',
    'Date: Fri, 20 Nov 2026 08:00:00 +0000',
    '--b--',
  ].join('\n');
}
