import { describe, expect, it } from 'vitest';
import { dateTimeText } from '../../../shared/wording/date-time.ts';

describe('a stated time', () => {
  it.each([
    ['2026-11-17T09:05:00Z', '17 November 2026, 09:05 (UTC)', '17. November 2026, 09:05 Uhr (UTC)'],
    ['2026-03-01T14:05:30+01:00', '1 March 2026, 14:05 (UTC+1)', '1. März 2026, 14:05 Uhr (UTC+1)'],
    ['2026-03-01T14:05:30.123-0530', '1 March 2026, 14:05 (UTC-5:30)', '1. März 2026, 14:05 Uhr (UTC-5:30)'],
    ['2026-05-02T14:05', '2 May 2026, 14:05', '2. Mai 2026, 14:05 Uhr'],
    ['2026-12-24', '24 December 2026', '24. Dezember 2026'],
    [
      'Tue, 17 Nov 2026 10:00:00 +0100 (CET)',
      '17 November 2026, 10:00 (UTC+1)',
      '17. November 2026, 10:00 Uhr (UTC+1)',
    ],
    ['7 Jan 2026 10:00 GMT', '7 January 2026, 10:00 (UTC)', '7. Januar 2026, 10:00 Uhr (UTC)'],
  ])('%s is written out on its own clock', (stated, en, de) => {
    expect(dateTimeText(stated, 'en')).toBe(en);
    expect(dateTimeText(stated, 'de')).toBe(de);
  });

  it.each([
    'yesterday',
    '2026-13-01T00:00Z',
    '2026-00-10',
    '32 Jan 2026 10:00:00',
    '2026-02-40',
    '17 Xyz 2026 10:00',
    '',
  ])('%j stays as it stands', (stated) => {
    expect(dateTimeText(stated, 'en')).toBe(stated);
    expect(dateTimeText(stated, 'de')).toBe(stated);
  });
});
