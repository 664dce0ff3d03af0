import { saved } from './document.ts';
import { checkSamples } from './samples.ts';

checkSamples('Postfix and what is built on it', saved, [
  {
    name: 'postfix-plain',
    kind: 'failure',
    format: 'postfix',
    expected: [['ann@example.org', '550', '5.1.1', 'mx.example.org', 'rcpt']],
    diagnostic:
      '550 5.1.1 <ann@example.org>: Recipient address rejected: User unknown in relay recipient table',
    source: `Return-Path: <>
From: MAILER-DAEMON@out.example.com (Mail Delivery System)
To: sender@example.com
Subject: Undelivered Mail Returned to Sender
Date: Thu, 12 Nov 2026 10:00:00 +0100

This is the mail system at host out.example.com.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

                   The mail system

<ann@example.org>: host mx.example.org[192.0.2.7] said: 550 5.1.1
    <ann@example.org>: Recipient address rejected: User unknown in relay
    recipient table (in reply to RCPT TO command)
`,
  },
  {
    name: 'postfix-delay',
    kind: 'delay',
    format: 'postfix',
    expected: [['ann@example.org', '451', '4.7.1', 'mx.example.org', 'rcpt']],
    diagnostic: '451 4.7.1 Greylisting in action, please come back later',
    source: `Return-Path: <>
From: MAILER-DAEMON@out.example.com (Mail Delivery System)
To: sender@example.com
Subject: Delayed Mail (still being retried)
Date: Thu, 12 Nov 2026 10:00:00 +0100

This is the mail system at host out.example.com.

####################################################################
# THIS IS A WARNING ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE. #
####################################################################

Your message could not be delivered for more than 4 hour(s).
It will be retried until it is 5 day(s) old.

For further assistance, please send mail to postmaster.

                   The mail system

<ann@example.org>: host mx.example.org[192.0.2.7] said: 451 4.7.1 Greylisting
    in action, please come back later (in reply to RCPT TO command)
`,
  },
  {
    name: 'postfix-de-intro',
    kind: 'failure',
    format: 'postfix',
    expected: [['ann@example.org', '554', '5.7.1', 'mx.example.org', 'rcpt']],
    diagnostic: '554 5.7.1 <ann@example.org>: Relay access denied',
    source: `Return-Path: <>
From: MAILER-DAEMON@out.example.de (Mail Delivery System)
To: sender@example.com
Subject: Unzustellbar: Nachricht zurueck an Absender
Date: Thu, 12 Nov 2026 10:00:00 +0100

Dies ist das Mail-System auf dem Server out.example.de.

Leider konnte Ihre Nachricht nicht an einen oder mehrere Empfaenger
zugestellt werden. Sie finden sie im Anhang.

                   Das Mail-System

<ann@example.org>: host mx.example.org[192.0.2.7] said: 554 5.7.1
    <ann@example.org>: Relay access denied (in reply to RCPT TO command)
`,
  },
  {
    name: 'postfix-expanded',
    kind: 'failure',
    format: 'postfix',
    expected: [['ann@example.org', '550', '5.1.1', 'mx.example.org', 'rcpt']],
    diagnostic: '550 5.1.1 User unknown',
    source: `Return-Path: <>
From: MAILER-DAEMON@out.example.com (Mail Delivery System)
To: sender@example.com
Subject: Undelivered Mail Returned to Sender
Date: Thu, 12 Nov 2026 10:00:00 +0100

This is the mail system at host out.example.com.

                   The mail system

<ann@example.org> (expanded from <list@example.com>): host
    mx.example.org[192.0.2.7] said: 550 5.1.1 User unknown (in reply to RCPT TO
    command)
`,
  },
  {
    name: 'postfix-loop',
    kind: 'failure',
    format: 'postfix',
    expected: [['ann@example.org', null, null, null, null]],
    diagnostic: 'mail for example.org loops back to myself',
    source: `Return-Path: <>
From: MAILER-DAEMON@out.example.com (Mail Delivery System)
To: sender@example.com
Subject: Undelivered Mail Returned to Sender
Date: Thu, 12 Nov 2026 10:00:00 +0100

This is the mail system at host out.example.com.

                   The mail system

<ann@example.org>: mail for example.org loops back to myself
`,
  },
  {
    name: 'postfix-two',
    kind: 'failure',
    format: 'postfix',
    expected: [
      ['ann@example.org', '550', '5.1.1', 'mx.example.org', 'rcpt'],
      ['bob@example.net', null, null, 'mx.example.net', 'connect'],
    ],
    diagnostic: '550 5.1.1 User unknown',
    source: `Return-Path: <>
From: MAILER-DAEMON@out.example.com (Mail Delivery System)
To: sender@example.com
Subject: Undelivered Mail Returned to Sender
Date: Thu, 12 Nov 2026 10:00:00 +0100

This is the mail system at host out.example.com.

                   The mail system

<ann@example.org>: host mx.example.org[192.0.2.7] said: 550 5.1.1 User unknown
    (in reply to RCPT TO command)

<bob@example.net>: connect to mx.example.net[192.0.2.8]:25: Connection refused
`,
  },
  {
    name: 'icloud',
    kind: 'failure',
    format: 'postfix',
    expected: [['ann@icloud.example', '552', '5.2.2', 'mx01.icloud.example', 'rcpt']],
    diagnostic: '552 5.2.2 <ann@icloud.example>: user is over quota',
    source: `Return-Path: <>
From: MAILER-DAEMON@icloud.example
To: sender@example.com
Subject: Undelivered Mail Returned to Sender
Date: Thu, 12 Nov 2026 10:00:00 +0100

This is the mail system at host st11.icloud.example.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

<ann@icloud.example>: host mx01.icloud.example[192.0.2.9] said: 552 5.2.2
    <ann@icloud.example>: user is over quota (in reply to RCPT TO command)
`,
  },
]);
