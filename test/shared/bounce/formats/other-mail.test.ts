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
    name: 'issue-tracker',
    kind: 'ordinary-message',
    format: 'none',
    expected: [],
    diagnostic: null,
    source: `Return-Path: <jira@tracker.example.net>
From: "Ben (Jira)" <jira@tracker.example.net>
To: helpdesk@example.com
Subject: [JIRA] (MAIL-12) Undelivered Mail Returned to Sender
X-JIRA-FingerPrint: 7d5cb62b
Date: Thu, 12 Nov 2026 10:00:00 +0100

Ben commented on MAIL-12:

This is the mail system at host out.example.com.
I'm sorry to have to inform you that your message could not
be delivered to one or more recipients.
<ann@example.org>: host mx.example.org[192.0.2.7] said: 550 5.1.1 User unknown
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
    name: 'security-alert',
    kind: 'ordinary-message',
    format: 'none',
    expected: [],
    diagnostic: null,
    source: `Return-Path: <no-reply@accounts.example.org>
From: Accounts <no-reply@accounts.example.org>
To: sender@example.com
Subject: Security alert for ann@example.org
Auto-Submitted: auto-generated
Date: Thu, 12 Nov 2026 10:00:00 +0100

A new sign-in to ann@example.org was blocked. If this was not you, your account could be disabled.
`,
  },
  {
    name: 'signup',
    kind: 'ordinary-message',
    format: 'none',
    expected: [],
    diagnostic: null,
    source: `Return-Path: <noreply@shop.example.net>
From: Shop <noreply@shop.example.net>
To: sender@example.com
Subject: Payment rejected for order 550123
Date: Thu, 12 Nov 2026 10:00:00 +0100

The payment for sender@example.com was refused by your bank. Error 550.
`,
  },
  {
    name: 'moderated',
    kind: 'ordinary-message',
    format: 'none',
    expected: [],
    diagnostic: null,
    source: `Return-Path: <list-bounces@lists.example.org>
From: list-owner@lists.example.org
To: sender@example.com
Subject: Your message to list awaits moderator approval
Precedence: bulk
Date: Thu, 12 Nov 2026 10:00:00 +0100

Your mail to 'list' with the subject Hello is being held until the list moderator can review it for approval.
`,
  },
]);
