/** Tells a running look-up or probe that nobody waits for it any more. `AbortSignal` satisfies it. */
export interface Cancellation {
  readonly aborted: boolean;
  readonly throwIfAborted: () => void;
  readonly addEventListener?: (type: 'abort', listener: () => void, options?: { once?: boolean }) => void;
  readonly removeEventListener?: (type: 'abort', listener: () => void) => void;
}

/** For calls that nobody cancels. */
export const NEVER_CANCELLED: Cancellation = { aborted: false, throwIfAborted: () => undefined };

/** Who wants to hear of each cancellation. */
const LISTENERS = new WeakMap<Cancellation, Set<() => void>>();

/**
 * Calls `listener` once when it is cancelled, at once where it is already; the returned function lets go. Any number may
 * listen: the cancellation itself hears of one listener only, as Node warns of more than ten.
 */
export function onAbort(cancel: Cancellation, listener: () => void): () => void {
  if (cancel.aborted) {
    listener();
    return () => undefined;
  }
  const listeners = LISTENERS.get(cancel) ?? new Set<() => void>();
  if (!LISTENERS.has(cancel)) {
    LISTENERS.set(cancel, listeners);
    const callAll = (): void => {
      for (const call of [...listeners]) call();
      listeners.clear();
    };
    cancel.addEventListener?.('abort', callAll, { once: true });
  }
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
