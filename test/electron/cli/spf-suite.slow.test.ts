import type { Answer } from 'dns-packet';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { spfCommand } from '../../../electron/cli/spf-command.ts';
import { readArguments } from '../../../electron/cli/arguments.ts';
import type { DnsAnswer, RecordType } from '../../../shared/dns/answer.ts';
import { fakeDnsServer, RCODES, type FakeReply } from '../../helpers/fake-dns-server.ts';
import { spfSuite, type SpfSuiteTest } from '../../helpers/spf-suite.ts';

const tests = spfSuite();
const TYPES = ['A', 'AAAA', 'MX', 'TXT', 'PTR'] as const;

function dataOf(type: RecordType, name: string, value: unknown): readonly Answer[] {
  const record = { name, ttl: 300, class: 'IN' } as const;
  if (type === 'MX' && typeof value === 'object' && value !== null && 'exchange' in value) {
    const exchange = String(value.exchange);
    return [{ ...record, type, data: { preference: 10, exchange: exchange === '' ? '.' : exchange } }];
  }
  if (typeof value !== 'string') return [];
  switch (type) {
    case 'A':
    case 'AAAA':
    case 'PTR':
      return [{ ...record, type, data: value }];
    case 'TXT': {
      const octets = Buffer.from(value.replaceAll('\ufffd', '\u00ff'), 'latin1');
      const strings = [octets.subarray(0, 200), octets.subarray(200, 400), octets.subarray(400)];
      return [{ ...record, type, data: strings.filter((part, i) => i === 0 || part.length > 0) }];
    }
    default:
      return [];
  }
}

function replyOf(type: RecordType, name: string, answer: DnsAnswer<RecordType>): FakeReply {
  switch (answer.kind) {
    case 'records':
      return { kind: 'answer', answers: answer.values.flatMap((value) => dataOf(type, name, value)) };
    case 'nodata':
      return { kind: 'answer' };
    case 'nxdomain':
      return { kind: 'answer', rcode: RCODES.nxdomain };
    case 'failed':
      return answer.reason === 'timeout' ? { kind: 'drop' } : { kind: 'answer', rcode: RCODES.servfail };
  }
}

function serve({ answer }: SpfSuiteTest): ReturnType<typeof fakeDnsServer> {
  return fakeDnsServer(({ name, type }) => {
    const wanted = TYPES.find((one) => one === type);
    return wanted === undefined
      ? { kind: 'answer', rcode: RCODES.notimp }
      : replyOf(wanted, name, answer(wanted, name));
  });
}

describe.skipIf(tests === null)('retour spf over real DNS packets (RETOUR_CORPUS)', () => {
  it('gives the results of the common suite', async () => {
    const wrong: string[] = [];
    for (const test of tests ?? []) {
      const server = await serve(test);
      const argv = [
        ...['spf', '--ip', test.ip, `--mail-from=${test.mailFrom}`, `--helo=${test.helo}`, '--json'],
        ...['--resolver', server.text, '--timeout', '400'],
      ];
      const invocation = readArguments(argv, 'en');
      if (invocation.kind !== 'spf') throw new Error(`${test.name}: ${invocation.kind}`);
      let text = '';
      await spfCommand(invocation, { stdout: { write: (part: string) => (text += part) } });
      const { result } = z.object({ result: z.string() }).parse(JSON.parse(text));
      if (!test.results.includes(result)) wrong.push(`${test.name}: ${result}`);
      await server.close();
    }
    expect(wrong).toEqual([]);
  });
});
