import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { readInput } from '../../../electron/mail/read-input.ts';
import { headerFindings } from '../../../shared/checks/headers/index.ts';
import { readHeaders } from '../../../shared/headers/read-headers.ts';
import type { HeaderReading } from '../../../shared/headers/header-reading.ts';

const LIMIT_MS = 2000;
const FROM =
  'From: ann@example.com\nSubject: x\nDate: Sun, 15 Nov 2026 09:12:04 +0100\nMessage-ID: <1@example.com>\n';

/** The whole way from octets to findings, with the time it took. */
async function measured(text: string): Promise<{ readonly reading: HeaderReading; readonly ms: number }> {
  const bytes = Buffer.from(text, 'latin1');
  const start = performance.now();
  const result = await readInput(bytes);
  if (result.kind !== 'document') throw new Error(result.reason);
  const reading = readHeaders(result.document.headers, result.document.headers);
  headerFindings({ reading, verified: null });
  return { reading, ms: performance.now() - start };
}

function clock(seconds: number): string {
  const at = new Date(Date.UTC(2026, 10, 15) + seconds * 1000).toISOString();
  return `Sun, 15 Nov 2026 ${at.slice(11, 19)} +0000`;
}

function many(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('');
}

const INPUTS: readonly (readonly [string, string])[] = [
  ['100,000 folded lines of one field', `${FROM}X-Long: a\n${' b\n'.repeat(100_000)}\n`],
  [
    '100,000 folded comments in Received',
    `Received: from a by b\n${' (x)\n'.repeat(100_000)} ; ${clock(1)}\n${FROM}\n`,
  ],
  ['a line of 10 MB', `${FROM}X-Long: ${'a'.repeat(10_000_000)}\n\n`],
  ['10 MB of open comments', `${FROM}Authentication-Results: ${'a=b;('.repeat(2_000_000)}\n\n`],
  [
    '20,000 Received going backwards',
    `${many(20_000, (index) => `Received: from h by h${String(index)}.example.org; ${clock(index % 86_400)}\n`)}${FROM}\n`,
  ],
  [
    '20,000 Received in any order',
    `${many(20_000, (index) => `Received: from h by h${String(index)}.example.org; ${clock((index * 7919) % 86_400)}\n`)}${FROM}\n`,
  ],
  [
    '20,000 fields with results',
    `${FROM}${many(20_000, (index) => `Authentication-Results: h${String(index)}; spf=pass\n`)}\n`,
  ],
  [
    'fields of nothing but separators',
    `${FROM}${many(100, () => `Received: ${';'.repeat(8000)}\n`)}DKIM-Signature: ${'a=b;'.repeat(60_000)}\n\n`,
  ],
  [
    'open brackets and quotes',
    `Reply-To: ${'"<('.repeat(60_000)}\nList-Id: ${'<'.repeat(200_000)}\nReceived-SPF: pass ${'('.repeat(200_000)}\n${FROM}\n`,
  ],
  [
    'open values of filters',
    `X-Spam-Status: Yes, tests=${'A,'.repeat(50_000)}\nX-Spamd-Result: ${'A('.repeat(50_000)}\nX-Forefront-Antispam-Report: ${'A:B;'.repeat(50_000)}\n${FROM}\n`,
  ],
];

describe('hostile headers', () => {
  it.each(INPUTS)('%s are read in time', async (_, text) => {
    const { reading, ms } = await measured(text);
    expect(ms).toBeLessThan(LIMIT_MS);
    expect(reading.fields.length).toBeGreaterThan(0);
  });

  it('keep their line numbers', async () => {
    const { reading } = await measured(
      `X-Long: a\n${' b\n'.repeat(100_000)}Received: by mx.example.org; ${clock(5)}\n${FROM}\n`,
    );
    expect(reading.hops[0]?.line).toBe(100_002);
  });

  it('say where only a part was read', async () => {
    const { reading } = await measured(INPUTS[4]?.[1] ?? '');
    expect(reading.hops).toHaveLength(1000);
    expect(reading.anomalies.map(({ id }) => id)).toEqual(expect.arrayContaining(['many-hops', 'hops-cut']));
  });
});
