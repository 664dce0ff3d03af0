import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { LookupFunction } from 'node:net';
import { leafOf, testAuthority, type TestAuthority } from './test-certificates.ts';

/** A web server of a test, on a port of the loopback. */
export interface TestHttpsServer {
  readonly port: number;
  /** Root that vouches for it. */
  readonly root: string;
  /** Addresses asked for, in order. */
  readonly requests: readonly IncomingMessage[];
  readonly close: () => Promise<void>;
}

let authority: TestAuthority | null = null;

/** The one authority of all these servers; made when the first asks, since that takes a moment. */
export function webAuthority(): TestAuthority {
  authority ??= testAuthority('Example Web CA');
  return authority;
}

/** Leads every name to the loopback. */
export const LOOPBACK: LookupFunction = (_name, options, callback) => {
  if (options.all) callback(null, [{ address: '127.0.0.1', family: 4 }]);
  else callback(null, '127.0.0.1', 4);
};

/** Serves `handler` with a certificate for `names` until it is closed. */
export async function httpsServer(
  names: readonly string[],
  handler: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<TestHttpsServer> {
  const { key, cert } = leafOf(webAuthority(), { altNames: names.map((name) => `DNS:${name}`) });
  const requests: IncomingMessage[] = [];
  const server: Server = createServer({ key, cert }, (request, response) => {
    requests.push(request);
    handler(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' ? (address?.port ?? 0) : 0,
    root: webAuthority().cert,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
