import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSettings, resolveLanguage } from '../../../electron/storage/settings-store.ts';
import { openWindowState } from '../../../electron/storage/window-state.ts';
import type { SettingsState } from '../../../shared/ipc/contract.ts';

describe('resolveLanguage', () => {
  it.each([
    [['de-AT', 'en'], 'de'],
    [['fr-FR', 'de_DE.UTF-8'], 'de'],
    [['EN-gb'], 'en'],
    [['fr', 'it'], 'en'],
    [['den-CA'], 'en'],
    [[], 'en'],
  ] as const)('takes %j as %s', (system, language) => {
    expect(resolveLanguage('system', system)).toBe(language);
  });

  it('follows the choice of the user first', () => {
    expect(resolveLanguage('en', ['de'])).toBe('en');
  });
});

describe('openSettings', () => {
  let folder = '';
  const open = () =>
    openSettings(
      folder,
      () => ['de-CH'],
      () => undefined,
    );

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'retour-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('starts with the system’s language and colours', () => {
    expect(open().state()).toEqual({
      settings: { language: 'system', theme: 'system', rememberServers: true },
      language: 'de',
    });
  });

  it('changes only what is named, keeps it, and tells the listeners once', () => {
    const store = open();
    const told: SettingsState[] = [];
    store.onChange((state) => told.push(state));
    store.change({ theme: 'dark' });
    store.change({ language: 'en' });
    store.change({ language: 'en' });
    expect(told.map(({ language }) => language)).toEqual(['de', 'en']);
    expect(open().state()).toEqual({
      settings: { language: 'en', theme: 'dark', rememberServers: true },
      language: 'en',
    });
  });

  it('sets aside settings of an unknown shape', () => {
    writeFileSync(join(folder, 'settings.json'), '{"language":"xx","theme":"dark"}');
    expect(open().state().settings).toEqual({ language: 'system', theme: 'system', rememberServers: true });
    expect(readFileSync(join(folder, 'settings.json.invalid'), 'utf8')).toContain('xx');
  });

  it('takes settings without the choice whether to remember servers, which is kept from then on', () => {
    writeFileSync(join(folder, 'settings.json'), '{"language":"de","theme":"dark"}');
    expect(open().state().settings).toEqual({ language: 'de', theme: 'dark', rememberServers: true });
    open().change({ rememberServers: false });
    open().change({ theme: 'light' });
    expect(open().state().settings).toEqual({ language: 'de', theme: 'light', rememberServers: false });
  });

  it('keeps where the window was, but no impossible numbers', () => {
    const log = (): void => undefined;
    const bounds = { x: 10, y: 20, width: 900, height: 700 };
    openWindowState(folder, log).save({ bounds, maximized: true });
    expect(openWindowState(folder, log).get()).toEqual({ bounds, maximized: true });
    writeFileSync(
      join(folder, 'window.json'),
      '{"bounds":{"x":1e99,"y":0,"width":1,"height":1},"maximized":false}',
    );
    expect(openWindowState(folder, log).get()).toEqual({ bounds: null, maximized: false });
  });
});
