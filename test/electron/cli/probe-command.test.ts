import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { readArguments } from '../../../electron/cli/arguments.ts';
import { probeCommand } from '../../../electron/cli/probe-command.ts';
import { rootStore } from '../../../electron/net/tls/roots.ts';
import { fakeResolver, type FakeZone } from '../../helpers/fake-resolver.ts';
import { fakeSmtpServer, ordinaryServer, type FakeScript } from '../../helpers/fake-smtp-server.ts';
import { SHORT_LIMITS } from '../../helpers/run-port-probe.ts';
import { leafOf, testAuthority } from '../../helpers/test-certificates.ts';

const authority = testAuthority('Example Trust');
const tls = leafOf(authority, { commonName: 'mail.example.org' });
const ORDINARY = ordinaryServer({
  capabilities: ['SIZE 1000', 'STARTTLS'],
  capabilitiesTls: ['SIZE 1000', 'AUTH PLAIN'],
  tls,
});
const ZONE: FakeZone = { 'mail.example.org': { A: ['127.0.0.1'] } };

/** The fields of `probe --json` that others rely on. */
const contract = z.object({
  host: z.nullable(z.string()),
  addresses: z.array(z.string()),
  ports: z.array(
    z.object({
      port: z.number(),
      address: z.string(),
      outcome: z.string(),
      timesMs: z.record(z.string(), z.number()),
      banner: z.nullable(z.string()),
      ehloName: z.nullable(z.string()),
      capabilities: z.nullable(z.array(z.string())),
      capabilitiesTls: z.nullable(z.array(z.string())),
      auth: z.array(z.string()),
      starttls: z.nullable(z.string()),
      certificate: z.nullable(
        z.object({
          subject: z.string(),
          altNames: z.array(z.string()),
          issuer: z.string(),
          validFrom: z.string(),
          validTo: z.string(),
          fingerprint256: z.string(),
          nameMatches: z.boolean(),
          trusted: z.boolean(),
          trustedBy: z.nullable(z.string()),
          error: z.nullable(z.string()),
        }),
      ),
    }),
  ),
  network: z.array(
    z.object({
      kind: z.string(),
      port: z.nullable(z.number()),
      confidence: z.string(),
      evidence: z.array(z.object({ quote: z.string() })),
    }),
  ),
  cannotTell: z.array(z.object({ id: z.string(), port: z.nullable(z.number()), text: z.string() })),
  findings: z.array(z.object({ id: z.string(), title: z.string(), confidence: z.string() })),
});

async function run(argv: readonly string[], zone: FakeZone = ZONE, isTerminal = false) {
  const invocation = readArguments(['probe', ...argv], 'en');
  if (invocation.kind !== 'probe') throw new Error(JSON.stringify(invocation));
  let out = '';
  let err = '';
  const resolver = fakeResolver(zone);
  const status = await probeCommand(
    invocation,
    {
      stdout: { write: (text) => (out += text) },
      stderr: { write: (text) => (err += text), isTTY: isTerminal },
    },
    {
      resolver,
      secondWays: [],
      roots: { node: rootStore([authority.cert]), system: null },
      limits: SHORT_LIMITS,
    },
  );
  return { status, out, err, resolver };
}

async function withServer<T>(script: FakeScript, work: (port: string) => Promise<T>): Promise<T> {
  const server = await fakeSmtpServer(script);
  try {
    return await work(String(server.port));
  } finally {
    await server.close();
  }
}

describe('retour probe --json', () => {
  it('has every field that others rely on', async () => {
    await withServer(ORDINARY, async (port) => {
      const { status, out, err } = await run(['mail.example.org', '--port', port, '--port', '1', '--json']);
      expect(status).toBe(0);
      expect(err).toBe('');
      const result = contract.parse(JSON.parse(out));
      expect(result).toMatchObject({ host: 'mail.example.org', addresses: ['127.0.0.1'] });
      expect(result.ports).toMatchObject([
        {
          port: Number(port),
          outcome: 'ok',
          starttls: 'offered',
          auth: ['PLAIN'],
          certificate: { trusted: true, trustedBy: 'node', nameMatches: true },
        },
        { port: 1, outcome: 'refused', banner: null, capabilities: null, certificate: null, auth: [] },
      ]);
    });
  });

  it('asks nobody but the resolver and the host without consent', async () => {
    const { out, resolver } = await run(['mail.example.org', '--port', '1', '--json']);
    expect(new Set(resolver.calls.map(({ name }) => name))).toEqual(new Set(['mail.example.org']));
    expect(contract.parse(JSON.parse(out)).cannotTell).not.toEqual([]);
  });

  it('asks the named hosts with consent, where something is odd', async () => {
    const zone = { ...ZONE, 'one.example.net': { A: ['127.0.0.2'] } };
    const argv = ['mail.example.org', '--port', '1', '--json', '--consent', '--reference', 'one.example.net'];
    const { out, resolver } = await run([...argv, '--impossible', '127.0.0.9'], zone);
    expect(resolver.calls.map(({ name }) => name)).toContain('one.example.net');
    const { others } = z
      .object({ others: z.array(z.object({ host: z.string(), role: z.string() })) })
      .parse(JSON.parse(out));
    expect(others).toContainEqual({ host: 'one.example.net', role: 'reference' });
  });

  it('says so where the host has no address, and where no server is known', async () => {
    const nobody = await run(['mail.example.org', '--json'], {});
    expect(nobody.status).toBe(0);
    expect(contract.parse(JSON.parse(nobody.out))).toMatchObject({ addresses: [], ports: [] });
    const none = await run(['ann@example.org', '--json'], {});
    expect(none.status).toBe(0);
    expect(contract.parse(JSON.parse(none.out))).toMatchObject({
      host: null,
      cannotTell: [{ id: 'no-server' }],
    });
  });
});

describe('retour probe', () => {
  it('shows a table of ports and steps, and what each port said', async () => {
    await withServer(ORDINARY, async (port) => {
      const { status, out, err } = await run(['mail.example.org', '--port', port, '--port', '1']);
      expect(status).toBe(0);
      expect(err).toBe('');
      const [head = ''] = out.split('\n');
      expect(head).toBe('mail.example.org: 127.0.0.1');
      expect(out).toMatch(/^Port +Address +Connect +Greeting +EHLO +STARTTLS +TLS +EHLO\/TLS +Result$/m);
      expect(out).toMatch(new RegExp(`^${port} +127\\.0\\.0\\.1(?: +\\d+){6} +answers$`, 'm'));
      expect(out).toMatch(/^1 +127\.0\.0\.1 +x(?: +-){5} +refused$/m);
      expect(out).toContain('220 mail.example.org ESMTP');
      expect(out).toContain('STARTTLS, TLSv1.3');
      expect(out).toMatch(/CN=mail\.example\.org; issued by CN=Example\s+Trust/);
    });
  });

  it('speaks German', async () => {
    const { out } = await run(['mail.example.org', '--port', '1', '--lang', 'de']);
    expect(out).toContain('abgewiesen');
    expect(out).toContain('Was sich nicht beurteilen ließ');
  });

  it('tells each step as it happens on a terminal, and nothing elsewhere', async () => {
    await withServer(ORDINARY, async (port) => {
      const { err } = await run(['mail.example.org', '--port', port], ZONE, true);
      const steps = [...err.matchAll(/127\.0\.0\.1 {2}(\S+)/g)].map((match) => match[1]);
      expect(steps).toEqual(['Connect', 'Greeting', 'EHLO', 'STARTTLS', 'TLS', 'EHLO/TLS', 'QUIT']);
    });
  });

  it('does not let a server drive the terminal', async () => {
    const banner = '220 mail.example.org \u001b[2J\u009b1m';
    await withServer(ordinaryServer({ banner }), async (port) => {
      const { out } = await run(['mail.example.org', '--port', port]);
      expect(out).not.toMatch(/[\u001b\u009b]/);
    });
  });

  it('ends upon Ctrl-C, cleanly and without a result', async () => {
    await withServer(
      () => undefined,
      async (port) => {
        const listeners = process.listenerCount('SIGINT');
        setTimeout(() => process.emit('SIGINT'), 50);
        const { status, out, err } = await run(['mail.example.org', '--port', port]);
        expect({ status, out, err }).toEqual({ status: 130, out: '', err: 'retour: stopped.\n' });
        expect(process.listenerCount('SIGINT')).toBe(listeners);
      },
    );
  });
});

describe('arguments of probe', () => {
  it('are read', () => {
    const argv = [
      'probe',
      'mail.example.org',
      '--port',
      '587',
      '--port',
      '25',
      '--consent',
      '--timeout',
      '5000',
    ];
    const more = [
      '--reference',
      'one.example.net:465',
      '--reference',
      'two.example.net',
      '--impossible',
      '203.0.113.9',
    ];
    expect(readArguments([...argv, ...more, '--resolver', '192.0.2.53:5353'], 'en')).toMatchObject({
      kind: 'probe',
      target: 'mail.example.org',
      ports: [587, 25],
      references: [
        { host: 'one.example.net', port: 465 },
        { host: 'two.example.net', port: null },
      ],
      impossible: '203.0.113.9',
      consented: true,
      json: false,
      timeoutMs: 5000,
      resolvers: [{ address: '192.0.2.53', port: 5353 }],
    });
  });

  it.each([
    [[], 'retour probe'],
    [['a.example.org', 'b.example.org'], 'retour probe'],
    [['foo bar'], 'foo bar'],
    [['a.example.org', '--port', '0'], '--port'],
    [['a.example.org', '--port', '65536'], '65536'],
    [['a.example.org', '--port', 'smtp'], 'smtp'],
    [['a.example.org', '--reference', 'x y'], 'x y'],
    [['a.example.org', '--impossible', 'example.org'], '--impossible'],
    [['a.example.org', '--resolver', 'example.org'], '--resolver'],
    [['a.example.org', '--timeout', 'soon'], '--timeout'],
    [['a.example.org', '--nonsense'], '--nonsense'],
  ])('%j are answered with one line', (argv, word) => {
    const invocation = readArguments(['probe', ...argv], 'en');
    if (invocation.kind !== 'unusable') throw new Error('taken');
    expect(invocation.message).toContain(word);
    expect(invocation.message).not.toContain('\n');
  });
});
