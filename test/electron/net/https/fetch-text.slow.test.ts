import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textFetcher, type FetchOptions } from '../../../../electron/net/https/fetch-text.ts';
import type { FetchedText } from '../../../../electron/net/https/fetched-text.ts';
import { lookupOver } from '../../../../electron/net/https/lookup-over.ts';
import { NEVER_CANCELLED } from '../../../../shared/dns/cancellation.ts';
import { fakeResolver } from '../../../helpers/fake-resolver.ts';
import { httpsServer, LOOPBACK, type TestHttpsServer } from '../../../helpers/https-server.ts';

const LIMIT = 1000;

type Handler = (request: IncomingMessage, response: ServerResponse) => void;
const redirect =
  (location: string): Handler =>
  (_, response) => {
    response.writeHead(302, { location }).end('moved');
  };

const PAGES: Readonly<Record<string, Handler>> = {
  '/good': (_, response) => response.end('\ufeffgrün'),
  '/empty': (_, response) => response.end(),
  '/gone': (_, response) => response.writeHead(410).end('x'.repeat(5000)),
  '/limit': (_, response) => response.end('x'.repeat(LIMIT)),
  '/large': (_, response) => response.end('x'.repeat(LIMIT + 1)),
  '/endless': (_, response) => {
    const more = (): boolean =>
      response.destroyed || response.write('x'.repeat(500), () => setImmediate(more));
    more();
  },
  '/gzip': (_, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('hello'));
  },
  '/silent': () => undefined,
  '/trickle': (_, response) => {
    const timer = setInterval(() => response.write('x'), 20);
    response.on('close', () => {
      clearInterval(timer);
    });
  },
  '/broken': (_, response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('half');
    setTimeout(() => response.destroy(), 20);
  },
  '/once': redirect('/good'),
  '/away': redirect('https://b.example.org/good'),
  '/round': redirect('/round'),
  '/http': redirect('http://a.example.org/good'),
  '/address': redirect('https://127.0.0.1/good'),
  '/ipv6': redirect('https://[::1]/good'),
  '/local': redirect('https://router.local/good'),
  '/port': redirect('https://a.example.org:8443/good'),
  '/user': redirect('https://me@a.example.org/good'),
  '/odd': redirect('https://'),
};

let server: TestHttpsServer;
beforeAll(async () => {
  server = await httpsServer(['a.example.org', 'b.example.org'], (request, response) => {
    const page = PAGES[request.url?.replace(/\?.*/, '') ?? ''];
    if (page) page(request, response);
    else response.writeHead(404).end();
  });
});
afterAll(() => server.close());

function get(path: string, options: FetchOptions = {}, host = 'a.example.org'): Promise<FetchedText> {
  const own = {
    port: server.port,
    roots: [server.root],
    lookup: LOOPBACK,
    maxOctets: LIMIT,
    timeoutMs: 5000,
  };
  return textFetcher({ ...own, ...options })(`https://${host}${path}`, NEVER_CANCELLED);
}

describe('textFetcher', () => {
  it('brings a text, and tells the server nothing but what it must', async () => {
    expect(await get('/good?x=1')).toEqual({
      kind: 'text',
      url: 'https://a.example.org/good?x=1',
      text: 'grün',
    });
    const sent = server.requests.at(-1)?.headers ?? {};
    expect(Object.keys(sent).sort()).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ]);
    expect(sent['user-agent']).toBe('Retour');
  });

  it.each([
    ['/empty', { kind: 'text', text: '' }],
    ['/limit', { kind: 'text', text: 'x'.repeat(LIMIT) }],
    ['/none', { kind: 'status', status: 404 }],
    ['/gone', { kind: 'status', status: 410 }],
    ['/large', { kind: 'failed', reason: 'too-large' }],
    ['/endless', { kind: 'failed', reason: 'too-large' }],
    ['/gzip', { kind: 'failed', reason: 'encoded' }],
    ['/broken', { kind: 'failed', reason: 'broken' }],
    ['/once', { kind: 'text', url: 'https://a.example.org/good' }],
    ['/away', { kind: 'text', url: 'https://b.example.org/good' }],
    ['/round', { kind: 'failed', reason: 'redirect' }],
    ['/http', { kind: 'failed', reason: 'redirect' }],
    ['/address', { kind: 'failed', reason: 'redirect' }],
    ['/ipv6', { kind: 'failed', reason: 'redirect' }],
    ['/local', { kind: 'failed', reason: 'redirect' }],
    ['/port', { kind: 'failed', reason: 'redirect' }],
    ['/user', { kind: 'failed', reason: 'redirect' }],
    ['/odd', { kind: 'failed', reason: 'redirect' }],
  ])('answers %s with %o', async (path, expected) => {
    expect(await get(path)).toMatchObject(expected);
  });

  it('follows no more redirects than it may', async () => {
    const before = server.requests.length;
    await get('/round', { maxRedirects: 2 });
    expect(server.requests.length - before).toBe(3);
  });

  it.each(['/silent', '/trickle'])('gives up on %s in time', async (path) => {
    const started = performance.now();
    expect(await get(path, { timeoutMs: 150 })).toMatchObject({ kind: 'failed', reason: 'timeout' });
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('trusts only roots it was given, and only the right name', async () => {
    expect(await get('/good', { roots: undefined })).toMatchObject({
      reason: 'certificate',
    });
    expect(await get('/good', {}, 'other.example.org')).toMatchObject({
      reason: 'certificate',
      code: 'ERR_TLS_CERT_ALTNAME_INVALID',
    });
  });

  it('refuses what is no https address', async () => {
    const fetchText = textFetcher();
    for (const url of ['http://a.example.org/', 'file:///etc/passwd', 'nonsense', '']) {
      expect(await fetchText(url, NEVER_CANCELLED)).toMatchObject({ kind: 'failed', reason: 'redirect' });
    }
  });

  it('ends at once when nobody waits any more', async () => {
    const aborting = new AbortController();
    const fetchText = textFetcher({ port: server.port, roots: [server.root], lookup: LOOPBACK });
    const fetched = fetchText('https://a.example.org/silent', aborting.signal);
    setTimeout(() => {
      aborting.abort();
    }, 50);
    expect(await fetched).toMatchObject({ reason: 'cancelled' });
    expect(await fetchText('https://a.example.org/good', aborting.signal)).toMatchObject({
      reason: 'cancelled',
    });
  });

  it('names each address before it is asked, and how it ended', async () => {
    const told: string[] = [];
    const onFetch = (url: string) => {
      told.push(url);
      return (answer: string): void => void told.push(answer);
    };
    await get('/away', { onFetch });
    expect(told).toEqual(['https://a.example.org/away', 'got', 'https://b.example.org/good', 'got']);
  });

  it('tells a closed port', async () => {
    const other = await httpsServer(['a.example.org'], () => undefined);
    await other.close();
    expect(await get('/good', { port: other.port })).toMatchObject({
      reason: 'refused',
      code: 'ECONNREFUSED',
    });
  });
});

describe('lookupOver', () => {
  const resolver = fakeResolver({
    'a.example.org': { A: ['127.0.0.1'] },
    'six.example.org': { AAAA: ['::1'] },
    'b.example.org': 'servfail',
  });
  const lookup = lookupOver(resolver, NEVER_CANCELLED);

  it('lets a fetch ask the product’s own resolver', async () => {
    expect(await get('/good', { lookup })).toMatchObject({ kind: 'text' });
    expect(resolver.calls).toEqual([
      { type: 'A', name: 'a.example.org' },
      { type: 'AAAA', name: 'a.example.org' },
    ]);
  });

  it('keeps "no such host" and "nobody could tell" apart', async () => {
    expect(await get('/good', { lookup }, 'none.example.org')).toMatchObject({ reason: 'unknown-host' });
    expect(await get('/good', { lookup }, 'b.example.org')).toMatchObject({ reason: 'dns' });
  });
});
