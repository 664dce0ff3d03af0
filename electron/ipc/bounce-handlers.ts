import type { Api } from '../../shared/ipc/contract.ts';
import type { ExplainHost } from '../worker/explain-host.ts';

/** Explaining and stopping it, done by the worker. */
export function bounceHandlers(host: ExplainHost): Pick<Api, 'bounce.explain' | 'bounce.cancel'> {
  return {
    'bounce.explain': ({ input, requestId }) => host.explain(requestId, input),
    'bounce.cancel': async ({ requestId }) => ({
      kind: host.cancel(requestId) ? 'cancelled' : 'not-running',
    }),
  };
}
