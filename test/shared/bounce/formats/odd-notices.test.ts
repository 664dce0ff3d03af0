import { describe, expect, it } from 'vitest';
import { readNotice } from '../../../../shared/bounce/read-notice.ts';
import { pasted, saved } from './document.ts';
import { checkSamples } from './samples.ts';

checkSamples('old and odd notices', saved, [
  {
    name: 'mmdf',
    kind: 'failure',
    format: 'mmdf',
    expected: [['ann@example.org', null, null, null, null]],
    diagnostic: '(USER) Unknown user name in "ann@example.org"',
    source: `From: "Memo Service (MMDF 2.43)" <mmdf@unix.example.org>
To: sender@example.com
Subject: Failed mail  (msg.aa00123)

    Your message could not be delivered to
'ann@example.org (host: unix.example.org) (queue: local)' for the following
reason:  '(USER) Unknown user name in "ann@example.org"'


    Your message begins as follows:
Received: from out.example.com by unix.example.org id aa00123
From: sender@example.com
To: ann@example.org
Cc: bob@example.org
`,
  },
  {
    name: 'list server that encloses the notice',
    kind: 'failure',
    format: 'qmail',
    expected: [['ann@example.org', null, '5.1.1', null, null]],
    diagnostic: 'Sorry, no mailbox here by that name. (#5.1.1)',
    source: `From: news-help@lists.example.com
To: ann@example.org
Subject: ezmlm warning

Messages to you from the news mailing list seem to
have been bouncing. I've attached a copy of the first bounce
message I received.

--- Enclosed is a copy of the bounce message I received.

Return-Path: <>
From: MAILER-DAEMON@example.org
To: news-return-7-ann=example.org@lists.example.com
Subject: failure notice

Hi. This is the qmail-send program at mx.example.org.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<ann@example.org>:
Sorry, no mailbox here by that name. (#5.1.1)
`,
  },
]);

const EXIM_WORDS = `A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  ann@example.org
    retry timeout exceeded`;

describe('mail that shows a notice to others', () => {
  it.each([
    [
      'a forum',
      'Forum <noreply@forum.example.net>',
      `kurt wrote:\n\n[quote]\n${EXIM_WORDS}\n[/quote]\nCheck.`,
    ],
    [
      'an issue tracker',
      'dev <notifications@code.example.net>',
      `It stops at:\n\n\`\`\`\n${EXIM_WORDS}\n\`\`\`\n`,
    ],
    [
      'a digest',
      'talk-request@lists.example.net',
      `Today's Topics:\n\n   1. Retry (Bob)\n\nMessage: 1\nFrom: Bob <bob@example.org>\n\n${EXIM_WORDS}\n`,
    ],
  ])('%s', (_name, from, text) => {
    const notice = readNotice(saved(`From: ${from}\nTo: sender@example.com\nSubject: Retry\n\n${text}`));
    expect({ kind: notice.kind, recipients: notice.recipients }).toEqual({
      kind: 'ordinary-message',
      recipients: [],
    });
  });

  it('is a notice all the same where a mail server wrote it', () => {
    const source = `From: Mailer-Daemon@mx.example.net\nTo: sender@example.com\nSubject: Mail failed\n\nYou wrote:\n\n${EXIM_WORDS}`;
    expect(readNotice(saved(source)).recipients.map((one) => one.address)).toEqual(['ann@example.org']);
  });
});

describe('sendmail with several lists', () => {
  const notice = readNotice(
    saved(`From: MAILER-DAEMON@relay.example.com
To: sender@example.com
Subject: Returned mail: see transcript for details

   ----- The following addresses had permanent fatal errors -----
<ann@example.org>

   ----- The following addresses had transient non-fatal errors -----
<bob@example.net>

   ----- Transcript of session follows -----
... while talking to mx.example.org.:
>>> RCPT To:<ann@example.org>
<<< 550 5.1.1 User unknown
550 5.1.1 <ann@example.org>... User unknown
<bob@example.net>... Deferred: Connection timed out with mx.example.net.
`),
  );

  it('has each recipient with its own action and words', () => {
    expect(notice.kind).toBe('failure');
    expect(notice.recipients.map((one) => [one.address, one.action, one.diagnostic])).toEqual([
      ['ann@example.org', 'failed', '550 5.1.1 User unknown'],
      [
        'bob@example.net',
        'delayed',
        '<bob@example.net>... Deferred: Connection timed out with mx.example.net.',
      ],
    ]);
  });
});

describe('any wording', () => {
  it.each([
    [
      'a letter',
      'From: Post <info@post.example.net>\nSubject: Undelivered mail waits',
      'You have undelivered mail. It could not be delivered because nobody was at home. Ask lost@post.example.net.',
    ],
    [
      'a parcel named in the subject',
      'From: noreply@parcels.example.net\nSubject: Ihre Sendung konnte nicht zugestellt werden',
      'Der Empfänger konnte nicht erreicht werden. Nachricht an kunde@parcels.example.net.',
    ],
    [
      'a person who greets',
      'From: Bob <bob@example.org>\nSubject: rejected proposal',
      'Hi, the list was rejected: two recipients unknown. The mail of ann@example.org has it.',
    ],
    [
      'a stranger who calls himself nearly postmaster',
      'From: postmaster-team@offers.example.net\nSubject: Mail delivery failed: verify sender@example.com',
      'Messages to sender@example.com were returned to sender. Verify now.',
    ],
  ])('is no notice: %s', (_name, head, text) => {
    expect(readNotice(saved(`${head}\nTo: sender@example.com\n\n${text}\n`)).kind).toBe('ordinary-message');
  });

  it('never takes the owner of a list for a recipient', () => {
    const notice = readNotice(
      saved(`From: plants-bounces@lists.example.net
To: sender@example.com
Subject: Your message to Plants was rejected

Your message to the plants@lists.example.net mailing list has been rejected by the moderator.

Any questions or comments should be directed to the list administrator at:

    plants-owner@lists.example.net
`),
    );
    expect(notice.recipients.map((one) => one.address)).toEqual(['plants@lists.example.net']);
  });

  it('reads a pasted notice of delay that only states a status', () => {
    const notice = readNotice(
      pasted(`The following message to <ann@example.org> was delayed.
The reason for the problem:
4.4.1 - Connection timeout

We will continue to try to deliver the message for 3 days.
`),
    );
    expect([notice.kind, notice.recipients[0]?.address, notice.recipients[0]?.action]).toEqual([
      'delay',
      'ann@example.org',
      'delayed',
    ]);
  });
});

describe('mail of a postmaster and of lists', () => {
  it.each([
    [
      'statistics',
      'From: postmaster@example.com\nSubject: Daily mail statistics',
      'Rejected: 300 (User unknown: 120, blocked: 180)',
    ],
    [
      'a welcome',
      'From: Postmaster <postmaster@example.com>\nSubject: Welcome to your new mailbox',
      'Your mailbox sender@example.com was created. If it is full, messages are returned to the sender.',
    ],
    [
      'an announcement',
      'From: postmaster@example.com\nSubject: New spam filter',
      'Messages with programs will be rejected; senders learn that the mail could not be delivered.',
    ],
    [
      'a question to a list',
      'Return-Path: <talk-bounces@lists.example.net>\nFrom: Bob <bob@example.org>\nPrecedence: list\nSubject: Undelivered Mail Returned to Sender',
      'Hello, what is this?\n\n<ann@example.net>: host mx.example.net[192.0.2.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command)',
    ],
  ])('is no notice: %s', (_name, head, text) => {
    expect(readNotice(saved(`${head}\nTo: sender@example.com\n\n${text}\n`)).kind).toBe('ordinary-message');
  });
});

describe('what servers tell their administrators, and forms', () => {
  it.each([
    [
      'a session that went wrong',
      'From: Mail Delivery System <MAILER-DAEMON@mx.example.com>\nTo: postmaster@mx.example.com\nSubject: Postfix SMTP server: errors from unknown[192.0.2.1]',
      'Transcript of session follows.\n\n In:  MAIL FROM:<eve@example.net>\n Out: 250 2.1.0 Ok\n In:  RCPT TO:<ann@example.com>\n Out: 451 4.3.0 <ann@example.com>: Temporary lookup failure',
    ],
    [
      'a virus that was found',
      'From: "Scanner" <postmaster@example.com>\nTo: postmaster@example.com\nSubject: Warning: E-mail viruses detected',
      'The following e-mails were found to have viruses:\n\n    Sender: eve@example.net\n Recipient: ann@example.com',
    ],
    [
      'mail that waits in quarantine',
      'From: postmaster@example.com\nTo: sender@example.com\nSubject: Spam quarantine: 2 messages',
      'These messages to you were held:\n from bob@example.net: cheap\n from eve@example.org: Undeliverable mail',
    ],
    [
      'a contact form',
      'From: Website <www@shop.example.net>\nTo: info@shop.example.net\nSubject: Contact form: mail returned',
      'Name: Bob\nE-Mail: bob@example.org\nMessage: My mail to you was returned with "550 mailbox full".',
    ],
  ])('is no notice: %s', (_name, head, text) => {
    expect(readNotice(saved(`${head}\n\n${text}\n`)).kind).toBe('ordinary-message');
  });
});
