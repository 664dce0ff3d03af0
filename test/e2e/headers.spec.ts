import { AxeBuilder } from '@axe-core/playwright';
import { createSign, generateKeyPairSync, createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import {
  answersFrom,
  fakeDnsServer,
  type FakeDnsServer,
  type FakeRecordSets,
} from '../helpers/fake-dns-server.ts';
import { expect, test, type LaunchedApp } from './launch.ts';

const SIZE = { width: 1180, height: 900 };
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const KEY = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');

function txt(name: string, text: string): FakeRecordSets[string] {
  const data = text.match(/.{1,255}/g) ?? [];
  return { TXT: [{ type: 'TXT', name, ttl: 60, data }] };
}

const ZONE: FakeRecordSets = {
  'example.com': txt('example.com', 'v=spf1 ip4:192.0.2.0/24 include:_spf.example.net ~all'),
  '_spf.example.net': txt('_spf.example.net', 'v=spf1 ip4:203.0.113.0/26 -all'),
  '_dmarc.example.com': txt('_dmarc.example.com', 'v=DMARC1; p=reject; rua=mailto:dmarc@example.com'),
  's2026._domainkey.example.com': txt('s2026._domainkey.example.com', `v=DKIM1; k=rsa; p=${KEY}`),
  's1._domainkey.example.com': txt('s1._domainkey.example.com', `v=DKIM1; k=rsa; p=${KEY.slice(0, -9)}`),
};

let server: FakeDnsServer;
test.beforeAll(async () => {
  server = await fakeDnsServer(answersFrom(ZONE));
});
test.afterAll(() => server.close());

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`);
}

/** The app takes this server for the one that the system is set up with. */
function useDnsServer({ app }: LaunchedApp, address: string): Promise<void> {
  return app.evaluate((_electron, text) => {
    process.getBuiltinModule('node:dns').Resolver.prototype.getServers = () => [text];
  }, address);
}

/** A signature by RFC 6376, `simple` for header and body. */
function signed(header: readonly string[], body: string): string {
  const names = header.map((line) => line.slice(0, line.indexOf(':')).toLowerCase()).join(':');
  const bodyHash = createHash('sha256').update(body).digest('base64');
  const bare = `DKIM-Signature: v=1; a=rsa-sha256; c=simple/simple; d=example.com; s=s2026; h=${names}; bh=${bodyHash}; b=`;
  const text = [...header, bare].join('\r\n');
  return bare + createSign('sha256').update(text).sign(privateKey, 'base64');
}

const FIELDS = [
  'From: Anna Lang <anna@example.com>',
  'To: Ben Kramer <ben@club.example.org>',
  'Subject: Minutes of Friday',
  'Date: Sun, 15 Nov 2026 09:12:04 +0100',
  'Message-ID: <5b7c1e0a@example.com>',
];
const BODY = 'Hello Ben,\r\n\r\nhere are the minutes.\r\n';
const HEADER = [
  'Return-Path: <anna@example.com>',
  'Received: from mx.club.example.org (mx.club.example.org [198.51.100.40]) by mx1.mail.example.net with ESMTPS id a3 (version=TLSv1.2); Sun, 15 Nov 2026 09:48:21 +0100',
  'Received: from mail.example.com (mail.example.com [192.0.2.25]) by mx.club.example.org with ESMTP id a2; Sun, 15 Nov 2026 09:12:09 +0100',
  'Received: from [192.168.1.20] (dsl.example.com [192.0.2.77]) by mail.example.com with ESMTPSA id a1; Sun, 15 Nov 2026 09:12:05 +0100',
  signed(FIELDS, BODY),
  ...FIELDS,
].join('\r\n');

async function openHeaders(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').first().getByRole('button', { name }).click();
}

test('a pasted header shows its way, what was checked on it, and can be copied', async ({ launch }) => {
  const app = await launch({ language: 'en', theme: 'light', size: SIZE });
  const { page } = app;
  await openHeaders(page, 'Headers');
  const field = page.getByRole('textbox', { name: 'Mail or header' });
  await expect(field).toBeFocused();
  expect(await violations(page)).toEqual([]);
  await app.screenshot('headers-entry');
  await page.getByRole('button', { name: 'Waited half an hour' }).click();
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText(/37 minutes.*mx\.club\.example\.org/);
  await expect(title).toBeFocused();
  const table = page.getByRole('table', { name: 'The way of the mail' });
  await expect(table.getByRole('row', { name: /^mx\.club\.example\.org/ })).toContainText('36 min 12 s');
  await expect(table.getByRole('row', { name: /^scan\.example\.com/ }).locator('del')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Checked by mx1.mail.example.net' })).toContainText('Yes');
  await expect(page.getByRole('button', { name: 'Nothing sent' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await app.screenshot('headers-light');
  await page.getByRole('button', { name: 'Copy as text' }).click();
  const copied = await app.app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toContain('36 min 12 s');
  expect(copied).toContain('Sent by a listed server (SPF): No');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(field).toHaveValue(/Minutes of Friday/);
});

test('DNS is asked when told to: a signature of the whole mail is verified, of the header alone half', async ({
  launch,
}) => {
  const app = await launch({ language: 'en', theme: 'dark', size: SIZE });
  const { page } = app;
  await useDnsServer(app, server.text);
  await openHeaders(page, 'Headers');
  const field = page.getByRole('textbox', { name: 'Mail or header' });
  const dns = page.getByRole('table', { name: 'What DNS says today' });
  await field.fill(`${HEADER}\r\n\r\n`.replaceAll('\r\n', '\n'));
  await page.keyboard.press('Control+Enter');
  await expect(dns).toContainText('Not asked');
  await expect(page.getByText(/Asks your DNS server for s2026\._domainkey\.example\.com/)).toBeVisible();
  expect(server.questions).toHaveLength(0);
  await page.getByRole('button', { name: 'Verify with DNS' }).first().click();
  await expect(dns).toContainText('Header intact');
  await expect(dns).toContainText('the body could not be checked');
  await expect(page.getByRole('button', { name: /party asked/ })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await app.screenshot('headers-verified-dark');
  await page.keyboard.press('Escape');
  await field.fill(`${HEADER}\r\n\r\n${BODY}`.replaceAll('\r\n', '\n'));
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Verify with DNS' }).first().click();
  const signature = dns.getByRole('row', { name: /DKIM/ });
  await expect(signature).toContainText('Yes');
  await expect(dns.getByRole('row', { name: /DMARC/ })).toContainText('thanks to the signature');
  await page.getByRole('button', { name: /party asked/ }).click();
  await expect(page.getByRole('dialog').getByRole('row', { name: /_dmarc\.example\.com/ })).toBeVisible();
});

test('a result leads to the way of its mail, and back', async ({ launch }) => {
  const { page } = await launch({ language: 'en', theme: 'light', size: SIZE });
  await page.getByRole('button', { name: 'Unknown address' }).click();
  const verdict = page.getByRole('heading', { level: 1 });
  await expect(verdict).toHaveText(/mailbox/);
  await page.getByRole('button', { name: 'Way of the mail' }).click();
  await expect(page.getByRole('table', { name: 'The way of the mail' })).toContainText('mail.example.com');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Way of the mail' })).toBeVisible();
});

test('the SPF tool draws the tree of records and names the term that decides', async ({ launch }) => {
  const app = await launch({ language: 'en', theme: 'light', size: SIZE });
  const { page } = app;
  await useDnsServer(app, server.text);
  await openHeaders(page, 'Tools');
  expect(await violations(page)).toEqual([]);
  await app.screenshot('tools');
  await page.getByRole('main').getByRole('button', { name: /^SPF/ }).click();
  await page.getByRole('textbox', { name: 'Domain or sender address' }).fill('anna@example.com');
  await page.getByRole('textbox', { name: 'IP of the server' }).fill('203.0.113.9');
  await page.keyboard.press('Enter');
  const main = page.getByRole('main');
  await expect(main.getByText('203.0.113.9 may send for example.com.')).toBeVisible();
  await expect(main.locator('li mark')).toHaveText('include:_spf.example.net');
  await expect(page.getByText(/The whole record needs 1 of 10/)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await app.screenshot('spf-tree');
  await page.getByRole('radio', { name: 'Build a record' }).check({ force: true });
  await page.getByRole('textbox', { name: /^Further servers/ }).fill('192.0.2.25\n123.123.123.456');
  await expect(page.getByText('v=spf1 ip4:192.0.2.25 mx ~all')).toBeVisible();
  await expect(page.getByText('123.123.123.456 is no IP address.')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await app.screenshot('spf-builder');
});

test('keys and policies are looked up in plain words, in German and dark', async ({ launch }) => {
  const app = await launch({ language: 'de', theme: 'dark', size: SIZE });
  const { page } = app;
  await useDnsServer(app, server.text);
  await openHeaders(page, 'Werkzeuge');
  await page.getByRole('main').getByRole('button', { name: /^DKIM/ }).click();
  await page.getByRole('textbox', { name: 'Domain, die signiert' }).fill('example.com');
  await page.getByRole('textbox', { name: 'Selektor' }).fill('s2026');
  await page.keyboard.press('Enter');
  const main = page.getByRole('main');
  await expect(
    main.getByText(/^Der DKIM-Schlüssel unter s2026\._domainkey\.example\.com ist in Ordnung/),
  ).toBeVisible();
  await expect(main.getByText('RSA, 2048 bit')).toBeVisible();
  await page.getByRole('textbox', { name: 'Selektor' }).fill('s1');
  await page.keyboard.press('Enter');
  await expect(main.getByText(/^Der Schlüssel ist abgeschnitten/)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await app.screenshot('dkim-key-german-dark');
  await page.keyboard.press('Alt+ArrowLeft');
  await openHeaders(page, 'Werkzeuge');
  await page
    .getByRole('main')
    .getByRole('button', { name: /^DMARC/ })
    .click();
  await page.getByRole('textbox', { name: 'Domain in From' }).fill('news.example.com');
  await page.keyboard.press('Enter');
  await expect(
    main.getByText('news.example.com bittet Empfänger, Mails ohne bestandenes DMARC abzuweisen.'),
  ).toBeVisible();
  await expect(main.getByText('Es gilt der Eintrag von example.com darüber.')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await app.screenshot('dmarc-german-dark');
});

test('without an answer from DNS everything stays open and nothing is called a no', async ({ launch }) => {
  const app = await launch({ language: 'en', theme: 'light', size: SIZE });
  const { page } = app;
  const mute = await fakeDnsServer(() => ({ kind: 'answer', rcode: 2 }));
  await useDnsServer(app, mute.text);
  await openHeaders(page, 'Headers');
  await page
    .getByRole('textbox', { name: 'Mail or header' })
    .fill(`${HEADER}\r\n\r\n${BODY}`.replaceAll('\r\n', '\n'));
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Verify with DNS' }).first().click();
  const dns = page.getByRole('table', { name: 'What DNS says today' });
  await expect(dns.getByText('Could not tell').first()).toBeVisible();
  await expect(dns.getByText('No', { exact: true })).toHaveCount(0);
  await expect(page.getByRole('main').getByText(/^DNS gave no answer to some questions/)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await app.screenshot('headers-offline');
  await mute.close();
});

test('a narrow window shows the way as blocks, in German', async ({ launch }) => {
  const app = await launch({ language: 'de', theme: 'light', size: { width: 720, height: 860 } });
  const { page } = app;
  await openHeaders(page, 'Kopfzeilen');
  await page.getByRole('button', { name: 'Eine halbe Stunde gewartet' }).click();
  await expect(page.getByRole('table', { name: 'Der Weg der Mail' })).toContainText('36 Min. 12 s');
  const isWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(isWide).toBe(false);
  expect(await violations(page)).toEqual([]);
  await app.screenshot('headers-narrow-german');
});
