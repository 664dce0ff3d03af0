import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test, type LaunchedApp } from '../e2e/launch.ts';
import { WIZARD_SCENARIOS } from './wizard-scenarios.ts';

const SIZE = { width: 1180, height: 1000 };

/** Starts the wizard with an address, as far as its second screen. */
async function enter({ page }: LaunchedApp, target: string): Promise<void> {
  await page.getByRole('navigation').first().getByRole('button', { name: 'Cannot send here' }).click();
  await page.getByRole('textbox', { name: 'Mail address or outgoing server' }).fill(target);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Where are you at the moment?' })).toBeFocused();
}

const row = (page: Page, number: number) => page.getByRole('row', { name: new RegExp(`^${number}\\b`) });

/** Saves the whole page, however long it is. */
async function shoot(page: Page, name: string): Promise<void> {
  const folder = join(process.cwd(), 'out/screenshots');
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `lab-${name}.png`), fullPage: true, animations: 'disabled' });
}

async function isOver(page: Page): Promise<void> {
  await expect(page.getByText('While the check runs')).toHaveCount(0);
}

/** The result screen once the check is over, past the question about the error text where it is asked. */
async function toResult({ page }: LaunchedApp): Promise<void> {
  await isOver(page);
  await page.keyboard.press('Control+Enter');
  const none = page.getByRole('button', { name: 'There is no message' });
  const over = page.getByRole('button', { name: 'Start over' });
  await expect(none.or(over)).toBeVisible();
  if (await none.isVisible()) await none.click();
  await expect(over).toBeVisible();
}

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const NO_INTERNET = 'This computer has no connection to the Internet at the moment.';
const START = { language: 'en', theme: 'light', size: SIZE } as const;

test(WIZARD_SCENARIOS.honest.title, async ({ launch }) => {
  const app = await launch(START);
  const { page } = app;
  await enter(app, 'user@lab.test');
  await expect(row(page, 465)).toContainText('Use this');
  await expect(row(page, 587)).toContainText('Works');
  await expect(row(page, 25)).toContainText('For servers');
  for (const number of [465, 587, 25]) await expect(row(page, number)).toContainText('Valid');
  await shoot(page, 'honest-network');
  await toResult(app);
  await expect(title(page)).toHaveText('You can send from here, through port 465.');
  await expect(page.getByText('Set the outgoing server to mail.lab.test, port 465, SSL/TLS')).toBeVisible();
  await expect(page.getByText('Chosen because the domain’s DNS records state it.')).toBeVisible();
  await expect(page.getByText('What else was noticed here')).toHaveCount(0);
  await expect(page.getByText('Would help, asks someone new')).toHaveCount(0);
  await shoot(page, 'honest-result');
});

test(WIZARD_SCENARIOS.blocked.title, async ({ launch }) => {
  const app = await launch(START);
  const { page } = app;
  await enter(app, 'user@lab.test');
  // The door that is open is named while the others are still waited for.
  await expect(row(page, 465)).toContainText('Yes');
  await expect(page.getByText('While the check runs')).toBeVisible();
  await toResult(app);
  await expect(title(page)).toHaveText('You can send from here, through port 465.');
  for (const number of [587, 25]) await expect(row(page, number)).toContainText('No answer');
  await expect(page.getByText('Seen to work from here just now')).toBeVisible();
  // Nobody else was asked, so nobody is blamed.
  await expect(page.getByText('Port 587: Whether the network blocks this')).toBeVisible();
  await shoot(page, 'blocked-result');
});

test(WIZARD_SCENARIOS.stripped.title, async ({ launch }) => {
  const app = await launch({ ...START, language: 'de' });
  const { page } = app;
  await page.getByRole('navigation').first().getByRole('button', { name: 'Senden geht nicht' }).click();
  await page.getByRole('textbox').fill('user@lab.test');
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: 'Hotel oder Café' }).check({ force: true });
  await expect(page.getByText('Während die Prüfung läuft')).toHaveCount(0);
  await page.keyboard.press('Control+Enter');
  await expect(title(page)).toContainText('Angebot zu verschlüsseln');
  await expect(page.getByText('Von hier kein Weg')).toBeVisible();
  await expect(page.getByText('Von hier nicht bestätigt')).toBeVisible();
  await expect(row(page, 465)).toContainText('Stumm');
  await expect(row(page, 587)).toContainText('Abgefangen');
  await shoot(page, 'stripped-german');
});

test(WIZARD_SCENARIOS.relay.title, async ({ launch }) => {
  const app = await launch({ ...START, theme: 'dark' });
  const { page } = app;
  await enter(app, 'user@lab.test');
  await toResult(app);
  await expect(page.getByText('A port of mail.lab.test greets by another owner’s name.')).toBeVisible();
  const box = page.getByRole('checkbox', { name: 'Does someone answer even where no server can be?' });
  await expect(box).not.toBeChecked();
  await box.check({ force: true });
  await page.getByRole('button', { name: 'Run chosen checks' }).click();
  await expect(
    page.getByText('In this network somebody else answers in place of mail.lab.test.'),
  ).toBeVisible();
  // Port 25 is not for mail programs: the way out stays open.
  await expect(title(page)).toHaveText('You can send from here, through port 465.');
  await shoot(page, 'relay-result');
});

test(WIZARD_SCENARIOS.unplugged.title, async ({ launch }) => {
  const app = await launch(START);
  const { page } = app;
  await enter(app, 'user@lab.test');
  await isOver(page);
  await expect(page.getByRole('main').getByText('This computer has no network.')).toBeVisible();
  await shoot(page, 'offline-network');
  await toResult(app);
  await expect(title(page)).toHaveText('This computer has no network.');
  await expect(page.getByText('Connect to a network: Wi-Fi, cable or your phone')).toBeVisible();
  await shoot(page, 'offline-result');
  await page.getByRole('button', { name: 'Start over' }).click();
  await enter(app, 'ann@gmx.de');
  await isOver(page);
  await shoot(page, 'offline-known-network');
  await expect(page.getByRole('main').getByText(NO_INTERNET)).toBeVisible();
  await toResult(app);
  await shoot(page, 'offline-known-result');
  await expect(title(page)).toHaveText(NO_INTERNET);
  await expect(page.getByRole('navigation', { name: 'Steps' })).toContainText('not checked');
  // What is built in needs no network.
  await expect(page.getByRole('definition').filter({ hasText: 'mail.gmx.net' })).toBeVisible();
  await expect(page.getByText('Not seen to work from here')).toBeVisible();
});
