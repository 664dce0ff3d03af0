import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { ProbeAnswer } from '../../shared/ipc/network-contract.ts';
import type { PortObservation } from '../../shared/network/observation.ts';
import {
  ehloReply,
  fakeSmtpServer,
  ordinaryServer,
  type FakeSmtpServer,
} from '../helpers/fake-smtp-server.ts';
import { open, probed, silent } from '../helpers/observations.ts';
import { selfSigned } from '../helpers/test-certificates.ts';
import { expect, test, type LaunchedApp } from './launch.ts';

const certificate = selfSigned({ commonName: 'mail.example.org' });
const SIZE = { width: 1180, height: 900 };
const servers: FakeSmtpServer[] = [];

/** A server whose certificate nobody vouches for, one that stays silent after STARTTLS. */
let ordinary = 0;
let slow = 0;

test.beforeAll(async () => {
  const usual = ordinaryServer({
    tls: certificate,
    capabilities: ['STARTTLS', 'SIZE 1000'],
    capabilitiesTls: ['AUTH PLAIN LOGIN', 'SIZE 1000'],
  });
  const first = await fakeSmtpServer(usual);
  const second = await fakeSmtpServer(async (client) => {
    client.say('220 mail.example.org ESMTP');
    await client.line();
    client.say(...ehloReply(['STARTTLS']));
    await client.line();
    await client.pause(60_000);
  });
  servers.push(first, second);
  ordinary = first.port;
  slow = second.port;
});
test.afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
});

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`);
}

function openScreen(page: Page, name: string): Promise<void> {
  return page.getByRole('navigation').first().getByRole('button', { name }).click();
}

async function openTool(page: Page, tools: string, tool: string): Promise<void> {
  await openScreen(page, tools);
  await page.getByRole('main').getByRole('button', { name: tool }).click();
}

/** Puts an answer in the place of the network, for what no test can bring about on a loopback. */
function answerChecks({ app }: LaunchedApp, answer: ProbeAnswer): Promise<void> {
  return app.evaluate(({ ipcMain }, given) => {
    ipcMain.removeHandler('probe.start');
    ipcMain.handle('probe.start', () => given);
  }, answer);
}

function answerOf(
  ports: readonly PortObservation[],
  parts: Partial<ProbeAnswer['judgement']> = {},
): ProbeAnswer {
  return {
    kind: 'probed',
    target: probed('mail.example.org', ports),
    others: [],
    judgement: { verdicts: [], cannotTell: [], secondRound: [], ...parts },
    consented: [],
    startedAt: 1_790_000_000_000,
    tookMs: 412,
  };
}

test('the wizard goes from a server to its result by keyboard, and lists whom it asked', async ({
  launch,
}) => {
  const app = await launch({ language: 'en', theme: 'light', size: SIZE });
  const { page } = app;
  await page.getByRole('main').getByRole('button', { name: 'I cannot send from here' }).click();
  const field = page.getByRole('textbox', { name: 'Mail address or outgoing server' });
  await expect(field).toBeFocused();
  await page.keyboard.type('ann@gmx.de');
  await expect(page.getByText('GMX: mail.gmx.net, known without a network')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nothing sent' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await field.fill('no such thing');
  await page.keyboard.press('Enter');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await field.fill(`127.0.0.1:${ordinary}`);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Where are you at the moment?' })).toBeFocused();
  const row = page.getByRole('row', { name: new RegExp(`^${ordinary}`) });
  await expect(row).toContainText('Not trusted');
  await expect(row).toContainText('With care');
  await expect(page.getByRole('status')).toContainText(`Port ${ordinary}: encrypted`);
  expect(await violations(page)).toEqual([]);
  await app.screenshot('cannot-send-network');
  await page.getByRole('radio', { name: 'Hotel or café' }).check({ force: true });
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByText('Do not confirm certificate warnings and enter no password')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await app.screenshot('cannot-send-result');
  await page.getByRole('button', { name: '1 party asked' }).click();
  const dialog = page.getByRole('dialog');
  await expect(
    dialog.getByRole('row', { name: new RegExp(`127\\.0\\.0\\.1.*port ${ordinary}`) }),
  ).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('radio', { name: 'Hotel or café' })).toBeChecked();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(field).toHaveValue(`127.0.0.1:${ordinary}`);
  // Greeted and left: nothing but these words went out.
  const said = [...(servers[0]?.heard ?? [])].map((line) => line.split(' ')[0]);
  expect([...new Set(said)].sort()).toEqual(['EHLO', 'QUIT', 'STARTTLS']);
});

test('steps are shown while the check runs, and it can be stopped', async ({ launch }) => {
  const app = await launch({ language: 'en', theme: 'dark', size: SIZE });
  const { page } = app;
  await openTool(page, 'Tools', 'Ports of a server');
  await page.getByRole('textbox', { name: 'Server, IP address or mail address' }).fill('127.0.0.1');
  await page.getByRole('textbox', { name: 'Ports' }).fill(`${slow}, ${ordinary}`);
  await page.keyboard.press('Enter');
  const waiting = page.getByRole('row', { name: new RegExp(`^${slow}`) });
  await expect(waiting).toContainText('Asking');
  await expect(waiting).toContainText('Checking');
  await expect(page.getByRole('row', { name: new RegExp(`^${ordinary}`) })).toContainText('With care');
  await expect(page.getByRole('button', { name: /party asked/ })).toContainText('checking');
  expect(await violations(page)).toEqual([]);
  await app.screenshot('port-probe-live');
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText('You stopped the check.')).toBeVisible();
  await expect(waiting).toContainText('Not finished');
  await page.getByRole('button', { name: /party asked/ }).click();
  await expect(page.getByRole('dialog').getByRole('row', { name: /stopped/ })).toBeVisible();
});

test('a certificate is shown with what is wrong with it, in German', async ({ launch }) => {
  const app = await launch({ language: 'de', theme: 'light', size: SIZE });
  const { page } = app;
  await openTool(page, 'Werkzeuge', 'Zertifikat');
  await page
    .getByRole('textbox', { name: 'Server, IP-Adresse oder Mailadresse' })
    .fill(`127.0.0.1:${ordinary}`);
  await page.keyboard.press('Enter');
  await expect(
    page.getByText('Der Server hat sich sein Zertifikat selbst ausgestellt.').first(),
  ).toBeVisible();
  await expect(page.getByText('mail.example.org').first()).toBeVisible();
  await expect(page.getByText(/^(?:[0-9A-F]{2}:){31}[0-9A-F]{2}$/)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await app.screenshot('certificate-german');
});

test('a port that works leads to the settings for the mail program, and the error text is explained', async ({
  launch,
}) => {
  const app = await launch({ language: 'de', theme: 'dark', size: SIZE });
  const { page } = app;
  await answerChecks(app, answerOf([open(465), open(587), silent(25)]));
  await openScreen(page, 'Senden geht nicht');
  await page.getByRole('textbox').fill('mail.example.org');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Port 465 geht von hier.')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('textbox', { name: 'Fehlermeldung' }).fill('535 5.7.8 Error: authentication failed');
  await page.getByRole('button', { name: 'Weiter', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Sie können von hier senden, und zwar über Port 465.',
  );
  await expect(page.getByRole('heading', { name: 'Wo das in Thunderbird hingehört' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Ihr Mailprogramm' }).selectOption({ label: 'Apple Mail (Mac)' });
  await expect(page.getByRole('heading', { name: 'Wo das in Apple Mail (Mac) hingehört' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Was die Fehlermeldung bedeutet' })).toContainText(
    'Anmeldung',
  );
  expect(await violations(page)).toEqual([]);
  await app.screenshot('cannot-send-open-german');
});

test('an explained error message of a mail program leads into the wizard', async ({ launch }) => {
  const app = await launch({ language: 'en', theme: 'light', size: SIZE });
  const { page } = app;
  await page
    .getByRole('textbox', { name: 'Message or error' })
    .fill(
      'Sending of the message failed. The message could not be sent because connecting to Outgoing server (SMTP) mail.example.org failed.',
    );
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Check from here' }).click();
  await expect(page.getByRole('textbox', { name: 'Mail address or outgoing server' })).toHaveValue(
    'mail.example.org',
  );
  await expect(page.getByRole('button', { name: 'Nothing sent' })).toBeVisible();
  // Back to the result that led here, then to the first screen.
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Check from here' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: 'Message or error' })).toBeVisible();
});

test('further parties are boxes that are not ticked, and are asked only when ticked', async ({ launch }) => {
  const app = await launch({ language: 'en', theme: 'light', size: SIZE });
  const { page } = app;
  const because = 'blocked-or-server-down' as const;
  const items = [{ kind: 'reference-host', port: 587, because }] as const;
  const cannotTell = [{ id: because, port: null }];
  await answerChecks(
    app,
    answerOf([silent(465), silent(587), silent(25)], { cannotTell, secondRound: items }),
  );
  await openScreen(page, 'Cannot send here');
  await page.getByRole('textbox').fill('mail.example.org');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  const box = page.getByRole('checkbox', { name: 'Do other providers’ servers behave the same?' });
  await expect(box).not.toBeChecked();
  await expect(page.getByText(/Google: smtp\.gmail\.com/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Run chosen checks' })).toBeDisabled();
  await box.check();
  await app.app.evaluate(({ ipcMain }) => {
    ipcMain.removeHandler('probe.start');
    ipcMain.handle('probe.start', (_event, request: unknown) => {
      Reflect.set(globalThis, 'asked', request);
      return { kind: 'cancelled' };
    });
  });
  await page.getByRole('button', { name: 'Run chosen checks' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You stopped the check.');
  const asked = await app.app.evaluate((): unknown => Reflect.get(globalThis, 'asked'));
  expect(asked).toMatchObject({ target: 'mail.example.org', consented: ['reference-host'] });
});

test('without a network the wizard says so and stays useful', async ({ launch }) => {
  const app = await launch({ language: 'en', theme: 'dark', size: SIZE });
  const { page } = app;
  const gone = { errorCode: 'ENETUNREACH' };
  const ports = [465, 587, 25].map((port) => silent(port, 'unreachable', gone));
  const cannotTell = [{ id: 'no-network-at-all', port: null }] as const;
  await answerChecks(app, answerOf(ports, { cannotTell }));
  await openScreen(page, 'Cannot send here');
  await page.getByRole('textbox').fill('mail.example.org');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^This computer has no connection/);
  await expect(page.getByText('Connect to a network: Wi-Fi, cable or your phone')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Check again' }).first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await app.screenshot('cannot-send-offline');
});

test('a narrow window shows the matrix as blocks', async ({ launch }) => {
  const app = await launch({ language: 'de', theme: 'light', size: { width: 720, height: 760 } });
  const { page } = app;
  await answerChecks(app, answerOf([open(465), open(587), silent(25)]));
  await openScreen(page, 'Senden geht nicht');
  await page.getByRole('textbox').fill('mail.example.org');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Port 465 geht von hier.')).toBeVisible();
  const isWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(isWide).toBe(false);
  expect(await violations(page)).toEqual([]);
  await app.screenshot('cannot-send-narrow-german');
});
