import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../electron/cli/arguments.ts';
import { forwardCommand } from '../../../electron/cli/forward-command.ts';
import { say } from '../../../shared/wording/messages.ts';
import type { FakeZone } from '../../helpers/fake-resolver.ts';
import { fakeResolver } from '../../helpers/fake-resolver.ts';

const ZONE: FakeZone = {
  'example.com': { TXT: ['v=spf1 ip4:192.0.2.25 -all'] },
  '_dmarc.example.com': { TXT: ['v=DMARC1; p=reject'] },
  'club.example.org': { TXT: ['v=spf1 ip4:198.51.100.40 -all'] },
};
const BOUNCE = 'test/fixtures/mail/gmail-forward-unauthenticated.eml';

async function* nothing(): AsyncGenerator<Uint8Array> {}

async function run(
  ...argv: readonly string[]
): Promise<{ readonly status: number; readonly out: string; readonly err: string }> {
  const invocation = readArguments(['forward', ...argv], 'en');
  if (invocation.kind === 'unusable') return { status: 2, out: '', err: invocation.message };
  if (invocation.kind !== 'forward') throw new Error('not a forward call');
  let out = '';
  let err = '';
  const status = await forwardCommand(
    invocation,
    {
      stdin: nothing(),
      stdout: { write: (text) => (out += text) },
      stderr: { write: (text) => (err += text) },
    },
    invocation.offline ? null : fakeResolver(ZONE),
  );
  return { status, out, err };
}

describe('retour forward', () => {
  it('writes the fields that others rely on', async () => {
    const { status, out } = await run(BOUNCE, '--json');
    expect(status).toBe(0);
    const json: unknown = JSON.parse(out);
    expect(json).toMatchObject({
      schemaVersion: 1,
      file: BOUNCE,
      actors: {
        sender: { address: 'maria@example.com', domain: 'example.com' },
        forwarder: { mailbox: 'ben@club.example.org', ip: '198.51.100.40' },
        target: { address: 'ben.k@example.net', provider: 'gmail' },
      },
      refusedBy: 'target',
      spf: { result: 'fail', ip: '198.51.100.40', matchedTerm: '-all', rewritten: { result: 'pass' } },
      dkim: { result: 'none', signed: 'no' },
      dmarc: { rfc9989: { policy: 'reject', result: 'fail' }, rfc7489: { policy: 'reject' } },
      missing: [],
    });
    expect(json).toHaveProperty('findings.0.letter.body');
    expect(json).toHaveProperty('remedies.0', {
      id: 'write-directly',
      helps: 'yes',
      why: expect.stringMatching(/example\.com/),
      unmet: [],
    });
  });

  it('writes a text in both languages that says the cause, the rows and the parties', async () => {
    const english = await run(BOUNCE);
    expect(english.out).toMatch(/Gmail turned the mail away/);
    expect(english.out).toMatch(
      new RegExp(`Should {2,}${say('forward-screen.remedy.write-directly', 'en').slice(0, 20)}`),
    );
    expect(english.out).toMatch(/Its address: 198\.51\.100\.40/);
    const german = await run(BOUNCE, '--lang', 'de');
    expect(german.out).toMatch(/Gmail hat die Mail abgewiesen/);
    expect(german.out).toMatch(/Dessen Adresse: 198\.51\.100\.40/);
    for (const { out } of [english, german]) expect(out).not.toMatch(/[{}]|undefined|null/);
  });

  it('works without a network and from answers alone', async () => {
    const offline = await run(BOUNCE, '--json', '--offline');
    expect(JSON.parse(offline.out)).toMatchObject({ refusedBy: 'target', spf: null, dmarc: null });
    const answers = [
      '--sender',
      'maria@example.com',
      '--forwarder',
      '198.51.100.40',
      '--target',
      'ben@gmail.com',
    ];
    const { status, out } = await run(...answers, '--json', '--signed', 'no', '--touch', 'untouched');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ file: null, refusedBy: null, spf: { result: 'fail' } });
  });

  it('compares two senders', async () => {
    const { out } = await run(BOUNCE, '--compare', 'news@lax.example');
    expect(out).toMatch(/lax\.example: SPF/);
  });

  it.each([
    [[], /a file, or --sender/],
    [['one', 'two'], /one file only/],
    [['x.eml', '--forwarder', 'not a host'], /“not a host”/],
    [['x.eml', '--target', 'nowhere'], /--target “nowhere”/],
    [['x.eml', '--signed', 'maybe'], /yes, no, not-sure/],
    [['x.eml', '--touch', 'much'], /untouched/],
    [['x.eml', '--resolver', 'nobody'], /nobody/],
    [['/no/such/file.eml'], /no such file/],
    [['-'], /empty/],
  ] as const)('refuses %o with one line', async (argv, message) => {
    const { status, out, err } = await run(...argv);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(message);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
