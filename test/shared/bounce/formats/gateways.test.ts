import { saved } from './document.ts';
import { checkSamples } from './samples.ts';

checkSamples('gateways and other products', saved, [
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
    format: 'm-filter',
    expected: [['ann@example.co.jp', '550', '5.1.1', null, 'rcpt']],
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
  {
    name: 'marshal-affected',
    kind: 'failure',
    format: 'mailmarshal',
    expected: [['ann@example.org', '550', '5.1.1', null, null]],
    diagnostic: '550 5.1.1 User unknown',
    source: `Return-Path: <>
From: postmaster@gw.example.net
To: sender@example.com
Subject: Undeliverable mail
Date: Thu, 12 Nov 2026 10:00:00 +0100

Your message:
   From:    sender@example.com
   Subject: Hello

Could not be delivered because of

550 5.1.1 User unknown

The following recipients were affected:
   ann@example.org

Additional Information
======================
Original Sender:    <sender@example.com>
`,
  },
  {
    name: 'opensmtpd-delay',
    kind: 'delay',
    format: 'opensmtpd',
    expected: [['ann@example.org', null, null, null, null]],
    diagnostic: 'No MX found for domain',
    source: `Return-Path: <>
From: Mailer Daemon <MAILER-DAEMON@mx.example.net>
To: sender@example.com
Subject: Delivery status notification: delayed
Date: Thu, 12 Nov 2026 10:00:00 +0100

    Hi!

    This is the MAILER-DAEMON, please DO NOT REPLY to this email.

    A message is delayed for more than 4 hours for the following
    list of recipients:

ann@example.org: No MX found for domain

    Please note that this is only a temporary failure report.
    The message is kept in the queue for up to 4 days.
    You DO NOT NEED to re-send the message to these recipients.

    Below is a copy of the original message:


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
    name: 'dragonfly',
    kind: 'failure',
    format: 'dragonfly',
    expected: [['ann@example.org', '550', '5.1.1', 'mx.example.org', 'rcpt']],
    diagnostic: '550 5.1.1 <ann@example.org>: User unknown',
    source: `Return-Path: <>
From: MAILER-DAEMON <>
To: sender@example.com
Subject: Mail delivery failed
Date: Thu, 12 Nov 2026 10:00:00 +0100

This is the DragonFly Mail Agent v0.13 at df.example.com.

There was an error delivering your mail to <ann@example.org>.

mx.example.org [192.0.2.7] did not like our RCPT TO:
550 5.1.1 <ann@example.org>: User unknown

Message headers follow.


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
    name: 'zoho',
    kind: 'failure',
    format: 'zoho',
    expected: [
      ['ann@example.org', '550', '5.1.1', null, null],
      ['bob@example.net', '550', '5.2.2', null, null],
    ],
    diagnostic: '550 5.1.1 User unknown (Invalid Address)',
    source: `Return-Path: <>
From: mailer-daemon@zoho.example
To: sender@example.com
Subject: Undelivered Mail Returned to Sender
Date: Thu, 12 Nov 2026 10:00:00 +0100

This message was created automatically by mail delivery software.
A message that you sent could not be delivered to one or more of its recipients. This is a permanent error.

ann@example.org Invalid Address, ERROR_CODE :550, ERROR_CODE :5.1.1 User unknown
bob@example.net Invalid Address, ERROR_CODE :550, ERROR_CODE :5.2.2 Mailbox full
`,
  },
  {
    name: 'aol',
    kind: 'failure',
    format: 'aol',
    expected: [['ann@aol.example', null, null, null, null]],
    diagnostic: 'they are not accepting mail from sender@example.com',
    source: `Return-Path: <>
From: Mail Delivery Subsystem <MAILER-DAEMON@aol.example>
To: sender@example.com
Subject: Mail Delivery Problem
Date: Thu, 12 Nov 2026 10:00:00 +0100

Your mail to the following recipients could not be delivered because they are not accepting mail from sender@example.com:
	ann
`,
  },
]);
