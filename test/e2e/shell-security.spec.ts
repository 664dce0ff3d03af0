import { expect, test } from './launch.ts';

test.describe('the page is shut in', () => {
  test('it has no Node, and only the contract of the app', async ({ launch }) => {
    const { page } = await launch();
    const seen = await page.evaluate(() => ({
      node: [
        'require',
        'process',
        'module',
        'global',
        'Buffer',
        '__dirname',
        'electron',
        'ipcRenderer',
      ].filter((name) => name in window),
      api: Object.keys(window.api).sort(),
      frozen: Object.isFrozen(window.api),
    }));
    expect(seen).toEqual({
      node: [],
      api: ['events', 'initial', 'platform', 'request', 'version'],
      frozen: true,
    });
  });

  test('its preferences are the strict ones', async ({ launch }) => {
    const { app } = await launch();
    const preferences = await app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const preferences: unknown =
        contents && Reflect.apply(Reflect.get(contents, 'getLastWebPreferences'), contents, []);
      return preferences;
    });
    expect(preferences).toMatchObject({
      contextIsolation: true,
      nodeIntegration: false,
      sandbox: true,
      webSecurity: true,
      webviewTag: false,
    });
  });

  test('inline script, eval, raw HTML and foreign styles do nothing', async ({ launch }) => {
    const { page } = await launch();
    const results = await page.evaluate(async () => {
      const blocked: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => blocked.push(event.effectiveDirective));
      const attempt = (action: () => unknown): string => {
        try {
          return String(action());
        } catch (error) {
          return error instanceof Error ? error.name : 'thrown';
        }
      };
      // Only later: while a test's own call runs, the browser lets it evaluate.
      const evaluated = await new Promise((resolve) => {
        setTimeout(() => {
          resolve(attempt(() => Reflect.construct(Function, ['return "ran"'])));
        });
      });
      const html = attempt(() => {
        document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.ran = true">');
        return 'inserted';
      });
      const script = document.createElement('script');
      const text = attempt(() => {
        script.textContent = 'window.ran = true';
        return 'set';
      });
      document.body.append(script);
      const handler = attempt(() => {
        document.body.setAttribute('onclick', 'window.ran = true');
        return 'set';
      });
      document.body.click();
      await new Promise((resolve) => setTimeout(resolve, 200));
      return { evaluated, html, text, handler, ran: 'ran' in window, blocked };
    });
    const { blocked, ...attempts } = results;
    expect(attempts).toEqual({
      evaluated: 'EvalError',
      html: 'TypeError',
      text: 'TypeError',
      handler: 'TypeError',
      ran: false,
    });
    expect(blocked).toEqual(expect.arrayContaining(['require-trusted-types-for']));
  });

  test('no connection, frame or picture leads out', async ({ launch }) => {
    const { page } = await launch();
    const results = await page.evaluate(async () => {
      const fails = (attempt: Promise<unknown>): Promise<boolean> =>
        attempt.then(
          () => false,
          () => true,
        );
      const image = new Image();
      const picture = new Promise((resolve, reject) => {
        image.onload = resolve;
        image.onerror = reject;
      });
      image.src = 'https://example.org/pixel.png';
      const frame = document.createElement('iframe');
      frame.src = 'app://retour/index.html';
      document.body.append(frame);
      await new Promise((resolve) => setTimeout(resolve, 300));
      const addresses = ['https://example.org/', 'http://127.0.0.1:1/', 'app://retour/index.html', 'data:,x'];
      return {
        fetches: await Promise.all(addresses.map((address) => fails(fetch(address)))),
        picture: await fails(picture),
        beacon: navigator.sendBeacon('https://example.org/'),
        frame: frame.contentDocument?.body.textContent ?? '',
      };
    });
    expect(results.fetches).toEqual([true, true, true, true]);
    expect(results.picture).toBe(true);
    expect(results.frame).toBe('');
  });

  test('it opens and goes nowhere', async ({ launch }) => {
    const { app, page } = await launch();
    const opened = await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = 'https://example.org/';
      link.target = '_blank';
      document.body.append(link);
      link.click();
      const window_ = window.open('https://example.org/');
      location.assign('https://example.org/');
      return window_ === null;
    });
    await page.waitForTimeout(300);
    expect(opened).toBe(true);
    expect(page.url()).toBe('app://retour/index.html');
    await page.evaluate(() => location.assign('file:///etc/passwd'));
    await page.waitForTimeout(300);
    expect(page.url()).toBe('app://retour/index.html');
    expect(app.windows()).toHaveLength(1);
  });

  test('it gets no permission', async ({ launch }) => {
    const { page } = await launch();
    const results = await page.evaluate(async () => {
      const refused = (attempt: () => Promise<unknown>): Promise<boolean> =>
        attempt().then(
          () => false,
          () => true,
        );
      return {
        notification: await Notification.requestPermission(),
        clipboard: await refused(() => navigator.clipboard.readText()),
        camera: await refused(() => navigator.mediaDevices.getUserMedia({ video: true })),
        place: await new Promise((resolve) => {
          navigator.geolocation.getCurrentPosition(
            () => resolve('given'),
            () => resolve('refused'),
          );
        }),
      };
    });
    expect(results).toEqual({ notification: 'denied', clipboard: true, camera: true, place: 'refused' });
  });

  test('files beside the page are out of reach', async ({ launch }) => {
    const { app } = await launch();
    const answers = await app.evaluate(async ({ net }) => {
      const addresses = [
        'index.html',
        '..%2felectron%2fmain.cjs',
        '%2e%2e/%2e%2e/package.json',
        'nothing.js',
      ];
      const responses = await Promise.all(addresses.map((path) => net.fetch(`app://retour/${path}`)));
      return responses.map(({ status, headers }) => [
        status,
        headers.get('content-security-policy') !== null,
      ]);
    });
    expect(answers).toEqual([
      [200, true],
      [404, true],
      [404, true],
      [404, true],
    ]);
  });
});
