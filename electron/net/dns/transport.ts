import dgram from 'node:dgram';
import net from 'node:net';
import type { DnsServer } from '../../../shared/dns/server-address.ts';

/** How sending a question and waiting for bytes ended. */
export type Sent =
  | { readonly kind: 'done' }
  /** Nobody listens at the port, or it hung up without a word. */
  | { readonly kind: 'port-closed' }
  /** No packet could leave, or none comes through to the server. */
  | { readonly kind: 'no-network' }
  /** The bytes broke off. */
  | { readonly kind: 'broken' }
  /** Called off by the signal. */
  | { readonly kind: 'stopped' };

/** Takes one message; true where it was the one waited for. */
export type TakeMessage = (bytes: Buffer) => boolean;

const STOPPED: Sent = { kind: 'stopped' };

/** Errors of the system by what they mean for a question; ICMP's answers arrive as the same codes. */
function endOf(error: NodeJS.ErrnoException): Sent {
  switch (error.code) {
    case 'ECONNREFUSED':
    case 'ECONNRESET':
    case 'EPIPE':
      return { kind: 'port-closed' };
    case 'ETIMEDOUT':
      return STOPPED;
    default:
      return { kind: 'no-network' };
  }
}

/**
 * Sends one datagram from a port of its own, chosen by the system at random (RFC 5452 §9.2), and hands on what comes
 * back until `take` has what it waits for. The socket is bound to the server, so datagrams of others never arrive.
 * Never rejects.
 */
export function sendUdp(
  server: DnsServer,
  query: Buffer,
  take: TakeMessage,
  signal: AbortSignal,
): Promise<Sent> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve(STOPPED);
      return;
    }
    const socket = dgram.createSocket(server.family === 6 ? 'udp6' : 'udp4');
    let open = true;
    const end = (sent: Sent): void => {
      if (!open) return;
      open = false;
      signal.removeEventListener('abort', stop);
      socket.close();
      resolve(sent);
    };
    const stop = (): void => end(STOPPED);
    const fail = (error: Error | null): void => {
      if (error !== null) end(endOf(error));
    };
    signal.addEventListener('abort', stop, { once: true });
    socket.on('error', fail);
    socket.on('message', (bytes) => {
      if (open && take(bytes)) end({ kind: 'done' });
    });
    socket.on('connect', () => {
      if (open) socket.send(query, fail);
    });
    socket.connect(server.port, server.address);
  });
}

/** A message behind its two octets of length (RFC 1035 §4.2.2). */
function framed(message: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(message.length);
  return Buffer.concat([length, message]);
}

/**
 * Asks over a connection of its own (RFC 7766). The first message must be the answer: a connection has no strangers.
 * At most 65,537 octets are kept. Never rejects.
 */
export function sendTcp(
  server: DnsServer,
  query: Buffer,
  take: TakeMessage,
  signal: AbortSignal,
): Promise<Sent> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve(STOPPED);
      return;
    }
    const socket = net.connect({ host: server.address, port: server.port });
    const pieces: Buffer[] = [];
    let size = 0;
    let wanted = Infinity;
    const end = (sent: Sent): void => {
      signal.removeEventListener('abort', stop);
      socket.destroy();
      resolve(sent);
    };
    const stop = (): void => end(STOPPED);
    const brokenOff = (): void => end(size === 0 ? { kind: 'port-closed' } : { kind: 'broken' });
    signal.addEventListener('abort', stop, { once: true });
    socket.setNoDelay(true);
    socket.on('error', (error) => (size > 0 ? brokenOff() : end(endOf(error))));
    socket.on('close', brokenOff);
    socket.on('connect', () => socket.write(framed(query)));
    socket.on('data', (piece: Buffer) => {
      pieces.push(piece);
      size += piece.length;
      if (wanted === Infinity && size >= 2) wanted = 2 + Buffer.concat(pieces).readUInt16BE(0);
      if (size < wanted) return;
      const message = Buffer.concat(pieces).subarray(2, wanted);
      end(take(message) ? { kind: 'done' } : { kind: 'broken' });
    });
  });
}
