import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../electron/cli/arguments.ts';
import { settingsCommand, type SettingsNetwork } from '../../../electron/cli/settings-command.ts';
import { fakeDnsServer, answersFrom } from '../../helpers/fake-dns-server.ts';
import { fakeResolver, type FakeZone } from '../../helpers/fake-resolver.ts';

interface Run {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** A network that answers from `zone`; the web has nothing. */
function network(zone: FakeZone = {}): SettingsNetwork & { readonly fetched: readonly string[] } {
  const fetched: string[] = [];
  return {
    resolver: fakeResolver(zone),
    fetchText: async (url) => {
      fetched.push(url);
      return { kind: 'status', status: 404 };
    },
    today: '2026-11-22',
    fetched,
  };
}

async function run(argv: readonly string[], asked?: SettingsNetwork): Promise<Run> {
  const invocation = readArguments(['settings', ...argv], 'en');
  if (invocation.kind !== 'settings') throw new Error(JSON.stringify(invocation));
  let [out, err] = ['', ''];
  const streams = {
    stdout: { write: (text: string) => (out += text) },
    stderr: { write: (text: string) => (err += text) },
  };
  const status = await (asked
    ? settingsCommand(invocation, streams, asked)
    : settingsCommand(invocation, streams));
  return { status, out, err };
}

describe('retour settings', () => {
  it('tells everything that is to be entered, what matters and where, offline', async () => {
    const { status, out, err } = await run(['ann@gmx.de', '--offline']);
    expect([status, err]).toEqual([0, '']);
    for (const part of [
      /Server +mail\.gmx\.net/,
      /Port +465/,
      /Encryption +SSL\/TLS/,
      /User name +ann@gmx\.de/,
      /must be switched on first/,
      /mail\.gmx\.net:587 STARTTLS/,
      /https:\/\/hilfe\.gmx\.net\//,
      /as of March 2026/,
      /Thunderbird\n {2}1\. /,
      /Nobody: /,
    ]) {
      expect(out).toMatch(part);
    }
    expect(out).not.toMatch(/undefined|null|\{|\}/);
  });

  it('speaks German', async () => {
    const { out } = await run(['ann@t-online.de', '--offline', '--lang', 'de']);
    expect(out).toMatch(/Passwort +das Passwort für Mailprogramme/);
    expect(out).toContain('Stand März 2026');
    expect(out).not.toMatch(/undefined|null|\{|\}/);
  });

  it('says when its facts are old', async () => {
    const old = { ...network(), today: '2027-10-01' };
    expect((await run(['ann@gmx.de'], old)).out).toContain('more than 18 months old');
    expect((await run(['ann@gmx.de'], network())).out).not.toContain('18 months');
  });

  it('tells dated changes by the date of their announcement', async () => {
    const { out } = await run(['ann@contoso.onmicrosoft.com', '--offline']);
    const text = out.replace(/\s+/g, ' ');
    expect(text).toContain('From December 2026 on an administrator must allow the login by password');
    expect(text).toContain('From the second half of 2027 on');
    const gmail = (await run(['ann@gmail.com', '--offline', '--lang', 'de'])).out.replace(/\s+/g, ' ');
    expect(gmail).toContain(
      'Seit Mai 2022 genügt in Mailprogrammen das Passwort des Kontos allein nicht mehr',
    );
  });

  it('takes an address in any script', async () => {
    const { status, out } = await run(['jörg@müller.example', '--json'], network());
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ domain: 'xn--mller-kva.example', settings: null });
  });

  it.each([
    'ann',
    'ann@',
    '@example.org',
    'ann@192.0.2.1',
    'two words@example.org',
    'ann@example\u001b[2J.org',
  ])('refuses %j with one line and status 2', async (address) => {
    const { status, out, err } = await run([address, '--offline']);
    expect([status, out]).toEqual([2, '']);
    expect(err.trimEnd()).not.toMatch(/[\n\u001b]/);
    expect(err).toContain('is no mail address');
  });

  it('gives a stable form as JSON', async () => {
    const zone: FakeZone = { 'example.org': { MX: [{ preference: 1, exchange: 'mx01.kundenserver.de' }] } };
    const { out } = await run(['ann@example.org', '--json'], network(zone));
    const json: unknown = JSON.parse(out);
    expect(json).toMatchObject({
      schemaVersion: 1,
      address: 'ann@example.org',
      domain: 'example.org',
      provider: { id: 'ionos-de', name: 'IONOS', by: 'mx', applies: true },
      settings: {
        host: 'smtp.ionos.de',
        port: 465,
        security: 'tls',
        userName: 'ann@example.org',
        userNameForm: 'address',
        login: 'password',
        source: 'mx',
        origin: 'ionos-de',
      },
      choice: { id: 'guess-by-mx' },
      candidates: [{ port: 465 }, { port: 587 }],
      differing: [],
      quirks: [{ id: 'sender-must-match' }],
      changes: [],
      mx: ['mx01.kundenserver.de'],
    });
    expect(Object.keys(json ?? {})).toEqual([
      'schemaVersion',
      'address',
      'domain',
      'provider',
      'settings',
      'choice',
      'candidates',
      'differing',
      'quirks',
      'changes',
      'mx',
      'lookups',
      'pages',
      'guides',
    ]);
  });

  it('says that it could not find out where that is so', async () => {
    const { status, out } = await run(['ann@example.org'], network({ 'example.org': 'timeout' }));
    expect(status).toBe(0);
    expect(out.replace(/\s+/g, ' ')).toContain('Not every source could be reached');
    expect(out.replace(/\s+/g, ' ')).toContain('could not find out (no answer in time)');
    const { out: sure } = await run(['ann@example.org'], network());
    expect(sure).not.toContain('Not every source');
    expect(sure.replace(/\s+/g, ' ')).toContain('nothing there (no such name)');
    expect(sure).toContain('this domain does not exist');
    expect(out).not.toContain('this domain does not exist');
  });

  it('fetches nothing without consent, and three files with it', async () => {
    const without = network();
    const { out } = await run(['ann@example.org'], without);
    expect(without.fetched).toEqual([]);
    expect(out).toContain('Not asked, because they would learn the domain');
    const consented = network();
    await run(['ann@example.org', '--consent'], consented);
    expect(consented.fetched).toHaveLength(3);
    expect(consented.fetched.join()).not.toContain('ann');
  });

  it('lets no control character of a server through to the terminal', async () => {
    const hostile: SettingsNetwork = {
      ...network(),
      fetchText: async () => ({
        kind: 'text',
        url: 'https://example.org/',
        text: '<clientConfig><emailProvider><outgoingServer type="smtp"><hostname>a.example.org</hostname><port>465</port><socketType>SSL</socketType><username>\u001b[31mred\u0007</username></outgoingServer></emailProvider></clientConfig>',
      }),
    };
    const { out } = await run(['ann@example.org', '--consent'], hostile);
    expect(out).toContain('a.example.org');
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });

  it('asks the resolver it was told, over the network', async () => {
    const dns = await fakeDnsServer(
      answersFrom({
        'example.org': {
          MX: [
            { type: 'MX', name: 'example.org', ttl: 60, data: { preference: 10, exchange: 'mx.cyon.ch' } },
          ],
        },
      }),
    );
    try {
      const { out } = await run(['ann@example.org', '--json', '--resolver', dns.text, '--timeout', '2000']);
      expect(JSON.parse(out)).toMatchObject({ settings: { host: 'mail.cyon.ch' }, mx: ['mx.cyon.ch'] });
      expect(dns.questions.length).toBe(3);
    } finally {
      await dns.close();
    }
  });
});
