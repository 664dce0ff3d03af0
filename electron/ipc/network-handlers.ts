import type { Api, EventName, EventPayload } from '../../shared/ipc/contract.ts';
import type { Contact } from '../../shared/network/contact.ts';
import { ContactLog } from '../net/contact-log.ts';
import type { NetworkServices } from '../net/network-services.ts';
import { RunningRequests } from './running-requests.ts';

/** Tells the window of something, where there is one. */
export type Tell = <E extends EventName>(event: E, payload: EventPayload<E>) => void;

type NetworkApi = Pick<
  Api,
  'probe.start' | 'probe.cancel' | 'settings.lookUp' | 'sender.rights' | 'contacts.list'
>;

/** What the handlers work with. */
interface Work {
  readonly services: NetworkServices;
  readonly tell: Tell;
  readonly now: () => number;
  readonly requests: RunningRequests;
  readonly log: ContactLog;
}

/** Checks a server and tells each step under the id of the request. */
function checkHandler({ services, tell, now, requests, log }: Work): Api['probe.start'] {
  return ({ requestId, ...task }) =>
    requests.run(requestId, async (cancel) => {
      const contacts = log.forCheck();
      const startedAt = now();
      const outcome = await services.check(task, {
        cancel,
        onEvent: (role, host, event) => {
          contacts.event(host, event);
          tell('probe.event', { requestId, role, host, event });
        },
        onQuestion: contacts.question,
        onFetch: contacts.fetch,
      });
      contacts.end();
      if (cancel.aborted) return { kind: 'cancelled' };
      return outcome.kind === 'probed' ? { ...outcome, startedAt, tookMs: now() - startedAt } : outcome;
    });
}

/** What DNS and the web say about an address or a domain. */
function lookUpHandlers({ services, requests, log }: Work): Pick<Api, 'settings.lookUp' | 'sender.rights'> {
  return {
    'settings.lookUp': ({ requestId, address, consented }) =>
      requests.run(requestId, async (cancel) => {
        const { question: onQuestion, fetch: onFetch } = log.forCheck();
        const answer = await services.lookUp(address, consented, { cancel, onQuestion, onFetch });
        if (cancel.aborted) return { kind: 'cancelled' };
        return answer ? { kind: 'looked-up', answer } : { kind: 'unusable' };
      }),
    'sender.rights': ({ requestId, domain }) =>
      requests.run(requestId, async (cancel) => {
        const { question: onQuestion } = log.forCheck();
        const rights = await services.senderRights(domain, { cancel, onQuestion });
        if (cancel.aborted) return { kind: 'cancelled' };
        return rights ? { kind: 'known', ...rights } : { kind: 'unusable' };
      }),
  };
}

/**
 * Checks of servers, upon the user's word only, and the list of all that was asked, which other handlers write to as
 * well. `close` stops what still runs.
 */
export function networkHandlers(
  services: NetworkServices,
  tell: Tell,
  now: () => number = Date.now,
): { readonly handlers: NetworkApi; readonly log: ContactLog; readonly close: () => void } {
  const requests = new RunningRequests();
  const log = new ContactLog(now, (contacts: readonly Contact[]) => {
    tell('contacts.changed', { contacts });
  });
  const work: Work = { services, tell, now, requests, log };
  const handlers: NetworkApi = {
    'probe.start': checkHandler(work),
    ...lookUpHandlers(work),
    'probe.cancel': async ({ requestId }) => ({
      kind: requests.cancel(requestId) ? 'cancelled' : 'not-running',
    }),
    'contacts.list': async () => ({ kind: 'contacts', contacts: log.list() }),
  };
  return {
    handlers,
    log,
    close: () => {
      requests.cancelAll();
    },
  };
}
