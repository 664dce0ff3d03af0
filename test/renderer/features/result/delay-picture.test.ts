import { describe, expect, it } from 'vitest';
import { delayPicture } from '../../../../renderer/features/result/delay-picture.ts';
import { NO_ORIGINAL } from '../../../../shared/bounce/notice.ts';
import { buildRecipient, buildReport } from '../../build-report.ts';

const HOUR_MS = 3_600_000;
const delayed = buildReport({
  kind: 'delay',
  recipients: [buildRecipient({ action: 'delayed', permanence: 'temporary' })],
  original: { ...NO_ORIGINAL, date: 'Mon, 23 Nov 2026 09:00:00 +0100' },
  date: 'Tue, 24 Nov 2026 09:00:00 +0100',
  delay: { since: null, giveUpAt: '2026-11-28T09:00:00+01:00', willRetry: true },
});

function at(now: string, report = delayed) {
  const picture = delayPicture([report], new Date(now));
  if (!picture) throw new Error('no picture');
  return picture;
}

describe('the delay line', () => {
  it('runs from the first attempt to the stated end, with the present on it', () => {
    const picture = at('2026-11-25T08:00:00Z');
    expect(picture.points.map(({ what, part }) => [what, part])).toEqual([
      ['first-attempt', 0],
      ['warning', 0.2],
      ['give-up', 1],
    ]);
    expect(picture.now?.part).toBeCloseTo(0.4);
    expect(picture.waitedMs).toBe(48 * HOUR_MS);
    expect(picture.leftMs).toBe(72 * HOUR_MS);
    expect(picture).toMatchObject({ over: false, usualFor: null });
  });

  it('counts only to the notice where the present is not on it, and claims no time left', () => {
    expect(at('2026-11-20T08:00:00Z')).toMatchObject({
      now: null,
      waitedMs: 24 * HOUR_MS,
      leftMs: null,
      over: false,
      pastPart: 0.2,
    });
    expect(at('2027-11-20T08:00:00Z')).toMatchObject({ now: null, leftMs: null, over: true, pastPart: 1 });
  });

  it('marks an end that only the software usually has', () => {
    const unstated = { ...delayed, delay: { since: null, giveUpAt: null, willRetry: true } };
    const picture = at('2026-11-25T08:00:00Z', unstated);
    expect(picture.points.at(-1)).toMatchObject({ what: 'give-up', about: true });
    expect(picture.usualFor).toBe('Postfix');
  });

  it('keeps labels apart and within the line', () => {
    const soon = { ...delayed, date: 'Mon, 23 Nov 2026 09:30:00 +0100' };
    const labels = at('2026-11-25T08:00:00Z', soon).labels.map(({ part }) => part);
    expect(labels[0]).toBe(0);
    expect((labels[1] ?? 0) - (labels[0] ?? 0)).toBeGreaterThan(0.2);
    expect(labels[2]).toBe(1);
  });

  it('is not drawn without two dates', () => {
    const undated = { ...delayed, date: null, original: NO_ORIGINAL };
    expect(delayPicture([undated], new Date('2026-11-25T08:00:00Z'))).toBeNull();
  });

  it('puts several notices of one mail on one line, whatever their order, and knows which one is shown', () => {
    const later = { ...delayed, date: 'Wed, 25 Nov 2026 09:00:00 +0100' };
    const picture = delayPicture([later, delayed], new Date('2026-11-25T10:00:00Z'));
    expect(picture?.points.map(({ what, shown }) => [what, shown])).toEqual([
      ['first-attempt', false],
      ['warning', false],
      ['warning', true],
      ['give-up', false],
    ]);
  });

  const noticesOn = (...days: readonly string[]) =>
    delayPicture(
      days.map((day) => ({ ...delayed, date: `${day} Nov 2026 09:00:00 +0100` })),
      new Date('2026-11-25T10:00:00Z'),
    )?.labels.map(({ points }) => points.map(({ what, afterMs }) => `${what} ${afterMs / HOUR_MS}`));

  it('gives every notice its label where there is room', () => {
    expect(noticesOn('Tue, 24', 'Thu, 26')).toEqual([
      ['first-attempt 0'],
      ['warning 24'],
      ['warning 72'],
      ['give-up 120'],
    ]);
  });

  it('joins notices that lie close together under one label, and leaves none out', () => {
    const sameDay = { ...delayed, date: 'Tue, 24 Nov 2026 15:00:00 +0100' };
    const picture = delayPicture([delayed, sameDay], new Date('2026-11-25T10:00:00Z'));
    expect(picture?.labels.map(({ points, part }) => [points.length, part])).toEqual([
      [1, 0],
      [2, 0.28],
      [1, 1],
    ]);
    expect(noticesOn('Tue, 24', 'Wed, 25', 'Thu, 26', 'Fri, 27')).toEqual([
      ['first-attempt 0'],
      ['warning 24', 'warning 48', 'warning 72', 'warning 96'],
      ['give-up 120'],
    ]);
  });
});
