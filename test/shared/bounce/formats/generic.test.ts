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
    name: 'kddi',
    kind: 'failure',
    format: 'generic',
    expected: [['ann@example.ne.jp', null, null, null, null]],
    diagnostic:
      'Your mail sent on: Thu, 12 Nov 2026 09:58:00 +0900 Could not be delivered to: <ann@example.ne.jp> As their mailbox is full.',
    source: `Return-Path: <>
From: no-reply@example.ne.jp
To: sender@example.com
Subject: Mail Error
Date: Thu, 12 Nov 2026 10:00:00 +0100

Your mail sent on: Thu, 12 Nov 2026 09:58:00 +0900
     Could not be delivered to: <ann@example.ne.jp>
     As their mailbox is full.
`,
  },
  {
    name: 'sina',
    kind: 'failure',
    format: 'generic',
    expected: [['ann@example.org', null, null, null, null]],
    diagnostic: '退信原因:收件人不存在 User not found',
    source: `Return-Path: <>
From: MAILER-DAEMON@example.cn
To: sender@example.com
Subject: 系统退信/Systems bounce
Date: Thu, 12 Nov 2026 10:00:00 +0100

抱歉,您的邮件被退回来了……
原邮件信息:
时   间:2026-11-12 10:00:00
主   题:Hello
收件人:ann@example.org
退信原因:收件人不存在
User not found
`,
  },
  {
    name: 'fr-plain',
    kind: 'failure',
    format: 'generic',
    expected: [['ann@example.org', null, null, null, null]],
    diagnostic: 'La boîte aux lettres du destinataire est pleine.',
    source: `Return-Path: <>
From: Postmaster <postmaster@example.fr>
To: sender@example.com
Subject: Message non distribué
Date: Thu, 12 Nov 2026 10:00:00 +0100

Bonjour,

Votre message n'a pas pu être remis au destinataire suivant :

ann@example.org

La boîte aux lettres du destinataire est pleine.
`,
  },
  {
    name: 'de-plain',
    kind: 'failure',
    format: 'generic',
    expected: [['ann@example.org', null, null, null, null]],
    diagnostic: 'Grund: Das Postfach des Empfängers ist voll.',
    source: `Return-Path: <>
From: Mail-Gateway <postmaster@example.net>
To: sender@example.com
Subject: Ihre E-Mail konnte nicht zugestellt werden
Date: Thu, 12 Nov 2026 10:00:00 +0100

Sehr geehrte Damen und Herren,

Ihre Nachricht mit dem Betreff "Hallo" konnte nicht an folgende Empfänger zugestellt werden:

  ann@example.org

Grund: Das Postfach des Empfängers ist voll.

Bei Fragen wenden Sie sich an helpdesk@example.net.
`,
  },
  {
    name: 'it-plain',
    kind: 'failure',
    format: 'generic',
    expected: [['ann@example.it', null, null, null, null]],
    diagnostic:
      'Il messaggio non è stato recapitato ai seguenti destinatari: La casella di posta del destinatario è piena.',
    source: `Return-Path: <>
From: Postmaster <postmaster@example.it>
To: sender@example.com
Subject: Mancato recapito: Ciao
Date: Thu, 12 Nov 2026 10:00:00 +0100

Il messaggio non è stato recapitato ai seguenti destinatari:

ann@example.it

La casella di posta del destinatario è piena.
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
    format: 'generic',
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
    name: 'listreject',
    kind: 'failure',
    format: 'generic',
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
]);
