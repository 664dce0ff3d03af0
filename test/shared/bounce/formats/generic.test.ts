import { saved } from './document.ts';
import { checkSamples } from './samples.ts';

checkSamples('any wording', saved, [
  {
    name: 'compuserve',
    kind: 'failure',
    format: 'generic',
    expected: [['ann@example.org', null, null, null, null]],
    diagnostic: 'Receiver not found: ann@example.org Your message could not be delivered as addressed.',
    source: `Return-Path: <>
From: Electronic Postmaster <POSTMASTER@example.org>
To: sender@example.com
Subject: Undeliverable message
Date: Thu, 12 Nov 2026 10:00:00 +0100

Receiver not found: ann@example.org


Your message could not be delivered as addressed.
--- Returned message ---

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
    name: 'generic-inline',
    kind: 'failure',
    format: 'generic',
    expected: [['ann@example.org', null, null, null, null]],
    diagnostic: 'your message to ann@example.org could not be delivered because the account has been closed.',
    source: `Return-Path: <>
From: Mailserver <mailserver@example.net>
To: sender@example.com
Subject: Your message could not be delivered
Date: Thu, 12 Nov 2026 10:00:00 +0100

Hello,

your message to ann@example.org could not be delivered because the account has been closed.

Regards, the mail server
`,
  },
  {
    name: 'barracuda',
    kind: 'failure',
    format: 'generic',
    expected: [['ann@example.org', null, null, null, null]],
    diagnostic: 'Your message to: ann@example.org was blocked by our Spam Firewall.',
    source: `Return-Path: <>
From: MAILER-DAEMON
To: sender@example.com
Subject: **Message you sent blocked by our bulk email filter**
Date: Thu, 12 Nov 2026 10:00:00 +0100

Your message to: ann@example.org
was blocked by our Spam Firewall. The email you sent with the following subject has NOT BEEN DELIVERED:

Subject: Hello

`,
  },
  {
    name: 'lyris',
    kind: 'failure',
    format: 'generic',
    expected: [['ann@example.org', null, null, null, null]],
    diagnostic: 'The reason given was: no such user here',
    source: `Return-Path: <>
From: postmaster@lyris.example.net
To: sender@example.com
Subject: Undeliverable mail
Date: Thu, 12 Nov 2026 10:00:00 +0100

Your mail message to the following address was undeliverable:

ann@example.org

The reason given was: no such user here
`,
  },
  {
    name: 'smail',
    kind: 'failure',
    format: 'smail',
    expected: [['ann@example.org', null, null, null, null]],
    diagnostic: 'unknown user',
    source: `Return-Path: <>
From: MAILER-DAEMON@sm.example.net
To: sender@example.com
Subject: mail failed, returning to sender
Date: Thu, 12 Nov 2026 10:00:00 +0100

|------------------------- Message log follows: -------------------------|
 no valid recipients were found for this message
|------------------------- Failed addresses follow: ---------------------|
 <ann@example.org> ... unknown user
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
    name: 'newmail',
    kind: 'failure',
    format: 'generic',
    expected: [['ann@example.ru', null, null, null, null]],
    diagnostic: 'Quota exceeded. The recipients mailbox is full.',
    source: `Return-Path: <>
From: MAILER-DAEMON@example.ru
To: sender@example.com
Subject: Mail Delivery Failure
Date: Thu, 12 Nov 2026 10:00:00 +0100

This is the machine generated message from mail service.

Unable to deliver the message to the following address(es).

<ann@example.ru>
Quota exceeded. The recipients mailbox is full.

--- Below the next line is a copy of the message.

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
    name: 'yale',
    kind: 'failure',
    format: 'generic',
    expected: [['ann@example.edu', null, null, null, null]],
    diagnostic: 'Reason: the mailbox is over its quota.',
    source: `Return-Path: <>
From: Mail Delivery Subsystem <MAILER-DAEMON@example.edu>
To: sender@example.com
Subject: Message not delivered to ann
Date: Thu, 12 Nov 2026 10:00:00 +0100

Your message, with the subject "Hello", was not delivered to the following:

	ann@example.edu

Reason: the mailbox is over its quota.

--- message headers follow ---

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
    name: 'xfail-only',
    kind: 'failure',
    format: 'generic',
    expected: [['ann@example.org', null, null, null, null]],
    diagnostic: 'Your message has been returned to you.',
    source: `Return-Path: <>
From: Mail Delivery System <Mailer-Daemon@out.example.com>
To: sender@example.com
Subject: Mail delivery failed
Date: Thu, 12 Nov 2026 10:00:00 +0100
X-Failed-Recipients: ann@example.org

Your message has been returned to you.
`,
  },
  {
    name: 'listreject',
    kind: 'failure',
    format: 'list-rejection',
    expected: [['list@example.org', null, null, null, null]],
    diagnostic: 'Your message to list@example.org was rejected because you are not a subscriber.',
    source: `Return-Path: <>
From: list-owner@example.org
To: sender@example.com
Subject: Your message to list rejected
Date: Thu, 12 Nov 2026 10:00:00 +0100

Your message to list@example.org was rejected because you are not a subscriber.
`,
  },
  {
    name: 'fml',
    kind: 'failure',
    format: 'generic',
    expected: [['list@example.co.jp', null, null, null, null]],
    diagnostic: 'Your message was rejected.',
    source: `Return-Path: <list-admin@example.co.jp>
From: list-admin@example.co.jp
To: sender@example.com
Subject: NOT MEMBER article from sender@example.com (Example ML)
Date: Thu, 12 Nov 2026 10:00:00 +0100

Hi, I am the manager of the list <list@example.co.jp>.
Sorry, you are not member. Your message was rejected.
`,
  },
  {
    name: 'local-only',
    kind: 'failure',
    format: 'generic',
    expected: [[null, null, null, null, null]],
    diagnostic: 'The message could not be delivered to the following user: ann no such user here',
    source: `Return-Path: <>
From: Mail Delivery Subsystem <MAILER-DAEMON@example.edu>
To: sender@example.com
Subject: Message not delivered
Date: Thu, 12 Nov 2026 10:00:00 +0100

The message could not be delivered to the following user:

	ann    no such user here

`,
  },
  {
    name: 'llnl',
    kind: 'failure',
    format: 'generic',
    expected: [['ann@example.gov', null, null, null, null]],
    diagnostic:
      'The following user could not be found in the directory: Ann Example, ann@example.gov, is no longer here',
    source: `Return-Path: <>
From: Mail Delivery Subsystem <MAILER-DAEMON@example.gov>
To: sender@example.com
Subject: MessageMail delivery failed
Date: Thu, 12 Nov 2026 10:00:00 +0100

The following user could not be found in the directory:

   Ann Example, ann@example.gov, is no longer here
`,
  },
]);
