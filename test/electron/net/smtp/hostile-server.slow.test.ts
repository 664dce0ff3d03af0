import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PORT_OUTCOMES } from '../../../../shared/network/observation.ts';
import {
  ehloReply,
  fakeSmtpServer,
  ordinaryServer,
  type FakeScript,
} from '../../../helpers/fake-smtp-server.ts';
import { gone, probePort, runPortProbe } from '../../../helpers/run-port-probe.ts';
import { selfSigned } from '../../../helpers/test-certificates.ts';

const tls = selfSigned();
const STARTTLS = ['SIZE 1000', 'STARTTLS'];

/** Sends this again and again, as long as the client is there. */
function flood(data: string): FakeScript {
  return async (client) => {
    while (!client.isGone()) {
      client.raw(data);
      await client.pause(1);
    }
  };
}

/** A server that is well-behaved until STARTTLS, and then does this. */
function afterStarttls(then: FakeScript): FakeScript {
  return async (client, number) => {
    client.say('220 mail.example.org ESMTP');
    await client.line();
    client.say(...ehloReply(STARTTLS));
    await client.line();
    await then(client, number);
  };
}

describe.concurrent('a server that sends without end', () => {
  it.each([
    ['lines of a greeting', '220-and another one\r\n'.repeat(100)],
    ['a line without an end', `220 ${'x'.repeat(8000)}`],
    ['the same octet', '2'],
    ['NUL octets', '\0'.repeat(1000)],
    ['line ends', '\r\n'.repeat(500)],
  ])('%s', async (_, data) => {
    const { seen, tookMs } = await runPortProbe(flood(data));
    expect(['not-smtp', 'timeout']).toContain(seen.outcome);
    expect(seen.failedStep).toBe('banner');
    expect(tookMs).toBeLessThan(5000);
    expect(JSON.stringify(seen).length).toBeLessThan(40_000);
    expect(JSON.stringify(seen)).not.toMatch(/\\u0000/);
  });

  it('capabilities', async () => {
    const script: FakeScript = async (client, number) => {
      client.say('220 mail.example.org ESMTP');
      await client.line();
      await flood('250-AND-ONE-MORE\r\n'.repeat(50))(client, number);
    };
    const { seen } = await runPortProbe(script);
    expect(seen).toMatchObject({ outcome: 'not-smtp', failedStep: 'ehlo', capabilities: null });
  });

  it('inside TLS', async () => {
    const script = afterStarttls(async (client, number) => {
      client.say('220 go');
      await client.secure(tls);
      await flood('250-AND-ONE-MORE\r\n'.repeat(50))(client, number);
    });
    const { seen } = await runPortProbe(script);
    expect(seen).toMatchObject({ outcome: 'not-smtp', failedStep: 'ehloTls', starttls: 'offered' });
    expect(seen.certificate).not.toBeNull();
  });
});

describe.concurrent('a server that dawdles', () => {
  it('sends its greeting octet by octet: the limit of the step holds', async () => {
    const script: FakeScript = async (client) => {
      for (const octet of '220 mail.example.org ESMTP ready to serve you') {
        client.raw(octet);
        await client.pause(60);
      }
    };
    const { seen, tookMs } = await runPortProbe(script);
    expect(seen).toMatchObject({ outcome: 'timeout', failedStep: 'banner', banner: null });
    expect(tookMs).toBeLessThan(2500);
  });

  it('never answers EHLO', async () => {
    const { seen, tookMs } = await runPortProbe((client) => client.say('220 mail.example.org ESMTP'));
    expect(seen).toMatchObject({
      outcome: 'timeout',
      failedStep: 'ehlo',
      banner: '220 mail.example.org ESMTP',
    });
    expect(tookMs).toBeLessThan(5000);
  });

  it('never answers STARTTLS', async () => {
    const { seen } = await runPortProbe(afterStarttls(() => undefined));
    expect(seen).toMatchObject({ outcome: 'timeout', failedStep: 'starttls', starttls: 'offered' });
  });

  it('never begins TLS', async () => {
    const { seen } = await runPortProbe(afterStarttls((client) => client.say('220 go')));
    expect(seen).toMatchObject({ outcome: 'tls-failed', failedStep: 'tls', errorCode: 'ETIMEDOUT' });
  });

  it('begins TLS and does not finish', async () => {
    const script = afterStarttls(async (client) => {
      client.say('220 go');
      await client.line();
      client.raw(Buffer.from('1603033000020003fc', 'hex'));
    });
    const { seen } = await runPortProbe(script);
    expect(seen).toMatchObject({ outcome: 'tls-failed', failedStep: 'tls', errorCode: 'ETIMEDOUT' });
  });

  it('never answers inside TLS', async () => {
    const script = afterStarttls(async (client) => {
      client.say('220 go');
      await client.secure(tls);
    });
    const { seen } = await runPortProbe(script);
    expect(seen).toMatchObject({ outcome: 'timeout', failedStep: 'ehloTls', capabilitiesTls: null });
    expect(seen.certificate).not.toBeNull();
  });

  it('is cut off by the limit of the whole probe', async () => {
    const script: FakeScript = async (client) => {
      client.say('220 mail.example.org ESMTP');
      await client.line();
      client.say(...ehloReply(STARTTLS));
    };
    const limits = { totalMs: 900, bannerMs: 10_000, replyMs: 10_000, tlsMs: 10_000 };
    const { seen, tookMs } = await runPortProbe(script, { limits });
    expect(seen).toMatchObject({ outcome: 'timeout', failedStep: 'starttls' });
    expect(tookMs).toBeLessThan(5000);
  });
});

describe.concurrent('a server that leaves', () => {
  it.each(['hangUp', 'reset'] as const)('before its greeting (%s)', async (how) => {
    const { seen } = await runPortProbe(async (client) => {
      await client.pause(10);
      client[how]();
    });
    expect(seen).toMatchObject({ outcome: 'closed-early', failedStep: 'banner' });
    expect(seen.errorCode).toBe(how === 'reset' ? 'ECONNRESET' : null);
  });

  it.each(['hangUp', 'reset'] as const)('in the middle of its greeting (%s)', async (how) => {
    const { seen } = await runPortProbe(async (client) => {
      client.raw('220-mail.exam');
      await client.pause(10);
      client[how]();
    });
    expect(seen).toMatchObject({ outcome: 'closed-early', failedStep: 'banner', banner: null });
  });

  it.each(['hangUp', 'reset'] as const)('after EHLO (%s)', async (how) => {
    const { seen } = await runPortProbe(async (client) => {
      client.say('220 mail.example.org ESMTP');
      await client.line();
      client[how]();
    });
    expect(seen).toMatchObject({ outcome: 'closed-early', failedStep: 'ehlo', capabilities: null });
  });

  it.each(['hangUp', 'reset'] as const)('after STARTTLS (%s)', async (how) => {
    const { seen } = await runPortProbe(afterStarttls((client) => client[how]()));
    expect(seen).toMatchObject({ outcome: 'closed-early', failedStep: 'starttls', capabilities: STARTTLS });
  });

  it.each(['hangUp', 'reset'] as const)('instead of TLS (%s)', async (how) => {
    const script = afterStarttls(async (client) => {
      client.say('220 go');
      await client.pause(10);
      client[how]();
    });
    const { seen } = await runPortProbe(script);
    expect(seen).toMatchObject({ outcome: 'closed-early', failedStep: 'tls' });
  });

  it.each(['hangUp', 'reset'] as const)('after the second EHLO (%s)', async (how) => {
    const script = afterStarttls(async (client) => {
      client.say('220 go');
      await client.secure(tls);
      await client.line();
      client[how]();
    });
    const { seen } = await runPortProbe(script);
    expect(seen).toMatchObject({ outcome: 'closed-early', failedStep: 'ehloTls', starttls: 'offered' });
  });
});

describe.concurrent('a server that cheats', () => {
  it('says more behind its reply to STARTTLS: ignored and noted (RFC 3207 §4.2)', async () => {
    const script = afterStarttls(async (client) => {
      client.say('220 go', '250-injected.example.com', '250 AUTH PLAIN');
      await client.secure(tls);
      await client.line();
      client.say(...ehloReply(['SIZE 2000']));
    });
    const { seen } = await runPortProbe(script);
    expect(seen).toMatchObject({ outcome: 'ok', capabilitiesTls: ['SIZE 2000'], auth: [] });
    expect(seen.transcript.map(({ text }) => text)).toContain(
      '42 octets behind the reply to STARTTLS ignored',
    );
  });

  it('says yes to STARTTLS and goes on in clear text', async () => {
    const script = afterStarttls(async (client) => {
      client.say('220 go');
      await client.line();
      client.say('500 what is this?');
    });
    const { seen } = await runPortProbe(script);
    expect(seen).toMatchObject({ outcome: 'tls-failed', failedStep: 'tls' });
    expect(seen.errorCode).toMatch(/^(?:ERR_SSL_|EPROTO)/);
  });

  it('answers with a terminal’s control sequences: shown, not obeyed', async () => {
    const banner = '220 mail.example.org \u001b]0;owned\u0007\u001b[2J\u202e';
    const { seen } = await runPortProbe(ordinaryServer({ banner }));
    expect(seen.banner).toMatch(/\\x1b\]0;owned\\x07/);
    expect(JSON.stringify(seen)).not.toMatch(/\\u001b|\u202e/);
  });

  it('answers with lines of which no end is kept', async () => {
    const capabilities = [`SIZE ${'9'.repeat(5000)}`, 'STARTTLS'];
    const { seen } = await runPortProbe(ordinaryServer({ capabilities, tls }));
    expect(seen.outcome).toBe('ok');
    expect(seen.capabilities?.[0]?.length).toBeLessThanOrEqual(1000);
    expect(seen.transcript.every(({ text }) => text.length <= 300)).toBe(true);
  });
});

/** Things that a server may do, in any order. */
const MOVE = fc.oneof(
  fc.constantFrom(
    '220 mail.example.org ESMTP\r\n',
    '220-mail.example.org\r\n',
    '250-mail.example.org\r\n250-STARTTLS\r\n250 SIZE 1\r\n',
    '250 XXXXXXXA\r\n',
    '220 go ahead\r\n',
    '454 4.7.0 not now\r\n',
    '500 what?\r\n',
    '550 5.7.1 no\r\n',
    '421 4.3.2 bye\r\n',
    'HTTP/1.1 400 Bad Request\r\n\r\n',
    '\u0016\u0003\u0003\u0000\u0002',
    'line',
    'secure',
    'hangUp',
    'reset',
  ),
  fc.string({ maxLength: 30 }),
);

function scriptOf(moves: readonly string[]): FakeScript {
  return async (client) => {
    for (const move of moves) {
      if (move === 'line') await Promise.race([client.line(), client.pause(100)]);
      else if (move === 'secure') await Promise.race([client.secure(tls), client.pause(100)]);
      else if (move === 'hangUp' || move === 'reset') client[move]();
      else client.raw(move);
    }
  };
}

describe.concurrent('a server that does anything', () => {
  it('gets a named outcome within the limits', async () => {
    const scripts = fc.sample(fc.array(MOVE, { maxLength: 8 }), { numRuns: 120, seed: 587 });
    const limits = { totalMs: 2000, bannerMs: 300, silentEhloMs: 200, replyMs: 300, tlsMs: 300 };
    const runs = await Promise.all(
      scripts.map(async (moves, i) => {
        const kind = i % 4 === 0 ? 'tls' : 'starttls';
        const { seen, tookMs } = await runPortProbe(scriptOf(moves), { kind, limits });
        return { moves, seen, tookMs };
      }),
    );
    for (const { moves, seen, tookMs } of runs) {
      expect(PORT_OUTCOMES, JSON.stringify(moves)).toContain(seen.outcome);
      expect(seen.failedStep === null, JSON.stringify(moves)).toBe(seen.outcome === 'ok');
      expect(tookMs).toBeLessThan(15_000);
    }
    expect(new Set(runs.map(({ seen }) => seen.outcome)).size).toBeGreaterThan(4);
  });
});

describe.concurrent('a probe that is over', () => {
  it('leaves no connection behind, whatever happened', async () => {
    const scripts: readonly FakeScript[] = [
      ordinaryServer({ capabilities: STARTTLS, tls }),
      () => undefined,
      flood('220-more\r\n'),
      afterStarttls((client) => client.say('220 go')),
    ];
    const left = await Promise.all(
      scripts.map(async (script) => {
        const server = await fakeSmtpServer(script);
        await probePort(server.port);
        await gone(server);
        const open = server.open();
        await server.close();
        return open;
      }),
    );
    expect(left).toEqual([0, 0, 0, 0]);
  });

  it('ends at once where it is cancelled', async () => {
    const server = await fakeSmtpServer(() => undefined);
    const abort = new AbortController();
    setTimeout(() => abort.abort(), 50);
    const startedAt = performance.now();
    const { seen } = await probePort(server.port, {
      cancel: abort.signal,
      limits: { bannerMs: 20_000, totalMs: 30_000 },
    });
    expect(seen).toBeNull();
    expect(performance.now() - startedAt).toBeLessThan(5000);
    await gone(server);
    expect(server.open()).toBe(0);
    await server.close();
  });
});
