/** Names of the samples; each has a label in the catalog: `headers-screen.sample.<name>`. */
export const SAMPLE_NAMES = ['waited', 'list', 'filtered'] as const;
export type SampleName = (typeof SAMPLE_NAMES)[number];

/** A mail through a forwarding that was asked to come back later; one server's clock is ahead. */
const WAITED = `Return-Path: <anna@example.com>
Delivered-To: ben.k@example.net
Received: from mx1.mail.example.net (mx1.mail.example.net [203.0.113.8])
	by store4.mail.example.net with LMTP id 7Kd2VQ
	for <ben.k@example.net>; Sun, 15 Nov 2026 09:49:23 +0100
Authentication-Results: mx1.mail.example.net;
	spf=fail (sender IP is 198.51.100.40) smtp.mailfrom=anna@example.com;
	dkim=pass header.d=example.com header.s=s2026 header.b=tQ7xLm2f;
	dmarc=pass (p=quarantine) header.from=example.com
Received: from mx.club.example.org (mx.club.example.org [198.51.100.40])
	by mx1.mail.example.net (Postfix) with ESMTPS id 4F9d2k1xTz
	(version=TLSv1.2 cipher=ECDHE-RSA-AES256-GCM-SHA384 bits=256/256)
	for <ben.k@example.net>; Sun, 15 Nov 2026 09:48:21 +0100
Received: from scan.example.com (scan.example.com [192.0.2.31])
	by mx.club.example.org (Postfix) with ESMTP id 8E1B41C0A2
	for <ben@club.example.org>; Sun, 15 Nov 2026 09:12:09 +0100
Received: from mail.example.com (mail.example.com [192.0.2.25])
	(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))
	by scan.example.com (Postfix) with ESMTPS id 4F9d1h6rRz
	for <ben@club.example.org>; Sun, 15 Nov 2026 09:16:17 +0100
Received: from [192.168.1.20] (dsl.example.com [192.0.2.77])
	(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))
	by mail.example.com (Postfix) with ESMTPSA id 4F9d1g2qQz
	for <ben@club.example.org>; Sun, 15 Nov 2026 09:12:05 +0100
DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.com; s=s2026;
	t=1794730325; h=from:to:subject:date:message-id;
	bh=frcCV1k9oG9oKj3dpUqdJg1PxRT2RSN/XKdLCPjaYaY=;
	b=tQ7xLm2fK1n0a9yq3sWvTg5hJc8eRb4uXz6oPd7iMfYlNkVw2Qs
From: Anna Lang <anna@example.com>
To: Ben Kramer <ben@club.example.org>
Subject: Minutes of Friday
Date: Sun, 15 Nov 2026 09:12:04 +0100
Message-ID: <5b7c1e0a-2f4d-4c9b-8a1e-6d3f0b9c7e21@example.com>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

`;

/** A mail to a list: the list changed the subject, signed anew and kept what it had found (ARC). */
const LIST = `Return-Path: <talk-bounces@lists.example.org>
Received: from lists.example.org (lists.example.org [198.51.100.60])
	by mx.example.net (8.18.1/8.18.1) with ESMTPS id 5AFA3kQd021744
	(version=TLSv1.3 cipher=TLS_AES_256_GCM_SHA384 bits=256 verify=NO)
	for <carla@example.net>; Tue, 17 Nov 2026 11:03:47 GMT
Authentication-Results: mx.example.net; spf=pass smtp.mailfrom=talk-bounces@lists.example.org;
	dkim=pass header.d=lists.example.org header.s=m1;
	dkim=fail (body hash did not verify) header.d=example.com header.s=s2026;
	dmarc=fail (p=none) header.from=example.com; arc=pass (i=1)
ARC-Seal: i=1; a=rsa-sha256; cv=none; d=lists.example.org; s=arc1; t=1794913424;
	b=H2mQxT9bYd0vNs7Lw4Kc
ARC-Message-Signature: i=1; a=rsa-sha256; c=relaxed/relaxed; d=lists.example.org; s=arc1;
	h=from:to:subject:date:message-id; bh=frcCV1k9oG9oKj3dpUqdJg1PxRT2RSN/XKdLCPjaYaY=;
	b=q8ZtRk3WmX5nVb1JfYpL
ARC-Authentication-Results: i=1; lists.example.org;
	dkim=pass header.d=example.com header.s=s2026; spf=pass smtp.mailfrom=anna@example.com;
	dmarc=pass header.from=example.com
Received: from localhost (localhost [127.0.0.1])
	by lists.example.org (Postfix) with ESMTP id 4F9f7c3wWz
	for <carla@example.net>; Tue, 17 Nov 2026 12:03:44 +0100 (CET)
Received: from mail.example.com (mail.example.com [192.0.2.25])
	(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))
	by lists.example.org (Postfix) with ESMTPS id 4F9f7b1vVz
	for <talk@lists.example.org>; Tue, 17 Nov 2026 12:03:41 +0100 (CET)
Received: from laptop (dsl.example.com [192.0.2.77])
	by mail.example.com (Postfix) with ESMTPSA id 4F9f795tTz
	for <talk@lists.example.org>; Tue, 17 Nov 2026 12:03:39 +0100 (CET)
DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=lists.example.org; s=m1;
	h=from:to:subject:date:message-id:list-id;
	bh=frcCV1k9oG9oKj3dpUqdJg1PxRT2RSN/XKdLCPjaYaY=; b=u4WnYt6MzQ1sXk8DcBvG
DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.com; s=s2026;
	h=from:to:subject:date:message-id; bh=uU0nuZNNPgilLlLX2n2r+sSE7+N6U4DukIj3rOLvzek=;
	b=c7JpLd5TfVx0RyKm2HsN
From: Anna Lang <anna@example.com>
To: talk@lists.example.org
Subject: [talk] Room for December
Date: Tue, 17 Nov 2026 12:03:38 +0100
Message-ID: <0c9d2b47-71aa-4f0e-9f63-b7e15d2c8a90@example.com>
List-Id: Talk of the club <talk.lists.example.org>
List-Post: <mailto:talk@lists.example.org>
List-Unsubscribe: <https://lists.example.org/talk/leave>
Precedence: list
X-Mailman-Version: 3.3.9

`;

/** A mail that ended among the junk of a Microsoft mailbox, with what the filter wrote into it. */
const FILTERED = `Received: from DB9PR05MB0001.eurprd05.prod.outlook.com (2001:db8:4::15)
	by AM0PR05MB0002.eurprd05.prod.outlook.com with HTTPS; Wed, 18 Nov 2026 06:22:20 +0000
Received: from DU7P190CA0012.EURP190.PROD.OUTLOOK.COM (2001:db8:4::21)
	by DB9PR05MB0001.eurprd05.prod.outlook.com (2001:db8:4::15) with Microsoft SMTP Server
	(version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.9345.10;
	Wed, 18 Nov 2026 06:22:19 +0000
Received: from DB1PEPF0003.eurprd03.prod.outlook.com (2001:db8:4::33)
	by DU7P190CA0012.outlook.office365.com (2001:db8:4::21) with Microsoft SMTP Server
	(version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20.9345.11 via Frontend Transport;
	Wed, 18 Nov 2026 06:22:19 +0000
Authentication-Results: spf=softfail (sender IP is 203.0.113.99)
 smtp.mailfrom=shop.example.com; dkim=none (message not signed)
 header.d=none;dmarc=fail action=quarantine
 header.from=shop.example.com;compauth=fail reason=000
Received-SPF: SoftFail (protection.outlook.com: domain of transitioning
 shop.example.com discourages use of 203.0.113.99 as permitted sender)
Received: from out.sender.example (203.0.113.99) by
	DB1PEPF0003.mail.protection.outlook.com (2001:db8:4::33) with Microsoft SMTP
	Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20.9345.7 via
	Frontend Transport; Wed, 18 Nov 2026 06:22:18 +0000
Received: by out.sender.example (Postfix, from userid 33)
	id 4F9gXd2yYz; Wed, 18 Nov 2026 07:22:16 +0100 (CET)
From: Shop <service@shop.example.com>
Reply-To: orders@shop-help.example.org
To: dora@example.org
Subject: Your order 4711
Date: Wed, 18 Nov 2026 07:22:16 +0100
Message-Id: <4F9gXd2yYz@out.sender.example>
Return-Path: service@shop.example.com
X-MS-Exchange-Organization-SCL: 5
X-Forefront-Antispam-Report: CIP:203.0.113.99;CTRY:DE;LANG:en;SCL:5;SRV:;IPV:NLI;SFV:SPM;H:out.sender.example;PTR:out.sender.example;CAT:SPOOF;SFS:(13230040);DIR:INB;
X-Microsoft-Antispam: BCL:4;ARA:13230040;

`;

export const SAMPLES: Readonly<Record<SampleName, string>> = {
  waited: WAITED,
  list: LIST,
  filtered: FILTERED,
};
