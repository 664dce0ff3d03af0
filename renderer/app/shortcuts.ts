import { useEffect } from 'react';
import { api } from '../api.ts';
import { carryOut, type AppCommand } from './commands.ts';

/** Keys with Ctrl (Cmd on a Mac). */
const WITH_MOD: Readonly<Record<string, AppCommand>> = {
  n: 'home',
  enter: 'explain',
  o: 'open-file',
  f: 'filter',
  ',': 'settings',
};

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
}

/** A search field with text in it clears itself on Esc; only then does Esc leave the screen. */
function clearsItself(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'search' && target.value !== '';
}

/** Keys with Ctrl and Shift. */
const WITH_MOD_SHIFT: Readonly<Record<string, AppCommand>> = { c: 'copy-letter', o: 'open-folder' };

/** The command that a key press stands for; null for none. */
export function commandOf(event: KeyboardEvent, platform: 'mac' | 'other'): AppCommand | null {
  const mod = platform === 'mac' ? event.metaKey : event.ctrlKey;
  const key = event.key.toLowerCase();
  if (mod && event.shiftKey && !event.altKey) return WITH_MOD_SHIFT[key] ?? null;
  if (mod && !event.altKey) return WITH_MOD[key] ?? null;
  if (event.altKey && key === 'arrowleft' && !isTyping(event.target)) return 'back';
  return key === 'escape' && !clearsItself(event.target) ? 'back' : null;
}

/** Listens for keys and for the menu. A dialog on top has its own keys. */
export function useShortcuts(): void {
  useEffect(() => {
    const { platform, events } = api();
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      const command = commandOf(event, platform);
      if (command && carryOut(command)) event.preventDefault();
    };
    window.addEventListener('keydown', press);
    const unsubscribe = events['menu.command'](({ command }) => void carryOut(command));
    return () => {
      window.removeEventListener('keydown', press);
      unsubscribe();
    };
  }, []);
}
