import { saved } from './document.ts';
import { checkSamples } from './samples.ts';

checkSamples('Gmail', saved, [
  {
    name: 'gmail-new',
    kind: 'failure',
    format: 'gmail',
    expected: [['ann@example.org', '550', '5.1.1', null, null]],
    diagnostic:
      "550 5.1.1 The email account that you tried to reach does not exist. Please try double-checking the recipient's email address for typos or unnecessary spaces. Learn more at https://support.google.com/mail/answer/6596",
    source: `Return-Path: <>
From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
To: sender@example.com
Subject: Delivery Status Notification (Failure)
Date: Thu, 12 Nov 2026 10:00:00 +0100
X-Failed-Recipients: ann@example.org
Auto-Submitted: auto-replied


** Address not found **

Your message wasn't delivered to ann@example.org because the address couldn't be found, or is unable to receive mail.

Learn more here: https://support.google.com/mail/answer/6596

The response was:

550 5.1.1 The email account that you tried to reach does not exist. Please try double-checking the recipient's email address for typos or unnecessary spaces. Learn more at https://support.google.com/mail/answer/6596
`,
  },
  {
    name: 'gmail-de',
    kind: 'failure',
    format: 'gmail',
    expected: [['ann@example.org', '550', '5.2.1', null, null]],
    diagnostic: '550 5.2.1 Mailbox disabled',
    source: `Return-Path: <>
From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
To: sender@example.com
Subject: Delivery Status Notification (Failure)
Date: Thu, 12 Nov 2026 10:00:00 +0100
X-Failed-Recipients: ann@example.org
Auto-Submitted: auto-replied


** Nachricht nicht zugestellt **

Ihre Nachricht konnte nicht an ann@example.org zugestellt werden, weil der Remote-Server falsch konfiguriert ist. Die technischen Details finden Sie weiter unten.

Antwort vom Remote-Server:

550 5.2.1 Mailbox disabled
`,
  },
  {
    name: 'gmail-delay-new',
    kind: 'delay',
    format: 'gmail',
    expected: [['ann@example.org', null, null, null, null]],
    diagnostic:
      'The recipient server did not accept our requests to connect. Learn more at https://support.google.com/mail/answer/7720 [mx.example.org 192.0.2.7: timed out]',
    source: `Return-Path: <>
From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
To: sender@example.com
Subject: Delivery Status Notification (Delay)
Date: Thu, 12 Nov 2026 10:00:00 +0100
Auto-Submitted: auto-replied


** Delivery incomplete **

There was a temporary problem delivering your message to ann@example.org. Gmail will retry for 47 more hours. You'll be notified if the delivery fails permanently.

The response was:

The recipient server did not accept our requests to connect. Learn more at https://support.google.com/mail/answer/7720 [mx.example.org 192.0.2.7: timed out]
`,
  },
]);
