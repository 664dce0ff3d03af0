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
]);
