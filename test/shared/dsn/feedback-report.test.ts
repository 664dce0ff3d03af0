import { describe, expect, it } from 'vitest';
import { readDisposition } from '../../../shared/dsn/disposition.ts';
import { readFeedbackReport } from '../../../shared/dsn/feedback-report.ts';

describe('a feedback report (RFC 5965)', () => {
  it('is read', () => {
    const report = readFeedbackReport(`Feedback-Type: Abuse
User-Agent: Example-FBL/1.0
Version: 1
Original-Mail-From: <sender@example.com>
Original-Rcpt-To: <ann@example.org>
Original-Rcpt-To: rfc822; bob@example.org
Original-Rcpt-To: <redacted>
Source-IP: [203.0.113.9]
Reporting-MTA: dns; fbl.example.org
`);
    expect(report).toEqual({
      feedbackType: 'abuse',
      userAgent: 'Example-FBL/1.0',
      originalRecipients: ['ann@example.org', 'bob@example.org'],
      originalMailFrom: 'sender@example.com',
      sourceIp: '203.0.113.9',
      arrivalDate: null,
      reportingMta: 'fbl.example.org',
    });
  });

  it('is none in other text', () => {
    expect(readFeedbackReport('Reporting-MTA: dns; a.example')).toBeNull();
  });
});

describe('a disposition notification (RFC 8098)', () => {
  it('is read', () => {
    const notice = readDisposition(`Reporting-UA: pc.example.org; Mailer
Original-Recipient: rfc822;list@example.org
Final-Recipient: rfc822;ann@example.org
Original-Message-ID: <1@out.example.com>
Disposition: automatic-action/MDN-sent-automatically; deleted/error
Error: mailbox full
`);
    expect(notice).toEqual({
      finalRecipient: 'ann@example.org',
      originalRecipient: 'list@example.org',
      dispositionType: 'deleted',
      automatic: true,
      modifiers: ['error'],
      originalMessageId: '<1@out.example.com>',
      reportingUa: 'pc.example.org; Mailer',
      error: 'mailbox full',
    });
  });

  it('is none without a disposition', () => {
    expect(readDisposition('Final-Recipient: rfc822;ann@example.org')).toBeNull();
  });
});
