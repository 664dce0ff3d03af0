import { describe, expect, it } from 'vitest';
import { addressIn } from '../../../../renderer/report/letter-text.ts';
import { isOlderThan18Months } from '../../../../renderer/report/rule-age.ts';
import { stationPlace } from '../../../../renderer/report/station-place.ts';
import { buildFinding, REFUSED_PATH } from '../../build-report.ts';

describe('the age of a rule', () => {
  const now = new Date('2026-11-22T12:00:00Z');
  it.each([
    ['2026-11', false],
    ['2025-05', false],
    ['2025-04', true],
    ['2019-01', true],
    ['2027-01', false],
  ])('%s', (asOf, old) => expect(isOlderThan18Months(asOf, now)).toBe(old));
});

describe('the addressee of a letter', () => {
  it.each([
    ['postmaster@example.net', 'postmaster@example.net'],
    ['someone who knows ann@example.org', ''],
    ['your provider’s support', ''],
    ['a@example.org, b@example.org', ''],
  ])('%s', (to, address) => expect(addressIn(to)).toBe(address));
});

describe('the place a station rests on', () => {
  const { evidence } = buildFinding();
  const [, provider, refused, mailbox] = REFUSED_PATH.stations;
  const text = 'From: x\nReporting-MTA: dns; mail.example.com\n';

  it('is the quote that names it, else the deciding quote for the station that refused', () => {
    if (!refused) throw new Error('no station');
    expect(stationPlace(refused, evidence, text)).toEqual({ kind: 'evidence', index: 0 });
  });

  it('is the first line of the text that names it', () => {
    if (!provider) throw new Error('no station');
    expect(stationPlace(provider, evidence, text)).toEqual({ kind: 'line', line: 2 });
  });

  it('is nowhere where nothing names it', () => {
    if (!mailbox) throw new Error('no station');
    expect(stationPlace(mailbox, evidence, text)).toEqual({ kind: 'none' });
  });
});
