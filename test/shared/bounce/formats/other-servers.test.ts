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
  {
    name: 'mdaemon',
    kind: 'failure',
    format: 'mdaemon',
    expected: [['ann@example.org', '550', null, null, 'rcpt']],
    diagnostic: '550 No such user',
    source: `Return-Path: <>
From: MAILER-DAEMON@md.example.net
To: sender@example.com
Subject: Permanent Delivery Failure
Date: Thu, 12 Nov 2026 10:00:00 +0100


THIS IS AN AUTOMATIC MESSAGE
The attached message had PERMANENT fatal delivery errors!

After one or more unsuccessful delivery attempts the attached message has
been removed from the mail queue on this server.  The number and frequency
of delivery attempts are determined by local configuration parameters.

YOUR MESSAGE WAS NOT DELIVERED TO ONE OR MORE RECIPIENTS!

Failed address: ann@example.org

--- Session Transcript ---
 Thu 2026-11-12 10:00:01: Parsing message <xxxxxxxxxxxxxxxxxxxxxx\\pd35000012345.msg>
 Thu 2026-11-12 10:00:01: *  From: sender@example.com
 Thu 2026-11-12 10:00:01: *  To: ann@example.org
 Thu 2026-11-12 10:00:01: Attempting SMTP connection to [192.0.2.7:25]
 Thu 2026-11-12 10:00:02: --> RCPT To:<ann@example.org>
 Thu 2026-11-12 10:00:02: <-- 550 No such user
 Thu 2026-11-12 10:00:02: --> QUIT
--- End Transcript ---

: Message contains [1] file attachments
`,
  },
  {
    name: 'communigate',
    kind: 'failure',
    format: 'communigate',
    expected: [['ann@example.org', null, null, null, null]],
    diagnostic: 'account is full (quota exceeded)',
    source: `Return-Path: <>
From: <MAILER-DAEMON@cg.example.net>
To: sender@example.com
Subject: Undeliverable mail: Hello
Date: Thu, 12 Nov 2026 10:00:00 +0100

Failed to deliver to '<ann@example.org>'
LOCAL module(account ann) reports:
 account is full (quota exceeded)

`,
  },
  {
    name: 'mailmarshal',
    kind: 'failure',
    format: 'mailmarshal',
    expected: [['ann@example.org', null, null, null, null]],
    diagnostic: 'The remote server said: mailbox not found',
    source: `Return-Path: <>
From: MailMarshal@gw.example.net
To: sender@example.com
Subject: MailMarshal: Undeliverable mail
Date: Thu, 12 Nov 2026 10:00:00 +0100

Your message:

   From:    sender@example.com
   Subject: Hello

could not be delivered because of

MailMarshal was unable to deliver the message to the following recipients:

   ann@example.org

The remote server said: mailbox not found
`,
  },
  {
    name: 'surfcontrol',
    kind: 'failure',
    format: 'surfcontrol',
    expected: [['ann@example.org', '550', null, null, null]],
    diagnostic: '550 No such user',
    source: `Return-Path: <>
From: <>
To: sender@example.com
Subject: Hello
Date: Thu, 12 Nov 2026 10:00:00 +0100

Your message could not be sent.
A transcript of the attempts to send the message follows.
The number of attempts made: 1
Addressed To: ann@example.org

Thu 12 Nov 2026 10:00:00 +0100
Failed to send to identified host,
ann@example.org: [192.0.2.7], 550 No such user
--- Message non-deliverable.
`,
  },
  {
    name: 'virus-interscan',
    kind: 'failure',
    format: 'interscan',
    expected: [['ann@example.org', '550', null, null, 'rcpt']],
    diagnostic: '550 unknown user',
    source: `Return-Path: <>
From: imss@gw.example.net
To: sender@example.com
Subject: Mail could not be delivered
Date: Thu, 12 Nov 2026 10:00:00 +0100

****** Message from InterScan Messaging Security Suite ******

Sent <<< RCPT TO:<ann@example.org>
Received >>> 550 unknown user

Unable to deliver message to <ann@example.org>.

************************     End of message     **********************
`,
  },
  {
    name: 'jp-mfilter',
    kind: 'failure',
    format: 'generic',
    expected: [['ann@example.co.jp', '550', '5.1.1', null, null]],
    diagnostic: '550 5.1.1 <ann@example.co.jp>... User unknown',
    source: `Return-Path: <>
From: postmaster@example.co.jp
To: sender@example.com
Subject: failure notice
Date: Thu, 12 Nov 2026 10:00:00 +0100

このメールは「メールシステム」が自動的に生成して送信しています。
メールサーバーとの通信中、下記の理由により
このメールは送信できませんでした。

以下のメールアドレスへの送信に失敗しました。
ann@example.co.jp

-------server message
550 5.1.1 <ann@example.co.jp>... User unknown
-------SMTP command
RCPT
`,
  },
]);
