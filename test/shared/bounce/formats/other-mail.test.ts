import { saved } from './document.ts';
import { checkSamples } from './samples.ts';

checkSamples('mail that is no notice of failure', saved, [
  {
    name: 'reply-human',
    kind: 'ordinary-message',
    format: 'none',
    expected: [],
    diagnostic: null,
    source: `Return-Path: <bob@example.net>
From: Bob <bob@example.net>
To: helpdesk@example.com
Subject: Re: Undelivered Mail Returned to Sender
In-Reply-To: <1@out.example.com>
Date: Thu, 12 Nov 2026 10:00:00 +0100

Hi, I got this, what does it mean?

> This is the mail system at host out.example.com.
> <ann@example.org>: host mx.example.org[192.0.2.7] said: 550 5.1.1 User unknown
`,
  },
  {
    name: 'newsletter',
    kind: 'ordinary-message',
    format: 'none',
    expected: [],
    diagnostic: null,
    source: `Return-Path: <news@example.net>
From: Postmark Weekly <news@example.net>
To: sender@example.com
Subject: How to reduce your bounce rate: 10 tips
List-Unsubscribe: <https://example.net/u>
Date: Thu, 12 Nov 2026 10:00:00 +0100

Did your email fail? A bounce means the message could not be delivered. 550 5.1.1 User unknown is the most common.
Contact us at help@example.net.
`,
  },
  {
    name: 'human-about',
    kind: 'ordinary-message',
    format: 'none',
    expected: [],
    diagnostic: null,
    source: `Return-Path: <bob@example.net>
From: Bob <bob@example.net>
To: helpdesk@example.com
Subject: Problem with mail to ann
Date: Thu, 12 Nov 2026 10:00:00 +0100

Hello,
since yesterday my messages to ann@example.org could not be delivered. I always get 550 5.7.1 Unable to relay. Can you help?
Bob
`,
  },
  {
    name: 'order',
    kind: 'ordinary-message',
    format: 'none',
    expected: [],
    diagnostic: null,
    source: `Return-Path: <noreply@shop.example.net>
From: Shop <noreply@shop.example.net>
To: sender@example.com
Subject: Your parcel could not be delivered
Auto-Submitted: auto-generated
Date: Thu, 12 Nov 2026 10:00:00 +0100

Dear customer, your parcel 550123 could not be delivered today. We will try again tomorrow.
`,
  },
  {
    name: 'digest',
    kind: 'ordinary-message',
    format: 'none',
    expected: [],
    diagnostic: null,
    source: `Return-Path: <postfix-users-bounces@lists.example.org>
From: Bob <bob@example.net>
To: postfix-users@lists.example.org
Subject: 554 5.7.1 Relay access denied after upgrade
List-Id: <postfix-users.lists.example.org>
List-Unsubscribe: <mailto:x@lists.example.org>
Date: Thu, 12 Nov 2026 10:00:00 +0100

Hi all, after the upgrade my mail to ann@example.org could not be delivered:
<ann@example.org>: host mx.example.org[192.0.2.7] said: 554 5.7.1 <ann@example.org>: Relay access denied (in reply to RCPT TO command)
`,
  },
  {
    name: 'monitor',
    kind: 'ordinary-message',
    format: 'none',
    expected: [],
    diagnostic: null,
    source: `Return-Path: <root@host.example.net>
From: root@host.example.net (Cron Daemon)
To: root@host.example.net
Subject: Cron <root@host> /usr/bin/backup
Auto-Submitted: auto-generated
Date: Thu, 12 Nov 2026 10:00:00 +0100

error: could not send report: connection refused
`,
  },
  {
    name: 'logwatch',
    kind: 'ordinary-message',
    format: 'none',
    expected: [],
    diagnostic: null,
    source: `Return-Path: <root@host.example.net>
From: logwatch@host.example.net
To: root@host.example.net
Subject: Logwatch for host (Linux)
Date: Thu, 12 Nov 2026 10:00:00 +0100

 --------------------- Postfix Begin ------------------------
     12   Bounced
   5.1.1: user unknown ann@example.org
 550 rejected
`,
  },
  {
    name: 'fwd-human',
    kind: 'ordinary-message',
    format: 'none',
    expected: [],
    diagnostic: null,
    source: `Return-Path: <bob@example.net>
From: Bob <bob@example.net>
To: helpdesk@example.com
Subject: WG: Unzustellbar: Hallo
Date: Thu, 12 Nov 2026 10:00:00 +0100

Hallo, was heisst das?

Von: Microsoft Outlook
Betreff: Unzustellbar: Hallo

Fehler bei der Nachrichtenzustellung an folgende Empfänger:
ann@example.org
`,
  },
  {
    name: 'oof-de',
    kind: 'auto-reply',
    format: 'auto-reply',
    expected: [['ann@example.org', null, null, null, null]],
    diagnostic: 'Ich bin bis zum 20.11. nicht im Büro. Ihre Nachricht wird nicht weitergeleitet.',
    source: `Return-Path: <>
From: Ann <ann@example.org>
To: sender@example.com
Subject: Abwesenheitsnotiz: Hallo
Date: Thu, 12 Nov 2026 10:00:00 +0100

Ich bin bis zum 20.11. nicht im Büro. Ihre Nachricht wird nicht weitergeleitet.
`,
  },
  {
    name: 'oof-auto',
    kind: 'auto-reply',
    format: 'auto-reply',
    expected: [['ann@example.org', null, null, null, null]],
    diagnostic: 'Thanks for your mail. I have left the company; please contact bob@example.org.',
    source: `Return-Path: <ann@example.org>
From: Ann <ann@example.org>
To: sender@example.com
Subject: Re: Hello
Auto-Submitted: auto-replied (vacation)
Date: Thu, 12 Nov 2026 10:00:00 +0100

Thanks for your mail. I have left the company; please contact bob@example.org.
`,
  },
  {
    name: 'vac-qmail',
    kind: 'auto-reply',
    format: 'auto-reply',
    expected: [['ann@example.org', null, null, null, null]],
    diagnostic:
      'I am out of the office until Monday. In urgent cases contact bob@example.org; mail to the old address could not be delivered any more.',
    source: `Return-Path: <>
From: ann@example.org
To: sender@example.com
Subject: Re: Hello (Out of office)
Precedence: bulk
Date: Thu, 12 Nov 2026 10:00:00 +0100

I am out of the office until Monday. In urgent cases contact bob@example.org; mail to the old address could not be delivered any more.
`,
  },
  {
    name: 'ticket',
    kind: 'auto-reply',
    format: 'auto-reply',
    expected: [['support@example.org', null, null, null, null]],
    diagnostic: 'Thank you for contacting us. We will answer as soon as possible.',
    source: `Return-Path: <support@example.org>
From: Support <support@example.org>
To: sender@example.com
Subject: [Ticket #550123] Your request was received
Auto-Submitted: auto-replied
Date: Thu, 12 Nov 2026 10:00:00 +0100

Thank you for contacting us. We will answer as soon as possible.
`,
  },
  {
    name: 'challenge',
    kind: 'challenge',
    format: 'challenge',
    expected: [['ann@example.org', null, null, null, null]],
    diagnostic: 'click the link below to confirm that you are a human and to deliver your',
    source: `Return-Path: <>
From: Ann <ann@example.org>
To: sender@example.com
Subject: Re: Hello
Auto-Submitted: auto-replied
Date: Thu, 12 Nov 2026 10:00:00 +0100

I'm protecting myself from junk mail. Please click the link below to confirm that you are a human and to deliver your message:
https://confirm.example.org/abc
This request needs to be done only once.
`,
  },
]);
