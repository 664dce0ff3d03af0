import { saved } from './document.ts';
import { checkSamples } from './samples.ts';

checkSamples('Sendmail, old and new, and its copies', saved, [
  {
    name: 'sendmail8',
    kind: 'failure',
    format: 'sendmail',
    expected: [['ann@example.org', '550', '5.1.1', 'mx.example.org', 'data']],
    diagnostic: '550 5.1.1 <ann@example.org>... User unknown',
    source: `Return-Path: <>
From: Mail Delivery Subsystem <MAILER-DAEMON@out.example.com>
To: sender@example.com
Subject: Returned mail: see transcript for details
Date: Thu, 12 Nov 2026 10:00:00 +0100

The original message was received at Thu, 12 Nov 2026 10:00:00 +0100
from localhost [127.0.0.1]

   ----- The following addresses had permanent fatal errors -----
<ann@example.org>
    (reason: 550 5.1.1 <ann@example.org>... User unknown)

   ----- Transcript of session follows -----
... while talking to mx.example.org.:
>>> DATA
<<< 550 5.1.1 <ann@example.org>... User unknown
550 5.1.1 <ann@example.org>... User unknown
<<< 503 5.0.0 Need RCPT (recipient)
`,
  },
  {
    name: 'sendmail-hostunknown',
    kind: 'failure',
    format: 'sendmail',
    expected: [['ann@nowhere.example', '550', '5.1.2', null, null]],
    diagnostic:
      '550 5.1.2 ann@nowhere.example... Host unknown (Name server: nowhere.example: host not found)',
    source: `Return-Path: <>
From: Mail Delivery Subsystem <MAILER-DAEMON@out.example.com>
To: sender@example.com
Subject: Returned mail: Host unknown (Name server: nowhere.example: host not found)
Date: Thu, 12 Nov 2026 10:00:00 +0100

The original message was received at Thu, 12 Nov 2026 10:00:00 +0100
from localhost [127.0.0.1]

   ----- The following addresses had permanent fatal errors -----
ann@nowhere.example

   ----- Transcript of session follows -----
550 5.1.2 ann@nowhere.example... Host unknown (Name server: nowhere.example: host not found)
`,
  },
  {
    name: 'sendmail-warn',
    kind: 'delay',
    format: 'sendmail',
    expected: [['ann@example.org', '451', '4.4.1', 'mx.example.org', null]],
    diagnostic: '451 4.4.1 reply: read error from mx.example.org.',
    source: `Return-Path: <>
From: Mail Delivery Subsystem <MAILER-DAEMON@out.example.com>
To: sender@example.com
Subject: Warning: could not send message for past 4 hours
Date: Thu, 12 Nov 2026 10:00:00 +0100

    **********************************************
    **      THIS IS A WARNING MESSAGE ONLY      **
    **  YOU DO NOT NEED TO RESEND YOUR MESSAGE  **
    **********************************************

The original message was received at Thu, 12 Nov 2026 06:00:00 +0100
from localhost [127.0.0.1]

   ----- The following addresses had transient non-fatal errors -----
<ann@example.org>
    (reason: 451 4.4.1 reply: read error from mx.example.org.)

   ----- Transcript of session follows -----
... while talking to mx.example.org.:
<<< 451 4.4.1 reply: read error from mx.example.org.
<ann@example.org>... Deferred: Connection timed out with mx.example.org.
Warning: message still undelivered after 4 hours
Will keep trying until message is 5 days old
`,
  },
  {
    name: 'sendmail-old',
    kind: 'failure',
    format: 'sendmail',
    expected: [['ann@example.org', '550', null, 'mx.example.org', 'rcpt']],
    diagnostic: '550 <ann@example.org>... User unknown',
    source: `Return-Path: <>
From: Mail Delivery Subsystem <MAILER-DAEMON@out.example.com>
To: sender@example.com
Subject: Returned mail: User unknown
Date: Thu, 12 Nov 2026 10:00:00 +0100

   ----- Transcript of session follows -----
While talking to mx.example.org:
>>> RCPT To:<ann@example.org>
<<< 550 <ann@example.org>... User unknown
550 <ann@example.org>... User unknown

   ----- Unsent message follows -----

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
    name: 'procmail-sendmail',
    kind: 'failure',
    format: 'sendmail',
    expected: [['ann@example.org', '554', '5.3.0', null, null]],
    diagnostic: '554 5.3.0 unknown mailer error 1',
    source: `Return-Path: <>
From: Mail Delivery Subsystem <MAILER-DAEMON@out.example.com>
To: sender@example.com
Subject: Returned mail: see transcript for details
Date: Thu, 12 Nov 2026 10:00:00 +0100

The original message was received at Thu, 12 Nov 2026 10:00:00 +0100
from localhost [127.0.0.1]

   ----- The following addresses had permanent fatal errors -----
"|/usr/bin/vacation ann"
    (reason: 1)
    (expanded from: <ann@example.org>)

   ----- Transcript of session follows -----
vacation: no such user
554 5.3.0 unknown mailer error 1
`,
  },
  {
    name: 'proofpoint',
    kind: 'failure',
    format: 'sendmail',
    expected: [['ann@example.org', '550', '5.1.1', 'mx.example.org', 'data']],
    diagnostic: '550 5.1.1 <ann@example.org>: Recipient address rejected: User unknown',
    source: `Return-Path: <>
From: Mail Delivery Subsystem <MAILER-DAEMON@mx0a.example.net>
To: sender@example.com
Subject: Returned mail: see transcript for details
Date: Thu, 12 Nov 2026 10:00:00 +0100

The original message was received at Thu, 12 Nov 2026 10:00:00 GMT
from m0001.ppops.example.net [127.0.0.1]

   ----- The following addresses had permanent fatal errors -----
<ann@example.org>
    (reason: 550 5.1.1 <ann@example.org>: Recipient address rejected: User unknown)

   ----- Transcript of session follows -----
... while talking to mx.example.org.:
>>> DATA
<<< 550 5.1.1 <ann@example.org>: Recipient address rejected: User unknown
550 5.1.1 <ann@example.org>... User unknown
<<< 554 5.5.1 Error: no valid recipients
`,
  },
  {
    name: 'mcafee',
    kind: 'failure',
    format: 'mcafee',
    expected: [['ann@example.org', null, '5.1.1', null, null]],
    diagnostic: '5.1.1 <ann@example.org>... User unknown',
    source: `Return-Path: <>
From: <postmaster@mc.example.net>
To: sender@example.com
Subject: Delivery Status
Date: Thu, 12 Nov 2026 10:00:00 +0100

--- The following addresses had delivery problems ---

<ann@example.org>   (5.1.1 <ann@example.org>... User unknown)
`,
  },
]);
