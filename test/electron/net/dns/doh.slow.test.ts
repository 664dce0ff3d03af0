import { createSecureServer } from 'node:http2';
import { createServer as createHttps } from 'node:https';
import { once } from 'node:events';
import type { IncomingHttpHeaders } from 'node:http';
import net from 'node:net';
import dnsPacket, { type Answer } from 'dns-packet';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { dohResolver } from '../../../../electron/net/dns/doh.ts';
import type { DnsAnswer } from '../../../../shared/dns/answer.ts';
import { NEVER_CANCELLED } from '../../../../shared/dns/cancellation.ts';
import { ORDINARY_FLAGS } from '../../../helpers/fake-dns-server.ts';
import {
  leafOf,
  testAuthority,
  type TestAuthority,
  type TestCertificate,
} from '../../../helpers/test-certificates.ts';

const NAME = 'mail.example.org';
const MESSAGE = 'application/dns-message';
const HOST = 'dns.example.net';
const RECORD: Answer = { type: 'A', name: NAME, data: '192.0.2.25', ttl: 300 };

let authority: TestAuthority;
let certificate: TestCertificate;
beforeAll(() => {
  authority = testAuthority('Example Authority');
  certificate = leafOf(authority, { commonName: HOST });
});

const running: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((close) => close()));
});

type Reaction = (request: { body: Buffer; headers: IncomingHttpHeaders }) => {
  readonly status?: number;
  readonly type?: string;
  readonly body?: Buffer;
  readonly silent?: boolean;
};

interface Serving {
  readonly endpoint: { readonly url: string; readonly address: string; readonly roots: readonly string[] };
  readonly versions: string[];
}

/** Listens until the test is over; gives the port and what ends it before. */
async function listen(server: net.Server): Promise<{ port: number; close: () => Promise<void> }> {
  const sockets = new Set<net.Socket>();
  server.on('connection', (socket: net.Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    await new Promise<void>((done) => server.close(() => done()));
  };
  running.push(close);
  const address = server.address();
  return { port: typeof address === 'object' && address !== null ? address.port : 0, close };
}

async function bodyOf(stream: AsyncIterable<unknown>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) if (Buffer.isBuffer(piece)) pieces.push(piece);
  return Buffer.concat(pieces);
}

async function serve(reaction: Reaction, version: 'h2' | 'http/1.1' = 'h2'): Promise<Serving> {
  const versions: string[] = [];
  const overHttp2 = createSecureServer(certificate);
  overHttp2.on('stream', (stream, headers) => {
    versions.push('h2');
    stream.on('error', () => undefined);
    void bodyOf(stream).then((body) => {
      const reply = reaction({ body, headers });
      if (reply.silent === true) return;
      stream.respond({ ':status': reply.status ?? 200, 'content-type': reply.type ?? MESSAGE });
      stream.end(reply.body ?? '');
    });
  });
  const overHttp1 = createHttps(certificate, (request, response) => {
    versions.push('http/1.1');
    void bodyOf(request).then((body) => {
      const reply = reaction({ body, headers: request.headers });
      if (reply.silent === true) return;
      response.writeHead(reply.status ?? 200, { 'content-type': reply.type ?? MESSAGE });
      response.end(reply.body ?? '');
    });
  });
  const { port } = await listen(version === 'h2' ? overHttp2 : overHttp1);
  return {
    endpoint: { url: `https://${HOST}:${port}/dns-query`, address: '127.0.0.1', roots: [authority.cert] },
    versions,
  };
}

function answerTo(body: Buffer, answers: readonly Answer[]): Buffer {
  const { id, questions } = dnsPacket.decode(body);
  return dnsPacket.encode({
    type: 'response',
    id,
    flags: ORDINARY_FLAGS,
    questions,
    answers: [...answers],
  });
}

const GOOD: Reaction = ({ body }) => ({ body: answerTo(body, [RECORD]) });

async function ask(endpoint: Serving['endpoint'], timeoutMs = 3000): Promise<DnsAnswer<'A'>> {
  return dohResolver({ ...endpoint, timeoutMs }).resolve('A', NAME, NEVER_CANCELLED);
}

function reasonOf(answer: DnsAnswer<'A'>): string {
  return answer.kind === 'failed' ? answer.reason : answer.kind;
}

describe('questions over HTTPS', () => {
  it.each(['h2', 'http/1.1'] as const)('are answered over %s', async (version) => {
    const seen: { id: number | undefined; type: unknown }[] = [];
    const { endpoint, versions } = await serve((request) => {
      seen.push({ id: dnsPacket.decode(request.body).id, type: request.headers['content-type'] });
      return GOOD(request);
    }, version);
    expect(await ask(endpoint)).toMatchObject({
      kind: 'records',
      values: ['192.0.2.25'],
      resolver: endpoint.url,
      canonicalName: NAME,
    });
    expect(seen).toEqual([{ id: 0, type: MESSAGE }]);
    expect(versions).toEqual([version]);
  });

  it('may find no such name', async () => {
    const { endpoint } = await serve(({ body }) => {
      const message = answerTo(body, []);
      message.writeUInt8(0x83, 3);
      return { body: message };
    });
    expect(reasonOf(await ask(endpoint))).toBe('nxdomain');
  });

  it('fail where the service is unwilling or sends something else', async () => {
    const cases: readonly (readonly [Reaction, string])[] = [
      [() => ({ status: 403 }), 'refused'],
      [() => ({ status: 302 }), 'refused'],
      [(request) => ({ ...GOOD(request), type: 'text/html' }), 'malformed'],
      [() => ({ body: Buffer.from('garbage') }), 'malformed'],
      [() => ({ body: Buffer.alloc(70_000) }), 'malformed'],
      [({ body }) => ({ body }), 'malformed'],
    ];
    for (const version of ['h2', 'http/1.1'] as const) {
      for (const [reaction, reason] of cases) {
        const { endpoint } = await serve(reaction, version);
        expect(reasonOf(await ask(endpoint))).toBe(reason);
      }
    }
  });

  it('are not put to somebody else: the certificate must hold for the name', async () => {
    const { endpoint, versions } = await serve(GOOD);
    const other = endpoint.url.replace(HOST, 'dns.example.com');
    expect(reasonOf(await ask({ ...endpoint, url: other }))).toBe('malformed');
    expect(reasonOf(await ask({ ...endpoint, roots: [] }))).toBe('malformed');
    expect(versions).toEqual([]);
  });

  it('end in time where nothing comes, and where nobody is there', async () => {
    const silent = await serve(() => ({ silent: true }));
    const started = performance.now();
    expect(reasonOf(await ask(silent.endpoint, 300))).toBe('timeout');
    const mute = net.createServer(() => undefined);
    const { port } = await listen(mute);
    const endpoint = { url: `https://${HOST}:${port}/`, address: '127.0.0.1', roots: [] };
    expect(reasonOf(await ask(endpoint, 300))).toBe('timeout');
    expect(performance.now() - started).toBeLessThan(1500);
    const closed = await listen(net.createServer());
    await closed.close();
    expect(reasonOf(await ask({ ...endpoint, url: `https://${HOST}:${closed.port}/` }))).toBe('refused');
  });

  it('fail at a server that speaks something else', async () => {
    const plain = net.createServer((socket) => {
      socket.on('error', () => undefined);
      socket.end('HTTP/1.1 400 Bad Request\r\n\r\n');
    });
    const { port } = await listen(plain);
    const endpoint = { url: `https://${HOST}:${port}/`, address: '127.0.0.1', roots: [] };
    expect(reasonOf(await ask(endpoint))).toBe('malformed');
  });
});
