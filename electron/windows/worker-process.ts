import { app, utilityProcess } from 'electron';
import type { WorkerProcess } from '../worker/explain-host.ts';

/** Starts a process for work on hostile input. It has Node and no window; its messages are copied, never shared. */
export function startWorkerProcess<Message, Answer>(
  script: string,
  serviceName: string,
): WorkerProcess<Message, Answer> {
  const child = utilityProcess.fork(script, [], { serviceName });
  let answer: (answer: Answer) => void = () => undefined;
  let exit: () => void = () => undefined;
  child.on('message', (message: Answer) => {
    answer(message);
  });
  child.on('exit', () => {
    exit();
  });
  return {
    post: (message) => {
      child.postMessage(message);
    },
    onAnswer: (listener) => {
      answer = listener;
    },
    onExit: (listener) => {
      exit = listener;
    },
    kill: () => {
      child.kill();
    },
    memory: () => {
      const own = app.getAppMetrics().find(({ pid }) => pid === child.pid);
      return (own?.memory.workingSetSize ?? 0) * 1024;
    },
  };
}
