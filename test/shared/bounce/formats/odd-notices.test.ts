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

describe('recipients in running text', () => {
  it('have each the action that their own line states', () => {
    const notice = readNotice(
      pasted(`I am sending you this message to inform you on the delivery status of a
message you previously sent.  Below you will find a list of the affected recipients;

  <ann@example.org>  delivery failed; will not continue trying
  <bob@example.org>  delivery delayed; will continue trying
`),
    );
    expect(notice.kind).toBe('failure');
    expect(notice.recipients.map((one) => [one.address, one.action])).toEqual([
      ['ann@example.org', 'failed'],
      ['bob@example.org', 'delayed'],
    ]);
  });

  it('are not whom a stranger tells that mail to him waits', () => {
    const notice = readNotice(
      saved(`From: "Mail Admin" <admin@offers.example.net>
To: sender@example.com
Subject: You have 5 undelivered messages

5 messages to sender@example.com could not be delivered because your mailbox is full. Click here.
`),
    );
    expect(notice.kind).toBe('ordinary-message');
  });

  it('keep the address before an alias beside the one of the message store', () => {
    const notice = readNotice(
      saved(`From: postmaster@ims.example.org
To: sender@example.com
Subject: Delivery Notification: Delivery has failed

Your message cannot be delivered to the following recipients:

  Recipient address: ann@ims-ms-daemon
  Original address: ann@example.org
  Reason: Over quota
`),
    );
    expect(notice.recipients.map((one) => [one.address, one.originalAddress])).toEqual([
      ['ann@ims-ms-daemon', 'ann@example.org'],
    ]);
  });

  it('does not take a request to confirm for a failure', () => {
    const notice = readNotice(
      saved(`From: bob@example.org
To: sender@example.com
Subject: Please confirm your message

This message was created automatically by mail delivery software (TMDA).

Your message attached below is being held because the address
<sender@example.com> has not been verified.

To release your message for delivery, please send an empty message
to the following address, or use your mailer's "Reply" feature.

   bob-confirm-123@example.org
`),
    );
    expect(notice.kind).toBe('challenge');
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

describe('a list of recipients', () => {
  it('is read where each line has address and answer, and nothing else in it is a recipient', () => {
    const notice = readNotice(
      saved(`From: Postmaster <postmaster@mx.example.com>
To: sender@example.com
Subject: Nondeliverable mail

The following recipients could not be reached:

ann@example.org        550 5.1.1 User unknown
bob@example.org        552 5.2.2 Mailbox full
eve@example.net        550_No_such_user

Delivered to:
carl@example.org

The mail was sent by sender@example.com with the message id <1@out.example.com>.
`),
    );
    expect(notice.recipients.map((one) => [one.address, one.diagnostic?.slice(0, 22)])).toEqual([
      ['ann@example.org', '550 5.1.1 User unknown'],
      ['bob@example.org', '552 5.2.2 Mailbox full'],
      ['eve@example.net', '550 No such user'],
    ]);
  });

  it('of Exim ends where those begin who got the message', () => {
    const notice = readNotice(
      pasted(`${EXIM_WORDS}

The following address(es) were delivered:
  carl@example.org
`),
    );
    expect(notice.recipients.map((one) => one.address)).toEqual(['ann@example.org']);
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
