import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headerFindings } from '../../../shared/checks/headers/index.ts';
import { readHeaders } from '../../../shared/headers/read-headers.ts';
import { readMailboxes } from '../../../shared/headers/mailboxes.ts';
import { VENDORS } from '../../../shared/headers/vendors/index.ts';
import { durationText, shortDuration } from '../../../shared/wording/duration.ts';
import { findingText } from '../../../shared/wording/finding-text.ts';
import { LANGUAGES } from '../../../shared/wording/format.ts';
import { anomalyText } from '../../../shared/wording/header-words.ts';

const NAMES = [
  'received',
  'authentication-results',
  'arc-seal',
  'arc-authentication-results',
  'dkim-signature',
  'received-spf',
  'from',
  'reply-to',
  'return-path',
  'delivered-to',
  'date',
  'message-id',
  'list-id',
  'list-post',
  'auto-submitted',
  'x-forwarded-for',
  ...VENDORS.flatMap(({ fields }) => Object.keys(fields)),
];
const WORDS = [
  'from a.example.org',
  'by b.example.net',
  'with ESMTP',
  '; Sun, 15 Nov 2026 09:12:04 +0100',
  '; 31 Dec 9999 23:59:59 -1400',
  '; Thu, 1 Jan 1970 00:00:00 +0000',
  '<ann@example.com>',
  '"bob@example.org" ',
  'spf=fail',
  'spf=',
  '(no TLS)',
  'by a.example.com',
  'from b.example.net',
  'dmarc=pass',
  'i=1;',
  'd=example.com;',
  't=99999999999;',
  'Yes, score=9',
  'SCL:9;CAT:SPOOF;',
  '(',
  ')',
  ',',
  '=',
  '\u0000',
  '\u202e',
  '{n}',
];

const FIELD = fc.record({
  name: fc.constantFrom(...NAMES),
  value: fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map((words) => words.join(' ').trim()),
  line: fc.integer({ min: 1, max: 500 }),
});

describe('any header', () => {
  it('is read and worded, the same each time, and only ever goes forward', () => {
    fc.assert(
      fc.property(fc.array(FIELD, { maxLength: 14 }), (fields) => {
        const reading = readHeaders(fields, fields);
        expect(readHeaders(fields, fields)).toEqual(reading);
        for (const { delaySeconds, skewSeconds, at, correctedAt } of reading.hops) {
          expect(delaySeconds ?? 0).toBeGreaterThanOrEqual(0);
          expect((skewSeconds === null) === (at === null)).toBe(true);
          expect((correctedAt === null) === (at === null)).toBe(true);
        }
        for (const language of LANGUAGES) {
          for (const anomaly of reading.anomalies)
            expect(anomalyText(anomaly, language)).not.toContain('undefined');
          for (const finding of headerFindings({ reading, verified: null })) {
            expect(findingText(finding, language).title).toMatch(/[.?]$/);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('readMailboxes', () => {
  it('splits outside of quotes, comments and brackets only', () => {
    expect(readMailboxes('"Smith, Ann" <ann@example.org>, bob@example.org (Bob, the old)')).toEqual([
      { name: 'Smith, Ann', address: 'ann@example.org', domain: 'example.org' },
      { name: 'Bob, the old', address: 'bob@example.org', domain: 'example.org' },
    ]);
    expect(readMailboxes('Friends: a@example.org; b@example.net').map(({ address }) => address)).toEqual([
      'a@example.org',
      'b@example.net',
    ]);
    expect(readMailboxes('undisclosed-recipients:;')).toEqual([]);
    expect(readMailboxes('MAILER-DAEMON')).toEqual([{ name: null, address: null, domain: null }]);
  });
});

describe('lengths of time', () => {
  it.each([
    [0, '0 seconds', '0 Sekunden'],
    [1, '1 second', '1 Sekunde'],
    [62, '1 minute 2 seconds', '1 Minute 2 Sekunden'],
    [-7200, '2 hours', '2 Stunden'],
    [86_399, '24 hours', '24 Stunden'],
    [90_000, '1 day 1 hour', '1 Tag 1 Stunde'],
  ])('%d seconds', (seconds, en, de) => {
    expect([durationText(seconds, 'en'), durationText(seconds, 'de')]).toEqual([en, de]);
  });

  it('are short in tables', () => {
    expect(shortDuration(2172, 'en')).toBe('36 min 12 s');
  });
});
