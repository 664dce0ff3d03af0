import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readInput } from '../../../electron/mail/read-input.ts';

const CORPUS = process.env['RETOUR_CORPUS'] ?? path.resolve(import.meta.dirname, '../../../../shared/corpus');
const FOLDER = path.join(CORPUS, 'bounces/eml');
const present = existsSync(FOLDER);
if (!present) process.stdout.write(`Real mail not read: no folder ${FOLDER} (set RETOUR_CORPUS).\n`);

/** A report part of the message itself: not behind a returned message, whose parts belong to that one. */
const OWN_REPORT = /^content-type:[ \t]{0,20}message\/(?:global-)?delivery-status/im;
const RETURNED = /^content-type:[ \t]{0,20}message\/rfc822/im;

function statesReport(text: string): boolean {
  const report = text.search(OWN_REPORT);
  const returned = text.search(RETURNED);
  const boundary = /^--(\S.*)\r?\n(?:content-[^\n]*\n){0,3}/im.exec(text.slice(0, Math.max(0, report)));
  return report !== -1 && (returned === -1 || report < returned) && boundary !== null;
}

describe.runIf(present)('readInput on real notices', () => {
  const files = present ? readdirSync(FOLDER) : [];

  it('reads every one and finds the report parts', async () => {
    const withoutReport: string[] = [];
    let reports = 0;
    for (const file of files) {
      const bytes = readFileSync(path.join(FOLDER, file));
      const result = await readInput(bytes);
      if (result.kind !== 'document' || !statesReport(bytes.toString('latin1'))) continue;
      reports += 1;
      const found = result.document.parts.some((part) => part.contentType.endsWith('delivery-status'));
      if (!found) withoutReport.push(file);
    }
    expect(files.length).toBeGreaterThan(100);
    expect(reports).toBeGreaterThan(100);
    // One sample is printed with its boundaries indented, so that they are no boundaries.
    expect(withoutReport.length).toBeLessThanOrEqual(1);
  });
});
