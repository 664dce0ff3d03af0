import { describe, expect, it } from 'vitest';
import { NO_DELAY, NO_ORIGINAL, NO_REPORTER, type DelayFacts } from '../../../shared/bounce/notice.ts';
import { buildDelayLine, messageKey } from '../../../shared/report/delay-line.ts';
import { unreadableReport } from '../../../shared/report/compose.ts';
import type { Report } from '../../../shared/report/report.ts';

function notice(
  kind: Report['kind'],
  date: string,
  software: string | null,
  delay: Partial<DelayFacts> = {},
): Report {
  return {
    ...unreadableReport('empty', 0),
    unreadable: null,
    kind,
    date,
    reporter: { ...NO_REPORTER, software },
    original: { ...NO_ORIGINAL, messageId: '<1@example.com>', date: 'Mon, 9 Nov 2026 08:00:00 +0100' },
    delay: { ...NO_DELAY, ...delay },
  };
}

const monday = notice('delay', 'Tue, 10 Nov 2026 08:00:00 +0100', 'exim');

describe('buildDelayLine', () => {
  it('takes the deadline of the notice where one is stated', () => {
    const line = buildDelayLine([
      notice('delay', 'Mon, 9 Nov 2026 12:00:00 +0100', 'postfix', {
        giveUpAt: 'Sat, 14 Nov 2026 08:00:00 +0100',
      }),
    ]);
    expect(line?.events.map(({ what, basis }) => `${what} ${basis}`)).toEqual([
      'first-attempt stated',
      'warning stated',
      'give-up stated',
    ]);
    expect(line?.defaults).toBeNull();
    expect(line?.state).toBe('waiting');
  });

  it('falls back to the documented default and says so', () => {
    const line = buildDelayLine([monday]);
    const end = line?.events.at(-1);
    expect(end).toMatchObject({ what: 'give-up', basis: 'server-default' });
    expect(Date.parse(end?.at ?? '') - Date.parse('2026-11-09T08:00:00+01:00')).toBe(4 * 24 * 3_600_000);
    expect(line?.defaults?.name).toBe('Exim');
  });

  it('gives no deadline for a server whose default is not known', () => {
    const line = buildDelayLine([notice('delay', 'Tue, 10 Nov 2026 08:00:00 +0100', null)]);
    expect(line?.events.map((event) => event.what)).toEqual(['first-attempt', 'warning']);
  });

  it('joins several warnings and the final return', () => {
    const line = buildDelayLine([
      notice('failure', 'Fri, 13 Nov 2026 08:00:00 +0100', 'exim'),
      notice('delay', 'Wed, 11 Nov 2026 08:00:00 +0100', 'exim'),
      monday,
    ]);
    expect(line?.events.map((event) => event.what)).toEqual([
      'first-attempt',
      'warning',
      'warning',
      'gave-up',
    ]);
    expect(line?.state).toBe('given-up');
    expect(line?.notices).toBe(3);
  });

  it('is nothing without a delay notice', () => {
    expect(buildDelayLine([notice('failure', 'Fri, 13 Nov 2026 08:00:00 +0100', 'exim')])).toBeNull();
  });

  it('knows notices of one mail by its Message-ID', () => {
    expect(messageKey(monday)).toBe('<1@example.com>');
  });
});
