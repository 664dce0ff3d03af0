import { useEffect, useEffectEvent } from 'react';

/** What keys and the menu can ask of whatever is on the screen. */
export type Command = 'explain' | 'filter' | 'copy-letter' | 'focus-field' | 'back';

const listeners = new Map<Command, Set<() => void>>();

/** Runs a command; false where nothing on the screen takes it. */
export function runCommand(command: Command): boolean {
  const takers = [...(listeners.get(command) ?? [])];
  // The component that came last lies on top.
  takers.at(-1)?.();
  return takers.length > 0;
}

/** Takes a command while the component is on the screen. */
export function useCommand(command: Command, run: () => void): void {
  const latest = useEffectEvent(run);
  useEffect(() => {
    const taker = () => latest();
    const takers = listeners.get(command) ?? new Set();
    listeners.set(command, takers.add(taker));
    return () => {
      takers.delete(taker);
    };
  }, [command]);
}
