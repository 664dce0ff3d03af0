import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand, Settings, SettingsState } from '../../shared/ipc/contract.ts';
import { LANGUAGES, type Language } from '../../shared/wording/format.ts';
import type { SettingsChange } from '../storage/settings-store.ts';
import { shellText, type ShellTextId } from './shell-text.ts';

/** What the menu does when an item is chosen. */
export interface MenuActions {
  readonly command: (command: MenuCommand) => void;
  readonly change: (change: SettingsChange) => void;
}

type Item = MenuItemConstructorOptions;
type Role = NonNullable<Item['role']>;

const SEPARATOR: Item = { type: 'separator' };
const THEMES: readonly Settings['theme'][] = ['system', 'light', 'dark'];
const LANGUAGE_CHOICES: readonly Settings['language'][] = ['system', ...LANGUAGES];

/** Makes items in one language. */
class ItemMaker {
  readonly #language: Language;
  readonly #actions: MenuActions;

  constructor(language: Language, actions: MenuActions) {
    this.#language = language;
    this.#actions = actions;
  }

  menu(id: ShellTextId, submenu: readonly Item[]): Item {
    return { id, label: shellText(id, this.#language), submenu: [...submenu] };
  }

  role(id: ShellTextId, role: Role): Item {
    return { id, label: shellText(id, this.#language), role };
  }

  command(id: ShellTextId, command: MenuCommand, accelerator?: string): Item {
    const click = (): void => {
      this.#actions.command(command);
    };
    return { id, label: shellText(id, this.#language), click, ...(accelerator ? { accelerator } : {}) };
  }

  choice(id: ShellTextId, checked: boolean, change: SettingsChange): Item {
    const click = (): void => {
      this.#actions.change(change);
    };
    return { id, label: shellText(id, this.#language), type: 'radio', checked, click };
  }
}

/** The menu bar in the language of the settings; `mac` adds the menu every Mac app has. */
export function menuTemplate(state: SettingsState, actions: MenuActions, mac: boolean): readonly Item[] {
  const make = new ItemMaker(state.language, actions);
  const about = make.command('menu.help.about', 'about');
  const settings = make.command('menu.file.settings', 'settings', 'CmdOrCtrl+,');
  const quit = make.role('menu.file.quit', 'quit');
  const file = make.menu('menu.file', [
    make.command('menu.file.home', 'home', 'CmdOrCtrl+N'),
    make.command('menu.file.open', 'open-file', 'CmdOrCtrl+O'),
    make.command('menu.file.openFolder', 'open-folder', 'CmdOrCtrl+Shift+O'),
    make.command('menu.file.explain', 'explain', 'CmdOrCtrl+Enter'),
    SEPARATOR,
    ...(mac ? [make.role('menu.file.close', 'close')] : [settings, SEPARATOR, quit]),
  ]);
  const keyboard = make.command('menu.help.keyboard', 'keyboard', 'F1');
  const middle = [file, editMenu(make), viewMenu(make, state.settings)];
  if (!mac) return [...middle, make.menu('menu.help', [keyboard, SEPARATOR, about])];
  const appMenu: Item = { label: 'Retour', submenu: [about, SEPARATOR, settings, SEPARATOR, quit] };
  return [appMenu, ...middle, make.menu('menu.help', [keyboard])];
}

function editMenu(make: ItemMaker): Item {
  return make.menu('menu.edit', [
    make.role('menu.edit.undo', 'undo'),
    make.role('menu.edit.redo', 'redo'),
    SEPARATOR,
    make.role('menu.edit.cut', 'cut'),
    make.role('menu.edit.copy', 'copy'),
    make.role('menu.edit.paste', 'paste'),
    make.role('menu.edit.selectAll', 'selectAll'),
    SEPARATOR,
    make.command('menu.edit.copyLetter', 'copy-letter', 'CmdOrCtrl+Shift+C'),
  ]);
}

function viewMenu(make: ItemMaker, settings: Settings): Item {
  const languages = LANGUAGE_CHOICES.map((language) =>
    make.choice(`menu.view.language.${language}`, settings.language === language, { language }),
  );
  const themes = THEMES.map((theme) =>
    make.choice(`menu.view.theme.${theme}`, settings.theme === theme, { theme }),
  );
  return make.menu('menu.view', [
    make.command('menu.view.back', 'back', 'Alt+Left'),
    SEPARATOR,
    make.menu('menu.view.language', languages),
    make.menu('menu.view.theme', themes),
    SEPARATOR,
    make.role('menu.view.zoomIn', 'zoomIn'),
    make.role('menu.view.zoomOut', 'zoomOut'),
    make.role('menu.view.zoomReset', 'resetZoom'),
    make.role('menu.view.fullScreen', 'togglefullscreen'),
  ]);
}

/** The menu on a right click: what can be done with the text under the pointer; empty where nothing can. */
export function contextMenuTemplate(
  language: Language,
  { isEditable, selectionText }: { readonly isEditable: boolean; readonly selectionText: string },
): readonly Item[] {
  const role = (id: ShellTextId, name: Role): Item => ({ label: shellText(id, language), role: name });
  const copy = role('menu.edit.copy', 'copy');
  const selectAll = role('menu.edit.selectAll', 'selectAll');
  if (isEditable)
    return [role('menu.edit.cut', 'cut'), copy, role('menu.edit.paste', 'paste'), SEPARATOR, selectAll];
  return selectionText.trim() === '' ? [] : [copy, selectAll];
}
