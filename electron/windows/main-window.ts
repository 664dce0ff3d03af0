import { app, BrowserWindow, Menu, nativeTheme, screen } from 'electron';
import type { SettingsState } from '../../shared/ipc/contract.ts';
import type { JsonFile } from '../storage/json-file.ts';
import type { WindowState } from '../storage/window-state.ts';
import { APP_PAGE } from './asset-path.ts';
import { contextMenuTemplate } from './menu-template.ts';
import { MIN_SIZE, placeWindow } from './window-bounds.ts';

/** `--page` of the design tokens: what shows before the first picture, so that nothing flashes. */
const PAGE_COLOUR = { light: '#ffffff', dark: '#1a1d22' } as const;
/** A page that falls over again within this time is not loaded once more. */
const RELOAD_PAUSE_MS = 10_000;

export interface MainWindowOptions {
  readonly state: JsonFile<WindowState>;
  readonly settings: () => SettingsState;
  readonly preload: string;
  readonly icon: string;
  /** False keeps the window hidden, for a self-test. */
  readonly show: boolean;
}

function pageColour(): string {
  return nativeTheme.shouldUseDarkColors ? PAGE_COLOUR.dark : PAGE_COLOUR.light;
}

function workAreas(): readonly Electron.Rectangle[] {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  return [primary, ...others].map(({ workArea }) => workArea);
}

/** Opens the window where it was when it was closed, and shows it with its first picture. */
export function openMainWindow({ state, settings, preload, icon, show }: MainWindowOptions): BrowserWindow {
  const { bounds, maximized } = state.get();
  const window = new BrowserWindow({
    ...placeWindow(bounds, workAreas()),
    minWidth: MIN_SIZE.width,
    minHeight: MIN_SIZE.height,
    title: 'Retour',
    icon,
    show: false,
    backgroundColor: pageColour(),
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      // The browser's spell checker would fetch its dictionaries from the network.
      spellcheck: false,
      additionalArguments: [
        `--retour-initial=${encodeURIComponent(JSON.stringify(settings()))}`,
        `--retour-version=${app.getVersion()}`,
      ],
    },
  });
  if (show) {
    window.once('ready-to-show', () => {
      if (maximized) window.maximize();
      window.show();
    });
  }
  window.on('close', () => {
    state.save({ bounds: window.getNormalBounds(), maximized: window.isMaximized() });
  });
  watchContents(window, settings);
  void window.loadURL(APP_PAGE);
  return window;
}

function watchContents(window: BrowserWindow, settings: () => SettingsState): void {
  const { webContents } = window;
  webContents.on('context-menu', (_event, target) => {
    const items = contextMenuTemplate(settings().language, target);
    if (items.length > 0) Menu.buildFromTemplate([...items]).popup({ window });
  });
  let lastReload = 0;
  webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || Date.now() - lastReload < RELOAD_PAUSE_MS) return;
    lastReload = Date.now();
    void window.loadURL(APP_PAGE);
  });
  const repaint = (): void => {
    window.setBackgroundColor(pageColour());
  };
  nativeTheme.on('updated', repaint);
  window.on('closed', () => {
    nativeTheme.off('updated', repaint);
  });
}

/** Brings the window to the front, also from the taskbar. */
export function raiseWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
