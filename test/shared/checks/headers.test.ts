import { describe, expect, it } from 'vitest';
import { headerFindings } from '../../../shared/checks/headers/index.ts';
import type { Finding } from '../../../shared/checks/finding-check.ts';
import { findingText } from '../../../shared/wording/finding-text.ts';
import { FORWARDED_WAY, headerOf, HONEST, received } from '../headers/header-of.ts';

function findings(...lines: readonly string[]): readonly Finding[] {
  return headerFindings({ reading: headerOf(...lines), verified: null });
}

/** What was found besides how long the way took. */
function ids(...lines: readonly string[]): readonly string[] {
  return findings(...lines)
    .filter(({ id }) => id !== 'headers.way-quick')
    .map(({ id, confidence }) => `${id} ${confidence}`);
}

function titleOf(id: string, found: readonly Finding[]): string {
  const finding = found.find((one) => one.id === id);
  return finding ? findingText(finding, 'en').title : 'none';
}

const QUICK = received('mail.example.com (mail.example.com [192.0.2.25])', 'mx.example.net', '09:12:07');

describe('findings about a header', () => {
  it('say which server held the mail, and quote both stamps', () => {
    const found = findings(...FORWARDED_WAY, ...HONEST);
    expect(titleOf('headers.slow-hop', found)).toBe(
      'The mail took 37 minutes, 36 minutes of that at mx.club.example.org.',
    );
    const slow = found.find(({ id }) => id === 'headers.slow-hop');
    expect(slow?.confidence).toBe('likely');
    expect(slow?.evidence.map(({ line, matched }) => [line, matched])).toEqual([
      [2, 'Sun, 15 Nov 2026 09:48:21 +0100'],
      [3, 'Sun, 15 Nov 2026 09:12:09 +0100'],
    ]);
    expect(findingText(slow ?? found[0] ?? never(), 'de').title).toBe(
      'Die Mail brauchte 37 Minuten, davon 36 Minuten bei mx.club.example.org.',
    );
  });

  it('call a wrong clock one, and no delay', () => {
    const found = findings(...FORWARDED_WAY, ...HONEST);
    expect(titleOf('headers.clock-wrong', found)).toBe('The clock of scan.example.com is 4 minutes ahead.');
    const zone = findings(
      received('b.example.org', 'c.example.net', '09:12:09'),
      received('a.example.com', 'b.example.org', '11:12:08'),
      received('pc', 'a.example.com', '09:12:07'),
    );
    expect(titleOf('headers.clock-wrong', zone)).toBe('The clock of b.example.org is 2 hours ahead.');
    expect(zone.map(({ id }) => id)).not.toContain('headers.slow-hop');
  });

  it('find nothing wrong with an honest, quick mail', () => {
    expect(ids(QUICK, ...HONEST)).toEqual([]);
    const way = [QUICK, received('pc', 'mail.example.com', '09:12:05', 'with ESMTPSA id x')];
    const [only, ...others] = findings(...way, ...HONEST);
    expect(others).toEqual([]);
    expect(only ? findingText(only, 'en').title : '').toBe(
      'The mail took 2 seconds, and no single server held it up.',
    );
    expect(findings(...FORWARDED_WAY, ...HONEST).map(({ id }) => id)).not.toContain('headers.way-quick');
  });

  it('leave inside of one house and of one machine aside when looking for open ways', () => {
    const inside = 'with ESMTP id x';
    expect(
      ids(received('localhost ([127.0.0.1])', 'mx.example.net', '09:12:09', inside), QUICK, ...HONEST),
    ).toEqual([]);
    expect(
      ids(received('mail.example.com ([192.0.2.25])', 'mx.example.net', '09:12:09', inside), ...HONEST),
    ).toEqual(['headers.open-hop likely']);
  });

  it('believe only the last receiver’s results', () => {
    const way = [
      received('relay.example.org ([192.0.2.9])', 'mx.example.net', '09:12:09'),
      received('mail.example.com ([192.0.2.25])', 'relay.example.org', '09:12:07'),
    ];
    const forged = 'Authentication-Results: mx.elsewhere.info; dmarc=pass header.from=example.com';
    expect(ids(...way, forged, ...HONEST)).toEqual([]);
    const own = 'Authentication-Results: mx.example.net; dmarc=pass header.from=example.com';
    expect(ids(own, ...way, ...HONEST)).toEqual(['headers.origin-confirmed likely']);
    expect(ids(own.replace('pass', 'fail'), ...way, ...HONEST)).toEqual([
      'headers.origin-not-confirmed likely',
    ]);
    expect(ids(...way, forged.replace('pass', 'fail'), ...HONEST)).toEqual([
      'headers.origin-not-confirmed possible',
    ]);
  });

  it('do not take “could not find out” for “no”', () => {
    for (const result of ['temperror', 'permerror', 'none']) {
      expect(
        ids(
          `Authentication-Results: mx.example.net; dmarc=${result}; spf=${result}; dkim=${result}`,
          QUICK,
          ...HONEST,
        ),
      ).toEqual([]);
    }
    // DMARC decides where it was checked: a forwarded mail with an intact signature is confirmed.
    expect(
      ids('Authentication-Results: mx.example.net; spf=fail; dkim=pass; dmarc=pass', QUICK, ...HONEST),
    ).toEqual(['headers.origin-confirmed likely']);
    expect(ids('Authentication-Results: mx.example.net; spf=fail; dkim=pass', QUICK, ...HONEST)).toEqual([]);
  });

  it('tell who called it spam and why, and doubt it where a later filter did not', () => {
    const status =
      'X-Spam-Status: Yes, score=7.1 required=5.0 tests=BAYES_99=3.5,SPF_FAIL=1.2,HTML_MESSAGE=0.01';
    const [finding] = findings(status, QUICK, ...HONEST);
    expect(finding?.confidence).toBe('likely');
    expect(finding?.detail?.en).toBe(
      'Here this spoke for spam: the wording is like that of spam; the sender’s domain forbids the sending server.',
    );
    expect(titleOf('headers.spam-marked', findings('X-Spam-Flag: YES', QUICK, ...HONEST))).toBe(
      'A filter on the way marked this mail as spam.',
    );
    expect(ids('X-GMX-Antispam: 0 (Mail was not recognized as spam)', status, QUICK, ...HONEST)).toEqual([
      'headers.spam-marked possible',
    ]);
  });

  it('see a circle, but not in a filter that hands the mail back', () => {
    const round = (minute: number): readonly string[] => [
      received('b.example.org', 'a.example.com', `09:2${String(minute)}:30`),
      received('a.example.com', 'b.example.org', `09:2${String(minute)}:10`),
    ];
    expect(ids(...round(5), ...round(4), ...round(3), ...round(2), ...round(1), ...HONEST)[0]).toBe(
      'headers.loop likely',
    );
    const filtered = [
      received('localhost', 'mx.example.net', '09:12:12'),
      received('mx.example.net', 'localhost', '09:12:11'),
      received('localhost', 'mx.example.net', '09:12:10'),
      received('mx.example.net', 'localhost', '09:12:09'),
      QUICK,
    ];
    expect(ids(...filtered, ...HONEST)).toEqual([]);
  });

  it('tell forwardings from lists', () => {
    expect(ids('Return-Path: <SRS0=abcd=XY=example.com=ann@example.org>', QUICK, ...HONEST)).toEqual([
      'headers.forwarded likely',
    ]);
    const found = findings('X-Forwarded-For: club@example.org cleo@example.net', QUICK, ...HONEST);
    expect(titleOf('headers.forwarded', found)).toBe('The mail was forwarded by club@example.org.');
    expect(
      ids(
        'Delivered-To: cleo@example.net',
        'List-Post: <mailto:l@x.org>',
        'X-Original-To: l@x.org',
        QUICK,
        ...HONEST,
      ),
    ).toEqual(['headers.mailing-list likely']);
    expect(
      ids('Delivered-To: cleo@mail.example.net', 'X-Original-To: cleo@example.net', QUICK, ...HONEST),
    ).toEqual([]);
  });

  it('warn of a misleading name only outside of lists', () => {
    const from = 'From: "boss@example.org" <x@example.com>';
    expect(ids(QUICK, ...HONEST.slice(1), from)).toEqual(['headers.name-misleads possible']);
    expect(ids('List-Post: <mailto:l@x.org>', QUICK, ...HONEST.slice(1), from)).toEqual([
      'headers.mailing-list likely',
    ]);
  });

  it('say so where no server left a trace', () => {
    expect(ids(...HONEST)).toEqual(['headers.no-trace certain']);
  });
});

function never(): Finding {
  throw new Error('no finding');
}
