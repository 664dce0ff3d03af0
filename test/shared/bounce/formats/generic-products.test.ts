import { saved } from './document.ts';
import { checkSamples } from './samples.ts';

checkSamples('products without a recogniser', saved, [
  {
    name: 'amavis-virus',
    kind: 'failure',
    format: 'generic',
    expected: [['ann@example.org', '554', '5.7.0', null, null]],
    diagnostic: '554 5.7.0 Reject, id=12345-06 - SPAM',
    source: `Return-Path: <>
From: "Content-filter at gw.example.net" <postmaster@gw.example.net>
To: sender@example.com
Subject: VIRUS in message apparently from you
Date: Thu, 12 Nov 2026 10:00:00 +0100

A message from <sender@example.com> to:
-> ann@example.org

was considered unsolicited bulk e-mail (UBE).

Our internal reference code for your message is 12345-06/abcdef.

Delivery of the email was stopped!

The message WAS NOT relayed to:
<ann@example.org>:
   554 5.7.0 Reject, id=12345-06 - SPAM
`,
  },
  {
    name: 'ironport',
    kind: 'failure',
    format: 'generic',
    expected: [['ann@example.org', '550', '5.1.0', null, null]],
    diagnostic: "550 'No such user (ann@example.org)'",
    source: `Return-Path: <>
From: Mail Delivery System <MAILER-DAEMON@esa.example.net>
To: sender@example.com
Subject: Delivery Status Notification (Failure)
Date: Thu, 12 Nov 2026 10:00:00 +0100

The following message to <ann@example.org> was undeliverable.
The reason for the problem:
5.1.0 - Unknown address error 550-'No such user (ann@example.org)'
`,
  },
  {
    name: 'kerio',
    kind: 'failure',
    format: 'generic',
    expected: [['ann@example.org', '550', '5.1.1', null, null]],
    diagnostic: '550 5.1.1 User unknown',
    source: `Return-Path: <>
From: Mail Delivery Subsystem <MAILER-DAEMON@kerio.example.net>
To: sender@example.com
Subject: Undeliverable Mail: Hello
Date: Thu, 12 Nov 2026 10:00:00 +0100

Your message was not delivered to the following recipients:

  ann@example.org - 550 5.1.1 User unknown

Reporting mail server: kerio.example.net
`,
  },
  {
    name: 'smartermail',
    kind: 'failure',
    format: 'generic',
    expected: [['ann@example.org', '550', null, null, null]],
    diagnostic: '550 No such user here',
    source: `Return-Path: <>
From: "System Administrator" <System Administrator@sm.example.net>
To: sender@example.com
Subject: Delivery Failure
Date: Thu, 12 Nov 2026 10:00:00 +0100

Could not deliver message to the following recipient(s):

Failed Recipient: ann@example.org
Reason: Remote host said: 550 No such user here

   -- The header and top 20 lines of the message follows --

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
    name: 'axigen',
    kind: 'failure',
    format: 'generic',
    expected: [['ann@example.org', null, null, null, null]],
    diagnostic: 'mailbox does not exist',
    source: `Return-Path: <>
From: Mail Delivery System <mailer-daemon@ax.example.net>
To: sender@example.com
Subject: Mail delivery failed
Date: Thu, 12 Nov 2026 10:00:00 +0100

The following addresses had errors during delivery:

  ann@example.org - mailbox does not exist
`,
  },
  {
    name: 'biglobe',
    kind: 'failure',
    format: 'sendmail',
    expected: [['ann@example.ne.jp', null, null, null, null]],
    diagnostic: "The number of messages in recipient's mailbox exceeded the local limit.",
    source: `Return-Path: <>
From: postmaster@example.ne.jp
To: sender@example.com
Subject: Returned mail: User unknown
Date: Thu, 12 Nov 2026 10:00:00 +0100

   ----- The following addresses had delivery problems -----
ann@example.ne.jp

   ----- Non-delivered information -----
The number of messages in recipient's mailbox exceeded the local limit.
`,
  },
  {
    name: 'tonline',
    kind: 'failure',
    format: 'smail',
    expected: [['ann@t-online.example', '550', null, null, null]],
    diagnostic: '550 unknown user',
    source: `Return-Path: <>
From: Mail Delivery System <MAILER-DAEMON@fwd.example.de>
To: sender@example.com
Subject: Mail delivery failed: returning message to sender
Date: Thu, 12 Nov 2026 10:00:00 +0100

|------------------------- Message log follows: -------------------------|
 no valid recipients were found for this message
|------------------------- Failed addresses follow: ---------------------|
 <ann@t-online.example> ... transport smtp: 550 unknown user
|------------------------- Message text follows: ------------------------|

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
    name: 'ses-text',
    kind: 'failure',
    format: 'rfc3464',
    expected: [['ann@example.org', '550', '5.1.1', null, null]],
    diagnostic: '550 5.1.1 user unknown',
    source: `Return-Path: <>
From: MAILER-DAEMON@eu-west-1.amazonses.com
To: sender@example.com
Subject: Delivery Status Notification (Failure)
Date: Thu, 12 Nov 2026 10:00:00 +0100

An error occurred while trying to deliver the mail to the following recipients:
ann@example.org

Technical report:

Reporting-MTA: dsn; a1-2.smtp-out.eu-west-1.amazonses.com

Action: failed
Final-Recipient: rfc822; ann@example.org
Diagnostic-Code: smtp; 550 5.1.1 user unknown
Status: 5.1.1

`,
  },
]);
