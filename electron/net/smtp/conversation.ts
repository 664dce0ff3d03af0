import { connect as connectTcp, type Socket } from 'node:net';
import { connect as connectTls, type TLSSocket } from 'node:tls';
import type { Cancellation } from '../../../shared/dns/cancellation.ts';
import { lenientTls, sentChain, serverNameOf } from '../tls/lenient-tls.ts';
import { ReplyParser, type ServerReply } from './reply-parser.ts';
import { errorCodeOf } from './socket-errors.ts';
import type { Transcript } from './transcript.ts';

/** How waiting for a reply ended. `timeout` with `hasBytes`: something came, yet no whole reply. */
export type Heard =
  | { readonly kind: 'reply'; readonly reply: ServerReply }
  | { readonly kind: 'foreign'; readonly text: string }
  | { readonly kind: 'timeout'; readonly hasBytes: boolean }
  | { readonly kind: 'closed'; readonly code: string | null }
  | { readonly kind: 'flood' | 'cancelled' };

/** How a connection or a TLS handshake ended. */
export type Joined =
  | { readonly kind: 'done' }
  | { readonly kind: 'timeout'; readonly hasBytes: boolean }
  | { readonly kind: 'failed'; readonly code: string | null }
  | { readonly kind: 'cancelled' };

/** What a TLS handshake showed; the chain is as sent, the server's own certificate first, in DER. */
export interface TlsFacts {
  readonly protocol: string | null;
  readonly chain: readonly Buffer[];
}

/** After the first foreign bytes so long for the rest of them, in ms. */
const FOREIGN_REST_MS = 300;

/** How long a server has to read our QUIT before the socket goes, in ms. */
const LEAVE_MS = 500;

const noop = (): void => undefined;

/**
 * One connection to a server: what is sent, what comes back, each wait with its own limit and all of them before the
 * deadline. Keeps no timer and no listener once closed. Times are those of `performance.now()`.
 */
export class Conversation {
  private socket: Socket | null = null;
  private parser = new ReplyParser();
  private closed: { readonly code: string | null } | null = null;
  /** Called when something happened that the current wait may end with. */
  private wake: () => void = noop;
  private isCancelled = false;
  private hasTickets = false;
  private isHurried = false;
  private hurrying: NodeJS.Timeout | undefined;
  private isImpatient = false;

  constructor(
    private readonly deadline: number,
    private readonly cancel: Cancellation,
    private readonly transcript: Transcript,
  ) {
    if (cancel.aborted) this.isCancelled = true;
    cancel.addEventListener?.('abort', this.onAbort, { once: true });
  }

  /** Our own address, as the system chose it. */
  get localAddress(): string | null {
    return this.socket?.localAddress ?? null;
  }

  /** Nothing was heard of the end of the connection. */
  get isOpen(): boolean {
    return this.socket !== null && this.closed === null && !this.isCancelled;
  }

  /** The connection shall come about within so many ms from now. */
  hurry(limitMs: number): void {
    this.hurrying ??= setTimeout(() => {
      this.isHurried = true;
      this.wake();
    }, limitMs);
  }

  /** Waiting for a greeting makes no sense any more: `hearGreeting` ends at once where nothing has come yet. */
  stopWaiting(): void {
    this.isImpatient = true;
    this.wake();
  }

  async connect(address: string, port: number, limitMs: number): Promise<Joined> {
    if (this.isCancelled) return { kind: 'cancelled' };
    const socket = connectTcp({ host: address, port, noDelay: true });
    this.listen(socket);
    let isConnected = false;
    const onConnect = (): void => {
      isConnected = true;
      this.wake();
    };
    socket.once('connect', onConnect);
    const joined = await this.wait(limitMs, (isLate): Joined | null => {
      if (isConnected) return { kind: 'done' };
      if (this.closed) return { kind: 'failed', code: this.closed.code };
      return isLate || this.isHurried ? { kind: 'timeout', hasBytes: false } : null;
    });
    clearTimeout(this.hurrying);
    socket.off('connect', onConnect);
    return joined;
  }

  /** TLS on the connection as it is; any certificate is taken, to be judged later. */
  async secure(host: string, limitMs: number): Promise<Joined & { readonly tls?: TlsFacts }> {
    const raw = this.socket;
    if (this.isCancelled || !raw) return { kind: 'cancelled' };
    if (this.closed) return { kind: 'failed', code: this.closed.code };
    const before = raw.bytesRead;
    this.unlisten(raw);
    raw.on('error', noop);
    const socket = connectTls({ socket: raw, ...lenientTls(), ...serverNameOf(host) });
    this.parser = new ReplyParser();
    this.listen(socket);
    socket.on('session', this.onTickets);
    let isSecure = false;
    socket.once('secureConnect', () => {
      isSecure = true;
      this.wake();
    });
    const joined = await this.wait(limitMs, (isLate): Joined | null => {
      if (isSecure) return { kind: 'done' };
      if (this.closed) return { kind: 'failed', code: this.closed.code };
      return isLate ? { kind: 'timeout', hasBytes: raw.bytesRead > before } : null;
    });
    if (joined.kind === 'done') return { ...joined, tls: factsOf(socket) };
    this.closed ??= { code: null }; // Half a handshake is nothing to go on talking over.
    return joined;
  }

  /** Ends when the server's session tickets (RFC 8446 §4.6.1) are here, at the latest after the limit. */
  async tickets(limitMs: number): Promise<void> {
    await this.wait(limitMs, (isLate) =>
      this.hasTickets || isLate || this.closed ? { kind: 'done' } : null,
    );
    // Writing while the event is being handled blocks the connection in Node 20.
    await new Promise((resolve) => setImmediate(resolve));
  }

  send(line: string): void {
    this.transcript.add('us', line);
    if (this.socket?.writable) this.socket.write(`${line}\r\n`);
  }

  /** The next reply. */
  hear(limitMs: number): Promise<Heard> {
    return this.listenFor(limitMs, () => false);
  }

  /** The greeting, which other events may make pointless to wait for. */
  hearGreeting(limitMs: number): Promise<Heard> {
    return this.listenFor(limitMs, () => this.isImpatient);
  }

  private async listenFor(limitMs: number, isOver: () => boolean): Promise<Heard> {
    let foreignSince = 0;
    const heard = await this.wait(limitMs, (isTimeUp): Heard | null => {
      const isLate = isTimeUp || isOver();
      const state = this.parser.next();
      if (state.kind === 'reply' || state.kind === 'flood') return state;
      if (state.kind === 'foreign') {
        const now = performance.now();
        if (foreignSince === 0) setTimeout(() => this.wake(), FOREIGN_REST_MS).unref();
        foreignSince ||= now;
        const isAll = state.isWhole || this.closed || isLate || now - foreignSince >= FOREIGN_REST_MS - 1;
        return isAll ? { kind: 'foreign', text: state.text } : null;
      }
      if (this.closed) return { kind: 'closed', code: this.closed.code };
      return isLate ? { kind: 'timeout', hasBytes: state.hasBytes } : null;
    });
    this.note(heard);
    return heard;
  }

  /** Throws away what came behind the last reply; how many octets that were. */
  dropRest(): number {
    return this.parser.dropRest();
  }

  /** Says goodbye without waiting for an answer; the socket goes by itself, and keeps no program running. */
  leave(): void {
    this.send('QUIT');
    const { socket } = this;
    if (!socket) return;
    this.forget();
    socket.on('error', noop);
    socket.resume();
    socket.unref();
    setTimeout(() => socket.destroy(), LEAVE_MS).unref();
  }

  close(): void {
    const { socket } = this;
    this.forget();
    socket?.on('error', noop);
    socket?.destroy();
  }

  private readonly onData = (chunk: Buffer): void => {
    this.parser.push(chunk);
    this.wake();
  };
  private readonly onEnd = (): void => {
    this.closed ??= { code: null };
    this.wake();
  };
  private readonly onError = (error: Error): void => {
    this.closed ??= { code: errorCodeOf(error) };
    this.wake();
  };
  private readonly onTickets = (): void => {
    this.hasTickets = true;
    this.wake();
  };
  private readonly onAbort = (): void => {
    this.isCancelled = true;
    this.wake();
  };

  private listen(socket: Socket): void {
    this.socket = socket;
    socket.on('data', this.onData).on('end', this.onEnd).on('close', this.onEnd).on('error', this.onError);
  }

  private unlisten(socket: Socket): void {
    socket.off('data', this.onData).off('end', this.onEnd).off('close', this.onEnd);
    socket.off('error', this.onError).off('session', this.onTickets);
  }

  private forget(): void {
    clearTimeout(this.hurrying);
    this.cancel.removeEventListener?.('abort', this.onAbort);
    if (this.socket) this.unlisten(this.socket);
    this.socket = null;
  }

  /** Looks at once and after every event, until there is a result; `isLate` tells that the time is over. */
  private wait<T extends { readonly kind: string }>(
    limitMs: number,
    look: (isLate: boolean) => T | null,
  ): Promise<T | { readonly kind: 'cancelled' }> {
    return new Promise((resolve) => {
      const left = Math.max(0, Math.min(limitMs, this.deadline - performance.now()));
      const check = (isLate: boolean): void => {
        const found = this.isCancelled ? ({ kind: 'cancelled' } as const) : look(isLate);
        if (found === null) return;
        clearTimeout(timer);
        this.wake = noop;
        resolve(found);
      };
      const timer = setTimeout(() => check(true), left);
      this.wake = () => check(false);
      check(false);
    });
  }

  private note(heard: Heard): void {
    if (heard.kind === 'reply') {
      for (const line of heard.reply.raw.split('\n')) this.transcript.add('server', line);
    } else if (heard.kind === 'foreign') this.transcript.add('server', heard.text);
  }
}

function factsOf(socket: TLSSocket): TlsFacts {
  return { protocol: socket.getProtocol(), chain: sentChain(socket) };
}
