import { describe, expect, it } from 'vitest';
import { ehloReply, ordinaryServer, type FakeScript } from '../../../helpers/fake-smtp-server.ts';
import { probePort, runPortProbe } from '../../../helpers/run-port-probe.ts';
import { leafOf, selfSigned, testAuthority } from '../../../helpers/test-certificates.ts';

const authority = testAuthority('Example Trust');
const tls = leafOf(authority, { commonName: 'mail.example.org' });
const roots = [authority.cert];

const STARTTLS = ['PIPELINING', 'SIZE 1000', 'STARTTLS'];
const AFTER_TLS = ['PIPELINING', 'SIZE 1000', 'AUTH PLAIN LOGIN'];

describe.concurrent('an ordinary server', () => {
  it('is seen through all steps with STARTTLS', async () => {
    const script = ordinaryServer({ capabilities: STARTTLS, capabilitiesTls: AFTER_TLS, tls });
    const { seen, events, server } = await runPortProbe(script, { roots });
    expect(seen).toMatchObject({
      outcome: 'ok',
      failedStep: null,
      errorCode: null,
      banner: '220 mail.example.org ESMTP',
      bannerName: 'mail.example.org',
      ehloName: 'mail.example.org',
      capabilities: STARTTLS,
      capabilitiesTls: AFTER_TLS,
      auth: ['PLAIN', 'LOGIN'],
      starttls: 'offered',
      starttlsReply: null,
      tlsProtocol: 'TLSv1.3',
      slowBanner: false,
    });
    expect(seen.certificate).toMatchObject({
      nameMatches: true,
      trusted: true,
      trustedBy: 'node',
      error: null,
    });
    const steps = ['connect', 'banner', 'ehlo', 'starttls', 'tls', 'ehloTls', 'quit'] as const;
    const times = steps.map((step) => seen.timesMs[step] ?? -1);
    expect(Object.keys(seen.timesMs).sort()).toEqual([...steps].sort());
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(server.heard).toEqual(['EHLO retour.invalid', 'STARTTLS', 'EHLO retour.invalid', 'QUIT']);
    expect(events.filter((event) => event.kind === 'step' && event.state === 'done')).toHaveLength(7);
  });

  it('is seen inside TLS from the first octet', async () => {
    const script = ordinaryServer({ capabilities: AFTER_TLS, tls, fromStart: true });
    const { seen, server } = await runPortProbe(script, { kind: 'tls', roots });
    expect(seen).toMatchObject({ outcome: 'ok', starttls: null, auth: ['PLAIN', 'LOGIN'] });
    expect(seen.capabilitiesTls).toEqual(AFTER_TLS);
    expect(seen.capabilities).toEqual(AFTER_TLS);
    expect(Object.keys(seen.timesMs)).toEqual(['connect', 'tls', 'banner', 'ehlo', 'quit']);
    expect(server.heard).toEqual(['EHLO retour.invalid', 'QUIT']);
  });

  it('is waited for until its tickets are here where it is Postfix', async () => {
    const banner = '220 mail.example.org ESMTP Postfix (Debian/GNU)';
    const script = ordinaryServer({ banner, capabilities: STARTTLS, capabilitiesTls: AFTER_TLS, tls });
    const { seen } = await runPortProbe(script, { roots });
    expect(seen).toMatchObject({ outcome: 'ok', capabilitiesTls: AFTER_TLS });
  });

  it('may have a certificate of its own: the connection still comes about', async () => {
    const script = ordinaryServer({ capabilities: STARTTLS, tls: selfSigned() });
    const { seen } = await runPortProbe(script, { roots });
    expect(seen).toMatchObject({ outcome: 'ok', starttls: 'offered' });
    expect(seen.certificate).toMatchObject({
      trusted: false,
      selfSigned: true,
      error: 'DEPTH_ZERO_SELF_SIGNED_CERT',
      issuerName: 'Example Self',
    });
  });

  it('may know only old TLS', async () => {
    const old = { ...tls, minVersion: 'TLSv1.2', maxVersion: 'TLSv1.2' } as const;
    const { seen } = await runPortProbe(ordinaryServer({ capabilities: STARTTLS, tls: old }), { roots });
    expect(seen).toMatchObject({ outcome: 'ok', tlsProtocol: 'TLSv1.2', starttls: 'offered' });
  });

  it('may be old and know only HELO', async () => {
    const script: FakeScript = async (client) => {
      client.say('220 old.example.org ready');
      await client.line();
      client.say('500 Command unrecognized');
      await client.line();
      client.say('250 old.example.org');
      await client.line();
      client.say('502 no');
    };
    const { seen, server } = await runPortProbe(script);
    expect(seen).toMatchObject({
      outcome: 'ok',
      capabilities: [],
      starttls: 'not-offered',
      starttlsReply: '502 no',
    });
    expect(server.heard).toEqual(['EHLO retour.invalid', 'HELO retour.invalid', 'STARTTLS', 'QUIT']);
  });

  it('may refuse the neutral name and take our address', async () => {
    const script: FakeScript = async (client) => {
      client.say('220 strict.example.org ESMTP');
      await client.line();
      client.say('550 5.7.1 retour.invalid does not resolve');
      await client.line();
      client.say('250-strict.example.org Hello [127.0.0.1]', '250 SIZE');
    };
    const { seen, server } = await runPortProbe(script, { triesHidden: false });
    expect(seen).toMatchObject({ outcome: 'ok', capabilities: ['SIZE'], echoedAddress: null });
    expect(server.heard.slice(0, 2)).toEqual(['EHLO retour.invalid', 'EHLO [127.0.0.1]']);
  });

  it('greets late: that is slow, not silent', async () => {
    const script: FakeScript = async (client, number) => {
      await client.pause(400);
      await ordinaryServer()(client, number);
    };
    const { seen } = await runPortProbe(script, { limits: { bannerMs: 5000, slowBannerMs: 300 } });
    expect(seen).toMatchObject({ outcome: 'ok', slowBanner: true });
  });

  it('tells our address', async () => {
    const script: FakeScript = async (client) => {
      client.say('220-mail.example.org ESMTP Exim 4.96', '220 no spam');
      await client.line();
      client.say('250-mail.example.org Hello retour.invalid [198.51.100.7]', '250 HELP');
    };
    const { seen } = await runPortProbe(script);
    expect(seen).toMatchObject({
      banner: '220-mail.example.org ESMTP Exim 4.96\n220 no spam',
      echoedAddress: '198.51.100.7',
    });
  });
});

describe.concurrent('STARTTLS', () => {
  it('is not offered and not known', async () => {
    const { seen, server } = await runPortProbe(ordinaryServer());
    expect(seen).toMatchObject({
      outcome: 'ok',
      starttls: 'not-offered',
      starttlsReply: '502 5.5.1 Unknown command',
    });
    expect(server.heard).toContain('STARTTLS');
    expect(server.heard.at(-1)).toBe('QUIT');
  });

  it('is not asked for on other ports where it is not offered', async () => {
    const { seen, server } = await runPortProbe(ordinaryServer(), { triesHidden: false });
    expect(seen).toMatchObject({ outcome: 'ok', starttls: 'not-offered', starttlsReply: null });
    expect(server.heard).toEqual(['EHLO retour.invalid', 'QUIT']);
  });

  it('is not offered, yet works', async () => {
    const { seen } = await runPortProbe(ordinaryServer({ tls, capabilitiesTls: AFTER_TLS }), { roots });
    expect(seen).toMatchObject({ outcome: 'ok', starttls: 'hidden-but-works', capabilitiesTls: AFTER_TLS });
    expect(seen.certificate?.trusted).toBe(true);
  });

  it('is masked', async () => {
    const capabilities = ['SIZE 1000', 'XXXXXXXA', 'XXXX'];
    const script = ordinaryServer({ banner: '220 ************', capabilities });
    const { seen } = await runPortProbe(script);
    expect(seen).toMatchObject({
      outcome: 'ok',
      starttls: 'masked',
      banner: '220 ************',
      capabilities,
    });
  });

  it.each(['454 4.7.0 TLS not available', '502 5.5.1 no', '554 5.7.1 denied'])(
    'is refused: %s',
    async (reply) => {
      const script: FakeScript = async (client) => {
        client.say('220 mail.example.org ESMTP');
        await client.line();
        client.say(...ehloReply(STARTTLS));
        await client.line();
        client.say(reply);
        await client.line();
      };
      const { seen, server } = await runPortProbe(script);
      expect(seen).toMatchObject({
        outcome: 'tls-failed',
        failedStep: 'starttls',
        starttls: 'refused',
        starttlsReply: reply,
      });
      expect(seen.capabilities).toEqual(STARTTLS);
      expect(server.heard.at(-1)).toBe('QUIT');
    },
  );

  it('is no offer where the server hangs up over it', async () => {
    const script: FakeScript = async (client) => {
      client.say('220 mail.example.org ESMTP');
      await client.line();
      client.say(...ehloReply(['SIZE']));
      await client.line();
      client.hangUp();
    };
    const { seen } = await runPortProbe(script);
    expect(seen).toMatchObject({ outcome: 'ok', failedStep: null, starttls: 'not-offered' });
  });
});

describe.concurrent('a port that is no mail server', () => {
  it('is refused', async () => {
    const { seen } = await probePort(1);
    expect(seen).toMatchObject({
      outcome: 'refused',
      failedStep: 'connect',
      errorCode: 'ECONNREFUSED',
      timesMs: {},
    });
  });

  it.each(['554 5.7.1 no service for you', '421 4.3.2 too busy'])('refuses to serve: %s', async (line) => {
    const { seen, server } = await runPortProbe((client) => client.say(line));
    expect(seen).toMatchObject({ outcome: 'greeting-refused', failedStep: 'banner', banner: line });
    expect(server.heard).toEqual(['QUIT']);
  });

  it('refuses every name', async () => {
    const script: FakeScript = async (client) => {
      client.say('220 mail.example.org ESMTP');
      for (let i = 0; i < 2; i += 1) {
        await client.line();
        client.say('554 5.7.1 client refused');
      }
    };
    const { seen } = await runPortProbe(script);
    expect(seen).toMatchObject({ outcome: 'greeting-refused', failedStep: 'ehlo', capabilities: null });
  });

  it('is a captive portal: silent until spoken to, then HTTP', async () => {
    const script: FakeScript = async (client) => {
      await client.line();
      client.raw('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
      client.hangUp();
    };
    const { seen } = await runPortProbe(script);
    expect(seen).toMatchObject({ outcome: 'not-smtp', failedStep: 'banner', banner: null });
    expect(seen.foreignBytes).toBe('HTTP/1.1 400 Bad Request\\r\\nConnection: close\\r\\n\\r\\n');
  });

  it('is a captive portal at the port for TLS, too', async () => {
    const script: FakeScript = async (client, number) => {
      if (number === 1) await client.pause(20);
      else await client.line();
      client.raw('HTTP/1.1 400 Bad Request\r\n\r\n');
      client.hangUp();
    };
    const { seen } = await runPortProbe(script, { kind: 'tls' });
    expect(seen).toMatchObject({ outcome: 'not-smtp', failedStep: 'tls' });
    expect(seen.foreignBytes).toContain('HTTP/1.1 400');
  });

  it('speaks SSH', async () => {
    const { seen } = await runPortProbe((client) => client.say('SSH-2.0-OpenSSH_9.2'));
    expect(seen).toMatchObject({ outcome: 'not-smtp', foreignBytes: 'SSH-2.0-OpenSSH_9.2\\r\\n' });
  });

  it('speaks FTP, which greets with 220, too', async () => {
    const script: FakeScript = async (client) => {
      client.say('220 FTP server ready');
      for (let line = await client.line(); line !== null; line = await client.line()) {
        client.say('530 Please login with USER and PASS');
      }
    };
    const { seen } = await runPortProbe(script);
    expect(seen).toMatchObject({ outcome: 'not-smtp', failedStep: 'ehlo', banner: '220 FTP server ready' });
  });

  it('accepts and is silent', async () => {
    const { seen, server } = await runPortProbe(() => undefined);
    expect(seen).toMatchObject({ outcome: 'no-banner', failedStep: 'banner', foreignBytes: null });
    expect(server.heard).toEqual(['EHLO retour.invalid']);
  });

  it('greets only after we gave up waiting: that is too late, yet no silence', async () => {
    const script: FakeScript = async (client) => {
      await client.line();
      client.say('220 mail.example.org ESMTP');
    };
    const { seen } = await runPortProbe(script);
    expect(seen).toMatchObject({ outcome: 'timeout', failedStep: 'banner', slowBanner: true });
    expect(seen.banner).toBe('220 mail.example.org ESMTP');
  });

  it('accepts and is silent at the port for TLS', async () => {
    const { seen } = await runPortProbe(() => undefined, { kind: 'tls' });
    expect(seen).toMatchObject({ outcome: 'no-banner', failedStep: 'tls', banner: null });
  });

  it('greets in clear text at the port for TLS', async () => {
    const { seen } = await runPortProbe(ordinaryServer(), { kind: 'tls' });
    expect(seen).toMatchObject({
      outcome: 'tls-failed',
      failedStep: 'tls',
      banner: '220 mail.example.org ESMTP',
    });
    expect(seen.errorCode).toMatch(/^(?:ERR_SSL_|EPROTO)/);
  });
});
