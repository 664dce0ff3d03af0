/** Tells a running look-up or probe that nobody waits for it any more. `AbortSignal` satisfies it. */
export interface Cancellation {
  readonly aborted: boolean;
  readonly throwIfAborted: () => void;
  readonly addEventListener?: (type: 'abort', listener: () => void, options?: { once?: boolean }) => void;
  readonly removeEventListener?: (type: 'abort', listener: () => void) => void;
}

/** For calls that nobody cancels. */
export const NEVER_CANCELLED: Cancellation = { aborted: false, throwIfAborted: () => undefined };
