import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mboxMessages, type MboxMessage } from '../../../electron/mail/mbox-stream.ts';
import { splitMbox } from '../../../electron/mail/split-mbox.ts';

const SEPARATOR = 'From bob@example.net Thu Nov 12 10:00:00 2026 +0100\n';
const LIMIT = 1024 * 1024;

async function collect(pieces: Iterable<Uint8Array>, limit = LIMIT): Promise<MboxMessage[]> {
  const messages: MboxMessage[] = [];
  for await (const message of mboxMessages(pieces, limit)) messages.push(message);
  return messages;
}

const texts = (messages: readonly MboxMessage[]): string[] =>
  messages.map((message) => (message.kind === 'message' ? message.bytes.toString('latin1') : 'too large'));

function* pieces(text: string, size: number): Generator<Uint8Array> {
  const bytes = Buffer.from(text, 'latin1');
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe('mboxMessages', () => {
  it('gives what splitMbox gives, however the file is cut into pieces', async () => {
    const line = fc.constantFrom(
      SEPARATOR,
      '\n',
      'From here on: text\n',
      'To: ann@example.org\n',
      'From ',
      '\r\n',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 40 }),
        fc.integer({ min: 1, max: 700 }),
        async (lines, size) => {
          const text = SEPARATOR + lines.join('');
          const whole = splitMbox(Buffer.from(text, 'latin1')).map((bytes) =>
            Buffer.from(bytes).toString('latin1'),
          );
          expect(texts(await collect(pieces(text, size)))).toEqual(whole);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('leaves out what is too large and goes on', async () => {
    const large = `${SEPARATOR}To: ann@example.org\n\n${'x'.repeat(60)}\n`.padEnd(3000, 'y\n') + '\n';
    const small = `${SEPARATOR}To: ben@example.org\n\nshort\n\n`;
    const messages = await collect(pieces(small + large + small, 500), 2000);
    expect(messages.map((message) => message.kind)).toEqual(['message', 'too-large', 'message']);
    expect(messages[1]).toEqual({ kind: 'too-large', sizeOctets: large.length });
    expect(texts(messages)[2]).toBe(small);
  });

  it('holds one message at a time', async () => {
    const message = `${SEPARATOR}To: ann@example.org\n\n${'text of a mail\n'.repeat(150)}\n`;
    const chunk = Buffer.from(message.repeat(100), 'latin1');
    function* endless(): Generator<Uint8Array> {
      for (let i = 0; i < 1000; i += 1) yield chunk;
    }
    const before = process.memoryUsage().arrayBuffers;
    let count = 0;
    let peak = 0;
    for await (const one of mboxMessages(endless(), LIMIT)) {
      if (one.kind === 'message') count += 1;
      if (count % 5000 === 0) peak = Math.max(peak, process.memoryUsage().arrayBuffers - before);
    }
    expect(count).toBe(100_000);
    expect(peak).toBeLessThan(100 * 1024 * 1024);
  });

  it('takes one large message without copying it for every piece', async () => {
    const line = Buffer.from('a line of a large mail that has no end\n'.repeat(1600), 'latin1');
    function* large(): Generator<Uint8Array> {
      yield Buffer.from(SEPARATOR, 'latin1');
      for (let i = 0; i < 500; i += 1) yield line;
    }
    const messages = await collect(large(), 64 * 1024 * 1024);
    expect(messages).toHaveLength(1);
  });
});
