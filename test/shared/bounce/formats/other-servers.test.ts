import { saved } from './document.ts';
import { checkSamples } from './samples.ts';

checkSamples('other servers and gateways', saved, [
  {
    name: 'x400',
    kind: 'failure',
    format: 'x400-gateway',
    expected: [['ann@example.org', null, null, null, null]],
    diagnostic:
      "Diagnostic was Unable to transfer, Unrecognised OR-name Information MTA 'gw.example.net' gives error message Unknown user",
    source: `Return-Path: <>
From: Mail Gateway <postmaster@gw.example.net>
To: sender@example.com
Subject: Delivery Report (failure) for ann@example.org
Date: Thu, 12 Nov 2026 10:00:00 +0100

This report relates to your message:
        Subject: Hello
        Submission-id: 12345
        was not delivered to

        ann@example.org

        Your message was not delivered to:   ann@example.org
        for the following reason:
        Diagnostic was Unable to transfer, Unrecognised OR-name
        Information MTA 'gw.example.net' gives error message Unknown user

The Original Message follows:


Received: from out.example.com by mx.example.net; Thu, 12 Nov 2026 09:59:00 +0100
Message-ID: <1@out.example.com>
From: sender@example.com
To: ann@example.org
Subject: Hello
Date: Thu, 12 Nov 2026 09:58:00 +0100

Body with bob@example.com
`,
  },
  {
    name: 'groupwise',
    kind: 'failure',
    format: 'groupwise',
    expected: [['ann@example.org', null, null, null, null]],
    diagnostic: 'Mailbox unavailable or access denied',
    source: `Return-Path: <>
From: System Administrator <postmaster@gw.example.net>
To: sender@example.com
Subject: Message status - undeliverable
Date: Thu, 12 Nov 2026 10:00:00 +0100

The message that you sent was undeliverable to the following:
	ann@example.org (Mailbox unavailable or access denied)

Possibly truncated original message follows:

Received: from out.example.com by mx.example.net; Thu, 12 Nov 2026 09:59:00 +0100
Message-ID: <1@out.example.com>
From: sender@example.com
To: ann@example.org
Subject: Hello
Date: Thu, 12 Nov 2026 09:58:00 +0100

Body with bob@example.com
`,
  },
  {
    name: 'groupwise-550',
    kind: 'failure',
    format: 'groupwise',
    expected: [['ann@example.org', '550', null, null, null]],
    diagnostic: '550 Unknown recipient ann@example.org',
    source: `Return-Path: <>
From: Postmaster <postmaster@gw.example.net>
To: sender@example.com
Subject: Message status - undeliverable
Date: Thu, 12 Nov 2026 10:00:00 +0100

The message that you sent was undeliverable to the following:
	ann@example.org (550 Unknown recipient ann@example.org)

Possibly truncated original message follows:

Received: from out.example.com by mx.example.net; Thu, 12 Nov 2026 09:59:00 +0100
Message-ID: <1@out.example.com>
From: sender@example.com
To: ann@example.org
Subject: Hello
Date: Thu, 12 Nov 2026 09:58:00 +0100

Body with bob@example.com
`,
  },
  {
    name: 'domino-de',
    kind: 'failure',
    format: 'domino',
    expected: [['ann@example.org', null, null, null, null]],
    diagnostic: 'User ann (ann@example.org) not listed in Domino Directory',
    source: `Return-Path: <>
From: Postmaster@example.net
To: sender@example.com
Subject: ZUSTELLUNGSFEHLER: User ann (ann@example.org) not listed in Domino Directory
Date: Thu, 12 Nov 2026 10:00:00 +0100

Ihre Nachricht

  Betreff: Hallo

wurde nicht zugestellt an:

  ann@example.org

weil:

  User ann (ann@example.org) not listed in Domino Directory
`,
  },
  {
    name: 'ims',
    kind: 'failure',
    format: 'messaging-server',
    expected: [['ann@example.org', '550', '5.1.1', null, null]],
    diagnostic: '550 5.1.1 <ann@example.org>... User unknown',
    source: `Return-Path: <>
From: postmaster@mail.example.net
To: sender@example.com
Subject: Delivery Notification: Delivery has failed
Date: Thu, 12 Nov 2026 10:00:00 +0100

This report relates to a message you sent with the following header fields:

  Message-id: <1@out.example.com>
  Date: Thu, 12 Nov 2026 09:58:00 +0100
  From: Sender <sender@example.com>
  To: ann@example.org
  Subject: Hello

Your message cannot be delivered to the following recipients:

  Recipient address: ann@example.org
  Reason: Remote SMTP server has rejected address
  Diagnostic code: smtp;550 5.1.1 <ann@example.org>... User unknown
  Remote system: dns;mx.example.org (TCP|192.0.2.1|4000|192.0.2.7|25) (mx.example.org ESMTP)
`,
  },
  {
    name: 'netscape',
    kind: 'failure',
    format: 'netscape',
    expected: [['ann@example.org', null, null, null, null]],
    diagnostic: 'Invalid recipient: <ann@example.org>',
    source: `Return-Path: <>
From: Mail Administrator <Postmaster@mail.example.net>
To: sender@example.com
Subject: Mail System Error - Returned Mail
Date: Thu, 12 Nov 2026 10:00:00 +0100

This Message was undeliverable due to the following reason:

Each of the following recipients was rejected by a remote mail server.
The reasons given by the server are included to help you determine why
each recipient was rejected.

    Recipient: <ann@example.org>
    Reason:    Invalid recipient: <ann@example.org>


Please reply to Postmaster@mail.example.net
if you feel this message to be in error.
`,
  },
  {
    name: 'docomo',
    kind: 'failure',
    format: 'netscape',
    expected: [['ann@example.ne.jp', '550', null, null, 'rcpt']],
    diagnostic: '550 Unknown user ann@example.ne.jp',
    source: `Return-Path: <>
From: Mail Administrator <Postmaster@example.ne.jp>
To: sender@example.com
Subject: Mail System Error - Returned Mail
Date: Thu, 12 Nov 2026 10:00:00 +0100

次のあて先へのメッセージはエラーのため送信できませんでした。

送信先メールアドレスが見つからないか、
送信先メールサーバの事由により送信できませんでした。
メールアドレスをご確認の上、再送信してください。

    Recipient: <ann@example.ne.jp>
    >>> RCPT TO:<ann@example.ne.jp>
    <<< 550 Unknown user ann@example.ne.jp
`,
  },
]);
