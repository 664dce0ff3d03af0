import { expect, it } from 'vitest';
import { readInput } from '../../../electron/mail/read-input.ts';
import { GivenReferences } from '../../../electron/ipc/given-references.ts';
import { explain } from '../../../shared/report/explain.ts';

it('only what a result named can be opened', async () => {
  const given = new GivenReferences();
  const report = explain(await readInput(Buffer.from('550 5.1.1 <ann@example.org>: User unknown')));
  const reference = report.findings[0]?.references.find((one) => one.startsWith('RFC')) ?? '';
  expect(given.addressOf(reference)).toBeNull();
  given.add(report);
  expect(given.addressOf(reference)).toMatch(/^https:\/\/www\.rfc-editor\.org\/rfc\/rfc\d+$/);
  expect(given.addressOf('https://www.example.org/')).toBeNull();
  expect(given.addressOf('file:///etc/passwd')).toBeNull();
});
