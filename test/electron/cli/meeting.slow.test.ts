import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { meet, meetingPlace } from '../../../electron/cli/meeting.ts';

/** What `attend` does, for a thread that is started from text; then it counts up. */
const OTHER_THREAD = `
  const { workerData } = require('node:worker_threads');
  const state = new Int32Array(workerData.place);
  Atomics.store(state, 0, 1);
  Atomics.notify(state, 0);
  Atomics.wait(state, 1, 0);
  Atomics.add(new Int32Array(workerData.steps), 0, 1);
`;

describe('two threads meet', () => {
  it('what must not be disturbed is done while the other one stands still', async () => {
    const place = meetingPlace();
    const steps = new SharedArrayBuffer(4);
    const worker = new Worker(OTHER_THREAD, { eval: true, workerData: { place, steps } });
    const seen: number[] = [];
    meet(place, () => seen.push(Atomics.load(new Int32Array(steps), 0)));
    await new Promise((resolve) => worker.once('exit', resolve));
    expect(seen).toEqual([0]);
    expect(Atomics.load(new Int32Array(steps), 0)).toBe(1);
  });
  it('nothing is done where the other one does not come, and it may come later', () => {
    const place = meetingPlace();
    let done = 0;
    meet(place, () => (done += 1));
    expect(done).toBe(0);
    expect(Atomics.wait(new Int32Array(place), 1, 0, 0)).toBe('not-equal');
  });
});
