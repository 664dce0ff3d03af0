import { describe, expect, it } from 'vitest';
import { readNotice } from '../../../../shared/bounce/read-notice.ts';
import { pasted, saved } from './document.ts';

const EXIM_WORDS = `A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  ann@example.org
    retry timeout exceeded`;

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

  it('prefer the address before an alias to a name inside the message store', () => {
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
      ['ann@example.org', null],
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

describe('recipients beside other addresses', () => {
  it.each([
    [
      'the new address of somebody who left',
      'The person ann@example.org has left. The new address is ann.new@example.net.\nYour mail was not delivered.',
    ],
    [
      'whom the message came from',
      'The message from bob@example.com to ann@example.org could not be delivered: mailbox full.',
    ],
    ['numbers', 'Delivery failed for 1 recipient:\n\n 1. ann@example.org - User unknown'],
  ])('%s', (_name, text) => {
    const notice = readNotice(
      saved(
        `From: MAILER-DAEMON@mx.example.org\nTo: sender@example.com\nSubject: Mail returned\n\n${text}\n`,
      ),
    );
    expect(notice.recipients.map((one) => one.address)).toEqual(['ann@example.org']);
  });

  it('stand in several lines of Domino', () => {
    const notice = readNotice(
      pasted(`Your message

  Subject: x

was not delivered to:

  ann@example.org
  bob@example.org

because:

  Users not listed in Domino Directory
`),
    );
    expect(notice.recipients.map((one) => [one.address, one.diagnostic])).toEqual([
      ['ann@example.org', 'Users not listed in Domino Directory'],
      ['bob@example.org', 'Users not listed in Domino Directory'],
    ]);
  });

  it('stand in brackets of XMail', () => {
    const notice = readNotice(
      pasted(`[<00>] XMail bounce: Rcpt=[ann@example.org];Error=[554 5.7.1 Message refused as spam]

[<01>] Error sending message [1.2.out] from [mx.example.com].

Mail From: <sender@example.com>
Rcpt To:   <ann@example.org>
`),
    );
    expect([notice.format, notice.recipients.map((one) => [one.address, one.diagnostic])]).toEqual([
      'xmail',
      [['ann@example.org', '554 5.7.1 Message refused as spam']],
    ]);
  });
});

describe('lines about one recipient', () => {
  const recipientsOf = (text: string): readonly (readonly [string | null, string | null])[] =>
    readNotice(
      saved(
        `From: MAILER-DAEMON@mx.example.org\nTo: sender@example.com\nSubject: Delivery problems\n\n${text}\n`,
      ),
    ).recipients.map((one) => [one.address, one.action]);

  it('name nobody else, neither beside the answer nor in a link', () => {
    expect(
      recipientsOf(
        '<ann@example.org>... 550 Mailbox not found (box@example.org); see http://example.org/?u=sender@example.com',
      ),
    ).toEqual([['ann@example.org', 'failed']]);
  });

  it('may say that this one got it', () => {
    expect(
      recipientsOf(
        'Delivery problems occurred:\n\nann@example.org\n\tFAILED: 550 no such user\nbob@example.org\n\tDELIVERED',
      ),
    ).toEqual([
      ['ann@example.org', 'failed'],
      ['bob@example.org', 'delivered'],
    ]);
  });
});

it('an article about mail is no notice', () => {
  const notice = readNotice(
    saved(`From: News <editor@news.example.net>
To: sender@example.com
Subject: Mail delivery failed for millions

Millions of mails could not be delivered yesterday. Letters to letters@news.example.net.
`),
  );
  expect(notice.kind).toBe('ordinary-message');
});
