import { describe, expect, it } from 'vitest';
import { readReceived, type ReceivedField } from '../../../shared/mail/received.ts';

function expectReceived(value: string, expected: Partial<ReceivedField>): void {
  expect(readReceived(value)).toMatchObject(expected);
}

describe('readReceived', () => {
  it('reads Postfix', () => {
    expectReceived(
      'from helo.example.org (mail.example.org [192.0.2.1]) (using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)) (No client certificate requested) by mx.example.net (Postfix) with ESMTPS id 4F2 for <ann@example.net>; Thu, 12 Nov 2026 10:00:05 +0100 (CET)',
      {
        from: 'helo.example.org',
        fromReverse: 'mail.example.org',
        fromIp: '192.0.2.1',
        by: 'mx.example.net',
        with: 'ESMTPS',
        id: '4F2',
        for: 'ann@example.net',
        tls: 'TLSv1.3',
        at: '2026-11-12T10:00:05+01:00',
        date: 'Thu, 12 Nov 2026 10:00:05 +0100 (CET)',
      },
    );
    expectReceived('from pc (unknown [2001:db8::7]) by mx.example.net (Postfix) with SMTP id 1; x', {
      from: 'pc',
      fromReverse: null,
      fromIp: '2001:db8::7',
      at: null,
      date: 'x',
    });
  });

  it('reads Exim', () => {
    expectReceived(
      'from [192.0.2.9] (helo=pc.example.org) by mx.example.net with esmtpsa (TLS1.3:ECDHE:256) (Exim 4.96) (envelope-from <bob@example.org>) id 1abc-0001; Thu, 12 Nov 2026 09:00:05 +0000',
      { from: 'pc.example.org', fromReverse: null, fromIp: '192.0.2.9', with: 'esmtpsa', tls: 'TLS1.3' },
    );
    expectReceived('from mail.example.org ([192.0.2.9] helo=other) by mx.example.net with esmtp id 1; x', {
      from: 'other',
      fromReverse: 'mail.example.org',
      fromIp: '192.0.2.9',
    });
  });

  it('reads Exchange', () => {
    expectReceived(
      'from A.example.org (2001:db8::1) by B.example.net (2001:db8::2) with Microsoft SMTP Server (version=TLS1_2, cipher=X) id 15.20.1.2 via Frontend Transport; Thu, 12 Nov 2026 09:00:05 +0000',
      {
        from: 'A.example.org',
        fromIp: '2001:db8::1',
        by: 'B.example.net',
        with: 'Microsoft SMTP Server',
        id: '15.20.1.2',
        tls: 'TLS1_2',
      },
    );
  });

  it('reads qmail, Gmail and local hand-over', () => {
    expectReceived('(qmail 123 invoked from network); 12 Nov 2026 09:00:05 -0000', {
      from: null,
      by: null,
      at: '2026-11-12T09:00:05Z',
    });
    expectReceived(
      'from unknown (HELO pc) (192.0.2.5) by mx.example.net with SMTP; 12 Nov 2026 09:00:05 -0000',
      {
        from: 'pc',
        fromReverse: null,
        fromIp: '192.0.2.5',
      },
    );
    expectReceived('by 2002:a05:6402:1::1 with SMTP id q1csp; Thu, 12 Nov 2026 01:00:05 -0800 (PST)', {
      from: null,
      by: '2002:a05:6402:1::1',
      with: 'SMTP',
      at: '2026-11-12T01:00:05-08:00',
    });
    expectReceived('FROM localhost BY mx.example.net WITH local; Thu, 12 Nov 2026 09:00:05 UT', {
      from: 'localhost',
      with: 'local',
    });
  });

  it('reads a date without a semicolon, and quoted greetings', () => {
    expectReceived('by mx.example.net (Postfix) id 4F2 Thu, 12 Nov 2026 09:00:05 +0000 (UTC)', {
      id: '4F2',
      at: '2026-11-12T09:00:05Z',
    });
    expectReceived('from mx ([192.0.2.34]:10000 "EHLO smtp.example.org") by mx.example.net with ESMTP; x', {
      from: 'smtp.example.org',
      fromIp: '192.0.2.34',
    });
  });

  it('copes with anything', () => {
    for (const value of [
      '',
      ';',
      '(',
      '(((('.repeat(5000),
      'from',
      'from by with id for',
      'a'.repeat(100_000),
    ]) {
      expect(readReceived(value).at).toBeNull();
    }
    expect(readReceived('from (10:00:00) by').fromIp).toBeNull();
  });
});
