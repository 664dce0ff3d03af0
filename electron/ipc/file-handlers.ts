import { BrowserWindow, dialog } from 'electron';
import type { Api } from '../../shared/ipc/contract.ts';
import type { Language } from '../../shared/wording/format.ts';
import type { ChosenFiles } from '../storage/chosen-files.ts';
import { shellText } from '../windows/shell-text.ts';

/** File types that are offered first; any other can be chosen too. */
const MAIL_EXTENSIONS = ['eml', 'msg', 'mbox', 'txt', 'log'];

/** Opening files: the dialog belongs to the main process, so that the window never names a path. */
export function fileHandlers(
  files: ChosenFiles,
  language: () => Language,
): Pick<Api, 'file.open' | 'file.read'> {
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
      return chosen.canceled ? { kind: 'cancelled' } : files.open(chosen.filePaths);
    },
    'file.read': ({ fileId, offset }) => files.read(fileId, offset),
  };
}
