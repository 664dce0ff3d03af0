import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { textFetcher } from '../../../../electron/net/https/fetch-text.ts';
import type { FetchText } from '../../../../electron/net/https/fetched-text.ts';
import { lookUpSettings } from '../../../../electron/net/settings/look-up-settings.ts';
import { NEVER_CANCELLED } from '../../../../shared/dns/cancellation.ts';
import type { SettingsAnswer } from '../../../../shared/providers/settings-answer.ts';
import { fakeResolver, type FakeResolver, type FakeZone } from '../../../helpers/fake-resolver.ts';
import { httpsServer, LOOPBACK, type TestHttpsServer } from '../../../helpers/https-server.ts';

/** What each host and path of the test's web answers; anything else is 404. */
const files = new Map<string, string>();
let server: TestHttpsServer;
beforeAll(async () => {
  const names = ['autoconfig.example.org', 'example.org', 'autoconfig.thunderbird.net', 'autoconfig.gmx.net'];
  server = await httpsServer(names, (request, response) => {
    const path = request.url?.replace(/\?.*$/, '') ?? '';
    const file = files.get(`${request.headers.host ?? ''}${path}`);
    if (file === undefined) response.writeHead(404).end();
    else response.end(file);
  });
});
afterAll(() => server.close());
afterEach(() => {
  files.clear();
});

const OPERATOR = 'autoconfig.example.org/mail/config-v1.1.xml';
const WELL_KNOWN = 'example.org/.well-known/autoconfig/mail/config-v1.1.xml';
const DATABASE = 'autoconfig.thunderbird.net/v1.1/example.org';

function config(host: string, port = 465, socketType = 'SSL', more = ''): string {
  return `<clientConfig version="1.1"><emailProvider id="x"><outgoingServer type="smtp"><hostname>${host}</hostname><port>${String(port)}</port><socketType>${socketType}</socketType>${more}</outgoingServer></emailProvider></clientConfig>`;
}

const NEVER_FETCHED: FetchText = (url) => {
  throw new Error(`fetched ${url} without consent`);
};

async function ask(
  address: string,
  resolver: FakeResolver | null,
  consented: boolean,
): Promise<SettingsAnswer> {
  const fetchText = consented
    ? textFetcher({ port: server.port, roots: [server.root], lookup: LOOPBACK, timeoutMs: 5000 })
    : NEVER_FETCHED;
  const answer = await lookUpSettings(address, { resolver, fetchText, consented, cancel: NEVER_CANCELLED });
  if (answer === null) throw new Error('no address');
  return answer;
}

const results = ({ lookups }: SettingsAnswer) =>
  Object.fromEntries(
    lookups.map(({ origin, result, reason }) => [origin, reason === null ? result : `${result}: ${reason}`]),
  );

const MX_GOOGLE: FakeZone = { 'example.org': { MX: [{ preference: 1, exchange: 'aspmx.l.google.com' }] } };

describe('without any network', () => {
  it('gives the built-in facts and asks nobody', async () => {
    const answer = await ask('ann@web.de', null, false);
    expect(answer).toMatchObject({
      provider: { id: 'web-de' },
      providerBy: 'domain',
      chosen: { host: 'smtp.web.de', port: 465, security: 'tls', userName: 'ann@web.de', login: 'password' },
      choice: 'built-in',
      mx: null,
    });
    expect(answer.lookups.filter(({ result }) => result !== 'not-asked').map(({ source }) => source)).toEqual(
      ['built-in'],
    );
  });

  it('stays offline even where consent was given', async () => {
    const fetched: string[] = [];
    const fetchText: FetchText = async (url) => {
      fetched.push(url);
      return { kind: 'status', status: 404 };
    };
    const access = { resolver: null, fetchText, consented: true, cancel: NEVER_CANCELLED };
    expect(await lookUpSettings('ann@example.org', access)).toMatchObject({
      choice: 'nothing-found',
      chosen: null,
    });
    expect(fetched).toEqual([]);
  });

  it('tells what is no address', async () => {
    const access = { resolver: null, fetchText: NEVER_FETCHED, consented: false, cancel: NEVER_CANCELLED };
    expect(await lookUpSettings('ann', access)).toBeNull();
  });
});

describe('without consent', () => {
  it('asks the resolver alone, and never for the part before the @', async () => {
    const resolver = fakeResolver(MX_GOOGLE);
    const answer = await ask('ann.secret@example.org', resolver, false);
    expect(resolver.calls).toEqual(
      expect.arrayContaining([
        { type: 'SRV', name: '_submissions._tcp.example.org' },
        { type: 'SRV', name: '_submission._tcp.example.org' },
        { type: 'MX', name: 'example.org' },
      ]),
    );
    expect(resolver.calls).toHaveLength(3);
    expect(JSON.stringify(resolver.calls)).not.toContain('secret');
    expect(answer).toMatchObject({
      provider: { id: 'google-workspace' },
      providerBy: 'mx',
      providerApplies: true,
      chosen: { host: 'smtp.gmail.com', port: 465, userName: 'ann.secret@example.org', source: 'mx' },
      choice: 'guess-by-mx',
      mx: ['aspmx.l.google.com'],
    });
    expect(results(answer)).toMatchObject({
      [`https://${OPERATOR}`]: 'not-asked',
      [`https://${DATABASE}`]: 'not-asked',
    });
  });

  it('does not ask for the MX hosts of a domain it knows', async () => {
    const resolver = fakeResolver({});
    await ask('ann@gmx.net', resolver, false);
    expect(resolver.calls.map(({ type }) => type)).toEqual(['SRV', 'SRV']);
  });

  it('takes SRV records in their order, TLS from the start first', async () => {
    const srv = (priority: number, weight: number, port: number, target: string) => ({
      priority,
      weight,
      port,
      target,
    });
    const resolver = fakeResolver({
      '_submissions._tcp.example.org': {
        SRV: [
          srv(20, 0, 465, 'b.example.org'),
          srv(10, 1, 465, 'z.example.org'),
          srv(10, 5, 4465, 'a.example.org'),
        ],
      },
      '_submission._tcp.example.org': { SRV: [srv(0, 0, 587, 'c.example.org')] },
    });
    const answer = await ask('ann@example.org', resolver, false);
    expect(answer.choice).toBe('dns-record');
    expect(
      answer.candidates.map(({ host, port, security }) => `${host}:${String(port)} ${security}`),
    ).toEqual([
      'a.example.org:4465 tls',
      'z.example.org:465 tls',
      'b.example.org:465 tls',
      'c.example.org:587 starttls',
    ]);
    expect(answer.chosen).toMatchObject({ userName: null, userNameForm: null, login: null });
  });

  it('keeps "not offered", "none" and "nobody knows" apart', async () => {
    const resolver = fakeResolver({
      '_submissions._tcp.example.org': { SRV: [{ priority: 0, weight: 0, port: 0, target: '' }] },
      '_submission._tcp.example.org': 'servfail',
      'example.org': { MX: [{ preference: 0, exchange: '' }] },
    });
    expect(results(await ask('ann@example.org', resolver, false))).toMatchObject({
      '_submissions._tcp.example.org': 'not-offered',
      '_submission._tcp.example.org': 'failed: servfail',
      'example.org': 'not-offered',
    });
    const empty = await ask('ann@example.org', fakeResolver({ 'example.org': 'timeout' }), false);
    expect(results(empty)).toMatchObject({ 'example.org': 'failed: timeout' });
    expect(empty).toMatchObject({ mx: null, choice: 'nothing-found' });
    const nothing = await ask('ann@example.org', fakeResolver({}), false);
    expect(results(nothing)).toMatchObject({ 'example.org': 'none: nxdomain' });
  });

  it('does not take a hostile SRV target for a host', async () => {
    const resolver = fakeResolver({
      '_submissions._tcp.example.org': {
        SRV: [{ priority: 0, weight: 0, port: 465, target: 'a b\u0007.example.org' }],
      },
    });
    const answer = await ask('ann@example.org', resolver, false);
    expect(answer.candidates).toEqual([]);
    expect(results(answer)['_submissions._tcp.example.org']).toBe('failed: malformed');
  });

  it('uses a provider’s facts for a customer’s domain only at its own servers', async () => {
    const resolver = fakeResolver({
      ...MX_GOOGLE,
      '_submissions._tcp.example.org': {
        SRV: [{ priority: 0, weight: 0, port: 465, target: 'smtp.example.org' }],
      },
    });
    const answer = await ask('ann@example.org', resolver, false);
    expect(answer).toMatchObject({
      provider: { id: 'google-workspace' },
      providerApplies: false,
      chosen: { host: 'smtp.example.org', login: null },
      differing: ['mx'],
    });
  });
});

describe('with consent', () => {
  it('believes the domain’s own file, and fills its placeholders without having sent the local part', async () => {
    files.set(
      OPERATOR,
      config(
        'smtp.%EMAILDOMAIN%',
        465,
        'SSL',
        '<username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication>',
      ),
    );
    files.set(DATABASE, config('old.example.org'));
    const before = server.requests.length;
    const answer = await ask('ann.secret@example.org', fakeResolver(MX_GOOGLE), true);
    expect(answer).toMatchObject({
      chosen: {
        source: 'autoconfig',
        host: 'smtp.example.org',
        userName: 'ann.secret@example.org',
        userNameForm: 'address',
        login: 'password',
      },
      choice: 'operator-file',
      providerApplies: false,
      differing: ['isp-database', 'mx'],
    });
    expect(results(answer)).toMatchObject({
      [`https://${OPERATOR}`]: 'found',
      [`https://${WELL_KNOWN}`]: 'none: http-404',
      [`https://${DATABASE}`]: 'found',
    });
    const asked = server.requests
      .slice(before)
      .map(({ url, headers }) => `${headers.host ?? ''}${url ?? ''}`);
    expect(asked.sort()).toEqual([
      `${OPERATOR}?emailaddress=%25EMAILLOCALPART%25%40example.org`,
      DATABASE,
      WELL_KNOWN,
    ]);
  });

  it('fills what a server echoes of the placeholder', async () => {
    files.set(
      OPERATOR,
      config('smtp.example.org', 465, 'SSL', '<username>%EMAILLOCALPART%@example.org</username>'),
    );
    const answer = await ask('ann@example.org', fakeResolver({}), true);
    expect(answer.chosen).toMatchObject({ userName: 'ann@example.org', userNameForm: 'address' });
  });

  it('says when independent sources agree', async () => {
    files.set('autoconfig.thunderbird.net/v1.1/gmx.net', config('mail.gmx.net'));
    const answer = await ask('ann@gmx.net', fakeResolver({}), true);
    expect(answer).toMatchObject({ choice: 'agreed', differing: [], chosen: { source: 'built-in' } });
    expect(answer.provider?.quirks).toContain('enable-first');
  });

  it('does not send in clear text where a lesser source names encryption', async () => {
    files.set(WELL_KNOWN, config('plain.example.org', 25, 'plain'));
    const answer = await ask('ann@example.org', fakeResolver(MX_GOOGLE), true);
    expect(answer).toMatchObject({ choice: 'encrypted-instead', chosen: { host: 'smtp.gmail.com' } });
  });

  it('asks the public database for the MX host’s domain where nothing else is known', async () => {
    files.set('autoconfig.thunderbird.net/v1.1/hoster.co.uk', config('mail.hoster.co.uk'));
    const zone: FakeZone = { 'example.org': { MX: [{ preference: 5, exchange: 'mx1.in.hoster.co.uk' }] } };
    const answer = await ask('ann@example.org', fakeResolver(zone), true);
    expect(answer).toMatchObject({
      choice: 'guess-by-mx',
      chosen: { host: 'mail.hoster.co.uk', source: 'mx-isp-database' },
      provider: null,
    });
  });

  it.each([
    ['a web page', '<!doctype html><p>Welcome', 'none: no-settings-file'],
    ['a file without a server', '<clientConfig><emailProvider/></clientConfig>', 'none: no-outgoing-server'],
    [
      'only a server for reading',
      config('x.example.org').replace('"smtp"', '"imap"'),
      'none: no-outgoing-server',
    ],
    ['a host that is none', config('../../etc'), 'none: no-outgoing-server'],
    ['an address as host', config('192.0.2.1'), 'none: no-outgoing-server'],
  ])('takes nothing from %s', async (_, text, result) => {
    files.set(OPERATOR, text);
    const answer = await ask('ann@example.org', fakeResolver({}), true);
    expect(answer.candidates).toEqual([]);
    expect(results(answer)[`https://${OPERATOR}`]).toBe(result);
  });

  it('shows an unreachable or untrusted web server as what it is', async () => {
    const answer = await ask('ann@other.example', fakeResolver({}), true);
    expect(results(answer)['https://autoconfig.other.example/mail/config-v1.1.xml']).toBe(
      'failed: certificate',
    );
  });

  it('gives the same answer every time', async () => {
    files.set(OPERATOR, config('smtp.example.org'));
    files.set(DATABASE, config('b.example.org', 587, 'STARTTLS'));
    const runs = await Promise.all(
      [1, 2, 3].map(() => ask('ann@example.org', fakeResolver(MX_GOOGLE), true)),
    );
    expect(new Set(runs.map((run) => JSON.stringify(run))).size).toBe(1);
  });
});
