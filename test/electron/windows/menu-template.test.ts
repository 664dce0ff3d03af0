import { describe, expect, it } from 'vitest';
import { contextMenuTemplate, menuTemplate } from '../../../electron/windows/menu-template.ts';
import { MENU_COMMANDS, type SettingsState } from '../../../shared/ipc/contract.ts';

const STATE: SettingsState = {
  settings: { language: 'de', theme: 'dark', rememberServers: true },
  language: 'de',
};
type Item = ReturnType<typeof menuTemplate>[number];

function flat(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
}

function menu(state = STATE, mac = false) {
  const done: unknown[] = [];
  const actions = {
    command: (command: string) => done.push(command),
    change: (change: object) => done.push(change),
  };
  return { items: flat(menuTemplate(state, actions, mac)), done };
}

/** Chooses an item as a click does; the arguments of a real click are not used. */
function choose(item: Item): void {
  Reflect.apply(item.click ?? (() => undefined), undefined, []);
}

describe('menuTemplate', () => {
  it('speaks the language of the settings', () => {
    expect(
      menuTemplate(STATE, { command: () => undefined, change: () => undefined }, false).map((i) => i.label),
    ).toEqual(['Datei', 'Bearbeiten', 'Ansicht', 'Hilfe']);
    expect(menu({ ...STATE, language: 'en' }).items.map((i) => i.label)).toContain('Open file…');
  });

  it.each([false, true])('offers every command of the contract (Mac: %s)', (mac) => {
    const { items, done } = menu(STATE, mac);
    items.forEach(choose);
    expect(new Set(done.filter((entry) => typeof entry === 'string'))).toEqual(new Set(MENU_COMMANDS));
  });

  it('has no key twice', () => {
    const keys = menu().items.flatMap(({ accelerator }) => (accelerator ? [accelerator] : []));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(
      expect.arrayContaining(['CmdOrCtrl+N', 'CmdOrCtrl+O', 'CmdOrCtrl+Enter', 'Alt+Left']),
    );
  });

  it('ticks the present choices and changes them', () => {
    const { items, done } = menu();
    const ticked = items.filter(({ checked }) => checked).map(({ label }) => label);
    expect(ticked).toEqual(['Deutsch', 'Dunkel']);
    const english = items.find(({ label }) => label === 'English');
    if (english) choose(english);
    expect(done).toEqual([{ language: 'en' }]);
  });
});

describe('contextMenuTemplate', () => {
  it('offers what can be done with the text', () => {
    const roles = (editable: boolean, selectionText: string): readonly unknown[] =>
      contextMenuTemplate('en', { isEditable: editable, selectionText }).flatMap(({ role }) => role ?? []);
    expect(roles(true, '')).toEqual(['cut', 'copy', 'paste', 'selectAll']);
    expect(roles(false, 'words')).toEqual(['copy', 'selectAll']);
    expect(roles(false, ' \n')).toEqual([]);
  });
});
