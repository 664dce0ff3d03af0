import { describe, expect, it } from 'vitest';
import { readNotice } from '../../../../shared/bounce/read-notice.ts';
import { fields, mail, part, pasted } from './document.ts';

const HEADERS = [
  'Return-Path: <>',
  'From: Mail Delivery System <MAILER-DAEMON@out.example.com>',
  'To: sender@example.com',
  'Subject: Undelivered Mail Returned to Sender',
  'Date: Thu, 12 Nov 2026 10:00:00 +0100',
  'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
];

const status = (...lines: readonly string[]): ReturnType<typeof part> =>
  part('message/delivery-status', `Reporting-MTA: dns; out.example.com\n\n${lines.join('\n')}\n`);

describe('a report decides, the text for people fills its gaps', () => {
  it('takes host, stage and answer from the text where the report has none', () => {
    const text = `This is the mail system at host out.example.com.

<ann@example.org>: host mx.example.org[192.0.2.7] said: 550 5.1.1 User unknown
    (in reply to RCPT TO command)

<bob@example.net>: connect to mx.example.net[192.0.2.8]:25: Connection refused
`;
    const notice = readNotice(
      mail(HEADERS, text, [
        status('Final-Recipient: rfc822; ann@example.org', 'Action: failed', 'Status: 5.0.0'),
        status('Final-Recipient: rfc822; bob@example.net', 'Action: failed', 'Status: 4.4.1'),
      ]),
    );
    expect(notice.recipients[0]).toMatchObject({
      replyCode: '550',
      enhancedStatus: '5.1.1',
      remoteHost: 'mx.example.org',
      remoteIp: '192.0.2.7',
      stage: 'rcpt',
      diagnostic: '550 5.1.1 User unknown',
    });
    expect(notice.recipients[1]).toMatchObject({
      replyCode: null,
      enhancedStatus: '4.4.1',
      remoteHost: 'mx.example.net',
      stage: 'connect',
    });
    expect(notice.recipients[1]?.context).not.toContain('User unknown');
  });

  it('prefers the code in the answer to the reporter’s own status', () => {
    const notice = readNotice(
      mail(HEADERS, 'Undelivered.', [
        status(
          'Final-Recipient: rfc822; ann@example.org',
          'Action: failed',
          'Status: 5.1.1',
          'Diagnostic-Code: smtp; 552 5.2.2 Over quota',
        ),
      ]),
    );
    expect(notice.recipients[0]).toMatchObject({ replyCode: '552', enhancedStatus: '5.2.2' });
  });

  it('names a pipe by the address it was made from', () => {
    const notice = readNotice(
      mail(HEADERS, 'Undelivered.', [
        status(
          'Final-Recipient: x-unix; |/usr/bin/filter',
          'Original-Recipient: rfc822; ann@example.org',
          'Action: failed',
        ),
      ]),
    );
    expect(notice.recipients[0]).toMatchObject({ address: 'ann@example.org', action: 'failed' });
  });

  it('keeps a footer about viruses out of the reason', () => {
    const text = `Delivery to the following recipients failed.

       ann@example.org


_____________________________________________________________
This email has been scanned for all viruses by a service.`;
    const notice = readNotice(
      mail(HEADERS, text, [
        status('Final-Recipient: rfc822;ann@example.org', 'Action: failed', 'Status: 5.1.1'),
      ]),
    );
    expect(notice.recipients[0]?.diagnostic).not.toContain('virus');
    expect(notice.recipients[0]?.context).not.toContain('virus');
  });

  it('takes the action, not the words, for what happened', () => {
    const words: readonly (readonly [string, string])[] = [
      ['delayed', 'delay'],
      ['delivered', 'success'],
      ['relayed', 'relayed'],
      ['expanded', 'expanded'],
      ['FAILED (permanently)', 'failure'],
    ];
    for (const [action, kind] of words) {
      const report = status('Final-Recipient: rfc822; ann@example.org', `Action: ${action}`);
      expect(readNotice(mail(HEADERS, 'A report.', [report])).kind).toBe(kind);
    }
  });
});

describe('what else a notice states', () => {
  it('gives the returned message', () => {
    const original = {
      ...part('text/rfc822-headers', ''),
      embeddedHeaders: fields([
        'From: Sender <sender@example.com>',
        'To: Ann <ann@example.org>, bob@example.net',
        'Subject: Hello',
        'Message-ID: <1@out.example.com>',
        'Date: Thu, 12 Nov 2026 09:58:00 +0100',
      ]),
    };
    const notice = readNotice(
      mail(HEADERS, 'Undelivered.', [
        status('Final-Recipient: rfc822; ann@example.org', 'Action: failed'),
        original,
      ]),
    );
    expect(notice.original).toMatchObject({
      messageId: '<1@out.example.com>',
      from: 'Sender <sender@example.com>',
      to: ['ann@example.org', 'bob@example.net'],
      subject: 'Hello',
      date: 'Thu, 12 Nov 2026 09:58:00 +0100',
    });
    expect(notice.reporter).toEqual({ host: 'out.example.com', software: null });
  });

  it('counts the time of giving up from what the text says', () => {
    const text = `Your message could not be delivered for more than 4 hour(s).
It will be retried until it is 5 day(s) old.

<ann@example.org>: connect to mx.example.org[192.0.2.7]:25: Connection timed out`;
    const report = part(
      'message/delivery-status',
      `Reporting-MTA: dns; out.example.com
Arrival-Date: Thu, 12 Nov 2026 06:00:00 +0100 (CET)

Final-Recipient: rfc822; ann@example.org
Action: delayed
Status: 4.4.1
`,
    );
    expect(readNotice(mail(HEADERS, text, [report])).delay).toEqual({
      since: '2026-11-12T06:00:00+01:00',
      giveUpAt: '2026-11-17T06:00:00+01:00',
      willRetry: true,
    });
  });

  it.each([
    ['Will keep trying until message is 5 days old', '2026-11-17T06:00:00+01:00'],
    ['Message will be retried for 2 more day(s)', '2026-11-14T10:00:00+01:00'],
    ['Gmail will retry for 47 more hours.', '2026-11-14T09:00:00+01:00'],
    [
      'The server will keep trying for the next 1 days, 19 hours and 58 minutes.',
      '2026-11-14T05:58:00+01:00',
    ],
    ['It will be tried again for some time.', null],
  ])('%s', (words, giveUpAt) => {
    const text = `The original message was received at Thu, 12 Nov 2026 06:00:00 +0100
   ----- The following addresses had transient non-fatal errors -----
<ann@example.org>

   ----- Transcript of session follows -----
<ann@example.org>... Deferred
${words}`;
    const notice = readNotice(
      mail(['From: MAILER-DAEMON@out.example.com', 'Date: Thu, 12 Nov 2026 10:00:00 +0100'], text),
    );
    expect(notice.kind).toBe('delay');
    expect(notice.delay.giveUpAt).toBe(giveUpAt);
  });

  it('prefers a stated time of giving up and guesses none', () => {
    const delayed = (line: string): ReturnType<typeof part> =>
      status('Final-Recipient: rfc822; ann@example.org', 'Action: delayed', line);
    const stated = readNotice(
      mail(HEADERS, 'Delayed.', [delayed('Will-Retry-Until: Fri, 13 Nov 2026 10:00:00 +0100')]),
    );
    expect(stated.delay.giveUpAt).toBe('2026-11-13T10:00:00+01:00');
    expect(readNotice(mail(HEADERS, 'Delayed.', [delayed('Status: 4.4.1')])).delay.giveUpAt).toBeNull();
  });

  it('reads a notice that somebody attached', () => {
    const inner = mail(HEADERS, 'Undelivered.', [
      status('Final-Recipient: rfc822; ann@example.org', 'Action: failed', 'Status: 5.1.1'),
    ]);
    const outer = mail(
      ['From: Bob <bob@example.net>', 'Subject: What does this mean?'],
      'See the attachment.',
      [{ ...part('message/rfc822', ''), embedded: inner }],
    );
    expect(readNotice(outer)).toMatchObject({
      kind: 'failure',
      recipients: [{ address: 'ann@example.org' }],
    });
  });

  it('reads a report pasted as source', () => {
    const notice = readNotice(
      pasted(`Reporting-MTA: dns; out.example.com

Final-Recipient: rfc822; ann@example.org
Action: failed
Status: 5.2.2
Diagnostic-Code: smtp; 552 5.2.2 Mailbox full
`),
    );
    expect(notice).toMatchObject({
      kind: 'failure',
      format: 'rfc3464',
      recipients: [{ address: 'ann@example.org', replyCode: '552' }],
    });
  });
});

describe('other reports', () => {
  it('takes a feedback report for a complaint', () => {
    const notice = readNotice(
      mail(['From: fbl@example.org', 'Subject: Abuse report'], 'An email abuse report.', [
        part('message/feedback-report', 'Feedback-Type: abuse\nOriginal-Rcpt-To: <ann@example.org>\n'),
      ]),
    );
    expect(notice).toMatchObject({
      kind: 'complaint',
      recipients: [{ address: 'ann@example.org', action: null }],
    });
  });

  const receipt = (disposition: string, text: string): string =>
    readNotice(
      mail(['From: Ann <ann@example.org>', 'Subject: Receipt'], text, [
        part(
          'message/disposition-notification',
          `Final-Recipient: rfc822;ann@example.org\nDisposition: ${disposition}\n`,
        ),
      ]),
    ).kind;

  it('takes a receipt for success, a refusal by a filter for a failure', () => {
    expect(receipt('manual-action/MDN-sent-manually; displayed', 'Your message was read.')).toBe('success');
    expect(receipt('manual-action/MDN-sent-manually; deleted', 'Deleted without being read.')).toBe(
      'success',
    );
    expect(
      receipt(
        'automatic-action/MDN-sent-automatically; deleted',
        'Your message to <ann@example.org> was automatically rejected: Quota exceeded',
      ),
    ).toBe('failure');
  });

  it('takes a refusal that asks for a confirmation for a challenge', () => {
    const notice = readNotice(
      mail(HEADERS, 'Undelivered.', [
        status(
          'Final-Recipient: rfc822; ann@example.org',
          'Action: failed',
          'Diagnostic-Code: smtp; 550 Your server requires confirmation. Visit https://confirm.example.org/ to confirm it.',
        ),
      ]),
    );
    expect(notice.kind).toBe('challenge');
  });
});

describe('a notice that breaks off', () => {
  it('never throws on parts of a notice', () => {
    const text = `Reporting-MTA: dns; out.example.com\n\n<ann@example.org>: host mx[192.0.2.7] said: 550-5.1.1 x\n--- Below`;
    for (let end = 0; end <= text.length; end += 1) {
      expect(() => readNotice(pasted(text.slice(0, end)))).not.toThrow();
    }
  });
});
