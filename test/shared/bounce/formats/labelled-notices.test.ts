import { saved } from './document.ts';
import { checkSamples } from './samples.ts';

checkSamples('notices with labels', saved, [
  {
    name: 'courier',
    kind: 'failure',
    format: 'courier',
    expected: [['ann@example.org', '550', '5.7.1', 'mx.example.org', 'data']],
    diagnostic: '550 5.7.1 Not allowed',
    source: `Return-Path: <>
From: postmaster@co.example.net
To: sender@example.com
Subject: NOTICE: mail delivery status.
Date: Thu, 12 Nov 2026 10:00:00 +0100

This is a delivery status notification from co.example.net,
running the Courier mail server, version 1.0.

The original message was received on Thu, 12 Nov 2026 10:00:00 +0100
from pc.example.com (pc.example.com [203.0.113.9])

---------------------------------------------------------------------------

                           UNDELIVERABLE MAIL

Your message to the following recipients cannot be delivered:

<ann@example.org>:
    mx.example.org [192.0.2.7]:
>>> DATA
<<< 550 5.7.1 Not allowed

---------------------------------------------------------------------------
`,
  },
  {
    name: 'listserv',
    kind: 'failure',
    format: 'listserv',
    expected: [['ann@example.org', '554', null, 'mx.example.org', null]],
    diagnostic: '554 Message looping',
    source: `Return-Path: <>
From: "LSMTP" <postmaster@ls.example.net>
To: sender@example.com
Subject: Undelivered mail
Date: Thu, 12 Nov 2026 10:00:00 +0100

An error was detected while processing the enclosed message.

--> Error description:

Error-for:  ann@example.org
Error-Code: 3
Error-Text: Mailer mx.example.org said: "554 Message looping"

Error-End:  One error reported.

------------------------------ Original message ------------------------------

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
    name: 'imail',
    kind: 'failure',
    format: 'imail',
    expected: [['ann@example.org', '553', '5.3.0', null, 'rcpt']],
    diagnostic: '553 5.3.0 <ann@example.org>... Addressee unknown',
    source: `Return-Path: <>
From: "Postmaster" <postmaster@im.example.net>
To: sender@example.com
Subject: Undeliverable Mail
Date: Thu, 12 Nov 2026 10:00:00 +0100

Unknown user: ann@example.org

RCPT TO generated following response:
553 5.3.0 <ann@example.org>... Addressee unknown

Original message follows.


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
    name: 'mimecast',
    kind: 'failure',
    format: 'mimecast',
    expected: [['ann@example.org', null, '5.7.54', null, null]],
    diagnostic: '5.7.54 SMTP; Unable to relay recipient in non-accepted domain',
    source: `Return-Path: <>
From: Postmaster <postmaster@example.com>
To: sender@example.com
Subject: [Postmaster] Email Delivery Failure
Date: Thu, 12 Nov 2026 10:00:00 +0100

This is a delivery failure notification message indicating that
an email you addressed to email address :
-- ann@example.org

could not be delivered. The problem appears to be :
-- Recipient email address is possibly incorrect

Additional information follows :
-- 5.7.54 SMTP; Unable to relay recipient in non-accepted domain

This condition occurred after 1 attempt(s) to deliver over
a period of 0 hour(s).
`,
  },
  {
    name: 'messagelabs',
    kind: 'failure',
    format: 'messagelabs',
    expected: [['ann@example.org', '550', null, null, null]],
    diagnostic: '550 Please turn on SMTP authentication in your mail client. relaying is not permitted.',
    source: `Return-Path: <>
From: Mail Delivery System <MAILER-DAEMON@ml.example.net>
To: sender@example.com
Subject: Mail Delivery Failure
Date: Thu, 12 Nov 2026 10:00:00 +0100

This is the mail delivery agent at Symantec Email Security.cloud.

I was unable to deliver your message to the following addresses:

ann@example.org
Reason: 550-Please turn on SMTP authentication in your mail client.
550 relaying is not permitted.

The message subject was: Hello
`,
  },
  {
    name: 'notes-gateway',
    kind: 'failure',
    format: 'notes-gateway',
    expected: [['ann@example.org', null, null, null, null]],
    diagnostic: 'User not listed in public Name & Address Book',
    source: `Return-Path: <>
From: postmaster@n.example.net
To: sender@example.com
Subject: Undeliverable message
Date: Thu, 12 Nov 2026 10:00:00 +0100

------- Failure Reasons  --------

User not listed in public Name & Address Book
ann@example.org

------- Returned Message --------


Received: from out.example.com by mx.example.net; Thu, 12 Nov 2026 09:59:00 +0100
Message-ID: <1@out.example.com>
From: sender@example.com
To: ann@example.org
Subject: Hello
Date: Thu, 12 Nov 2026 09:58:00 +0100

Body with bob@example.com
`,
  },
]);
