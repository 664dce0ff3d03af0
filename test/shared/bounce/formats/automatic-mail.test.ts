import { saved } from './document.ts';
import { checkSamples } from './samples.ts';

checkSamples('automatic mail that is no notice of failure', saved, [
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
  {
    name: 'mailbox-unmonitored',
    kind: 'auto-reply',
    format: 'auto-reply',
    expected: [['noreply@example.org', null, null, null, null]],
    diagnostic: 'This mailbox is not monitored. Please use our form.',
    source: `Return-Path: <>
From: noreply@example.org
To: sender@example.com
Subject: Automatic reply: Hello
Auto-Submitted: auto-generated
X-Auto-Response-Suppress: All
Date: Thu, 12 Nov 2026 10:00:00 +0100

This mailbox is not monitored. Please use our form.
`,
  },
  {
    name: 'sendmail-ok',
    kind: 'success',
    format: 'sendmail',
    expected: [['ann@example.org', null, null, null, null]],
    diagnostic: '<ann@example.org>... Successfully delivered',
    source: `Return-Path: <>
From: Mail Delivery Subsystem <MAILER-DAEMON@out.example.com>
To: sender@example.com
Subject: Return receipt
Date: Thu, 12 Nov 2026 10:00:00 +0100

The original message was received at Thu, 12 Nov 2026 10:00:00 +0100
from localhost [127.0.0.1]

   ----- The following addresses had successful delivery notifications -----
<ann@example.org>  (successfully delivered to mailbox)

   ----- Transcript of session follows -----
<ann@example.org>... Successfully delivered
`,
  },
  {
    name: 'exch-relayed',
    kind: 'relayed',
    format: 'delivered',
    expected: [['ann@example.org', null, null, null, null]],
    diagnostic:
      'Delivery to these recipients or groups is complete, but no delivery notification was sent by the destination server: (ann@example.org) Subject: Hello',
    source: `Return-Path: <>
From: Microsoft Outlook <postmaster@example.com>
To: sender@example.com
Subject: Relayed: Hello
Date: Thu, 12 Nov 2026 10:00:00 +0100

Delivery to these recipients or groups is complete, but no delivery notification was sent by the destination server:

ann@example.org (ann@example.org)<mailto:ann@example.org>

Subject: Hello
`,
  },
  {
    name: 'arf-plain',
    kind: 'complaint',
    format: 'feedback-report',
    expected: [[null, null, null, null, null]],
    diagnostic:
      'This is an email abuse report for an email message received from IP 203.0.113.9 on Thu, 12 Nov 2026.',
    source: `Return-Path: <fbl@example.org>
From: fbl@example.org
To: abuse@example.com
Subject: FW: Hello
Date: Thu, 12 Nov 2026 10:00:00 +0100

This is an email abuse report for an email message received from IP 203.0.113.9 on Thu, 12 Nov 2026.
`,
  },
]);
