import { onAbort, type Cancellation } from '../../../shared/dns/cancellation.ts';

/** Longest time for one message; after it no more answers are waited for. */
export const VERIFY_TIME_LIMIT_MS = 20_000;

/** A cancellation that comes with the one given, or when the time is over. */
export interface TimeLimit {
  readonly cancel: Cancellation;
  /** It came because the time is over. */
  readonly isLate: () => boolean;
  /** Lets go; must be called. */
  readonly end: () => void;
}

/** Starts the time, in ms. */
export function startTimeLimit(cancel: Cancellation, timeLimitMs: number): TimeLimit {
  const controller = new AbortController();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    controller.abort();
  }, timeLimitMs);
  const release = onAbort(cancel, () => {
    controller.abort();
  });
  return {
    cancel: controller.signal,
    isLate: () => isLate,
    end: () => {
      clearTimeout(timer);
      release();
    },
  };
}
