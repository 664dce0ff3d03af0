import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateClocks, type ClockReading } from '../../../shared/headers/clocks.ts';

const START = Date.UTC(2026, 10, 15, 8, 0, 0) / 1000;

/** A chain from `[seconds after start, host]`; every host is an organisation of its own unless it says otherwise. */
function chain(
  ...stamps: readonly (readonly [number, string, Partial<ClockReading>?])[]
): readonly ClockReading[] {
  return stamps.map(([at, host, more], index) => ({
    at: START + at,
    zone: 0,
    host,
    organisation: host.split('.').slice(-2).join('.'),
    afterPause: index === 0,
    ...more,
  }));
}

function date(at: number, zone = 0): ClockReading {
  return { at: START + at, zone, host: null, organisation: null, afterPause: false };
}

/** Skew of each clock, and time of each after the first one's stamp. */
function skews(readings: readonly ClockReading[], written: ClockReading | null = null): readonly number[] {
  return estimateClocks(readings, written).clocks.map(({ skewSeconds }) => skewSeconds);
}

describe('estimateClocks', () => {
  it('believes a chain that goes forward, waits of hours among it', () => {
    expect(skews(chain([0, 'a.example.com'], [2, 'b.example.org'], [4 * 3600, 'c.example.net']))).toEqual([
      0, 0, 0,
    ]);
  });

  it('finds one clock ahead between two others, in the middle of what is possible', () => {
    const { clocks } = estimateClocks(
      chain([1, 'mail.a.com'], [253, 'scan.a.com'], [5, 'mx.b.org'], [2177, 'mx.c.net']),
      date(0),
    );
    expect(clocks.map(({ skewSeconds }) => skewSeconds)).toEqual([0, 250, 0, 0]);
    expect(clocks.map(({ corrected }) => corrected - START)).toEqual([1, 3, 5, 2177]);
  });

  it('finds a clock behind at the start, and takes no wait for it that is none', () => {
    // Two hours behind: without the Date field it would look like a wait of two hours.
    expect(skews(chain([-7200, 'a.com'], [3, 'b.org'], [5, 'c.net']), date(0))).toEqual([-7200, 0, 0]);
    expect(skews(chain([-7200, 'a.com'], [3, 'b.org'], [5, 'c.net']))).toEqual([0, 0, 0]);
  });

  it('keeps a real wait although the writer’s clock is wrong', () => {
    const estimate = estimateClocks(
      chain([0, 'a.com'], [3 * 3600, 'b.org'], [3 * 3600 + 4, 'c.net']),
      date(3600),
    );
    expect(estimate.clocks.map(({ skewSeconds }) => skewSeconds)).toEqual([0, 0, 0]);
    expect(estimate.date?.skewSeconds).toBe(3600);
    expect(estimate.date?.zoneMistakeHours).toBe(1);
  });

  it('blames the organisation, not its neighbours, where all of its servers share a mistake', () => {
    expect(
      skews(chain([0, 'a.com'], [3605, 'x.b.org'], [3606, 'y.b.org'], [3607, 'z.b.org'], [9, 'c.net'])),
    ).toEqual([0, 3600, 3600, 3600, 0]);
  });

  it('believes operators that keep exact time', () => {
    expect(skews(chain([100, 'mail-a.google.com'], [0, 'mx.small.org']))).toEqual([0, -100]);
    expect(skews(chain([100, 'mail.small.org'], [0, 'mx.google.com']))).toEqual([100, 0]);
  });

  it('blames the earlier of two, where nothing else speaks', () => {
    expect(skews(chain([100, 'a.com'], [0, 'b.org']))).toEqual([100, 0]);
  });

  it('does not blame for a second', () => {
    expect(skews(chain([1, 'a.com'], [0, 'b.org'], [3, 'c.net']))).toEqual([0, 0, 0]);
  });

  it('recognises local time that is labelled as UTC, contradicted or not', () => {
    // 10:00:00 +0200 and 10:00:03 +0000 show the same time of day.
    const ahead = estimateClocks(
      chain([0, 'a.com', { zone: 7200 }], [7203, 'b.org', { zone: 0 }], [4, 'c.net', { zone: 0 }]),
      null,
    );
    expect(ahead.clocks.map(({ skewSeconds, zoneMistakeHours }) => [skewSeconds, zoneMistakeHours])).toEqual([
      [0, null],
      [7200, 2],
      [0, null],
    ]);
    const last = estimateClocks(
      chain([0, 'a.com', { zone: 7200 }], [7203, 'b.org', { zone: 0 }]),
      date(-2, 7200),
    );
    expect(last.clocks.map(({ zoneMistakeHours }) => zoneMistakeHours)).toEqual([null, 2]);
    expect((last.clocks[1]?.corrected ?? 0) - START).toBe(3);
  });

  it('keeps a wait between servers in different zones that makes up for the zones only nearly', () => {
    expect(skews(chain([0, 'a.com', { zone: 7200 }], [7240, 'b.org', { zone: 0 }], [7243, 'c.net']))).toEqual(
      [0, 0, 0],
    );
  });

  it('takes a clock that is a day ahead for a wrong date, not for a wrong zone', () => {
    const [, middle] = estimateClocks(chain([0, 'a.com'], [86_402, 'b.org'], [5, 'c.net']), date(0)).clocks;
    expect(middle?.skewSeconds).toBe(86_400);
    expect(middle?.zoneMistakeHours).toBeNull();
  });

  it('leaves servers in different zones alone', () => {
    expect(skews(chain([0, 'a.com', { zone: 7200 }], [3, 'b.org', { zone: -28_800 }], [5, 'c.net']))).toEqual(
      [0, 0, 0],
    );
  });

  it('takes a clock that was never set, or is months away, for wrong', () => {
    const never = skews(chain([-START, 'a.com'], [5, 'b.org'], [7, 'c.net']), date(0));
    expect(never[0]).toBeLessThan(-1e9);
    expect(never.slice(1)).toEqual([0, 0]);
    expect(skews(chain([0, 'a.com'], [2, 'b.org'], [100 * 86_400, 'c.net']), date(0))[2]).toBeGreaterThan(
      8_000_000,
    );
  });

  it('lets a mail lie in a mailbox for months before it is fetched', () => {
    const fetched = chain([0, 'a.com'], [2, 'b.org'], [100 * 86_400, 'pc.home.net', { afterPause: true }]);
    expect(skews(fetched, date(0))).toEqual([0, 0, 0]);
  });

  it('gives nothing for nothing', () => {
    expect(estimateClocks([], date(0))).toEqual({ clocks: [], date: null });
  });
});

/** Ways of honest mails: how long each took, in seconds. */
const DELAYS = fc.array(fc.oneof(fc.nat(20), fc.integer({ min: 300, max: 40_000 })), {
  minLength: 3,
  maxLength: 12,
});

function honest(delays: readonly number[]): readonly ClockReading[] {
  let at = 0;
  return chain(
    ...delays.map((delay, index): [number, string] => [(at += delay), `mx.site${String(index)}.org`]),
  );
}

describe('estimateClocks on chains made at random', () => {
  it('never corrects a chain that goes forward', () => {
    fc.assert(
      fc.property(DELAYS, (delays) => {
        expect(skews(honest(delays)).every((skew) => skew === 0)).toBe(true);
      }),
    );
  });

  it('makes every chain go forward, whatever the clocks say', () => {
    const offsets = fc.array(fc.integer({ min: -200_000, max: 200_000 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(
        DELAYS,
        offsets,
        fc.option(fc.integer({ min: -90_000, max: 90_000 })),
        (delays, off, written) => {
          const readings = honest(delays).map((reading, at) => ({
            ...reading,
            at: reading.at + (off[at] ?? 0),
          }));
          const { clocks } = estimateClocks(readings, written === null ? null : date(written));
          clocks.forEach(({ corrected }, at) => {
            expect(corrected).toBeGreaterThanOrEqual((clocks[at - 1]?.corrected ?? -Infinity) - 1);
          });
          // What is corrected is what was stated less the offset, within what the neighbours allow.
          expect(clocks.length).toBe(readings.length);
        },
      ),
    );
  });

  it('recovers every delay where one clock in the middle is wrong and the way was quick', () => {
    const quick = fc.array(fc.nat(20), { minLength: 5, maxLength: 10 });
    const wrong = fc.oneof(fc.integer({ min: 400, max: 100_000 }), fc.integer({ min: -100_000, max: -400 }));
    fc.assert(
      fc.property(quick, fc.nat(), wrong, (delays, pick, offset) => {
        const at = 1 + (pick % (delays.length - 2));
        const truth = honest(delays);
        const readings = truth.map((reading, index) =>
          index === at ? { ...reading, at: reading.at + offset } : reading,
        );
        const { clocks } = estimateClocks(readings, date(0));
        clocks.forEach(({ corrected, skewSeconds }, index) => {
          expect(Math.abs(corrected - (truth[index]?.at ?? 0))).toBeLessThanOrEqual(20);
          expect(Math.abs(skewSeconds - (index === at ? offset : 0))).toBeLessThanOrEqual(20);
        });
      }),
    );
  });

  it('takes no zone for a clock that its neighbours know better', () => {
    const truth = honest([0, 0, 0, 0, 0]);
    const readings = truth.map((reading, index) =>
      index === 1 ? { ...reading, at: reading.at - 28_821 } : reading,
    );
    const { clocks } = estimateClocks(readings, date(0));
    expect(clocks[1]).toMatchObject({ skewSeconds: -28_821, zoneMistakeHours: null });
  });

  it('recovers a wrong zone to the hour, real waits before and behind it notwithstanding', () => {
    const hours = fc.constantFrom(-9, -8, -5, -2, -1, 1, 2, 5, 9);
    fc.assert(
      fc.property(hours, fc.nat(600), fc.nat(600), (off, before, behind) => {
        const truth = chain(
          [0, 'a.com'],
          [before, 'b.org'],
          [before + 3, 'x.c.net'],
          [before + 7, 'd.info'],
          [before + 7 + behind, 'e.biz'],
        );
        const readings = truth.map((reading, index) =>
          index === 2 ? { ...reading, at: reading.at + off * 3600 } : reading,
        );
        const { clocks } = estimateClocks(readings, date(0));
        expect(clocks.map(({ zoneMistakeHours }) => zoneMistakeHours)).toEqual([null, null, off, null, null]);
        clocks.forEach(({ corrected }, index) => {
          expect(corrected).toBe(truth[index]?.at);
        });
      }),
    );
  });

  it('recovers a wrong zone with a wait of hours right beside it, unless the wait is a zone itself', () => {
    const wait = fc
      .integer({ min: 700, max: 20_000 })
      .filter((seconds) => Math.abs((seconds % 1800) - 900) < 800);
    fc.assert(
      fc.property(fc.constantFrom(-9, -7, 7, 9), wait, fc.boolean(), (off, seconds, isBefore) => {
        const at = isBefore ? [0, seconds, seconds + 4] : [0, 4, seconds];
        const truth = chain([at[0] ?? 0, 'a.com'], [at[1] ?? 0, 'b.org'], [at[2] ?? 0, 'c.net']);
        const readings = truth.map((one, index) => (index === 1 ? { ...one, at: one.at + off * 3600 } : one));
        const { clocks } = estimateClocks(readings, date(-1));
        expect(clocks[1]?.zoneMistakeHours).toBe(off);
        expect(clocks.map(({ corrected }) => corrected)).toEqual(truth.map((one) => one.at));
      }),
    );
  });
});
