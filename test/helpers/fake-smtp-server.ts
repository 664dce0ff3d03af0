import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createSecureContext, TLSSocket, type SecureContextOptions } from 'node:tls';

/** What a script can do with the client. */
export interface FakeClient {
  /** Sends lines, each with CRLF. */
  readonly say: (...lines: readonly string[]) => void;
  /** Sends octets as they are. */
  readonly raw: (data: string | Buffer) => void;
  /** The next line of the client without its end; null where it has hung up. */
  readonly line: () => Promise<string | null>;
  /** TLS from here on. Rejects where the handshake fails. */
  readonly secure: (options: SecureContextOptions) => Promise<void>;
  readonly hangUp: () => void;
  /** Ends the connection with RST. */
  readonly reset: () => void;
  readonly pause: (ms: number) => Promise<void>;
  readonly isGone: () => boolean;
}

/** What the server does with each connection; `number` counts them from 1. */
export type FakeScript = (client: FakeClient, number: number) => Promise<void> | void;

/** A mail server on the loopback that follows a script. */
export interface FakeSmtpServer {
  readonly port: number;
  readonly host: string;
  /** All lines that clients sent. */
  readonly heard: readonly string[];
  readonly connections: () => number;
  /** Connections that are still there. */
  readonly open: () => number;
  readonly close: () => Promise<void>;
}

class Client implements FakeClient {
  private socket: Socket;
  private text = '';
  private gone = false;
  private wake: () => void = () => undefined;

  constructor(
    private readonly raw_: Socket,
    private readonly heard: string[],
  ) {
    this.socket = raw_;
    this.listen(raw_);
  }

  readonly say = (...lines: readonly string[]): void => this.raw(lines.map((line) => `${line}\r\n`).join(''));
  readonly raw = (data: string | Buffer): void => void (this.socket.writable && this.socket.write(data));
  readonly hangUp = (): void => void this.socket.end();
  readonly reset = (): void => void this.raw_.resetAndDestroy();
  readonly isGone = (): boolean => this.gone;
  readonly pause = (ms: number): Promise<void> =>
    new Promise((resolve) => void setTimeout(resolve, ms).unref());

  readonly line = async (): Promise<string | null> => {
    for (;;) {
      const end = this.text.indexOf('\n');
      if (end >= 0) {
        const line = this.text.slice(0, end).replace(/\r$/, '');
        this.text = this.text.slice(end + 1);
        this.heard.push(line);
        return line;
      }
      if (this.gone) return null;
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
  };

  readonly secure = async (options: SecureContextOptions): Promise<void> => {
    this.raw_.removeAllListeners('data');
    const secure = new TLSSocket(this.raw_, { isServer: true, secureContext: createSecureContext(options) });
    this.socket = secure;
    this.text = '';
    this.listen(secure);
    await new Promise<void>((resolve, reject) => {
      secure.once('secure', resolve);
      secure.once('error', reject);
      secure.once('close', () => reject(new Error('closed')));
    });
  };

  private listen(socket: Socket): void {
    const over = (): void => {
      this.gone = true;
      this.wake();
    };
    socket.on('error', over).on('close', over).on('end', over);
    socket.on('data', (chunk: Buffer) => {
      this.text += chunk.toString('latin1');
      this.wake();
    });
  }
}

/** Starts a server on the loopback, on a free port unless one is given. */
export async function fakeSmtpServer(
  script: FakeScript,
  host = '127.0.0.1',
  port = 0,
): Promise<FakeSmtpServer> {
  const heard: string[] = [];
  const sockets = new Set<Socket>();
  let count = 0;
  const server: Server = createServer({ noDelay: true }, (socket) => {
    count += 1;
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    const client = new Client(socket, heard);
    void follow(script, client, count);
  });
  await new Promise<void>((resolve) => server.listen(port, host, resolve));
  const address = server.address();
  return {
    port: isAddressInfo(address) ? address.port : 0,
    host,
    heard,
    connections: () => count,
    open: () => sockets.size,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** Runs the script, and afterwards listens to what the client still says. */
async function follow(script: FakeScript, client: FakeClient, number: number): Promise<void> {
  try {
    await script(client, number);
    while ((await client.line()) !== null);
  } catch {
    client.hangUp();
  }
}

function isAddressInfo(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}

/** What an ordinary server says. */
export interface OrdinaryServer {
  readonly banner?: string;
  readonly capabilities?: readonly string[];
  readonly capabilitiesTls?: readonly string[];
  /** Its certificate; without it STARTTLS is answered with 502. */
  readonly tls?: SecureContextOptions;
  readonly fromStart?: boolean;
}

/** The script of an ordinary server: greeting, EHLO, STARTTLS, EHLO, QUIT. */
export function ordinaryServer(server: OrdinaryServer = {}): FakeScript {
  const { banner = '220 mail.example.org ESMTP', capabilities = ['PIPELINING', 'SIZE 1000'], tls } = server;
  return async (client) => {
    let isSecure = server.fromStart ?? false;
    if (isSecure && tls) await client.secure(tls);
    client.say(...banner.split('\n'));
    for (let line = await client.line(); line !== null; line = await client.line()) {
      const verb = line.split(' ')[0]?.toUpperCase();
      if (verb === 'EHLO')
        client.say(...ehloReply(isSecure ? (server.capabilitiesTls ?? capabilities) : capabilities));
      else if (verb === 'STARTTLS' && tls && !isSecure) {
        client.say('220 2.0.0 Ready to start TLS');
        await client.secure(tls);
        isSecure = true;
      } else if (verb === 'QUIT') {
        client.say('221 2.0.0 Bye');
        client.hangUp();
        return;
      } else client.say('502 5.5.1 Unknown command');
    }
  };
}

/** An EHLO reply of several lines. */
export function ehloReply(capabilities: readonly string[], name = 'mail.example.org'): readonly string[] {
  const lines = [name, ...capabilities];
  return lines.map((line, i) => `250${i === lines.length - 1 ? ' ' : '-'}${line}`);
}
