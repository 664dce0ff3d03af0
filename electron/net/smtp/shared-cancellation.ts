import type { Cancellation } from '../../../shared/dns/cancellation.ts';

/** A cancellation that many wait on. */
export interface SharedCancellation extends Cancellation {
  /** Cancels what waits on this one; the one it was made from goes on. */
  readonly end: () => void;
  /** Nobody waits any more. */
  readonly release: () => void;
}

/**
 * Puts one listener on the cancellation, however many connections wait on the result: Node takes more than ten
 * listeners on an `AbortSignal` for a leak and says so on standard error.
 */
export function sharedCancellation(source: Cancellation): SharedCancellation {
  const listeners = new Set<() => void>();
  let isAborted = source.aborted;
  const end = (): void => {
    isAborted = true;
    source.removeEventListener?.('abort', end);
    for (const listener of [...listeners]) listener();
    listeners.clear();
  };
  source.addEventListener?.('abort', end, { once: true });
  return {
    get aborted() {
      return isAborted || source.aborted;
    },
    throwIfAborted: () => {
      source.throwIfAborted();
      if (isAborted) throw new Error('cancelled');
    },
    addEventListener: (_type, listener) => void listeners.add(listener),
    removeEventListener: (_type, listener) => void listeners.delete(listener),
    end,
    release: () => {
      source.removeEventListener?.('abort', end);
      listeners.clear();
    },
  };
}
