import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A port of the loopback that takes no connections any more: packets to it stay without an answer. */
export interface DeafServer {
  readonly port: number;
  readonly close: () => Promise<void>;
}

const PROGRAM = `
  const server = require('node:net').createServer();
  server.listen({ port: Number(process.argv[2]), host: process.argv[1], backlog: 1 }, () =>
    process.stdout.write(String(server.address().port)));
`;

/**
 * Makes a port deaf, which only Linux does in this way: its program is halted and its queue of connections is full, so
 * the system drops every further attempt. `port` 0 takes a free one.
 */
export async function deafServer(host = '127.0.0.1', port = 0): Promise<DeafServer> {
  const child = spawn(process.execPath, ['-e', PROGRAM, host, String(port)], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [data]: unknown[] = await once(child.stdout, 'data');
  const taken = Number(String(data));
  child.kill('SIGSTOP');
  const fillers: Socket[] = Array.from({ length: 4 }, () =>
    connect(taken, host).on('error', () => undefined),
  );
  await new Promise((resolve) => setTimeout(resolve, 50));
  return {
    port: taken,
    close: async () => {
      for (const socket of fillers) socket.destroy();
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}
