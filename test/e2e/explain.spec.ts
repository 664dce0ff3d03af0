import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, type LaunchedApp } from './launch.ts';

const fixture = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../fixtures/mail/${name}`, import.meta.url)), 'latin1');

const UNKNOWN_USER = fixture('postfix-unknown-user.eml');

/** Pastes as a user does: the text is on the clipboard and the paste key is pressed. */
async function paste({ app, page }: LaunchedApp, text: string): Promise<void> {
  await app.evaluate(({ clipboard }, value) => clipboard.writeText(value), text);
  await page.keyboard.press('ControlOrMeta+V');
}

/** Drops files on the window. */
async function drop(page: Page, files: readonly { name: string; content: string }[]): Promise<void> {
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
  await target.dispatchEvent('dragover', { dataTransfer: transfer });
  await target.dispatchEvent('drop', { dataTransfer: transfer });
}

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`);
}

test('a pasted bounce is explained by keyboard alone, and the verdict gets the focus', async ({ launch }) => {
  const app = await launch({ language: 'en', theme: 'light', size: { width: 1180, height: 900 } });
  const { page } = app;
  await expect(page.getByRole('textbox', { name: 'Message or error' })).toBeFocused();
  await app.screenshot('home-light');
  await paste(app, UNKNOWN_USER);
  await page.keyboard.press('Control+Enter');
  const verdict = page.getByRole('main').getByRole('heading', { level: 1 });
  await expect(verdict).toContainText('has no mailbox for ann@example.org');
  await expect(verdict).toBeFocused();
  await expect(page.getByText('Final: no more attempts').first()).toBeVisible();
  await app.screenshot('result-light');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('textbox', { name: 'Message or error' })).toHaveValue(/ann@example\.org/);
});

test('German words, dark colours', async ({ launch }) => {
  const app = await launch({ language: 'de', theme: 'dark', size: { width: 1180, height: 900 } });
  const { page } = app;
  await app.screenshot('home-german-dark');
  await paste(app, fixture('gmail-forward-unauthenticated.eml'));
  await page.getByRole('button', { name: /^Erklären/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Weiterleitung');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await app.screenshot('result-german-dark');
  await page.getByRole('radio', { name: 'English' }).first().check({ force: true });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('forward');
});

test('dropped files: one opens its result, several make a list', async ({ launch }) => {
  const app = await launch({ language: 'en', theme: 'light' });
  const { page } = app;
  await drop(page, [{ name: 'full.eml', content: fixture('courier-over-quota.eml') }]);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('cleo@example.net');
  await page.keyboard.press('Control+N');
  await drop(page, [
    { name: 'one.eml', content: UNKNOWN_USER },
    { name: 'two.eml', content: fixture('exim-delay-24h.eml') },
    { name: 'empty.eml', content: '' },
  ]);
  await expect(page.getByText('one.eml')).toBeVisible();
  await expect(page.getByText('two.eml')).toBeVisible();
  await app.screenshot('several-files');
});

test('what cannot be read is named, and nothing is lost', async ({ launch }) => {
  const app = await launch({ language: 'en' });
  const { page } = app;
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('main')).toContainText('The field is empty.');
  await paste(app, 'some words of mine');
  await drop(page, [{ name: 'picture.png', content: '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01' }]);
  await expect(page.getByRole('main')).toContainText('picture.png');
  await expect(page.getByRole('textbox', { name: 'Message or error' })).toHaveValue('some words of mine');
  await app.screenshot('unreadable-file');
});

test('a refusal that nobody knows is a finished answer', async ({ launch }) => {
  const app = await launch({ language: 'en', theme: 'light', size: { width: 1180, height: 900 } });
  await paste(app, fixture('postfix-unknown-ruleset.eml'));
  await app.page.keyboard.press('Control+Enter');
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('We do not recognise this refusal.');
  await expect(app.page.getByText(/ruleset K-12/).first()).toBeVisible();
  await app.screenshot('not-recognised');
});

test('several recipients come as a list first', async ({ launch }) => {
  const app = await launch({ language: 'en', theme: 'light', size: { width: 1180, height: 900 } });
  await paste(app, fixture('postfix-three-recipients.eml'));
  await app.page.keyboard.press('Control+Enter');
  await expect(app.page.getByRole('heading', { level: 1 })).not.toHaveText('What did not get through?');
  await expect(app.page.getByText('ben@example.net').first()).toBeVisible();
  await app.screenshot('several-recipients');
});

test('narrow window, German', async ({ launch }) => {
  const app = await launch({ language: 'de', theme: 'light', size: { width: 720, height: 520 } });
  await paste(app, UNKNOWN_USER);
  await app.page.keyboard.press('Control+Enter');
  await expect(app.page.getByRole('heading', { level: 1 })).toContainText('ann@example.org');
  const overflow = await app.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await app.screenshot('result-narrow-german');
});

for (const theme of ['light', 'dark'] as const) {
  test(`no accessibility violations, ${theme}`, async ({ launch }) => {
    const app = await launch({ language: 'en', theme, size: { width: 1180, height: 900 } });
    expect(await violations(app.page)).toEqual([]);
    await paste(app, UNKNOWN_USER);
    await app.page.keyboard.press('Control+Enter');
    await expect(app.page.getByRole('heading', { level: 1 })).toBeFocused();
    expect(await violations(app.page)).toEqual([]);
  });
}

test('a large file is explained, and its text can be pasted without freezing the field', async ({
  launch,
}) => {
  const { page } = await launch({ language: 'en' });
  const transfer = await page.evaluateHandle((start) => {
    const data = new DataTransfer();
    const filler = `${'x'.repeat(70)}\n`.repeat(700_000);
    data.items.add(new File([start, filler], 'large.eml'));
    return data;
  }, UNKNOWN_USER);
  await page.locator('main').dispatchEvent('drop', { dataTransfer: transfer });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('ann@example.org', { timeout: 30_000 });
});
