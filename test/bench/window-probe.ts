/*
 * Runs inside Electron, loaded before the app (`electron -r`): waits for its window, measures what is asked for and
 * prints one line of JSON. It is the same for the app and for the empty window it is compared with.
 */
import { app, clipboard, type BrowserWindow } from 'electron';
import { readFileSync } from 'node:fs';

/** Where the text to paste lies. */
const PASTE_FILE = process.env['BENCH_PASTE'] ?? '';
const TASK = process.env['BENCH_TASK'] ?? 'start';
const SPAWNED_AT = Number(process.env['BENCH_SPAWNED_AT'] ?? 0);
const RUNS = Number(process.env['BENCH_RUNS'] ?? 1);

/** Done when the page has something to use and the picture with it is drawn. */
const USABLE = `new Promise((done) => {
  const look = () => document.querySelector('textarea, [data-empty]')
    ? requestAnimationFrame(() => requestAnimationFrame(() => done(Date.now())))
    : requestAnimationFrame(look);
  look();
})`;

/** Time from the paste to the drawn result with the focus on it; "Explain" is pressed as soon as it can be. */
const WATCH_PASTE = `void (window.bench = new Promise((done) => {
  const explain = () => document.querySelector('main button[aria-keyshortcuts="Control+Enter"]:not(:disabled)');
  const result = (begun) => () => {
    const title = document.querySelector('main h1');
    if (title && title === document.activeElement)
      requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun), 0));
    else setTimeout(result(begun), 1);
  };
  document.addEventListener('paste', ({ timeStamp }) => setTimeout(() => {
    explain().click();
    result(timeStamp)();
  }, 0), { once: true, capture: true });
}))`;

/** Back to the first screen, ready for the next paste. */
const HOME = `new Promise((done) => {
  document.querySelector('nav button').click();
  setTimeout(done, 150);
})`;

/** Collects how long the page stood still, from 50 ms on. */
const WATCH_TASKS = `void (window.tasks = [], new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) window.tasks.push(duration);
}).observe({ type: 'longtask' }))`;

const LARGE_OCTETS = 50 * 1024 * 1024;
/** Drops a large file on the window. */
const DROP = `void setTimeout(() => {
  const megabyte = new Blob([('QUJD'.repeat(19) + '\\r\\n').repeat(13_443)]);
  const head = 'From: ann@example.org\\r\\nTo: ben@example.net\\r\\nSubject: large\\r\\n\\r\\n';
  const data = new DataTransfer();
  data.items.add(new File([head, ...Array(${String(LARGE_OCTETS / 1024 / 1024)}).fill(megabyte)], 'large.eml'));
  const drop = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data });
  document.querySelector('main').dispatchEvent(drop);
}, 0)`;
const ENDED = `new Promise((done) => {
  const look = () => document.activeElement?.tagName === 'H1' ? done(0) : setTimeout(look, 20);
  look();
})`;
/** Time for the start to be over, in ms. */
const QUIET_MS = 2000;

const run = (window: BrowserWindow, script: string): Promise<unknown> =>
  window.webContents.executeJavaScript(script, true);

async function pasteOnce(window: BrowserWindow): Promise<number> {
  await run(window, WATCH_PASTE);
  window.webContents.paste();
  return Number(await run(window, 'window.bench'));
}

async function paste(window: BrowserWindow): Promise<readonly number[]> {
  const times: number[] = [];
  await clipboard.writeText(readFileSync(PASTE_FILE, 'utf8'));
  for (let i = 0; i < RUNS; i += 1) {
    times.push(await pasteOnce(window));
    await run(window, HOME);
  }
  return times;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A large file dropped: time until its result is shown, and every standstill of the page meanwhile. */
async function large(window: BrowserWindow): Promise<object> {
  await pause(QUIET_MS);
  await run(window, WATCH_TASKS);
  const begun = Date.now();
  await run(window, DROP);
  await run(window, ENDED);
  return { ms: Date.now() - begun, tasks: await run(window, 'window.tasks') };
}

async function measure(window: BrowserWindow): Promise<object> {
  const usableMs = Number(await run(window, USABLE)) - SPAWNED_AT;
  if (TASK === 'paste') return { usableMs, times: await paste(window) };
  return TASK === 'large' ? { usableMs, ...(await large(window)) } : { usableMs };
}

app.on('browser-window-created', (_event, window) => {
  window.webContents.once('dom-ready', () => {
    void measure(window).then((result) => {
      process.stdout.write(`BENCH ${JSON.stringify(result)}\n`, () => {
        app.exit(0);
      });
    });
  });
});
