/** Names of the samples; each has a label in the catalog: `home.sample.<name>`. */
export const SAMPLE_NAMES = [
  'unknown-address',
  'rejected-forward',
  'delayed',
  'relaying-denied',
  'loop',
] as const;
export type SampleName = (typeof SAMPLE_NAMES)[number];

const UNKNOWN_ADDRESS = `Return-Path: <>
Received: by mail.example.com (Postfix)
	id 4F8QpZ2hYcz9sVR; Thu, 12 Nov 2026 14:02:12 +0100 (CET)
Date: Thu, 12 Nov 2026 14:02:12 +0100 (CET)
From: MAILER-DAEMON@mail.example.com (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
To: maria@example.com
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
	boundary="4F8QpZ2dQHz9sVQ.1794834132/mail.example.com"
Message-Id: <4F8QpZ2hYcz9sVR@mail.example.com>

This is a MIME-encapsulated message.

--4F8QpZ2dQHz9sVQ.1794834132/mail.example.com
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

This is the mail system at host mail.example.com.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

For further assistance, please send mail to postmaster.

If you do so, please include this problem report. You can
delete your own text from the attached returned message.

                   The mail system

<lena.hofmann@example.org>: host mx.example.org[203.0.113.25] said: 550 5.1.1
    <lena.hofmann@example.org>: Recipient address rejected: User unknown in
    virtual mailbox table (in reply to RCPT TO command)

--4F8QpZ2dQHz9sVQ.1794834132/mail.example.com
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.com
X-Postfix-Queue-ID: 4F8QpZ2dQHz9sVQ
X-Postfix-Sender: rfc822; maria@example.com
Arrival-Date: Thu, 12 Nov 2026 14:02:10 +0100 (CET)

Final-Recipient: rfc822; lena.hofmann@example.org
Original-Recipient: rfc822;lena.hofmann@example.org
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.example.org
Diagnostic-Code: smtp; 550 5.1.1 <lena.hofmann@example.org>: Recipient address
    rejected: User unknown in virtual mailbox table

--4F8QpZ2dQHz9sVQ.1794834132/mail.example.com
Content-Description: Undelivered Message
Content-Type: message/rfc822

Return-Path: <maria@example.com>
Received: from [192.168.1.20] (dsl.example.com [198.51.100.7])
	by mail.example.com (Postfix) with ESMTPSA id 4F8QpZ2dQHz9sVQ
	for <lena.hofmann@example.org>; Thu, 12 Nov 2026 14:02:10 +0100 (CET)
Message-ID: <7c1e5b0a-93d2-4b57-9f0e-2f8b61d0a4c3@example.com>
Date: Thu, 12 Nov 2026 14:02:08 +0100
MIME-Version: 1.0
From: Maria Berger <maria@example.com>
To: Lena Hofmann <lena.hofmann@example.org>
Subject: Minutes of Tuesday's meeting
Content-Type: text/plain; charset=UTF-8

Hello Lena,

here are the minutes of our meeting. Is anything missing?

Maria

--4F8QpZ2dQHz9sVQ.1794834132/mail.example.com--
`;

const REJECTED_FORWARD = `Return-Path: <>
Received: from mx.club.example.org (mx.club.example.org [198.51.100.40])
	by mail.example.com (Postfix) with ESMTPS id 4F8QqL1kTwz9sVT
	for <maria@example.com>; Thu, 12 Nov 2026 14:02:22 +0100 (CET)
Received: by mx.club.example.org (Postfix)
	id 9D2F61C0A7; Thu, 12 Nov 2026 14:02:21 +0100 (CET)
Date: Thu, 12 Nov 2026 14:02:21 +0100 (CET)
From: MAILER-DAEMON@mx.club.example.org (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
To: maria@example.com
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
	boundary="8E1B41C0A2.1794834141/mx.club.example.org"
Message-Id: <20261112130221.9D2F61C0A7@mx.club.example.org>

This is a MIME-encapsulated message.

--8E1B41C0A2.1794834141/mx.club.example.org
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

This is the mail system at host mx.club.example.org.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

<ben.k@example.net> (expanded from <ben@club.example.org>): host
    mx1.mail.example.net[203.0.113.8] said: 550-5.7.26 This mail is
    unauthenticated, which poses a security risk to the sender and 550-5.7.26
    users. SPF [example.com] with ip: [198.51.100.40] = did not pass 550
    5.7.26 DKIM = did not pass (in reply to end of DATA command)

--8E1B41C0A2.1794834141/mx.club.example.org
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.club.example.org
X-Postfix-Queue-ID: 8E1B41C0A2
X-Postfix-Sender: rfc822; maria@example.com
Arrival-Date: Thu, 12 Nov 2026 14:02:14 +0100 (CET)

Final-Recipient: rfc822; ben.k@example.net
Original-Recipient: rfc822;ben@club.example.org
Action: failed
Status: 5.7.26
Remote-MTA: dns; mx1.mail.example.net
Diagnostic-Code: smtp; 550-5.7.26 This mail is unauthenticated, which poses a
    security risk to the sender and 550-5.7.26 users. SPF [example.com] with
    ip: [198.51.100.40] = did not pass 550 5.7.26 DKIM = did not pass

--8E1B41C0A2.1794834141/mx.club.example.org
Content-Description: Undelivered Message Headers
Content-Type: text/rfc822-headers

Return-Path: <maria@example.com>
Received: from mail.example.com (mail.example.com [192.0.2.25])
	by mx.club.example.org (Postfix) with ESMTPS id 8E1B41C0A2
	for <ben@club.example.org>; Thu, 12 Nov 2026 14:02:14 +0100 (CET)
Received: from [192.168.1.20] (dsl.example.com [198.51.100.7])
	by mail.example.com (Postfix) with ESMTPSA id 4F8QqC0x1Pz9sVS
	for <ben@club.example.org>; Thu, 12 Nov 2026 14:02:10 +0100 (CET)
Message-ID: <0f2b6f44-5a61-4d1e-8a0b-c4f1d90e7752@example.com>
Date: Thu, 12 Nov 2026 14:02:08 +0100
From: Maria Berger <maria@example.com>
To: ben@club.example.org
Subject: Saturday's match

--8E1B41C0A2.1794834141/mx.club.example.org--
`;

const DELAYED = `Return-path: <>
Envelope-to: maria@example.com
Delivery-date: Tue, 24 Nov 2026 09:12:41 +0100
Received: from Debian-exim by mail.example.com with local (Exim 4.98)
	id 1tF2kR-0000000AbCd-1xQz
	for maria@example.com; Tue, 24 Nov 2026 09:12:41 +0100
X-Failed-Recipients: invoices@office.example.net
Auto-Submitted: auto-replied
From: Mail Delivery System <Mailer-Daemon@mail.example.com>
To: maria@example.com
References: <5d0c9a3e-1f7b-4c42-b9a6-38f0e12d7c55@example.com>
Content-Type: multipart/report; report-type=delivery-status;
	boundary=1794903161-eximdsn-2084531977
MIME-Version: 1.0
Subject: Warning: message 1tEg2x-00000009ZyX-3mNo delayed 24 hours
Message-Id: <E1tF2kR-0000000AbCd-1xQz@mail.example.com>
Date: Tue, 24 Nov 2026 09:12:41 +0100

--1794903161-eximdsn-2084531977
Content-type: text/plain; charset=us-ascii

This message was created automatically by mail delivery software.
A message that you sent has not yet been delivered to one or more of its
recipients after more than 24 hours on the queue on mail.example.com.

The message identifier is:     1tEg2x-00000009ZyX-3mNo
The subject of the message is: Invoice 1142
The date of the message is:    Mon, 23 Nov 2026 09:12:03 +0100

The address to which the message has not yet been delivered is:

  invoices@office.example.net
    host mx.office.example.net [203.0.113.44]
    Delay reason: Connection timed out

No action is required on your part. Delivery attempts will continue for
some time, and this warning may be repeated at intervals if the message
remains undelivered. Eventually the mail delivery software will give up,
and when that happens, the message will be returned to you.

--1794903161-eximdsn-2084531977
Content-type: message/delivery-status

Reporting-MTA: dns; mail.example.com

Action: delayed
Final-Recipient: rfc822;invoices@office.example.net
Status: 4.0.0
Remote-MTA: dns; mx.office.example.net
Will-Retry-Until: Sat, 28 Nov 2026 09:12:05 +0100

--1794903161-eximdsn-2084531977
Content-type: text/rfc822-headers

Return-path: <maria@example.com>
Received: from dsl.example.com ([198.51.100.7] helo=[192.168.1.20])
	by mail.example.com with esmtpsa (TLS1.3) tls TLS_AES_256_GCM_SHA384
	(Exim 4.98)
	id 1tEg2x-00000009ZyX-3mNo
	for invoices@office.example.net; Mon, 23 Nov 2026 09:12:05 +0100
Message-ID: <5d0c9a3e-1f7b-4c42-b9a6-38f0e12d7c55@example.com>
Date: Mon, 23 Nov 2026 09:12:03 +0100
From: Maria Berger <maria@example.com>
To: invoices@office.example.net
Subject: Invoice 1142

--1794903161-eximdsn-2084531977--
`;

const RELAYING_DENIED = `Senden der Nachricht fehlgeschlagen

Beim Senden der Nachricht ist ein Fehler aufgetreten. Der Mail-Server antwortete:
550 5.7.1 <ann@example.org>... Relaying denied. Proper authentication required.
Bitte überprüfen Sie die E-Mail-Adresse des Empfängers „ann@example.org“ in der Nachricht und wiederholen Sie den Vorgang.

[OK]
`;

/** Received lines of a mail that two servers hand to each other, newest first. */
function loopTrace(): string {
  const lines: string[] = [];
  for (let hop = 13; hop > 0; hop -= 1) {
    const second = String(10 + hop * 2).padStart(2, '0');
    lines.push(
      `Received: from mx.branch.example.net (mx.branch.example.net [203.0.113.61])
	by mx.example.net (Postfix) with ESMTPS id 7A1C${hop}0B52E
	for <sales@example.net>; Fri, 13 Nov 2026 08:30:${second} +0100 (CET)
Received: from mx.example.net (mx.example.net [203.0.113.60])
	by mx.branch.example.net (Postfix) with ESMTPS id 5E0D${hop}2F19A
	for <sales@branch.example.net>; Fri, 13 Nov 2026 08:30:${String(9 + hop * 2).padStart(2, '0')} +0100 (CET)`,
    );
  }
  return lines.join('\n');
}

const LOOP_HEAD = `Return-Path: <>
Received: by mx.example.net (Postfix)
	id 7B3E90B531; Fri, 13 Nov 2026 08:30:38 +0100 (CET)
Date: Fri, 13 Nov 2026 08:30:38 +0100 (CET)
From: MAILER-DAEMON@mx.example.net (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
To: maria@example.com
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
	boundary="7A1C140B52E.1794900638/mx.example.net"
Message-Id: <20261113073038.7B3E90B531@mx.example.net>

This is a MIME-encapsulated message.

--7A1C140B52E.1794900638/mx.example.net
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

This is the mail system at host mx.example.net.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

<sales@branch.example.net> (expanded from <sales@example.net>): host
    mx.branch.example.net[203.0.113.61] said: 554 5.4.6 Error: too many hops
    (in reply to end of DATA command)

--7A1C140B52E.1794900638/mx.example.net
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.net
X-Postfix-Queue-ID: 7A1C140B52E
X-Postfix-Sender: rfc822; maria@example.com
Arrival-Date: Fri, 13 Nov 2026 08:30:37 +0100 (CET)

Final-Recipient: rfc822; sales@branch.example.net
Original-Recipient: rfc822;sales@example.net
Action: failed
Status: 5.4.6
Remote-MTA: dns; mx.branch.example.net
Diagnostic-Code: smtp; 554 5.4.6 Error: too many hops

--7A1C140B52E.1794900638/mx.example.net
Content-Description: Undelivered Message Headers
Content-Type: text/rfc822-headers

Return-Path: <maria@example.com>`;

const LOOP_TAIL = `Received: from mail.example.com (mail.example.com [192.0.2.25])
	by mx.example.net (Postfix) with ESMTPS id 7A1C00B52E
	for <sales@example.net>; Fri, 13 Nov 2026 08:30:10 +0100 (CET)
Message-ID: <b83cbe12-6d0e-4a3f-9a55-0c2f7be1d904@example.com>
Date: Fri, 13 Nov 2026 08:30:08 +0100
From: Maria Berger <maria@example.com>
To: sales@example.net
Subject: Order 20817

--7A1C140B52E.1794900638/mx.example.net--
`;

/** Complete inputs to try, written for this purpose; all names and addresses are reserved for documentation. */
export const SAMPLES: Readonly<Record<SampleName, string>> = {
  'unknown-address': UNKNOWN_ADDRESS,
  'rejected-forward': REJECTED_FORWARD,
  delayed: DELAYED,
  'relaying-denied': RELAYING_DENIED,
  loop: [LOOP_HEAD, loopTrace(), LOOP_TAIL].join('\n'),
};
