import { app, utilityProcess } from 'electron';
import type { ExplainProcess } from '../worker/explain-host.ts';

/** Starts the explaining process. It has Node and no window; its messages are copied, never shared. */
export function startExplainProcess(script: string): ExplainProcess {
  const child = utilityProcess.fork(script, [], { serviceName: 'Retour explain' });
  return {
    post: (message) => {
      child.postMessage(message);
    },
    onAnswer: (listener) => {
      child.on('message', listener);
    },
    onExit: (listener) => {
      child.on('exit', listener);
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
