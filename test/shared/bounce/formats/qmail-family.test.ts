import { saved } from './document.ts';
import { checkSamples } from './samples.ts';

checkSamples('qmail and its descendants', saved, [
  {
    name: 'qmail-plain',
    kind: 'failure',
    format: 'qmail',
    expected: [['ann@example.org', '550', null, null, 'rcpt']],
    diagnostic: '550 No such user here',
    source: `Return-Path: <>
From: MAILER-DAEMON@mx.example.net
To: sender@example.com
Subject: failure notice
Date: Thu, 12 Nov 2026 10:00:00 +0100

Hi. This is the qmail-send program at mx.example.net.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<ann@example.org>:
192.0.2.7 does not like recipient.
Remote host said: 550 No such user here
Giving up on 192.0.2.7.

--- Below this line is a copy of the message.

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
    name: 'qmail-2',
    kind: 'failure',
    format: 'qmail',
    expected: [
      ['ann@example.org', null, '5.1.1', null, null],
      ['bob@example.net', null, '5.1.2', null, null],
    ],
    diagnostic: 'Sorry, no mailbox here by that name. (#5.1.1)',
    source: `Return-Path: <>
From: MAILER-DAEMON@mx.example.net
To: sender@example.com
Subject: failure notice
Date: Thu, 12 Nov 2026 10:00:00 +0100

Hi. This is the qmail-send program at mx.example.net.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<ann@example.org>:
Sorry, no mailbox here by that name. (#5.1.1)

<bob@example.net>:
Sorry, I couldn't find any host named example.net. (#5.1.2)

--- Below this line is a copy of the message.

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
    name: 'godaddy',
    kind: 'failure',
    format: 'qmail',
    expected: [['ann@example.org', '550', '5.1.1', null, 'rcpt']],
    diagnostic: '550 5.1.1 <ann@example.org> User unknown',
    source: `Return-Path: <>
From: MAILER-DAEMON@p3plsmtp.example.net
To: sender@example.com
Subject: failure notice
Date: Thu, 12 Nov 2026 10:00:00 +0100

Your mail message to the following address(es) could not be delivered. This
is a permanent error. Please verify the addresses and try again. If you are
still having difficulty sending mail to these addresses, please contact
Customer Support at 480-555-2500.

<ann@example.org>:
198.51.100.3 does not like recipient.
Remote host said: 550 5.1.1 <ann@example.org> User unknown
Giving up on 198.51.100.3.

--- Below this line is a copy of the message.

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
    name: 'outblaze',
    kind: 'failure',
    format: 'qmail',
    expected: [['ann@example.org', null, null, null, null]],
    diagnostic:
      'Sorry, your intended recipient has too much mail stored in his mailbox. Your message totalled 23 Kbytes. However a small (< 1Kb) message will be delivered should you wish to inform your recipient you tried to email.',
    source: `Return-Path: <>
From: MAILER-DAEMON@mta.example.net
To: sender@example.com
Subject: failure notice
Date: Thu, 12 Nov 2026 10:00:00 +0100

Hi. The MTA program at mta.example.net was unable to deliver your message to the following addresses.
This is a permanent error.

<ann@example.org>:
Sorry, your intended recipient has too much mail stored
in his mailbox.
Your message totalled    23 Kbytes.
However a small (< 1Kb) message will be delivered should
you wish to inform your recipient you tried to email.

--- Below this line is a copy of the message.

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
    name: 'plesk-full',
    kind: 'failure',
    format: 'qmail',
    expected: [['ann@example.org', null, '5.2.2', null, null]],
    diagnostic: 'The users mailfolder is over the allowed quota (size). (#5.2.2)',
    source: `Return-Path: <>
From: MAILER-DAEMON@pl.example.net
To: sender@example.com
Subject: failure notice
Date: Thu, 12 Nov 2026 10:00:00 +0100

Hi. This is the qmail-send program at pl.example.net.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<ann@example.org>:
The users mailfolder is over the allowed quota (size). (#5.2.2)

--- Below this line is a copy of the message.

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
    name: 'user-moved',
    kind: 'failure',
    format: 'qmail',
    expected: [['ann@example.org', '551', null, null, 'rcpt']],
    diagnostic: '551 User not local; please try <ann@example.com>',
    source: `Return-Path: <>
From: MAILER-DAEMON@mx.example.net
To: sender@example.com
Subject: failure notice
Date: Thu, 12 Nov 2026 10:00:00 +0100

Hi. This is the qmail-send program at mx.example.net.
I'm afraid I wasn't able to deliver your message to the following addresses.

<ann@example.org>:
Connected to 192.0.2.7 but recipient was rejected.
Remote host said: 551 User not local; please try <ann@example.com>
`,
  },
  {
    name: 'verp-sender',
    kind: 'failure',
    format: 'yahoo',
    expected: [['ann@example.org', null, null, null, null]],
    diagnostic: "This user doesn't have a example.org account (ann@example.org) [0]",
    source: `Return-Path: <>
From: MAILER-DAEMON@mx.example.net
To: bounces+ann=example.org@lists.example.com
Subject: Delivery failure
Date: Thu, 12 Nov 2026 10:00:00 +0100

Message from  example.org.
Unable to deliver message to the following address(es).

<ann@example.org>:
This user doesn't have a example.org account (ann@example.org) [0]

--- Original message follows.

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
    name: 'james',
    kind: 'failure',
    format: 'james',
    expected: [['ann@example.org', '550', '5.1.1', null, null]],
    diagnostic: '550 5.1.1 unknown user',
    source: `Return-Path: <>
From: MAILER-DAEMON@james.example.net
To: sender@example.com
Subject: Re:Hello
Date: Thu, 12 Nov 2026 10:00:00 +0100

Hi. This is the James mail server at james.example.net.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.  Below
I include the list of recipients and the reason why I was unable to deliver
your message.

Failed recipient(s):
ann@example.org

Error message:
550 5.1.1 unknown user

`,
  },
]);
