import { describe, expect, it } from 'vitest';
import { NEVER_CANCELLED, onAbort } from '../../../shared/dns/cancellation.ts';

describe('listening for a cancellation', () => {
  it('calls all who still listen, once', () => {
    const controller = new AbortController();
    const heard: string[] = [];
    onAbort(controller.signal, () => heard.push('first'));
    const forget = onAbort(controller.signal, () => heard.push('second'));
    onAbort(controller.signal, () => heard.push('third'));
    forget();
    expect(heard).toEqual([]);
    controller.abort();
    controller.abort();
    expect(heard).toEqual(['first', 'third']);
    onAbort(controller.signal, () => heard.push('late'));
    expect(heard).toEqual(['first', 'third', 'late']);
  });

  it('adds one listener for any number', () => {
    let added = 0;
    const cancel = {
      ...NEVER_CANCELLED,
      addEventListener: () => {
        added += 1;
      },
    };
    for (let index = 0; index < 100; index += 1) onAbort(cancel, () => undefined);
    expect(added).toBe(1);
  });
});
