import { BrowserWindow, dialog } from 'electron';
import type { Api } from '../../shared/ipc/contract.ts';
import type { Language } from '../../shared/wording/format.ts';
import { readFiles } from '../storage/read-files.ts';
import { shellText } from '../windows/shell-text.ts';

/** File types that are offered first; any other can be chosen too. */
const MAIL_EXTENSIONS = ['eml', 'msg', 'mbox', 'txt', 'log'];

/** Opening files: the dialog belongs to the main process, so that the window never names a path. */
export function fileHandlers(language: () => Language): Pick<Api, 'file.open'> {
  return {
    'file.open': async () => {
      const options: Electron.OpenDialogOptions = {
        title: shellText('dialog.open.title', language()),
        properties: ['openFile', 'multiSelections'],
        filters: [
          { name: shellText('dialog.open.mails', language()), extensions: [...MAIL_EXTENSIONS] },
          { name: shellText('dialog.open.all', language()), extensions: ['*'] },
        ],
      };
      const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
      const chosen = window
        ? await dialog.showOpenDialog(window, options)
        : await dialog.showOpenDialog(options);
      return chosen.canceled ? { kind: 'cancelled' } : readFiles(chosen.filePaths);
    },
  };
}
