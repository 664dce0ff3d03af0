import { BrowserWindow, dialog } from 'electron';
import { basename } from 'node:path';
import type { Api } from '../../shared/ipc/contract.ts';
import type { Language } from '../../shared/wording/format.ts';
import type { ChosenFiles } from '../storage/chosen-files.ts';
import { saveText } from '../storage/save-text.ts';
import { shellText } from '../windows/shell-text.ts';

/** File types that are offered first; any other can be chosen too. */
const MAIL_EXTENSIONS = ['eml', 'msg', 'mbox', 'txt', 'log'];

type Properties = NonNullable<Electron.OpenDialogOptions['properties']>;

/** The window a dialog belongs to. */
function ownWindow(): BrowserWindow | undefined {
  return BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
}

/** Lets the user choose; null where they gave up. */
async function choose(options: Electron.OpenDialogOptions): Promise<readonly string[] | null> {
  const window = ownWindow();
  const chosen = window ? await dialog.showOpenDialog(window, options) : await dialog.showOpenDialog(options);
  return chosen.canceled ? null : chosen.filePaths;
}

async function chooseTarget(options: Electron.SaveDialogOptions): Promise<string | null> {
  const window = ownWindow();
  const chosen = window ? await dialog.showSaveDialog(window, options) : await dialog.showSaveDialog(options);
  return chosen.canceled || chosen.filePath === '' ? null : chosen.filePath;
}

/** A name the dialog starts with: no path, and nothing that a file system refuses. */
function plainName(name: string): string {
  return basename(name).replace(/[\\/:*?"<>|\u0000-\u001f]/g, '_');
}

/** Opening and saving: the dialogs belong to the main process, so that the window never names a path. */
export function fileHandlers(
  files: ChosenFiles,
  language: () => Language,
): Pick<Api, 'file.open' | 'file.read' | 'file.save' | 'folder.open'> {
  const properties: Properties = ['openFile', 'multiSelections'];
  return {
    'file.open': async () => {
      const paths = await choose({
        title: shellText('dialog.open.title', language()),
        properties,
        filters: [
          { name: shellText('dialog.open.mails', language()), extensions: [...MAIL_EXTENSIONS] },
          { name: shellText('dialog.open.all', language()), extensions: ['*'] },
        ],
      });
      return paths === null ? { kind: 'cancelled' } : files.open(paths);
    },
    'folder.open': async () => {
      const title = shellText('dialog.folder.title', language());
      const chosen = await choose({ title, properties: ['openDirectory'] });
      return chosen === null ? { kind: 'cancelled' } : files.open(chosen);
    },
    'file.read': ({ fileId, offset }) => files.read(fileId, offset),
    'file.save': async ({ suggestedName, kind, text }) => {
      const path = await chooseTarget({
        title: shellText('dialog.save.title', language()),
        defaultPath: plainName(suggestedName),
        filters: [{ name: shellText(`dialog.save.${kind}`, language()), extensions: [kind] }],
      });
      if (path === null) return { kind: 'cancelled' };
      return { kind: (await saveText(path, text)) ? 'saved' : 'failed' };
    },
  };
}
