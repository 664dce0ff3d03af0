import { MessageChannel } from 'node:worker_threads';
import type { AuthProcess } from '../../electron/worker/auth-host.ts';
import type { AuthAnswer } from '../../electron/worker/auth-job.ts';
import { authWork } from '../../electron/worker/auth-work.ts';

/** The process that verifies mail, played in this one: messages are copied as between processes. */
export function localAuthProcess(): AuthProcess {
  const { port1: ours, port2: theirs } = new MessageChannel();
  let listener: (answer: AuthAnswer) => void = () => undefined;
  const work = authWork((answer) => {
    theirs.postMessage(answer);
  });
  theirs.on('message', work);
  ours.on('message', (answer: AuthAnswer) => {
    listener(answer);
  });
  return {
    post: (message) => {
      ours.postMessage(message);
    },
    onAnswer: (answer) => {
      listener = answer;
    },
    onExit: () => undefined,
    kill: () => {
      ours.close();
    },
    memory: () => 0,
  };
}
