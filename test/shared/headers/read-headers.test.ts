import { describe, expect, it } from 'vitest';
import { readHeaders } from '../../../shared/headers/read-headers.ts';
import { resultsOf } from '../../../shared/headers/header-reading.ts';
import { fieldsOf, FORWARDED_WAY, headerOf, HONEST, received } from './header-of.ts';

describe('readHeaders: the way', () => {
  it('is told from the oldest hop, with corrected clocks', () => {
    const { hops, totalSeconds, leftSenderAt } = headerOf(...FORWARDED_WAY, ...HONEST);
    expect(hops.map(({ by, delaySeconds, skewSeconds }) => [by, delaySeconds, skewSeconds])).toEqual([
      ['mail.example.com', null, 0],
      ['scan.example.com', 2, 250],
      ['mx.club.example.org', 2, 0],
      ['mx1.mail.example.net', 2172, 0],
      ['store4.mail.example.net', 62, 0],
    ]);
    expect(hops[1]).toMatchObject({
      at: '2026-11-15T09:16:17+01:00',
      correctedAt: '2026-11-15T09:12:07+01:00',
      line: 4,
    });
    expect(totalSeconds).toBe(2238);
    expect(leftSenderAt).toBe(2);
  });

  it('tells inside from outside, and where the mail left the sender', () => {
    const { hops, leftSenderAt } = headerOf(
      received('mx.example.net', 'store.example.net', '09:00:09'),
      received('out.provider.org (out.provider.org [192.0.2.1])', 'mx.example.net', '09:00:07'),
      received('localhost (localhost [127.0.0.1])', 'out.provider.org', '09:00:05'),
      received('pc ([10.1.2.3])', 'out.provider.org', '09:00:03', 'with ESMTPSA id x'),
      'From: ann@own-domain.example',
    );
    expect(hops.map(({ zone }) => zone)).toEqual(['internal', 'internal', 'external', 'internal']);
    expect(leftSenderAt).toBe(2);
    expect(
      headerOf(received('mail.example.com ([192.0.2.1])', 'mx.example.net', '09:00:09'), ...HONEST)
        .leftSenderAt,
    ).toBe(0);
    expect(headerOf(received('pc', 'mail.example.com', '09:00:09'), ...HONEST).leftSenderAt).toBeNull();
  });

  it('takes a mailing list for another party, though the list is on the envelope, and a newsletter service for the sender’s', () => {
    const list = [
      received('lists.example.org (lists.example.org [192.0.2.9])', 'mx.example.net', '09:00:09'),
      received('mail.example.com (mail.example.com [192.0.2.1])', 'lists.example.org', '09:00:07'),
    ];
    const service = [
      received('out.service.example (out.service.example [192.0.2.9])', 'mx.example.net', '09:00:09'),
      received('app.service.example', 'out.service.example', '09:00:07'),
    ];
    const from = 'From: ann@example.com';
    expect(headerOf('Return-Path: <list-bounces@example.org>', ...list, from).leftSenderAt).toBe(0);
    expect(headerOf('Return-Path: <b1@service.example>', ...service, from).leftSenderAt).toBe(1);
  });

  it('counts hops without a time, and measures over them', () => {
    const { hops } = headerOf(
      received('b.example.org', 'c.example.net', '09:00:30'),
      'Received: from a.example.com by b.example.org with ESMTP id x',
      received('pc', 'a.example.com', '09:00:10'),
    );
    expect(hops.map(({ delaySeconds, skewSeconds }) => [delaySeconds, skewSeconds])).toEqual([
      [null, 0],
      [null, null],
      [20, 0],
    ]);
  });

  it('lends qmail’s nameless lines the clock of the machine', () => {
    const { hops } = headerOf(
      received('mail.a.com', 'mx.b.org', '09:00:30'),
      received('unknown (HELO pc) (192.0.2.5)', 'mail.a.com', '09:10:11', 'with SMTP'),
      'Received: (qmail 123 invoked by uid 89); 15 Nov 2026 08:10:10 -0000',
      ...HONEST.slice(0, 4),
      'Date: Sun, 15 Nov 2026 09:00:08 +0100',
    );
    expect(hops.map(({ by }) => by)).toEqual([null, 'mail.a.com', 'mx.b.org']);
    const [first, second, last] = hops.map(({ skewSeconds }) => skewSeconds ?? 0);
    expect(first).toBe(second);
    expect(first).toBeGreaterThan(570);
    expect(last).toBe(0);
  });

  it('reads fields in reverse order the other way round', () => {
    const reversed = headerOf(
      ...[...FORWARDED_WAY.filter((line) => !line.includes('09:16:17'))].reverse(),
      ...HONEST,
    );
    expect(reversed.hops[0]?.by).toBe('mail.example.com');
    expect(reversed.anomalies.map(({ id }) => id)).toContain('received-not-in-order');
    expect(headerOf(...FORWARDED_WAY, ...HONEST).anomalies.map(({ id }) => id)).not.toContain(
      'received-not-in-order',
    );
  });

  it('learns from a returned mail whose clock is wrong', () => {
    // The middle server is two hours behind, which only the returned mail shows.
    const report = fieldsOf(
      received('mx.b.org', 'home.a.com', '11:00:09'),
      received('localhost', 'mx.b.org', '09:00:05', 'with local'),
      'Date: Sun, 15 Nov 2026 09:00:05 +0100',
    );
    const original = fieldsOf(
      received('out.a.com', 'mx.b.org', '09:00:02'),
      received('pc', 'out.a.com', '11:00:00'),
      'Date: Sun, 15 Nov 2026 11:00:00 +0100',
    );
    expect(readHeaders(report).hops.map(({ delaySeconds }) => delaySeconds)).toEqual([null, 7204]);
    const { hops } = readHeaders(report, original);
    expect(hops[0]?.skewSeconds).toBeLessThan(-7100);
    expect(hops[1]?.delaySeconds).toBeLessThan(60);
  });
});

describe('readHeaders: facts', () => {
  it('reads who it is from and to whom it was delivered', () => {
    const { originators } = headerOf(
      'Return-Path: <bounces+1@list.example.org>',
      'Delivered-To: cleo@example.net',
      'X-Original-To: club@example.org',
      'From: "Smith, Ann" <ann@Example.com>, bob@example.com',
      'Sender: list@example.org',
      'Reply-To: Desk <desk@example.net>',
    );
    expect(originators).toEqual({
      from: [
        { name: 'Smith, Ann', address: 'ann@example.com', domain: 'example.com' },
        { name: null, address: 'bob@example.com', domain: 'example.com' },
      ],
      sender: { name: null, address: 'list@example.org', domain: 'example.org' },
      replyTo: [{ name: 'Desk', address: 'desk@example.net', domain: 'example.net' }],
      returnPath: 'bounces+1@list.example.org',
      deliveredTo: ['cleo@example.net', 'club@example.org'],
    });
    expect(headerOf('Return-Path: <>').originators.returnPath).toBe('');
    expect(headerOf('Subject: x').originators.returnPath).toBeNull();
  });

  it('reads results of every receiver, in the order of their fields', () => {
    const reading = headerOf(
      'Authentication-Results: mx.example.net; spf=fail smtp.mailfrom=a@example.com; dkim=pass header.d=example.com',
      'Authentication-Results: other.example.org; spf=pass',
      'X-Authentication-Results: third.example.org; spf=none',
    );
    expect(reading.authenticationResults.map(({ authservId }) => authservId)).toEqual([
      'mx.example.net',
      'other.example.org',
    ]);
    expect(resultsOf(reading, 'spf').map(({ result, authservId }) => [authservId, result])).toEqual([
      ['mx.example.net', 'fail'],
      ['other.example.org', 'pass'],
    ]);
  });

  it('takes the field some servers of old write where there is no other', () => {
    const [only] = headerOf('X-Authentication-Results: mx.example.net; spf=none').authenticationResults;
    expect(only?.authservId).toBe('mx.example.net');
  });

  it('reads signatures as they state themselves', () => {
    const [first, second] = headerOf(
      'DKIM-Signature: v=1; a=RSA-SHA256; c=relaxed/simple; d=Example.com; s=s2026; i=@mail.example.com;',
      ' t=1794729125; x=1795333925; l=1200; h=From : To:Subject; bh=x; b=y',
      'X-Google-DKIM-Signature: v=1; d=1e100.net; s=20230601; b=z',
    ).dkimSignatures;
    expect(first).toEqual({
      domain: 'example.com',
      selector: 's2026',
      algorithm: 'rsa-sha256',
      canonicalization: 'relaxed/simple',
      signedFields: ['from', 'to', 'subject'],
      identity: '@mail.example.com',
      bodyLimit: 1200,
      signedAt: '2026-11-15T07:52:05Z',
      expiresAt: '2026-11-22T07:52:05Z',
      field: 'dkim-signature',
      line: 1,
    });
    expect(second).toMatchObject({ domain: '1e100.net', signedFields: [], bodyLimit: null, line: 3 });
  });

  it('puts ARC sets together by their instance', () => {
    const sets = headerOf(
      'ARC-Seal: i=2; a=rsa-sha256; cv=fail; d=second.example; s=b; t=1794729125; b=x',
      'ARC-Seal: i=1; a=rsa-sha256; cv=none; d=first.example; s=a; b=x',
      'ARC-Message-Signature: i=1; d=first.example; b=x',
      'ARC-Authentication-Results: i=1; mx.first.example; dkim=pass header.d=example.com',
      'ARC-Seal: i=0; d=never.example',
    ).arcSets;
    expect(sets).toMatchObject([
      {
        instance: 1,
        sealer: 'first.example',
        chain: 'none',
        complete: true,
        line: 2,
        results: { authservId: 'mx.first.example' },
      },
      {
        instance: 2,
        sealer: 'second.example',
        chain: 'fail',
        complete: false,
        results: null,
        sealedAt: '2026-11-15T07:52:05Z',
      },
    ]);
  });

  it('reads Received-SPF of Google, of Microsoft, and by the rules', () => {
    const spf = headerOf(
      'Received-SPF: pass (google.com: domain of ann@example.com designates 192.0.2.1 as permitted sender) client-ip=192.0.2.1;',
      'Received-SPF: SoftFail (protection.outlook.com: domain of transitioning x) receiver=protection.outlook.com; client-ip=192.0.2.2; helo=mail.example.com;',
      'Received-SPF: Fail identity=mailfrom; client-ip=2001:db8::1; envelope-from="ann@example.com"; receiver=mx.example.net',
    ).receivedSpf;
    expect(spf).toMatchObject([
      { result: 'pass', receiver: 'google.com', clientIp: '192.0.2.1' },
      { result: 'softfail', receiver: 'protection.outlook.com', helo: 'mail.example.com' },
      {
        result: 'fail',
        clientIp: '2001:db8::1',
        envelopeFrom: 'ann@example.com',
        receiver: 'mx.example.net',
      },
    ]);
  });

  it('knows lists from newsletters', () => {
    expect(
      headerOf(
        'List-Id: The club <talk.club.example.org>',
        'List-Post: <mailto:talk@club.example.org>',
        'X-Mailman-Version: 3.3.8',
      ).list,
    ).toMatchObject({
      id: 'talk.club.example.org',
      kind: 'list',
      software: 'Mailman 3.3.8',
      post: 'mailto:talk@club.example.org',
    });
    expect(
      headerOf(
        'List-Unsubscribe: <https://example.org/u>',
        'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
      ).list,
    ).toMatchObject({ kind: 'newsletter', oneClick: true, unsubscribe: 'https://example.org/u' });
    expect(headerOf('List-Post: NO (announcements only)', 'List-Id: <news.example.org>').list).toMatchObject({
      kind: 'newsletter',
      post: null,
    });
    expect(headerOf('Precedence: bulk').list?.kind).toBeNull();
    expect(headerOf(...HONEST).list).toBeNull();
  });

  it('knows automatic mail', () => {
    expect(headerOf('Auto-Submitted: auto-replied (vacation)').automatic?.kind).toBe('reply');
    expect(headerOf('Auto-Submitted: auto-generated').automatic?.kind).toBe('generated');
    expect(headerOf('Content-Type: multipart/report; report-type=delivery-status').automatic?.kind).toBe(
      'report',
    );
    expect(headerOf('Auto-Submitted: no').automatic).toBeNull();
  });
});
