import { describe, expect, it } from 'vitest';
import {
  clockText,
  dateText,
  isSameDay,
  onClockOf,
  readStatedTime,
  zoneName,
} from '../../../renderer/report/stated-time.ts';

function stated(text: string) {
  const time = readStatedTime(text);
  if (!time) throw new Error(`not read: ${text}`);
  return time;
}

describe('stated times', () => {
  it.each([
    ['Thu, 12 Nov 2026 14:02:12 +0100 (CET)', '12 Nov 2026, 14:02', 'UTC+1'],
    ['12 Nov 2026 08:32:12 -0530', '12 Nov 2026, 08:32', 'UTC−5:30'],
    ['2026-11-12T13:02:12Z', '12 Nov 2026, 13:02', 'UTC'],
    ['2026-11-12T14:02:12+01:00', '12 Nov 2026, 14:02', 'UTC+1'],
    ['Thu, 12 Nov 2026 13:02:12 GMT', '12 Nov 2026, 13:02', 'UTC'],
  ])('shows %s on the clock it was written by', (text, date, zone) => {
    expect(dateText(stated(text), 'en')).toBe(date);
    expect(zoneName(stated(text))).toBe(zone);
  });

  it('writes dates in German', () => {
    expect(dateText(stated('Thu, 12 Nov 2026 14:02:12 +0100'), 'de')).toBe('12. Nov. 2026, 14:02');
  });

  it('moves a time to the clock of another one', () => {
    expect(clockText(onClockOf(stated('2026-11-12T13:02:12Z'), 60), 'en')).toBe('14:02:12');
  });

  it('knows the day by the clock it is shown on', () => {
    const late = stated('2026-11-12T23:30:00Z');
    const next = stated('2026-11-13T00:10:00Z');
    expect(isSameDay(late, next)).toBe(false);
    expect(isSameDay(onClockOf(late, 60), onClockOf(next, 60))).toBe(true);
  });

  it.each([['soon'], [''], ['2026-11-12T14:02:12'], [`${'1'.repeat(200)}`], [null]])(
    'reads nothing from %j',
    (text) => {
      expect(readStatedTime(text)).toBeNull();
    },
  );
});
