import { RCODES, type FakeReply, type FakeScript } from '../helpers/fake-dns-server.ts';

/** The report of the club's server: the provider behind the forwarding refused Anna's mail. */
export const BENS_BOUNCE = `Return-Path: <>
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

/** What DNS says of the domains in that report, and of a sender whose mail arrives. */
const TXT: Readonly<Record<string, string>> = {
  'example.com': 'v=spf1 ip4:192.0.2.25 -all',
  '_dmarc.example.com': 'v=DMARC1; p=reject',
  'club.example.org': 'v=spf1 ip4:198.51.100.40 ~all',
  'news.example.org': 'v=spf1 ip4:192.0.2.99 ~all',
};

/** Answers like a name server that knows these records and nothing else. */
export const forwardZones: FakeScript = ({ name, type }): FakeReply => {
  const text = TXT[name.toLowerCase()];
  if (type === 'TXT' && text !== undefined)
    return { kind: 'answer', answers: [{ type: 'TXT', name, ttl: 60, data: text }] };
  if (type === 'MX' && name.toLowerCase() === 'example.net')
    return {
      kind: 'answer',
      answers: [{ type: 'MX', name, ttl: 60, data: { preference: 10, exchange: 'mx1.mail.example.net' } }],
    };
  const isKnown = Object.keys(TXT).some((known) => known === name || known.endsWith(`.${name}`));
  return { kind: 'answer', rcode: isKnown ? RCODES.noerror : RCODES.nxdomain };
};
