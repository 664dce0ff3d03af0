import { app, Menu, nativeTheme, session, type BrowserWindow } from 'electron';
import { join, resolve } from 'node:path';
import * as z from 'zod/mini';
import { authHandlers } from './ipc/auth-handlers.ts';
import { bounceHandlers } from './ipc/bounce-handlers.ts';
import { fileHandlers } from './ipc/file-handlers.ts';
import { GivenReferences } from './ipc/given-references.ts';
import { historyHandlers } from './ipc/history-handlers.ts';
import { networkHandlers } from './ipc/network-handlers.ts';
import { sendEvent } from './ipc/send-event.ts';
import { serve } from './ipc/serve.ts';
import { settingsHandlers } from './ipc/settings-handlers.ts';
import { systemHandlers } from './ipc/system-handlers.ts';
import { authServices } from './net/auth-services.ts';
import { networkServices } from './net/network-services.ts';
import { ChosenFiles } from './storage/chosen-files.ts';
import { openNetworkHistory } from './storage/network-history.ts';
import { SentInputs } from './storage/sent-inputs.ts';
import { openSettings } from './storage/settings-store.ts';
import { openWindowState } from './storage/window-state.ts';
import { registerAppScheme, serveApp } from './windows/app-protocol.ts';
import { lockDownContents, lockDownSession } from './windows/lock-down.ts';
import { openMainWindow, raiseWindow } from './windows/main-window.ts';
import { menuTemplate } from './windows/menu-template.ts';
import { selfTest } from './windows/self-test.ts';
import { startWorkerProcess } from './windows/worker-process.ts';
import { AuthHost } from './worker/auth-host.ts';
import { EXPLAIN_MEMORY_LIMIT, EXPLAIN_TIME_LIMIT_MS, ExplainHost } from './worker/explain-host.ts';

const isSelfTest = process.argv.includes('--self-test');
const log = (line: string): void => {
  process.stderr.write(`retour: ${line}\n`);
};

registerAppScheme();
// Ours follows; Electron's own would be built for nothing.
Menu.setApplicationMenu(null);

const userData = app.getPath('userData');
const settings = openSettings(userData, () => app.getPreferredSystemLanguages(), log);
const windowState = openWindowState(userData, log);
const chosenFiles = new ChosenFiles();
const explaining = new ExplainHost({
  start: () => startWorkerProcess(join(__dirname, 'explain-worker.cjs'), 'Retour explain'),
  timeLimitMs: EXPLAIN_TIME_LIMIT_MS,
  memoryLimit: EXPLAIN_MEMORY_LIMIT,
  log,
});
const history = openNetworkHistory(userData, () => settings.state().settings.rememberServers, log);
const network = networkHandlers(networkServices(history), (event, payload) => {
  if (mainWindow) sendEvent(mainWindow.webContents, event, payload);
});
const given = new GivenReferences();
const sent = new SentInputs();
const verifying = new AuthHost({
  start: () => startWorkerProcess(join(__dirname, 'auth-worker.cjs'), 'Retour verify'),
  memoryLimit: EXPLAIN_MEMORY_LIMIT,
  log,
});
const auth = authHandlers({ services: authServices(), host: verifying, log: network.log, sent, given });
const named = { files: namedFiles() };
const namedFilesSchema = z.object({ files: z.array(z.string()) });
let mainWindow: BrowserWindow | null = null;

/** Files named on our command line: everything behind the program and, in development, the app folder. */
function namedFiles(): readonly string[] {
  return process.argv
    .slice(1)
    .filter((argument) => !argument.startsWith('-'))
    .map((argument) => resolve(argument))
    .filter((path) => path !== app.getAppPath());
}

async function deliver(paths: readonly string[]): Promise<void> {
  const contents = mainWindow?.webContents;
  if (contents && paths.length > 0) sendEvent(contents, 'file.received', await chosenFiles.open(paths));
}

function showMenu(): void {
  const template = menuTemplate(
    settings.state(),
    {
      command: (command) => {
        if (mainWindow) sendEvent(mainWindow.webContents, 'menu.command', { command });
      },
      change: (change) => {
        settings.change(change);
      },
    },
    process.platform === 'darwin',
  );
  Menu.setApplicationMenu(Menu.buildFromTemplate([...template]));
}

function openWindow(): BrowserWindow {
  const window = openMainWindow({
    state: windowState,
    settings: settings.state,
    preload: join(__dirname, 'preload.cjs'),
    icon: join(__dirname, 'icon.png'),
    show: !isSelfTest,
  });
  mainWindow = window;
  window.on('closed', () => {
    mainWindow = null;
  });
  // Before the first picture it would hold that up; later the first paste would wait for it.
  window.once('ready-to-show', () => {
    explaining.warmUp();
  });
  return window;
}

/** What the page needs to load. */
function prepare(): void {
  lockDownSession(session.defaultSession);
  serveApp(join(__dirname, '..', 'renderer'));
  nativeTheme.themeSource = settings.state().settings.theme;
}

/** What can be done while the page loads: it asks for nothing before. */
function wire(): void {
  serve(
    {
      ...bounceHandlers(explaining, given, sent),
      ...fileHandlers(chosenFiles, () => settings.state().language),
      ...settingsHandlers(settings),
      ...network.handlers,
      ...auth.handlers,
      ...historyHandlers(history),
      ...systemHandlers(given),
    },
    log,
  );
  settings.onChange((state) => {
    nativeTheme.themeSource = state.settings.theme;
    if (!state.settings.rememberServers) history.forget();
    showMenu();
    if (mainWindow) sendEvent(mainWindow.webContents, 'settings.changed', state);
  });
  showMenu();
}

async function start(): Promise<void> {
  let early = [...named.files];
  app.on('open-file', (event, path) => {
    event.preventDefault();
    if (mainWindow) void deliver([path]);
    else early.push(path);
  });
  await app.whenReady();
  prepare();
  const window = openWindow();
  wire();
  window.webContents.once('did-finish-load', () => {
    void deliver(early);
    early = [];
  });
  if (!isSelfTest) return;
  const result = await selfTest(window, verifying);
  process.stdout.write(`${JSON.stringify(result)}\n`);
  app.exit(result.ok ? 0 : 1);
}

app.on('web-contents-created', (_event, contents) => {
  lockDownContents(contents);
});
app.on('second-instance', (_event, _argv, _folder, data) => {
  if (mainWindow) raiseWindow(mainWindow);
  const sent = namedFilesSchema.safeParse(data);
  if (sent.success) void deliver(sent.data.files);
});
app.on('activate', () => {
  if (app.isReady() && !mainWindow) openWindow();
});
app.on('window-all-closed', () => {
  if (process.platform !== 'darwin') app.quit();
});
app.on('will-quit', () => {
  explaining.close();
  network.close();
  auth.close();
});

// A second start hands its files to the first; the command line itself arrives there mixed with the browser's own.
if (app.requestSingleInstanceLock(named)) void start();
else app.quit();
