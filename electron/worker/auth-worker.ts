import { parentPort } from 'node:worker_threads';
import { authWork } from './auth-work.ts';

/** Entry of the process that reads headers and verifies mail: a utility process of the app, a thread of the command line. */
if (parentPort) {
  const port = parentPort;
  const work = authWork((answer) => {
    port.postMessage(answer);
  });
  port.on('message', work);
} else {
  const port = process.parentPort;
  const work = authWork((answer) => {
    port.postMessage(answer);
  });
  port.on('message', ({ data }) => {
    work(data);
  });
  // Electron would keep the process alive, stuck in the middle of a job.
  process.on('uncaughtException', (error) => {
    process.stderr.write(`${error.stack ?? error.message}\n`);
    process.exit(1);
  });
}
