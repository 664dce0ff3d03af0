import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { bundleAndImport } from './bundle.mjs';

/**
 * Writes the expected results of test/golden anew: all, or the fixtures named on the command line.
 * Read the difference before committing it; what the manifest asserts is written by hand and stays as it is.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = path.join(root, 'test', 'golden');
const entry = fileURLToPath(new URL('golden-entry.ts', import.meta.url));
const { FIXTURES, goldenText, reportOf } = await bundleAndImport(entry);

const wanted = new Set(process.argv.slice(2));
const unknown = [...wanted].filter((id) => !FIXTURES.some((fixture) => fixture.id === id));
if (unknown.length > 0) {
  console.error(`no fixture ${unknown.join(', ')} in test/fixtures/manifest.ts`);
  process.exit(2);
}

mkdirSync(folder, { recursive: true });
const counts = { new: 0, changed: 0, same: 0, removed: 0 };
for (const { id, file } of FIXTURES.filter((fixture) => wanted.size === 0 || wanted.has(fixture.id))) {
  const bytes = new Uint8Array(readFileSync(path.join(root, 'test', 'fixtures', file)));
  const text = goldenText(await reportOf(bytes), file);
  const target = path.join(folder, `${id}.json`);
  const before = readExisting(target);
  if (before !== text) writeFileSync(target, text);
  counts[before === null ? 'new' : before === text ? 'same' : 'changed'] += 1;
}
if (wanted.size === 0) {
  const expected = new Set(FIXTURES.map(({ id }) => `${id}.json`));
  for (const name of readdirSync(folder).filter((found) => !expected.has(found))) {
    rmSync(path.join(folder, name));
    counts.removed += 1;
  }
}
console.log(
  `${counts.new} new, ${counts.changed} changed, ${counts.same} as before, ${counts.removed} removed`,
);

function readExisting(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null; // a fixture seen for the first time
  }
}
