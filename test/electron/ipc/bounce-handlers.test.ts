import { describe, expect, it } from 'vitest';
import { bounceHandlers } from '../../../electron/ipc/bounce-handlers.ts';
import { SentInputs } from '../../../electron/storage/sent-inputs.ts';
import { GivenReferences } from '../../../electron/ipc/given-references.ts';
import { ExplainHost, type ExplainProcess } from '../../../electron/worker/explain-host.ts';
import type { WorkerMessage } from '../../../electron/worker/explain-job.ts';

/** A process that never answers and remembers what it was sent. */
function silentHost() {
  const messages: WorkerMessage[] = [];
  const start = (): ExplainProcess => ({
    post: (message) => messages.push(message),
    onAnswer: () => undefined,
    onExit: () => undefined,
    kill: () => undefined,
    memory: () => 0,
  });
  const host = new ExplainHost({ start, timeLimitMs: 5000, memoryLimit: 1e9, log: () => undefined });
  const sentOctets = (): Buffer =>
    Buffer.concat(messages.flatMap((message) => (message.kind === 'piece' ? [message.bytes] : [])));
  return { handlers: bounceHandlers(host, new GivenReferences(), new SentInputs()), host, sentOctets };
}

describe('bounceHandlers', () => {
  it('puts an input that came in pieces together again', async () => {
    const { handlers, host, sentOctets } = silentHost();
    for (const part of ['one ', 'two ', 'three'])
      await handlers['input.append']({ inputId: 'a', bytes: Buffer.from(part) });
    const outcome = handlers['bounce.explain']({ input: { kind: 'sent', inputId: 'a' }, requestId: 'r' });
    await Promise.resolve();
    expect(sentOctets().toString()).toBe('one two three');
    host.close();
    expect(await outcome).toEqual({ kind: 'failed', reason: 'cancelled' });
  });

  it('sends pasted text as UTF-8', async () => {
    const { handlers, host, sentOctets } = silentHost();
    void handlers['bounce.explain']({ input: { kind: 'text', text: 'Größe' }, requestId: 'r' });
    expect(sentOctets().toString('utf8')).toBe('Größe');
    host.close();
  });

  it('stops an input that is still arriving', async () => {
    const { handlers } = silentHost();
    const bytes = Buffer.from('x');
    expect(await handlers['bounce.cancel']({ requestId: 'a' })).toEqual({ kind: 'not-running' });
    await handlers['input.append']({ inputId: 'a', bytes });
    expect(await handlers['bounce.cancel']({ requestId: 'a' })).toEqual({ kind: 'cancelled' });
    expect(await handlers['input.append']({ inputId: 'a', bytes })).toEqual({ kind: 'cancelled' });
    expect(
      await handlers['bounce.explain']({ input: { kind: 'sent', inputId: 'a' }, requestId: 'a' }),
    ).toEqual({ kind: 'failed', reason: 'cancelled' });
  });
});
