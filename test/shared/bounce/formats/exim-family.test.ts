import { saved } from './document.ts';
import { checkSamples } from './samples.ts';

checkSamples('Exim and what is built on it', saved, [
  {
    name: 'exim-fail',
    kind: 'failure',
    format: 'exim',
    expected: [['ann@example.org', '550', null, 'mx.example.org', 'rcpt']],
    diagnostic: '550 Verification failed for <sender@example.com> No such user here Sender verify failed',
    source: `Return-Path: <>
From: Mail Delivery System <Mailer-Daemon@out.example.com>
To: sender@example.com
Subject: Mail delivery failed: returning message to sender
Date: Thu, 12 Nov 2026 10:00:00 +0100
X-Failed-Recipients: ann@example.org
Auto-Submitted: auto-replied

This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  ann@example.org
    host mx.example.org [192.0.2.7]
    SMTP error from remote mail server after RCPT TO:<ann@example.org>:
    550-Verification failed for <sender@example.com>
    550-No such user here
    550 Sender verify failed
`,
  },
  {
    name: 'exim-unrouteable',
    kind: 'failure',
    format: 'exim',
    expected: [
      ['ann@example.org', null, null, null, null],
      ['bob@example.net', null, null, null, null],
    ],
    diagnostic: 'Unrouteable address',
    source: `Return-Path: <>
From: Mail Delivery System <Mailer-Daemon@out.example.com>
To: sender@example.com
Subject: Mail delivery failed: returning message to sender
Date: Thu, 12 Nov 2026 10:00:00 +0100

This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  ann@example.org
    Unrouteable address
  bob@example.net
    all hosts for 'example.net' have been failing for a long time (and retry time not reached)

------ This is a copy of the message, including all the headers. ------

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
    name: 'exim-delay',
    kind: 'delay',
    format: 'exim',
    expected: [['ann@example.org', null, null, 'mx.example.org', 'connect']],
    diagnostic: 'Connection timed out',
    source: `Return-Path: <>
From: Mail Delivery System <Mailer-Daemon@out.example.com>
To: sender@example.com
Subject: Warning: message 1abcde-0001-Xy delayed 24 hours
Date: Thu, 12 Nov 2026 10:00:00 +0100

This message was created automatically by mail delivery software.
A message that you sent has not yet been delivered to one or more of its
recipients after more than 24 hours on the queue on out.example.com.

The message identifier is:     1abcde-0001-Xy
The subject of the message is: Hello
The date of the message is:    Thu, 12 Nov 2026 09:58:00 +0100

The address to which the message has not yet been delivered is:

  ann@example.org
    host mx.example.org [192.0.2.7]
    Delay reason: Connection timed out

No action is required on your part. Delivery attempts will continue for
some time, and this warning may be repeated at intervals if the message
remains undelivered. Eventually the mail delivery software will give up,
and when that happens, the message will be returned to you.
`,
  },
  {
    name: '1und1',
    kind: 'failure',
    format: 'exim',
    expected: [['ann@example.org', '550', null, 'mx.example.org', 'rcpt']],
    diagnostic: '550 Requested action not taken: mailbox unavailable',
    source: `Return-Path: <>
From: Mail Delivery System <mailer-daemon@kundenserver.example>
To: sender@example.com
Subject: Mail delivery failed: returning message to sender
Date: Thu, 12 Nov 2026 10:00:00 +0100
Auto-Submitted: auto-replied

This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of
its recipients. This is a permanent error. The following address(es)
failed:

ann@example.org:
SMTP error from remote server for RCPT TO command, host: mx.example.org (192.0.2.7) reason: 550 Requested action not taken: mailbox unavailable

--- The header of the original message is following. ---

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
    name: 'gmx-full',
    kind: 'failure',
    format: 'exim',
    expected: [['ann@gmx.example', '552', null, null, null]],
    diagnostic: '552 Requested mail action aborted: exceeded storage allocation',
    source: `Return-Path: <>
From: GMX Mailer Daemon <mailer-daemon@gmx.example>
To: sender@example.com
Subject: Mail delivery failed: returning message to sender
Date: Thu, 12 Nov 2026 10:00:00 +0100

This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address failed:

  <ann@gmx.example>: 552 Requested mail action aborted: exceeded storage allocation

`,
  },
  {
    name: 'ru-exim',
    kind: 'failure',
    format: 'exim',
    expected: [['ann@example.ru', '550', null, 'mx.example.ru', 'rcpt']],
    diagnostic: '550 user not found',
    source: `Return-Path: <>
From: Mail Delivery System <mailer-daemon@corp.example.ru>
To: sender@example.com
Subject: Ваше сообщение не доставлено. Mail failure.
Date: Thu, 12 Nov 2026 10:00:00 +0100
X-Failed-Recipients: ann@example.ru
Auto-Submitted: auto-replied

Это письмо создано автоматически сервером, отвечать на него не нужно.

К сожалению, Ваше письмо не может быть доставлено одному или нескольким получателям:

  ann@example.ru
    SMTP error from remote mail server after RCPT TO:<ann@example.ru>:
    host mx.example.ru [192.0.2.12]: 550 user not found
`,
  },
]);
