import { explainWork, warmUp } from './explain-work.ts';

/** Entry of the explaining process: a utility process of Electron, which talks over its parent port. */
const port = process.parentPort;
const work = explainWork((answer) => {
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
// Behind what has already been asked.
setImmediate(() => {
  void warmUp();
});
