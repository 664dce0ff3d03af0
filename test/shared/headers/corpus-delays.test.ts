import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHeaders } from '../../../shared/headers/read-headers.ts';
import type { HeaderReading } from '../../../shared/headers/header-reading.ts';
import { splitHeaderFields } from '../../../shared/mail/split-header-fields.ts';

const CORPUS = process.env['RETOUR_CORPUS'] ?? path.resolve(import.meta.dirname, '../../../../shared/corpus');
const FOLDER = path.join(CORPUS, 'bounces/eml');
const present = existsSync(FOLDER);
if (!present)
  process.stdout.write(`Delays of real mail not read: no folder ${FOLDER} (set RETOUR_CORPUS).\n`);

const HOUR_S = 3600;

function seconds(iso: string | null): number {
  return Date.parse(iso ?? '') / 1000;
}

/** The longest step between neighbouring stamps as they stand, forward or backward. */
function roughest({ hops }: HeaderReading): number {
  const times = hops.map(({ at }) => seconds(at)).filter((time) => !Number.isNaN(time));
  return Math.max(0, ...times.map((time, index) => Math.abs(time - (times[index - 1] ?? time))));
}

describe.runIf(present)('delays of real mail', () => {
  const readings = (present ? readdirSync(FOLDER) : []).map((file) => {
    const text = readFileSync(path.join(FOLDER, file), 'latin1');
    return { file, reading: readHeaders(splitHeaderFields(text).fields) };
  });

  it('are never negative, and add up to the whole way', () => {
    expect(readings.length).toBeGreaterThan(100);
    for (const { reading } of readings) {
      const delays = reading.hops.map(({ delaySeconds }) => delaySeconds ?? 0);
      expect(Math.min(0, ...delays)).toBe(0);
      if (reading.totalSeconds !== null) {
        expect(
          Math.abs(delays.reduce((sum, delay) => sum + delay, 0) - reading.totalSeconds),
        ).toBeLessThanOrEqual(delays.length);
      }
    }
  });

  it('of more than an hour are rare, though many stamps are hours apart', () => {
    const rough = readings.filter(({ reading }) => roughest(reading) > HOUR_S);
    const long = readings.filter(({ reading }) =>
      reading.hops.some(({ delaySeconds }) => (delaySeconds ?? 0) > HOUR_S),
    );
    expect(rough.length).toBeGreaterThan(20);
    expect(long.length).toBeLessThan(rough.length / 4);
  });
});
