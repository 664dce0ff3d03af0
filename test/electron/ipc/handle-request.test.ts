import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { handleRequest, type Sender } from '../../../electron/ipc/handle-request.ts';

const PAGE: Sender = { url: 'app://retour/index.html#/result', parent: null };

function endpoint(handler: (request: { n: number }) => Promise<unknown>) {
  return {
    request: z.object({ n: z.number() }),
    response: z.object({ kind: z.literal('done'), n: z.number() }),
    handler,
  };
}

async function ask(
  payload: unknown,
  {
    sender = PAGE,
    handler = async ({ n }: { n: number }): Promise<unknown> => ({ kind: 'done', n: n + 1 }),
  } = {},
) {
  const log: string[] = [];
  const answer = await handleRequest('test.ask', endpoint(handler), sender, payload, (line) =>
    log.push(line),
  );
  return { answer, log };
}

describe('handleRequest', () => {
  it('answers our own page', async () => {
    expect(await ask({ n: 1 })).toEqual({ answer: { kind: 'done', n: 2 }, log: [] });
  });

  it.each<[string, Sender]>([
    ['a frame that is gone', null],
    ['another origin', { url: 'https://example.org/', parent: null }],
    ['another host of our scheme', { url: 'app://example/index.html', parent: null }],
    ['a host that only begins like ours', { url: 'app://retour.example.org/', parent: null }],
    ['a frame inside the page', { url: 'app://retour/index.html', parent: {} }],
  ])('refuses %s without running the handler', async (_name, sender) => {
    let ran = false;
    const handler = async (): Promise<unknown> => {
      ran = true;
      return { kind: 'done', n: 0 };
    };
    const { answer } = await ask({ n: 1 }, { sender, handler });
    expect(answer).toEqual({ kind: 'refused', reason: 'foreign-sender' });
    expect(ran).toBe(false);
  });

  it.each([[undefined], [null], ['text'], [{}], [{ n: '1' }], [[1]]])(
    'refuses the payload %j',
    async (payload) => {
      expect((await ask(payload)).answer).toEqual({ kind: 'refused', reason: 'bad-request' });
    },
  );

  it('never logs what was in a payload', async () => {
    const { log } = await ask({ n: 'a private mail' });
    expect(log).toHaveLength(1);
    expect(log[0]).toContain('n (');
    expect(log.join()).not.toContain('private');
  });

  it('drops fields that the contract does not name', async () => {
    const handler = async (): Promise<unknown> => ({ kind: 'done', n: 1, path: '/home/ann' });
    expect((await ask({ n: 1 }, { handler })).answer).toEqual({ kind: 'done', n: 1 });
  });

  it('turns a handler that throws, or answers something else, into a refusal', async () => {
    const throwing = async (): Promise<unknown> => {
      throw new Error('broken');
    };
    const wrong = async (): Promise<unknown> => ({ kind: 'surprise' });
    for (const handler of [throwing, wrong]) {
      const { answer, log } = await ask({ n: 1 }, { handler });
      expect(answer).toEqual({ kind: 'refused', reason: 'defect' });
      expect(log).toHaveLength(1);
    }
  });
});
