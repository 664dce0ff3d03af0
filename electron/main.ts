import { app, Menu, nativeTheme, session, type BrowserWindow } from 'electron';
import { join, resolve } from 'node:path';
import { bounceHandlers } from './ipc/bounce-handlers.ts';
import { fileHandlers } from './ipc/file-handlers.ts';
import { sendEvent } from './ipc/send-event.ts';
import { serve } from './ipc/serve.ts';
import { settingsHandlers } from './ipc/settings-handlers.ts';
import { systemHandlers } from './ipc/system-handlers.ts';
import { ChosenFiles } from './storage/chosen-files.ts';
import { openSettings } from './storage/settings-store.ts';
import { openWindowState } from './storage/window-state.ts';
import { registerAppScheme, serveApp } from './windows/app-protocol.ts';
import { startExplainProcess } from './windows/explain-process.ts';
import { lockDownContents, lockDownSession } from './windows/lock-down.ts';
import { openMainWindow, raiseWindow } from './windows/main-window.ts';
import { menuTemplate } from './windows/menu-template.ts';
import { selfTest } from './windows/self-test.ts';
import { EXPLAIN_MEMORY_LIMIT, EXPLAIN_TIME_LIMIT_MS, ExplainHost } from './worker/explain-host.ts';

const isSelfTest = process.argv.includes('--self-test');
const log = (line: string): void => {
  process.stderr.write(`retour: ${line}\n`);
};

registerAppScheme();

const userData = app.getPath('userData');
const settings = openSettings(userData, () => app.getPreferredSystemLanguages(), log);
const windowState = openWindowState(userData, log);
const chosenFiles = new ChosenFiles();
const explaining = new ExplainHost({
  start: () => startExplainProcess(join(__dirname, 'explain-worker.cjs')),
  timeLimitMs: EXPLAIN_TIME_LIMIT_MS,
  memoryLimit: EXPLAIN_MEMORY_LIMIT,
  log,
});
let mainWindow: BrowserWindow | null = null;

/** Files named on a command line: everything behind the program and, in development, the app folder. */
function filesIn(argv: readonly string[], folder: string): readonly string[] {
  return argv
    .slice(1)
    .filter((argument) => !argument.startsWith('-'))
    .map((argument) => resolve(folder, argument))
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
  window.webContents.once('did-finish-load', () => {
    explaining.warmUp();
  });
  return window;
}

function wire(): void {
  lockDownSession(session.defaultSession);
  serveApp(join(__dirname, '..', 'renderer'));
  const language = (): ReturnType<typeof settings.state>['language'] => settings.state().language;
  serve(
    {
      ...bounceHandlers(explaining),
      ...fileHandlers(chosenFiles, language),
      ...settingsHandlers(settings),
      ...systemHandlers(),
    },
    log,
  );
  nativeTheme.themeSource = settings.state().settings.theme;
  settings.onChange((state) => {
    nativeTheme.themeSource = state.settings.theme;
    showMenu();
    if (mainWindow) sendEvent(mainWindow.webContents, 'settings.changed', state);
  });
  showMenu();
}

async function start(): Promise<void> {
  let early: string[] = [...filesIn(process.argv, process.cwd())];
  app.on('open-file', (event, path) => {
    event.preventDefault();
    if (mainWindow) void deliver([path]);
    else early.push(path);
  });
  await app.whenReady();
  wire();
  const window = openWindow();
  window.webContents.once('did-finish-load', () => {
    void deliver(early);
    early = [];
  });
  if (!isSelfTest) return;
  const result = await selfTest(window);
  process.stdout.write(`${JSON.stringify(result)}\n`);
  app.exit(result.ok ? 0 : 1);
}

app.on('web-contents-created', (_event, contents) => {
  lockDownContents(contents);
});
app.on('second-instance', (_event, argv, folder) => {
  if (mainWindow) raiseWindow(mainWindow);
  void deliver(filesIn(argv, folder));
});
app.on('activate', () => {
  if (app.isReady() && !mainWindow) openWindow();
});
app.on('window-all-closed', () => {
  if (process.platform !== 'darwin') app.quit();
});
app.on('will-quit', () => {
  explaining.close();
});

if (app.requestSingleInstanceLock()) void start();
else app.quit();
