import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { fakeDnsServer, type FakeDnsServer, type FakeScript } from '../helpers/fake-dns-server.ts';
import { BENS_BOUNCE, forwardZones } from './forward-mails.ts';
import { expect, test, type LaunchedApp } from './launch.ts';

const SIZE = { width: 1180, height: 900 };
const NARROW = { width: 720, height: 760 };
const servers: FakeDnsServer[] = [];

test.afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`);
}

/** Puts a name server on the loopback in the place of the system's. */
async function useNameServer({ app }: LaunchedApp, script: FakeScript): Promise<FakeDnsServer> {
  const server = await fakeDnsServer(script);
  servers.push(server);
  await app.evaluate((_electron, text) => {
    process.getBuiltinModule('node:dns').Resolver.prototype.getServers = () => [text];
  }, server.text);
  return server;
}

function openWizard(page: Page): Promise<void> {
  return page
    .getByRole('navigation')
    .first()
    .getByRole('button', { name: /^(?:Forward rejected|Weiterleitung)$/ })
    .click();
}

const title = (page: Page) => page.getByRole('heading', { level: 1 });

test('a returned mail goes to its result by keyboard: who refused, why, who acts, what would help', async ({
  launch,
}) => {
  const app = await launch({ language: 'en', theme: 'light', size: SIZE });
  const { page } = app;
  const server = await useNameServer(app, forwardZones);
  await page.getByRole('main').getByRole('button', { name: 'A forward was rejected' }).click();
  const field = page.getByRole('textbox', { name: 'Returned mail or forwarded mail' });
  await expect(field).toBeFocused();
  await expect(page.getByRole('button', { name: 'Nothing sent' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await app.screenshot('forward-input');
  await field.fill(BENS_BOUNCE);
  expect(server.questions).toEqual([]);
  await page.keyboard.press('Control+Enter');

  await expect(title(page)).toHaveText(/^The recipient’s provider turned the mail away/);
  await expect(title(page)).toBeFocused();
  const way = page.getByRole('group', { name: 'The way of this mail' });
  await expect(way.getByRole('button', { name: /^Station 3 of 5.* passed it on/ })).toBeVisible();
  await expect(way.getByRole('button', { name: /^Station 4 of 5.* said no/ })).toBeVisible();
  await expect(page.getByText('the report came back from mx.club.example.org')).toBeVisible();
  const rests = page.getByRole('region', { name: 'What this rests on' });
  await expect(rests.locator('mark', { hasText: '-all' })).toBeVisible();
  await expect(rests.locator('mark', { hasText: 'SPF [example.com]' })).toBeVisible();
  const whatIf = page.getByRole('table', { name: 'What if …' });
  await expect(whatIf.getByRole('row').nth(1)).toContainText('Recommended');
  await expect(whatIf.getByRole('row', { name: /^the same mail is sent once more/ })).toContainText('No');
  expect(await violations(page)).toEqual([]);
  await app.screenshot('forward-result');

  // From the verdict on: the chain is one stop, then what there is to do, then the letter.
  await page.keyboard.press('Tab');
  await expect(way.getByRole('button', { name: /^Station 4/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Copy address' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Show message' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'Whoever forwards' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  const letter = page.getByRole('region', { name: 'Words to send' });
  await expect(letter.getByRole('radio', { name: 'Admin of the forwarding server' })).toBeChecked();
  await letter.getByRole('radio', { name: 'English' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(letter.getByRole('radio', { name: 'Deutsch' })).toBeChecked();
  await expect(letter).toContainText('Guten Tag');

  // DNS was asked for what it says of the domains, and every question is listed.
  const asked = [...new Set(server.questions.map(({ type, name }) => `${type} ${name}`))];
  expect(asked).toEqual(
    expect.arrayContaining(['TXT example.com', 'TXT _dmarc.example.com', 'MX example.net']),
  );
  await page.getByRole('button', { name: '1 party asked' }).click();
  const dialog = page.getByRole('dialog');
  for (const name of ['example.com', '_dmarc.example.com', 'example.net'])
    await expect(dialog.getByRole('row').filter({ hasText: name }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(field).toHaveValue(BENS_BOUNCE);
});

test('another sender beside the first shows why only some mail is lost', async ({ launch }) => {
  const app = await launch({ language: 'de', theme: 'dark', size: SIZE });
  const { page } = app;
  await useNameServer(app, forwardZones);
  await openWizard(page);
  await page.getByRole('textbox').fill(BENS_BOUNCE);
  await page.keyboard.press('Control+Enter');
  const other = page.getByRole('textbox', { name: 'Adresse oder Domain, die ankommt' });
  await other.fill('rundbrief@news.example.org');
  await page.keyboard.press('Enter');
  const table = page.getByRole('table', { name: '„Alle anderen Mails kommen an“' });
  await expect(table.getByRole('columnheader', { name: 'news.example.org' })).toBeVisible();
  await expect(table.getByRole('row', { name: /^Darf der weiterleitende Server/ })).toContainText(
    'Nein, ausdrücklich nicht',
  );
  await expect(other).toBeFocused();
  expect(await violations(page)).toEqual([]);
  await table.scrollIntoViewIfNeeded();
  await app.screenshot('forward-compared-german');
});

test('without a message the wizard asks, takes "not sure" for an answer, and keeps what was answered', async ({
  launch,
}) => {
  const app = await launch({ language: 'en', theme: 'dark', size: SIZE });
  const { page } = app;
  await useNameServer(app, forwardZones);
  await openWizard(page);
  await page.getByRole('button', { name: 'I have no message: just ask me' }).click();
  const sender = page.getByRole('textbox', { name: 'Who sent the mail?' });
  await expect(sender).toBeFocused();
  await page.keyboard.type('anna@example.com');
  expect(await violations(page)).toEqual([]);
  await app.screenshot('forward-question');
  await page.keyboard.press('Enter');
  await expect(title(page)).not.toHaveText('Who sent the mail?');
  const second = (await title(page).textContent()) ?? '';
  await page.getByRole('button', { name: 'Not sure' }).click();
  await expect(title(page)).not.toHaveText(second);
  await page.keyboard.press('Escape');
  await expect(title(page)).toHaveText(second);
  await page.keyboard.press('Escape');
  await expect(sender).toHaveValue('anna@example.com');
});

test('nobody is asked where nobody is to be asked', async ({ launch }) => {
  const app = await launch({ language: 'en', theme: 'light', size: SIZE });
  const { page } = app;
  const server = await useNameServer(app, forwardZones);
  await openWizard(page);
  await page.getByRole('checkbox', { name: 'Ask nobody' }).check();
  await page.getByRole('textbox').fill(BENS_BOUNCE);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('DNS was not asked.')).toBeVisible();
  await expect(page.getByRole('table', { name: 'What if …' }).getByText('Unknown').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nothing sent' })).toBeVisible();
  expect(server.questions).toEqual([]);
  expect(await violations(page)).toEqual([]);
  await app.screenshot('forward-offline');
  await page.getByRole('button', { name: 'Ask DNS now' }).click();
  await expect(page.getByText('DNS was not asked.')).toHaveCount(0);
  await expect(page.getByRole('button', { name: '1 party asked' })).toBeVisible();
});

test('a name server that stays silent can be stopped, and leaves open what it did not say', async ({
  launch,
}) => {
  const app = await launch({ language: 'en', theme: 'dark', size: SIZE });
  const { page } = app;
  await useNameServer(app, () => ({ kind: 'drop' }));
  await openWizard(page);
  await page.getByRole('textbox').fill(BENS_BOUNCE);
  await page.keyboard.press('Control+Enter');
  await expect(title(page)).toHaveText('Asking DNS about this forwarding');
  await expect(title(page)).toBeFocused();
  expect(await violations(page)).toEqual([]);
  await app.screenshot('forward-asking');
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText('You stopped the questions to DNS.')).toBeVisible();
  await expect(page.getByText('Certain', { exact: true })).toHaveCount(0);
});

test('an explained bounce about a forwarding leads into the wizard, and the wizard back to all it says', async ({
  launch,
}) => {
  const app = await launch({ language: 'en', theme: 'light', size: SIZE });
  const { page } = app;
  const server = await useNameServer(app, forwardZones);
  await page.getByRole('textbox', { name: 'Message or error' }).fill(BENS_BOUNCE);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Check this forwarding' }).click();
  await expect(page.getByRole('textbox', { name: 'Returned mail or forwarded mail' })).toHaveValue(
    BENS_BOUNCE,
  );
  expect(server.questions).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await expect(title(page)).toHaveText(/^The recipient’s provider turned the mail away/);
  await page.getByRole('button', { name: 'Explain the message' }).first().click();
  await expect(page.getByRole('button', { name: 'Check this forwarding' })).toBeVisible();
});

test('a narrow window stacks everything, and nothing sticks out', async ({ launch }) => {
  const app = await launch({ language: 'de', theme: 'light', size: NARROW });
  const { page } = app;
  await useNameServer(app, forwardZones);
  await openWizard(page);
  await page.getByRole('textbox').fill(BENS_BOUNCE);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('table', { name: 'Was wäre, wenn …' })).toBeVisible();
  const sticksOut = () =>
    page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  expect(await sticksOut()).toBe(false);
  expect(await violations(page)).toEqual([]);
  await app.screenshot('forward-narrow-german');
  // 200 % in a window of usual size leaves less room than the narrowest window.
  await app.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setBounds({ width: 1180, height: 900 });
    window?.webContents.setZoomFactor(2);
  });
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBeLessThan(620);
  await expect.poll(sticksOut).toBe(false);
});
