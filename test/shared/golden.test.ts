import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../shared/report/report.ts';
import { FIXTURES } from '../fixtures/manifest.ts';
import { differences } from '../helpers/differences.ts';
import { goldenText, reportOf } from '../helpers/golden.ts';
import { bytesOf, filesBelow, ROOT } from '../helpers/repository.ts';

const reports = new Map<string, Promise<Report>>();

/** Every fixture is read once for both questions. */
function reportOfFixture(file: string): Promise<Report> {
  const known = reports.get(file) ?? reportOf(bytesOf(`test/fixtures/${file}`));
  reports.set(file, known);
  return known;
}

describe('fixtures', () => {
  it.each(FIXTURES)('$id is read as a person reads it', async ({ file, expected }) => {
    const report = await reportOfFixture(file);
    expect(differences(report, expected).join('\n')).toBe('');
  });

  it.each(FIXTURES)('$id gives the recorded result', async ({ id, file }) => {
    const text = goldenText(await reportOfFixture(file), file);
    expect(text).toBe(readFileSync(path.join(ROOT, 'test', 'golden', `${id}.json`), 'utf8'));
  });

  it('have no recorded result without a fixture', () => {
    const recorded = filesBelow('test/golden').map((file) => path.basename(file, '.json'));
    expect(recorded.filter((id) => !FIXTURES.some((fixture) => fixture.id === id))).toEqual([]);
  });
});
