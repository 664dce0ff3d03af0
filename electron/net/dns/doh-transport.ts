import type * as Http2 from 'node:http2';
import { request } from 'node:https';
import { isIP } from 'node:net';
import { connect, type TLSSocket } from 'node:tls';

/** A server that answers DNS questions over HTTPS (RFC 8484). */
export interface DohEndpoint {
  /** `https://…` with its path. */
  readonly url: string;
  /** Where to connect, so that the name need not be looked up; the certificate still has to hold for the name. */
  readonly address?: string | undefined;
  /** Trusted roots in PEM form; Node's own unless told. */
  readonly roots?: readonly string[] | undefined;
}

/** How a POST ended. */
export type Posted =
  | { readonly kind: 'body'; readonly bytes: Buffer }
  /** Another status than 200. */
  | { readonly kind: 'unwilling' }
  /** No DNS message: another type, too long, broken off, no HTTP. */
  | { readonly kind: 'strange' }
  /** The certificate does not hold, or TLS fails: whoever answers there is not the server asked for. */
  | { readonly kind: 'untrusted' }
  | { readonly kind: 'port-closed' }
  | { readonly kind: 'no-network' }
  | { readonly kind: 'stopped' };

const DNS_MESSAGE = 'application/dns-message';
/** A DNS message is never longer (RFC 8484 §6). */
const MAX_BODY_OCTETS = 65_535;

function endOf(error: NodeJS.ErrnoException): Posted {
  const code = error.code ?? '';
  if (code === 'ECONNREFUSED') return { kind: 'port-closed' };
  if (/CERT|SIGNATURE|ISSUER|SSL|TLS|EPROTO/.test(code)) return { kind: 'untrusted' };
  // Some in between cut the connection as soon as they read the name.
  if (code === 'ECONNRESET' || code === 'EPIPE') return { kind: 'strange' };
  return { kind: 'no-network' };
}

/** A stream of a body, as HTTP/1.1 and HTTP/2 both give it. */
interface Body {
  on(event: 'data', listener: (piece: Buffer) => void): unknown;
  on(event: 'end', listener: () => void): unknown;
}

function readBody(body: Body, status: number, type: string, done: (posted: Posted) => void): void {
  if (status !== 200) {
    done({ kind: 'unwilling' });
    return;
  }
  if (type.split(';')[0]?.trim().toLowerCase() !== DNS_MESSAGE) {
    done({ kind: 'strange' });
    return;
  }
  const pieces: Buffer[] = [];
  let size = 0;
  body.on('data', (piece) => {
    size += piece.length;
    if (size > MAX_BODY_OCTETS) done({ kind: 'strange' });
    else pieces.push(piece);
  });
  body.on('end', () => done({ kind: 'body', bytes: Buffer.concat(pieces) }));
}

/** How a message is posted over a connection that stands. */
type Post = (socket: TLSSocket, url: URL, message: Buffer, done: (posted: Posted) => void) => void;

function overHttp2(
  { connect: connectHttp2 }: typeof Http2,
  ...[socket, url, message, done]: Parameters<Post>
): void {
  const session = connectHttp2(url.origin, { createConnection: () => socket });
  session.on('error', (error) => done(endOf(error)));
  const stream = session.request({
    ':method': 'POST',
    ':path': `${url.pathname}${url.search}`,
    'content-type': DNS_MESSAGE,
    accept: DNS_MESSAGE,
    'content-length': message.length,
  });
  stream.on('error', () => done({ kind: 'strange' }));
  stream.on('close', () => done({ kind: 'strange' }));
  stream.on('response', (headers) => {
    readBody(stream, headers[':status'] ?? 0, headers['content-type'] ?? '', done);
  });
  stream.end(message);
}

function overHttp1(socket: TLSSocket, url: URL, message: Buffer, done: (posted: Posted) => void): void {
  const post = request(url, {
    method: 'POST',
    createConnection: () => socket,
    headers: { 'content-type': DNS_MESSAGE, accept: DNS_MESSAGE, 'content-length': message.length },
  });
  post.on('error', () => done({ kind: 'strange' }));
  post.on('response', (response) => {
    response.on('error', () => done({ kind: 'strange' }));
    readBody(response, response.statusCode ?? 0, response.headers['content-type'] ?? '', done);
  });
  post.end(message);
}

/**
 * Posts one message and gives the body of the answer, over HTTP/2 where the server has it, which some public ones
 * demand. No redirects, no cookies, no compression. Ends with the signal. Never rejects.
 */
export function postMessage(endpoint: DohEndpoint, message: Buffer, signal: AbortSignal): Promise<Posted> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve({ kind: 'stopped' });
      return;
    }
    const url = new URL(endpoint.url);
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const socket = connect({
      host: endpoint.address ?? host,
      port: url.port === '' ? 443 : Number(url.port),
      ALPNProtocols: ['h2', 'http/1.1'],
      ...(isIP(host) === 0 ? { servername: host } : {}),
      ...(endpoint.roots ? { ca: [...endpoint.roots] } : {}),
    });
    const done = (posted: Posted): void => {
      signal.removeEventListener('abort', stop);
      resolve(posted);
      socket.destroy();
    };
    const stop = (): void => done({ kind: 'stopped' });
    signal.addEventListener('abort', stop, { once: true });
    socket.on('error', (error) => done(endOf(error)));
    socket.on('close', () => done({ kind: 'strange' }));
    socket.on('secureConnect', () => {
      if (socket.alpnProtocol !== 'h2') overHttp1(socket, url, message, done);
      // Loaded only here: it takes longer than all else that a probe needs.
      else void import('node:http2').then((http2) => overHttp2(http2, socket, url, message, done));
    });
  });
}
