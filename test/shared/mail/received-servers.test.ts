import { describe, expect, it } from 'vitest';
import { readReceived, type ReceivedField } from '../../../shared/mail/received.ts';

const AT = 'Thu, 12 Nov 2026 10:00:05 +0100';
const ISO = '2026-11-12T10:00:05+01:00';

/** One form of each server: what it writes, and what must be read from it. */
const FORMS: readonly (readonly [server: string, value: string, expected: Partial<ReceivedField>])[] = [
  [
    'Exchange Online',
    `from AM1PR01.eurprd01.prod.outlook.com (2603:10a6:20b:1::5) by DB2PR01.eurprd01.prod.outlook.com with HTTPS; ${AT}`,
    { from: 'AM1PR01.eurprd01.prod.outlook.com', fromIp: '2603:10a6:20b:1::5', with: 'HTTPS', tls: 'yes' },
  ],
  [
    'Exchange Online at the edge',
    `from mail.example.org (192.0.2.1) by VE1EUR01FT.mail.protection.outlook.com (10.152.2.3) with Microsoft SMTP Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20.1.2 via Frontend Transport; ${AT}`,
    { fromIp: '192.0.2.1', byIp: '10.152.2.3', with: 'Microsoft SMTP Server', tls: 'TLS1_3' },
  ],
  [
    'Exchange, from Outlook',
    `from EX1.example.org ([fe80::1]) by EX1.example.org ([fe80::1%4]) with mapi id 15.1.2; ${AT}`,
    { with: 'mapi', local: true },
  ],
  [
    'Gmail inside',
    `by 2002:a05:6402:1::1 with SMTP id q1csp; ${AT}`,
    { from: null, by: '2002:a05:6402:1::1', byIp: '2002:a05:6402:1::1', with: 'SMTP', tls: null },
  ],
  [
    'Gmail at the edge',
    `from mail.example.org (mail.example.org. [192.0.2.1]) by mx.google.com with ESMTPS id a1 for <ann@example.net> (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256); ${AT}`,
    { fromReverse: 'mail.example.org', by: 'mx.google.com', for: 'ann@example.net', tls: 'TLS1_3' },
  ],
  [
    'Postfix, from a program',
    `by mx.example.net (Postfix, from userid 1000) id 4F2; ${AT}`,
    { from: null, local: true, with: null },
  ],
  [
    'Postfix, logged in',
    `from [192.0.2.9] (unknown [192.0.2.9]) (Authenticated sender: ann) by mx.example.net (Postfix) with ESMTPSA id 4; ${AT}`,
    { authenticated: true, fromIp: '192.0.2.9', tls: 'yes' },
  ],
  [
    'Exim since 4.94',
    `from pc.example.org ([192.0.2.9]) by mx.example.net with esmtpsa (TLS1.3) tls TLS_AES_256_GCM_SHA384 (Exim 4.96) (envelope-from <bob@example.org>) id 1a; ${AT}`,
    { with: 'esmtpsa', tls: 'TLS1.3', envelopeFrom: 'bob@example.org', authenticated: true },
  ],
  [
    'qmail',
    `(qmail 123 invoked from network); 12 Nov 2026 09:00:05 -0000`,
    { by: null, at: '2026-11-12T09:00:05Z' },
  ],
  [
    'qmail, from a program',
    `(qmail 123 invoked by uid 89); 12 Nov 2026 09:00:05 -0000`,
    { local: true, at: '2026-11-12T09:00:05Z' },
  ],
  [
    'netqmail',
    `from mail.example.org (HELO pc) (ann@192.0.2.5) by mx.example.net with ESMTPA; 12 Nov 2026 09:00:05 -0000`,
    {
      from: 'pc',
      fromReverse: 'mail.example.org',
      fromIp: '192.0.2.5',
      authenticated: true,
      at: '2026-11-12T09:00:05Z',
    },
  ],
  [
    'IndiMail',
    `indimail-mta queue 58965 by host mx.example.net (invoked by alias); ${AT}`,
    { by: 'mx.example.net', local: true },
  ],
  [
    'Sendmail',
    `from pc (p1.example.org [192.0.2.7] (may be forged)) (authenticated bits=0) by mx.example.net (8.17.1/8.17.1) with ESMTPSA id 3AC (version=TLSv1.3 cipher=TLS_AES_256_GCM_SHA384 bits=256 verify=NO); ${AT}`,
    { fromReverse: 'p1.example.org', fromIp: '192.0.2.7', authenticated: true, tls: 'TLSv1.3' },
  ],
  [
    'Sendmail, from a program',
    `(from root@localhost) by mx.example.net (8.17.1/8.17.1/Submit) id 3AC; ${AT}`,
    { from: null, local: true },
  ],
  [
    'Courier',
    `from pc ([::ffff:192.0.2.7]) (AUTH: LOGIN ann@example.org, TLS: TLSv1.2,256bits) by mx.example.net with ESMTPSA; ${AT}`,
    { fromIp: '192.0.2.7', authenticated: true, tls: 'TLSv1.2' },
  ],
  [
    'Zimbra',
    `from localhost (localhost [127.0.0.1]) by zimbra.example.net (Postfix) with ESMTP id 4; ${AT}`,
    { fromIp: '127.0.0.1', tls: 'no' },
  ],
  [
    'Proofpoint',
    `from pps.filterd (m1.ppops.net [127.0.0.1]) by mx0a-1.pphosted.com (8.17.1.5/8.17.1.5) with ESMTP id 3A; ${AT}`,
    { from: 'pps.filterd', fromReverse: 'm1.ppops.net', by: 'mx0a-1.pphosted.com' },
  ],
  [
    'Mimecast',
    `from mail.example.org (mail.example.org [192.0.2.1]) by relay.mimecast.com with ESMTP with STARTTLS (version=TLSv1.2, cipher=X) id uk-mta-1; ${AT}`,
    { with: 'ESMTP', tls: 'TLSv1.2', id: 'uk-mta-1' },
  ],
  [
    'Mimecast of old, silent about TLS',
    `from mail.example.org (mail.example.org [192.0.2.1]) by eu-smtp-1.mimecast.com with ESMTP id a; ${AT}`,
    { tls: null },
  ],
  [
    'Barracuda',
    `from mail.example.org (mail.example.org [192.0.2.1]) by bar.example.net with ESMTP id x (version=TLSv1.2 cipher=ECDHE-RSA-AES256-GCM-SHA384 bits=256 verify=NO) for <ann@example.net>; ${AT}`,
    { for: 'ann@example.net', tls: 'TLSv1.2' },
  ],
  [
    'Cisco',
    `from unknown (HELO mail.example.org) ([192.0.2.1]) by esa.example.net with ESMTP/TLS/ECDHE-RSA-AES256-GCM-SHA384; ${AT}`,
    { from: 'mail.example.org', fromReverse: null, fromIp: '192.0.2.1', tls: 'yes' },
  ],
  [
    'Amazon SES',
    `from mail.example.org (mail.example.org [192.0.2.1]) by inbound-smtp.eu-west-1.amazonaws.com with SMTP id abc for ann@example.net; ${AT}`,
    { tls: null, for: 'ann@example.net' },
  ],
  [
    'Yahoo',
    `from 192.0.2.1 (EHLO mail.example.org) by 10.2.3.4 with SMTPs (version=TLS1_2 cipher=TLS_X); ${AT}`,
    { from: 'mail.example.org', fromIp: '192.0.2.1', by: '10.2.3.4', tls: 'TLS1_2' },
  ],
  [
    'GMX, web page',
    `from [192.0.2.135] by 3c-app-gmx-bs12.server.lan (via HTTP); ${AT}`,
    { from: '192.0.2.135', by: '3c-app-gmx-bs12.server.lan' },
  ],
  [
    'T-Online',
    `from fwd81.aul.t-online.de (fwd81.aul.t-online.de [192.0.2.3]) by mailout01.t-online.de (Postfix) with SMTP id 1; ${AT}`,
    { fromIp: '192.0.2.3', with: 'SMTP' },
  ],
  [
    'Lotus Domino',
    `from mail.example.org ([192.0.2.1]) by dom.example.net (Lotus Domino Release 8.5.3FP6) with ESMTP id 2026111210000512-12 ; ${AT}`,
    { fromIp: '192.0.2.1', by: 'dom.example.net', id: '2026111210000512-12' },
  ],
  [
    'MDaemon',
    `from mail.example.org by example.net (MDaemon PRO v13.0.3) with ESMTP id 12-md5001.msg for <ann@example.net>; ${AT}`,
    { from: 'mail.example.org', by: 'example.net', id: '12-md5001.msg' },
  ],
  [
    'CommuniGate',
    `from [192.0.2.1] (account ann@example.org HELO pc.example.org) by cg.example.net (CommuniGate Pro SMTP 6.2) with ESMTPSA id 12; ${AT}`,
    { from: 'pc.example.org', fromIp: '192.0.2.1', authenticated: true },
  ],
  [
    'Kerio',
    `from pc ([192.0.2.1]) (authenticated user ann@example.org) by kerio.example.net (Kerio Connect 9.2) with ESMTPSA; ${AT}`,
    { authenticated: true, fromIp: '192.0.2.1' },
  ],
  [
    'hMailServer',
    `from pc (Unknown [192.0.2.1]) by h.example.net with ESMTPSA (version=TLSv1.3 cipher=TLS_AES_256_GCM_SHA384 bits=256) ; ${AT}`,
    { fromReverse: null, fromIp: '192.0.2.1', tls: 'TLSv1.3' },
  ],
  [
    'MailEnable',
    `from [192.0.2.1] ([192.0.2.21]) by me.example.net with MailEnable ESMTP; ${AT}`,
    { with: 'MailEnable ESMTP', by: 'me.example.net' },
  ],
  [
    'Dovecot',
    `from mx.example.net by store.example.net with LMTP id AbC (envelope-from <bob@example.org>) for <ann@example.net>; ${AT}`,
    { with: 'LMTP', envelopeFrom: 'bob@example.org', for: 'ann@example.net', tls: null },
  ],
  [
    'amavis',
    `from mx.example.net ([127.0.0.1]) by localhost (mx.example.net [127.0.0.1]) (amavisd-new, port 10024) with ESMTP id x; ${AT}`,
    { by: 'localhost', byIp: '127.0.0.1', fromIp: '127.0.0.1' },
  ],
  [
    'Oracle, which names itself in the id',
    `from mail.example.org (Oracle Communications Messaging Server 8.0 64bit (built Jun 7 2017)) id <0P92@ms.example.net>; ${AT}`,
    { by: 'ms.example.net', from: 'mail.example.org' },
  ],
  [
    'MessageLabs',
    `from [192.0.2.252] (using TLSv1.2 with cipher DHE-RSA-AES256-GCM-SHA384 (256 bits)) by server-2.messagelabs.com id O1-8V; ${AT}`,
    { tls: 'TLSv1.2', by: 'server-2.messagelabs.com' },
  ],
  [
    'Microsoft’s old service',
    `from smtp.example.org ([192.0.2.4]) by R7.example.net over TLS secured channel with Microsoft SMTPSVC(7.5.7601); ${AT}`,
    { tls: 'yes', by: 'R7.example.net' },
  ],
];

describe('Received fields of the common servers', () => {
  it.each(FORMS)('%s', (_, value, expected) => {
    expect(readReceived(value)).toMatchObject({ at: ISO, ...expected });
  });

  it('takes a null sender for one, and an unstated one for none', () => {
    expect(readReceived(`from a by b (envelope-from <>); ${AT}`).envelopeFrom).toBe('');
    expect(readReceived(`from a by b; ${AT}`).envelopeFrom).toBeNull();
  });

  it('does not take a refused certificate for a login', () => {
    expect(readReceived(`from a (peer not authenticated) by b with ESMTPS; ${AT}`).authenticated).toBe(false);
  });

  it('reads the date in front of what stands behind it', () => {
    expect(readReceived(`by b; ${AT} (envelope-from <${'x'.repeat(300)}@example.org>)`).at).toBe(ISO);
    expect(readReceived('by b; Thu, 12 Nov 2026 10:00:05 &#43;0100').at).toBe(ISO);
  });
});
