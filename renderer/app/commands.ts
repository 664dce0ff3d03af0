import type { MenuCommand } from '../../shared/ipc/contract.ts';
import { chooseFiles, chooseFolder } from '../input/open-files.ts';
import { runCommand } from '../ui/commands.ts';
import { useSessionStore } from './session-store.ts';
import { takeInputs } from './take-inputs.ts';
import { useWindowStore } from './window-store.ts';

/** What keys and the menu can do; the filter has no menu item. */
export type AppCommand = MenuCommand | 'filter' | 'keyboard';

/** Carries out a command; false where it means nothing on this screen. */
export function carryOut(command: AppCommand): boolean {
  const { openDialog } = useWindowStore.getState();
  switch (command) {
    case 'home':
      useSessionStore.getState().goHome();
      runCommand('focus-field');
      return true;
    case 'back':
      // A screen with steps of its own goes back within itself first.
      return runCommand('back') || useSessionStore.getState().back();
    case 'open-file':
      void chooseFiles().then(takeInputs);
      return true;
    case 'open-folder':
      void chooseFolder().then(takeInputs);
      return true;
    case 'explain':
    case 'filter':
    case 'copy-letter':
      return runCommand(command);
    case 'settings':
    case 'keyboard':
    case 'about':
      openDialog(command);
      return true;
  }
}
