import { createContext, useContext } from 'react';
import { useWording } from './wording.tsx';

/** `mac` writes Cmd and its signs, everything else Ctrl. */
export type Platform = 'mac' | 'other';

/** The platform whose key names are shown. */
export const PlatformContext = createContext<Platform>('other');

/** Turns `mod+enter` into what the keyboard says: "Ctrl ↵", „Strg ↵“ or "⌘↵". */
export function useKeyName(): (combination: string) => string {
  const platform = useContext(PlatformContext);
  const { say } = useWording();
  const names: Readonly<Record<string, string>> =
    platform === 'mac'
      ? { mod: '⌘', shift: '⇧', alt: '⌥', enter: '↵', left: '←', esc: 'Esc' }
      : { mod: say('key.ctrl'), shift: say('key.shift'), alt: 'Alt', enter: '↵', left: '←', esc: 'Esc' };
  return (combination) =>
    combination
      .split('+')
      .map((part) => names[part] ?? part.toUpperCase())
      .join(platform === 'mac' ? '' : ' ');
}
