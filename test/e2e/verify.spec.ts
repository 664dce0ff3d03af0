import type { Page } from '@playwright/test';
import { expect, test } from './launch.ts';

/** Verifying asks the resolver of this machine, which may be none: what is tested here holds either way. */
const SIGNED = [
  'DKIM-Signature: v=1; a=ed25519-sha256; c=relaxed/relaxed; d=example.com; s=mail;',
  ' h=from:subject; bh=AAAA; b=AAAA',
  'From: Maria <maria@example.com>',
  'Subject: Invoice 12',
  'Date: Sun, 01 Nov 2026 10:00:00 +0000',
  '',
  'Dear Ann,',
  '',
].join('\r\n');

function read(page: Page, text: string) {
  return page.evaluate(
    (given) =>
      window.api.request['headers.read']({ requestId: 'read', input: { kind: 'text', text: given } }),
    text,
  );
}

function verify(page: Page, text: string) {
  return page.evaluate(
    (given) =>
      window.api.request['headers.verify']({ requestId: 'verify', input: { kind: 'text', text: given } }),
    text,
  );
}

function contacts(page: Page) {
  return page.evaluate(() => window.api.request['contacts.list']({}));
}

test('reads a header without asking anybody', async ({ launch }) => {
  const { page } = await launch();
  const outcome = await read(page, SIGNED);
  expect(outcome).toMatchObject({ kind: 'read', reading: { dkimSignatures: [{ domain: 'example.com' }] } });
  expect(await contacts(page)).toEqual({ kind: 'contacts', contacts: [] });
});

test('verifies in a process of its own, and the list of contacts shows what was asked', async ({
  launch,
}) => {
  const { page } = await launch();
  const outcome = await verify(page, SIGNED);
  expect(outcome).toMatchObject({ kind: 'verified', authentication: { dkim: [{ bodyIntact: false }] } });
  expect(JSON.stringify(outcome)).not.toContain('"result":"pass"');
  const listed = await contacts(page);
  expect(JSON.stringify(listed)).toContain('_dmarc.example.com');
});

test('a hostile header leaves the window alive and ends with a name', async ({ launch }) => {
  const { page } = await launch();
  const folded = `From: maria@example.com\r\nTo: x\r\n${' ann@example.org,\r\n'.repeat(100_000)}\r\n`;
  expect(await verify(page, folded)).toMatchObject({
    kind: 'verified',
    authentication: { notVerified: 'headers-too-large', dkim: [] },
  });
  expect(await read(page, folded)).toMatchObject({ kind: 'read' });
  expect(await read(page, SIGNED)).toMatchObject({ kind: 'read' });
});

test('what nobody waits for any more is cancelled', async ({ launch }) => {
  const { page } = await launch();
  const [outcome, cancelled] = await page.evaluate(async (text) => {
    const running = window.api.request['headers.verify']({
      requestId: 'long',
      input: { kind: 'text', text },
    });
    const stopped = await window.api.request['auth.cancel']({ requestId: 'long' });
    return [await running, stopped] as const;
  }, SIGNED);
  expect(cancelled).toEqual({ kind: 'cancelled' });
  expect(outcome).toEqual({ kind: 'failed', reason: 'cancelled' });
});
