import { describe, expect, it } from 'vitest';
import { SAMPLES } from '../../../../renderer/features/headers/samples.ts';
import { axisOf } from '../../../../renderer/features/headers/time-axis.ts';
import {
  commonEnding,
  timelinePicture,
  type ServerRow,
} from '../../../../renderer/features/headers/timeline-picture.ts';
import { readHeaders } from '../../../../shared/headers/read-headers.ts';
import { splitHeaderFields } from '../../../../shared/mail/split-header-fields.ts';

function pictureOf(header: string) {
  return timelinePicture(readHeaders(splitHeaderFields(header).fields));
}

function servers(header: string): readonly ServerRow[] {
  return pictureOf(header).rows.filter((row) => row.kind === 'server');
}

/** A Received field; newest first, as in a header. */
function received(from: string, by: string, time: string, how = 'ESMTPS'): string {
  return `Received: from ${from} (${from} [192.0.2.9]) by ${by} with ${how} id x; Sun, 15 Nov 2026 ${time} +0100\n`;
}

const END = 'From: Anna <anna@example.com>\nDate: Sun, 15 Nov 2026 09:00:00 +0100\n\n';

describe('the timeline of a mail', () => {
  it('has a row for the sender and for each server, and marks the one that held it long', () => {
    const rows = servers(SAMPLES.waited);
    expect(rows.map(({ role, name }) => [role, name])).toEqual([
      ['computer', null],
      ['host', 'mail.example.com'],
      ['host', 'scan.example.com'],
      ['host', 'mx.club.example.org'],
      ['host', 'mx1.mail.example.net'],
      ['last', 'store4.mail.example.net'],
    ]);
    expect(rows.filter(({ isSlowest }) => isSlowest).map(({ name }) => name)).toEqual([
      'mx.club.example.org',
    ]);
    expect(rows.map(({ staySeconds }) => staySeconds)).toEqual([1, 2, 2, 2172, 62, null]);
    expect(rows[2]?.isLastOfSender).toBe(true);
  });

  it('draws a wrong clock at its corrected time, and where it pointed', () => {
    const scan = servers(SAMPLES.waited)[2];
    expect(scan).toMatchObject({ skewSeconds: 250, statedAt: Date.parse('2026-11-15T09:16:17+01:00') });
    expect(scan?.arrivedAt).toBe(Date.parse('2026-11-15T09:12:07+01:00'));
    expect(scan?.ghost ?? 0).toBeGreaterThan(scan?.bar?.from ?? 1);
  });

  it('says of each hand-over whether it was encrypted, as far as that is stated', () => {
    expect(servers(SAMPLES.waited).map(({ passage }) => passage?.kind)).toEqual([
      'locked',
      'locked',
      'open',
      'locked',
      'unknown',
      undefined,
    ]);
    expect(servers(SAMPLES.list).map(({ passage }) => passage?.kind)).toEqual([
      'locked',
      'locked',
      'inside',
      'locked',
      undefined,
    ]);
  });

  it('calls nothing slow that took less than a minute', () => {
    expect(servers(SAMPLES.list).some(({ isSlowest }) => isSlowest)).toBe(false);
  });

  it('lets a mail written long before not stretch the drawing', () => {
    const header =
      received('a.example.com', 'b.example.org', '15:00:05') +
      received('pc.example.com', 'a.example.com', '15:00:00') +
      END;
    const [writer, first] = servers(header);
    expect(writer).toMatchObject({ staySeconds: 21_600, isSlowest: false, bar: null });
    expect(first?.bar).toEqual({ from: 0, to: 1 });
  });

  it('folds inner servers of one organisation, but none that has something to tell', () => {
    const inner = [3, 4, 5, 6, 7]
      .map((n) => received(`in${n - 1}.example.org`, `in${n}.example.org`, `09:00:0${n}`))
      .reverse()
      .join('');
    const header =
      inner +
      received('mail.example.com', 'in2.example.org', '09:00:02') +
      received('pc.example.com', 'mail.example.com', '09:00:01') +
      END;
    const { rows } = pictureOf(header);
    const [fold] = rows.filter((row) => row.kind === 'fold');
    expect(fold?.organisation).toBe('example.org');
    expect(fold?.servers.map(({ name }) => name)).toEqual([
      'in3.example.org',
      'in4.example.org',
      'in5.example.org',
      'in6.example.org',
    ]);
    expect(fold?.staySeconds).toBe(4);
    expect(rows.at(-1)).toMatchObject({ kind: 'server', name: 'in7.example.org', role: 'last' });
  });

  it('folds the middle of a way with hundreds of servers, whosever they are', () => {
    const header = Array.from({ length: 300 }, (_, i) =>
      received(`h${299 - i}.org${299 - i}.example`, `h${300 - i}.org${300 - i}.example`, '09:00:00'),
    ).join('');
    const { rows } = pictureOf(header + END);
    expect(rows).toHaveLength(41);
    const [fold] = rows.filter((row) => row.kind === 'fold');
    expect(fold?.organisation).toBeNull();
    expect(rows.flatMap((row) => (row.kind === 'fold' ? row.servers : [row]))).toHaveLength(301);
  });

  it('draws nothing where no time is stated, and stays a list', () => {
    const header = 'Received: from a.example.com by b.example.org with SMTP\nFrom: x@example.com\n\n';
    const { rows, axis } = pictureOf(header);
    expect(axis.ticks).toEqual([]);
    expect(rows.map((row) => row.bar)).toEqual([null, null]);
  });

  it('is empty without a server', () => {
    expect(pictureOf(END).rows).toEqual([]);
  });
});

describe('the axis of time', () => {
  it.each([
    [8, [0, 2, 4, 6, 8]],
    [2239, [0, 600, 1200, 1800]],
    [0, [0, 1]],
    [86_400 * 3, [0, 86_400, 172_800, 259_200]],
  ])('of %i seconds has marks that are read easily', (seconds, expected) => {
    expect(axisOf({ start: 0, end: seconds * 1000 }).ticks.map((tick) => tick.seconds)).toEqual(expected);
  });

  it('never has more than a few marks, however long the way took', () => {
    const { ticks } = axisOf({ start: 0, end: 40 * 365 * 86_400_000 });
    expect(ticks.length).toBeLessThanOrEqual(6);
  });
});

describe('what names have in common', () => {
  it.each([
    [['a.mail.example.org', 'b.mail.example.org'], 'mail.example.org'],
    [['a.example.org', 'b.example.com'], null],
    [['a.example.org', null], null],
    [['mx.example.org', 'mx.example.org'], 'mx.example.org'],
  ])('%j', (names, expected) => {
    expect(commonEnding(names)).toBe(expected);
  });
});
