/** Names of the samples; each has a label in the catalog: `forward-screen.sample.<name>`. */
export const SAMPLE_NAMES = ['refused', 'forbidden'] as const;
export type SampleName = (typeof SAMPLE_NAMES)[number];

/** The provider behind a forwarding refused an unsigned mail. */
const REFUSED = `Return-Path: <>
From: Mail Delivery System <MAILER-DAEMON@mx.club.example.org>
To: anna@example.com
Subject: Undelivered Mail Returned to Sender
Date: Thu, 12 Nov 2026 14:02:21 +0100
Message-ID: <20261112130221.4F8A21C0A2@mx.club.example.org>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="4F8A21C0A2.1794488541"

--4F8A21C0A2.1794488541
Content-Type: text/plain; charset=us-ascii

This is the mail system at host mx.club.example.org.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients.

<ben.k@example.net> (expanded from <ben@club.example.org>): host
    mx1.mail.example.net[203.0.113.8] said: 550-5.7.26 This mail has been
    blocked because the sender is unauthenticated. SPF [example.com] with ip:
    [198.51.100.40] = did not pass 550 5.7.26 DKIM = did not pass (in reply to
    end of DATA command)

--4F8A21C0A2.1794488541
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.club.example.org
X-Postfix-Sender: rfc822; anna@example.com
Arrival-Date: Thu, 12 Nov 2026 14:02:14 +0100 (CET)

Final-Recipient: rfc822; ben.k@example.net
Original-Recipient: rfc822;ben@club.example.org
Action: failed
Status: 5.7.26
Remote-MTA: dns; mx1.mail.example.net
Diagnostic-Code: smtp; 550-5.7.26 This mail has been blocked because the sender
    is unauthenticated. SPF [example.com] with ip: [198.51.100.40] = did not
    pass 550 5.7.26 DKIM = did not pass

--4F8A21C0A2.1794488541
Content-Type: message/rfc822

Return-Path: <anna@example.com>
Received: from mail.example.com (mail.example.com [192.0.2.25])
    by mx.club.example.org (Postfix) with ESMTPS id 4F8A21C0A2
    for <ben@club.example.org>; Thu, 12 Nov 2026 14:02:14 +0100 (CET)
Received: from [192.168.1.20] (dsl.example.com [192.0.2.77])
    by mail.example.com (Postfix) with ESMTPSA id 7D91B3C2F0
    for <ben@club.example.org>; Thu, 12 Nov 2026 14:02:10 +0100 (CET)
From: Anna Lang <anna@example.com>
To: Ben Kramer <ben@club.example.org>
Subject: Minutes of Friday
Date: Thu, 12 Nov 2026 14:02:08 +0100
Message-ID: <5b7c1e0a@example.com>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Dear Ben, here are the minutes.

--4F8A21C0A2.1794488541--
`;

/** The organisation of the mailbox that forwards lets nothing out. */
const FORBIDDEN = `From: <postmaster@mail.club.example.org>
To: <anna@example.com>
Date: Fri, 13 Nov 2026 08:15:44 +0000
Subject: Undeliverable: Minutes of Friday
Message-ID: <0f4b6c1e@mail.club.example.org>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="c1d2e3f4"

--c1d2e3f4
Content-Type: text/plain; charset="us-ascii"

Your message to ben.k@example.net couldn't be delivered.

Your organization does not allow external forwarding.

Diagnostic information for administrators:

Generating server: mail.club.example.org

ben.k@example.net
Remote server returned '550 5.7.520 Access denied, Your organization does not
allow external forwarding. Please contact your administrator for further
assistance. AS(7555)'

--c1d2e3f4
Content-Type: message/delivery-status

Reporting-MTA: dns;mail.club.example.org
Arrival-Date: Fri, 13 Nov 2026 08:15:41 +0000

Original-Recipient: rfc822;ben@club.example.org
Final-Recipient: rfc822;ben.k@example.net
Action: failed
Status: 5.7.520
Diagnostic-Code: smtp;550 5.7.520 Access denied, Your organization does not
  allow external forwarding. Please contact your administrator for further
  assistance. AS(7555)

--c1d2e3f4
Content-Type: message/rfc822

From: Anna Lang <anna@example.com>
To: Ben Kramer <ben@club.example.org>
Subject: Minutes of Friday
Date: Fri, 13 Nov 2026 09:15:38 +0100
Message-ID: <77ab01@example.com>

Dear Ben, here are the minutes.

--c1d2e3f4--
`;

export const SAMPLES: Readonly<Record<SampleName, string>> = { refused: REFUSED, forbidden: FORBIDDEN };
