import type { Api } from '../../shared/ipc/contract.ts';
import type { NetworkHistory } from '../storage/network-history.ts';

/** What is remembered of servers: how many, and forgetting them. */
export function historyHandlers(history: NetworkHistory): Pick<Api, 'history.count' | 'history.forget'> {
  return {
    'history.count': async () => ({ kind: 'count', servers: history.count() }),
    'history.forget': async () => {
      history.forget();
      return { kind: 'forgotten' };
    },
  };
}
