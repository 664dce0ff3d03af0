import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type LaunchedApp } from './launch.ts';
import { boxed, delayNotice, refusal } from './many-mails.ts';
import { outlookMail } from './outlook-mail.ts';

const SIZE = { width: 1180, height: 800 };
const FIXTURES = [
  'postfix-unknown-user.eml',
  'courier-over-quota.eml',
  'exim-delay-24h.eml',
  'gmail-forward-unauthenticated.eml',
  'postfix-unknown-ruleset.eml',
  'postfix-three-recipients.eml',
  'exim-tls-required-by-recipient.eml',
  'bluewin-forged-sender.eml',
  'gmail-blocked-attachment.eml',
  'auto-reply-english.eml',
] as const;

const fixture = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../fixtures/mail/${name}`, import.meta.url)), 'latin1');

/** Our samples share one original; in a mailbox each is about a mail of its own. */
const MBOX = FIXTURES.map((name, i) => fixture(name).replace(/^(Message-ID: <)/gim, `$1n${String(i)}.`))
  .map(boxed)
  .join('');

interface Dropped {
  readonly name: string;
  readonly content: string;
}

async function drop(page: Page, files: readonly Dropped[]): Promise<void> {
  const transfer = await page.evaluateHandle((list) => {
    const data = new DataTransfer();
    for (const { name, content } of list) {
      const bytes = Uint8Array.from(content, (character) => character.charCodeAt(0));
      data.items.add(new File([bytes], name));
    }
    return data;
  }, files);
  const target = page.locator('main');
  await target.dispatchEvent('dragenter', { dataTransfer: transfer });
  await target.dispatchEvent('drop', { dataTransfer: transfer });
}

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`);
}

/** The system's dialogs answer at once with a path. */
async function answerDialogs({ app }: LaunchedApp, path: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    Object.assign(dialog, {
      showSaveDialog: () => Promise.resolve({ canceled: false, filePath: chosen }),
      showOpenDialog: () => Promise.resolve({ canceled: false, filePaths: [chosen] }),
    });
  }, path);
}

/** A figure in the report of the run. */
function note(type: string, description: string): void {
  test.info().annotations.push({ type, description });
  process.stdout.write(`${type}: ${description}\n`);
}

const rows = (page: Page) => page.locator('tbody tr:not([aria-hidden])');
const h1 = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 });

test.describe('many mails', () => {
  let folder = '';
  test.beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'retour-batch-'));
  });
  test.afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  test('an mbox is a table; a row opens by Enter and Esc leads back to it', async ({ launch }) => {
    const app = await launch({ language: 'en', theme: 'light', size: SIZE });
    const { page } = app;
    await drop(page, [{ name: 'newsletter-bounces.mbox', content: MBOX }]);
    await expect(h1(page)).toBeFocused();
    await expect(page.getByText('newsletter-bounces.mbox · 10 mails')).toBeVisible();
    await expect(rows(page)).toHaveCount(12);
    await app.screenshot('batch-light');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'cleo@example.net' }).focus();
    await page.keyboard.press('ArrowDown');
    const chosen = page.locator('tbody [data-row]:focus');
    const address = await chosen.textContent();
    await app.screenshot('batch-focus');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'All 10 mails' })).toBeVisible();
    await expect(h1(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('tbody [data-row]:focus')).toHaveText(address ?? '');
  });

  test('is sorted and filtered, and exports what is shown', async ({ launch }) => {
    const app = await launch({ language: 'en', theme: 'light', size: SIZE });
    const { page } = app;
    await drop(page, [{ name: 'box.mbox', content: MBOX }]);
    await page.getByRole('button', { name: 'Recipient', exact: true }).click();
    await expect(page.getByRole('columnheader', { name: 'Recipient' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
    const named = page.locator('tbody th [data-row]');
    const addresses = (await named.allTextContents()).filter((text) => text.includes('@'));
    expect(addresses).toEqual([...addresses].sort());
    await page.keyboard.press('Control+F');
    await page.keyboard.type('mailbox is full');
    await expect(rows(page)).toHaveCount(2);
    await app.screenshot('batch-filtered');
    const target = join(folder, 'out.csv');
    await answerDialogs(app, target);
    await page.getByRole('button', { name: 'Export CSV' }).click();
    await expect(page.getByRole('button', { name: 'Saved' })).toBeVisible();
    const csv = await readFile(target, 'utf8');
    expect(csv.split('\r\n')).toHaveLength(4);
    expect(csv).toContain('cleo@example.net');
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByRole('button', { name: /^\d+ You/ }).click();
    await expect(page.getByRole('button', { name: /^\d+ You/ })).toHaveAttribute('aria-pressed', 'true');
    await expect(rows(page).first()).toContainText('You');
    await page.getByRole('combobox', { name: 'Cause' }).selectOption({ index: 1 });
    await answerDialogs(app, join(folder, 'out.json'));
    await page.getByRole('button', { name: 'Export JSON' }).click();
    await expect(async () => {
      const json: unknown = JSON.parse(await readFile(join(folder, 'out.json'), 'utf8'));
      expect(json).toMatchObject({ schemaVersion: 1, summary: { rows: await rows(page).count() } });
    }).toPass({ timeout: 10_000 });
    await answerDialogs(app, join(folder, 'missing', 'out.json'));
    await page.getByRole('button', { name: /^(?:Export JSON|Saved)$/ }).click();
    await expect(page.getByRole('button', { name: 'Not saved' })).toBeVisible();
  });

  test('several files and pasted notices are a table, too', async ({ launch }) => {
    const app = await launch({ language: 'en', theme: 'light', size: SIZE });
    const { page } = app;
    await drop(page, [
      { name: 'one.eml', content: fixture('postfix-unknown-user.eml') },
      { name: 'two.eml', content: fixture('exim-delay-24h.eml') },
      { name: 'empty.eml', content: '' },
    ]);
    await expect(rows(page)).toHaveCount(3);
    await expect(page.getByRole('cell', { name: 'contains no text' })).toBeVisible();
    await app.screenshot('batch-three-files');
    await page.keyboard.press('Control+N');
    const text = `${refusal(1)}\n\n${refusal(2)}\n\n${refusal(3)}\n`;
    await app.app.evaluate(({ clipboard }, value) => clipboard.writeText(value), text);
    await page.keyboard.press('ControlOrMeta+V');
    await page.keyboard.press('Control+Enter');
    await expect(rows(page)).toHaveCount(3);
    await page.getByRole('button', { name: 'person2@example.org' }).press('Enter');
    await expect(h1(page)).toContainText('person2@example.org');
  });

  test('a folder is read by the menu and by dropping it', async ({ launch }) => {
    const box = join(folder, 'mails');
    await mkdir(box);
    for (const name of FIXTURES) await writeFile(join(box, name), fixture(name), 'latin1');
    await writeFile(join(box, 'photo.png'), '\x89PNG');
    const app = await launch({ language: 'en', theme: 'dark', size: SIZE });
    const { page } = app;
    await answerDialogs(app, box);
    await page.getByRole('button', { name: 'Open folder' }).click();
    await expect(rows(page)).toHaveCount(12);
    await app.screenshot('batch-folder-dark');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Control+N');
    const client = await page.context().newCDPSession(page);
    const data = { items: [], files: [box], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await client.send('Input.dispatchDragEvent', { type, x: 600, y: 300, data });
    await expect(rows(page)).toHaveCount(12);
    await expect(page.getByText('10 files')).toHaveCount(3);
  });

  test('a folder on the command line is a table; a file that is not there is named in it', async ({
    launch,
  }) => {
    const box = join(folder, 'mails');
    await mkdir(box);
    for (const name of FIXTURES) await writeFile(join(box, name), fixture(name), 'latin1');
    const { page } = await launch({ language: 'en', size: SIZE, files: [box, join(folder, 'gone.eml')] });
    await expect(rows(page)).toHaveCount(13);
    await expect(page.getByRole('cell', { name: 'gone.eml' })).toBeVisible();
  });

  test('notices about one mail are marked, stand together and share a delay line', async ({ launch }) => {
    const app = await launch({ language: 'en', theme: 'light', size: SIZE });
    const { page } = app;
    const mails = [delayNotice(4), refusal(1), delayNotice(24), refusal(2), delayNotice(48)];
    await drop(page, [{ name: 'box.mbox', content: mails.map(boxed).join('') }]);
    await expect(page.getByRole('img', { name: 'Notice 2 of 3 about the same mail' })).toBeVisible();
    await page.getByRole('button', { name: 'Group notices' }).click();
    await expect(rows(page).nth(2)).toContainText('office@example.net');
    await app.screenshot('batch-grouped');
    await page.getByRole('button', { name: 'office@example.net' }).first().press('Enter');
    const line = page.getByRole('group', { name: 'How long this mail waits' });
    await expect(line.getByText('3 notices')).toHaveCount(1);
    await expect(line.getByText('after 4 h, 24 h, and 48 h')).toHaveCount(1);
    await app.screenshot('batch-delay');
  });

  test('German, dark, narrow', async ({ launch }) => {
    const app = await launch({ language: 'de', theme: 'dark', size: SIZE });
    const { page } = app;
    await drop(page, [{ name: 'newsletter.mbox', content: MBOX }]);
    await expect(h1(page)).toBeFocused();
    await app.screenshot('batch-german-dark');
    expect(await violations(page)).toEqual([]);
    await app.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(720, 560));
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBeLessThan(730);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await app.screenshot('batch-narrow-german');
  });

  test('10,000 mails stay smooth, and reading them can be stopped', async ({ launch }) => {
    const app = await launch({ language: 'en', theme: 'light', size: SIZE });
    const { page } = app;
    const file = join(folder, 'large.mbox');
    await writeFile(file, Array.from({ length: 10_000 }, (_, i) => boxed(refusal(i))).join(''));
    await answerDialogs(app, file);
    const begun = Date.now();
    await page.getByRole('button', { name: 'Open file' }).click();
    await expect(page.getByText(/mails so far/)).toBeVisible();
    await app.screenshot('batch-progress');
    await expect(page.getByText('large.mbox · 10,000 mails')).toBeVisible({ timeout: 50_000 });
    note('10,000 mails on screen', `${String(Date.now() - begun)} ms`);
    expect(await rows(page).count()).toBeLessThan(80);
    await page.evaluate(() => {
      const longest: number[] = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) longest.push(entry.duration);
      }).observe({ type: 'longtask' });
      Object.assign(window, { longest });
    });
    await page.locator('tbody [data-row]').first().focus();
    await page.keyboard.press('End');
    await expect(page.locator('tbody [data-row]:focus')).toHaveText('person9999@example.org');
    await app.screenshot('batch-end');
    await page.keyboard.press('Enter');
    await expect(h1(page)).toContainText('person9999@example.org');
    await page.keyboard.press('Escape');
    await expect(page.locator('tbody [data-row]:focus')).toHaveText('person9999@example.org');
    for (let y = 390_000; y > 0; y -= 20_000) await page.evaluate((top) => window.scrollTo(0, top), y);
    await page.getByRole('button', { name: 'Recipient', exact: true }).click();
    await page.keyboard.press('Control+F');
    await page.keyboard.type('person77');
    await expect(rows(page).first()).toContainText('person77');
    const longest = await page.evaluate(() => Reflect.get(window, 'longest') as unknown);
    note('long tasks in ms', JSON.stringify(longest));
    const memory = await app.app.evaluate(({ app: electron }) =>
      electron
        .getAppMetrics()
        .map(({ type, memory: { workingSetSize } }) => `${type} ${String(workingSetSize >> 10)} MB`),
    );
    note('memory', memory.join(', '));

    await page.keyboard.press('Control+N');
    await page.getByRole('button', { name: 'Open file' }).click();
    await expect(page.getByText(/: [1-9][\d,]* mails so far/)).toBeVisible();
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect(page.getByText('You stopped before everything was read.')).toBeVisible();
    expect(await rows(page).count()).toBeGreaterThan(0);
  });

  test('an mbox of one mail is one mail', async ({ launch }) => {
    const app = await launch({ language: 'en' });
    await drop(app.page, [{ name: 'one.mbox', content: boxed(fixture('postfix-unknown-user.eml')) }]);
    await expect(h1(app.page)).toContainText('ann@example.org');
    await expect(app.page.getByText('Final: no more attempts').first()).toBeVisible();
  });

  test('a mail saved from Outlook is explained, and a damaged one is named', async ({ launch }) => {
    const { page, screenshot } = await launch({ language: 'de', size: SIZE });
    const bytes = outlookMail();
    await drop(page, [{ name: 'Unzustellbar.msg', content: bytes }]);
    await expect(h1(page)).toContainText('anne.schmidt@example.com');
    await screenshot('batch-msg');
    await page.keyboard.press('Control+N');
    await drop(page, [{ name: 'kaputt.msg', content: bytes.slice(0, 700) }]);
    await expect(page.getByRole('main')).toContainText('kaputt.msg ist beschädigt');
    await drop(page, [
      { name: 'Unzustellbar.msg', content: bytes },
      { name: 'kaputt.msg', content: bytes.slice(0, 700) },
    ]);
    await expect(page.getByRole('cell', { name: 'Datei beschädigt' })).toBeVisible();
  });
});
