import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PIECE_OCTETS } from '../../shared/ipc/limits.ts';
import { expect, test, type LaunchedApp } from './launch.ts';

const REFUSAL = '550 5.1.1 <ann@example.org>: Recipient address rejected: User unknown';

/** Labels of the menu bar. */
function menuLabels({ app }: LaunchedApp): Promise<string[]> {
  return app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label) ?? []);
}

/** Chooses a menu item by its id, as a click does. */
function chooseMenuItem({ app }: LaunchedApp, id: string): Promise<void> {
  return app.evaluate(({ Menu, BrowserWindow }, wanted) => {
    const [window] = BrowserWindow.getAllWindows();
    Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click({}, window, window?.webContents);
  }, id);
}

test.describe('messages to the main process', () => {
  test('a payload against the contract is answered, not obeyed', async ({ launch }) => {
    const { page } = await launch();
    const answers = await page.evaluate(async () => {
      const payloads = [
        undefined,
        null,
        'x',
        { path: '/etc/passwd' },
        { input: { kind: 'path' }, requestId: '' },
      ];
      const channels = ['bounce.explain', 'text.copy', 'mail.compose', 'file.read', 'input.append'] as const;
      const answers: unknown[] = [];
      for (const channel of channels)
        for (const payload of payloads)
          answers.push(await Reflect.apply(window.api.request[channel], undefined, [payload]));
      return answers;
    });
    expect(answers).toHaveLength(25);
    for (const answer of answers) expect(answer).toEqual({ kind: 'refused', reason: 'bad-request' });
  });

  test('an input is explained, and a large one in pieces', async ({ launch }) => {
    const { page } = await launch();
    const answer = await page.evaluate(
      async ({ text, pieceOctets }) => {
        const { request } = window.api;
        const small = await request['bounce.explain']({ input: { kind: 'text', text }, requestId: 'small' });
        const piece = new TextEncoder().encode(`${text}\n`.padEnd(pieceOctets, 'x\n'));
        for (let i = 0; i < 5; i += 1) await request['input.append']({ inputId: 'large', bytes: piece });
        const large = await request['bounce.explain']({
          input: { kind: 'sent', inputId: 'large' },
          requestId: 'large',
        });
        return { small, large };
      },
      { text: REFUSAL, pieceOctets: PIECE_OCTETS },
    );
    expect(answer.small).toMatchObject({
      kind: 'explained',
      report: { recipients: [{ address: 'ann@example.org', reason: 'user-unknown' }] },
      originalText: REFUSAL,
      originalCut: false,
    });
    expect(answer.large).toMatchObject({ kind: 'explained', originalCut: true });
    expect(answer.large).toHaveProperty('report.sizeOctets', 5 * PIECE_OCTETS);
  });

  test('a request can be stopped, and the next one is answered', async ({ launch }) => {
    const { page } = await launch();
    const kinds = await page.evaluate(async (text) => {
      const { request } = window.api;
      const ask = (requestId: string) =>
        request['bounce.explain']({ input: { kind: 'text', text }, requestId });
      const many = Array.from({ length: 20 }, (_, i) => ask(`n${String(i)}`));
      const stopped = await request['bounce.cancel']({ requestId: 'n19' });
      const answers = await Promise.all(many);
      return { stopped, last: answers[19], others: answers.slice(0, 19).map(({ kind }) => kind) };
    }, REFUSAL);
    expect(kinds.stopped).toEqual({ kind: 'cancelled' });
    expect(kinds.last).toEqual({ kind: 'failed', reason: 'cancelled' });
    expect(new Set(kinds.others)).toEqual(new Set(['explained']));
  });

  test('the explaining process may be killed at any time', async ({ launch }) => {
    const { app, page } = await launch();
    const explain = (): Promise<string> =>
      page.evaluate(async (text) => {
        const answer = await window.api.request['bounce.explain']({
          input: { kind: 'text', text },
          requestId: 'a',
        });
        return answer.kind;
      }, REFUSAL);
    expect(await explain()).toBe('explained');
    await app.evaluate(({ app: electron }) => {
      const own = electron.getAppMetrics().find(({ name }) => name === 'Retour explain');
      if (!own) throw new Error('no explaining process');
      process.kill(own.pid, 'SIGKILL');
    });
    await expect.poll(explain).toBe('explained');
  });

  test('copied text is on the clipboard', async ({ launch }) => {
    const { app, page } = await launch();
    await page.evaluate(() => window.api.request['text.copy']({ text: 'Größe, “quoted”\nand more' }));
    expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe('Größe, “quoted”\nand more');
  });

  test('a mail program gets a mailto: link and nothing else', async ({ launch }) => {
    const { app, page } = await launch();
    await app.evaluate(({ shell }) => {
      const opened: string[] = [];
      Reflect.set(globalThis, 'opened', opened);
      shell.openExternal = async (url) => {
        opened.push(url);
      };
    });
    const answers = await page.evaluate(async () => {
      const compose = window.api.request['mail.compose'];
      const draft = { to: 'postmaster@example.org', subject: 'Refused', body: 'Hello' };
      return [await compose(draft), await compose({ ...draft, to: 'https://example.org/' })];
    });
    expect(answers).toEqual([{ kind: 'opened' }, { kind: 'failed', reason: 'bad-address' }]);
    expect(await app.evaluate(() => Reflect.get(globalThis, 'opened'))).toEqual([
      'mailto:postmaster@example.org?subject=Refused&body=Hello',
    ]);
  });

  test('a reference opens in the browser upon a click, and no other address does', async ({ launch }) => {
    const { app, page } = await launch({ language: 'en' });
    await app.evaluate(({ shell }) => {
      const opened: string[] = [];
      Reflect.set(globalThis, 'opened', opened);
      shell.openExternal = async (url) => {
        opened.push(url);
      };
    });
    const ask = (reference: string) =>
      page.evaluate((one) => window.api.request['reference.open']({ reference: one }), reference);
    expect(await ask('RFC 3463 §3.2')).toEqual({ kind: 'failed', reason: 'not-given' });
    await app.evaluate(({ clipboard }, value) => clipboard.writeText(value), REFUSAL);
    await page.keyboard.press('ControlOrMeta+V');
    await page.keyboard.press('Control+Enter');
    await page
      .getByRole('link', { name: /^RFC 3463/ })
      .first()
      .click();
    await expect
      .poll(() => app.evaluate(() => Reflect.get(globalThis, 'opened') as unknown))
      .toEqual(['https://www.rfc-editor.org/rfc/rfc3463']);
    expect(await ask('https://www.example.org/')).toEqual({ kind: 'failed', reason: 'not-given' });
    expect(page.url()).toMatch(/^app:/);
  });

  test('chosen files arrive by name and content', async ({ launch }) => {
    const { app, page, userData } = await launch();
    const path = join(userData, 'notice.eml');
    await writeFile(path, REFUSAL);
    await app.evaluate(({ dialog }, filePath) => {
      Reflect.set(dialog, 'showOpenDialog', async () => ({ canceled: false, filePaths: [filePath] }));
    }, path);
    const answer = await page.evaluate(async () => {
      const opened = await window.api.request['file.open']({});
      if (opened.kind !== 'opened') return opened.kind;
      return opened.files.map((file) => [
        file.name,
        'bytes' in file ? new TextDecoder().decode(file.bytes) : file.problem,
      ]);
    });
    expect(answer).toEqual([['notice.eml', REFUSAL]]);
  });
});

test.describe('settings and window', () => {
  test('the language is the system’s until it is chosen, in menu and page, and stays chosen', async ({
    launch,
  }) => {
    const first = await launch({ systemLanguage: 'de' });
    expect(await first.page.evaluate(() => window.api.initial.language)).toBe('de');
    expect(await menuLabels(first)).toEqual(['Datei', 'Bearbeiten', 'Ansicht', 'Hilfe']);
    await expect(first.page.locator('html')).toHaveAttribute('lang', 'de');
    await chooseMenuItem(first, 'menu.view.language.en');
    await expect(first.page.locator('html')).toHaveAttribute('lang', 'en');
    expect(await menuLabels(first)).toEqual(['File', 'Edit', 'View', 'Help']);
    await first.close();

    const second = await launch({ systemLanguage: 'de', userData: first.userData });
    expect(await second.page.evaluate(() => window.api.initial)).toEqual({
      settings: { language: 'en', theme: 'system', rememberServers: true },
      language: 'en',
    });
  });

  test('the colours follow the choice', async ({ launch }) => {
    const launched = await launch({ theme: 'dark' });
    const isDark = (): Promise<boolean> =>
      launched.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    expect(await isDark()).toBe(true);
    await chooseMenuItem(launched, 'menu.view.theme.light');
    await expect.poll(isDark).toBe(false);
    const settings: unknown = JSON.parse(await readFile(join(launched.userData, 'settings.json'), 'utf8'));
    expect(settings).toEqual({ language: 'system', theme: 'light', rememberServers: true });
  });

  test('settings that are no settings are put aside, and the app opens', async ({ launch }) => {
    const userData = await mkdtemp(join(tmpdir(), 'retour-e2e-'));
    await writeFile(join(userData, 'settings.json'), '{"language":');
    await writeFile(join(userData, 'window.json'), '[]');
    const { page, close } = await launch({ userData });
    expect(await page.evaluate(() => window.api.initial.settings)).toEqual({
      language: 'system',
      theme: 'system',
      rememberServers: true,
    });
    expect(await readFile(join(userData, 'settings.json.invalid'), 'utf8')).toBe('{"language":');
    await close();
    await rm(userData, { recursive: true });
  });

  test('the window opens where it was, and never below the smallest size', async ({ launch }) => {
    const bounds = ({ app }: LaunchedApp) =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
    const first = await launch();
    await first.app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.setBounds({ x: 130, y: 90, width: 910, height: 640 });
    });
    await expect.poll(() => bounds(first)).toEqual({ x: 130, y: 90, width: 910, height: 640 });
    await first.close();

    const second = await launch({ userData: first.userData });
    expect(await bounds(second)).toEqual({ x: 130, y: 90, width: 910, height: 640 });
    expect(
      await second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getMinimumSize()),
    ).toEqual([720, 520]);
  });

  test('a second start brings its files to the first window', async ({ launch }) => {
    const first = await launch({ files: ['package.json'] });
    await first.page.evaluate(() => {
      const seen: string[] = [];
      window.api.events['file.received']((opened) => {
        if (opened.kind === 'opened') seen.push(...opened.files.map(({ name }) => name));
      });
      Reflect.set(window, 'seen', seen);
    });
    // The file of the first start may come before or after this.
    const fromSecond = () =>
      first.page.evaluate(() => {
        const seen: unknown = Reflect.get(window, 'seen');
        return Array.isArray(seen) ? seen.filter((name) => name !== 'package.json') : seen;
      });
    await launch({ userData: first.userData, files: ['LICENSE'] }).catch(() => undefined);
    await expect.poll(fromSecond, { timeout: 30_000 }).toEqual(['LICENSE']);
    expect(first.app.windows()).toHaveLength(1);
  });

  test('every menu command reaches the page', async ({ launch }) => {
    const launched = await launch();
    await launched.page.evaluate(() => {
      const seen: string[] = [];
      Reflect.set(window, 'seen', seen);
      window.api.events['menu.command'](({ command }) => seen.push(command));
    });
    const ids = [
      'menu.file.home',
      'menu.file.explain',
      'menu.view.back',
      'menu.edit.copyLetter',
      'menu.help.about',
    ];
    for (const id of ids) await chooseMenuItem(launched, id);
    await expect
      .poll(() => launched.page.evaluate(() => Reflect.get(window, 'seen')))
      .toEqual(['home', 'explain', 'back', 'copy-letter', 'about']);
    await launched.screenshot('shell-about');
  });
});
