/** Longest wait for the other thread, in ms. */
const LONGEST_WAIT_MS = 2000;

const THERE = 0;
const OVER = 1;

/** Memory of a meeting, shared by both threads. */
export function meetingPlace(): SharedArrayBuffer {
  return new SharedArrayBuffer(8);
}

/**
 * Waits until the other thread is there, does what must be done while it stands still, and lets it go on. What is to be done
 * is left out where the other thread does not come.
 */
export function meet(place: SharedArrayBuffer, whileItWaits: () => void): void {
  const state = new Int32Array(place);
  if (Atomics.wait(state, THERE, 0, LONGEST_WAIT_MS) !== 'timed-out') whileItWaits();
  Atomics.store(state, OVER, 1);
  Atomics.notify(state, OVER);
}

/** Is there, and stands still until the other thread lets it go on. */
export function attend(place: SharedArrayBuffer): void {
  const state = new Int32Array(place);
  Atomics.store(state, THERE, 1);
  Atomics.notify(state, THERE);
  Atomics.wait(state, OVER, 0);
}
