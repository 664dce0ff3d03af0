import type { AuthInput } from '../../shared/ipc/auth-contract.ts';
import type { Api } from '../../shared/ipc/contract.ts';
import { VERIFY_TIME_LIMIT_MS } from '../mail/auth/time-limit.ts';
import type { AuthHooks, AuthServices } from '../net/auth-services.ts';
import type { ContactLog } from '../net/contact-log.ts';
import type { SentInputs } from '../storage/sent-inputs.ts';
import type { AuthHost } from '../worker/auth-host.ts';
import type { AuthTask } from '../worker/auth-job.ts';
import { piecesOf } from './bounce-handlers.ts';
import type { GivenReferences } from './given-references.ts';
import { RunningRequests } from './running-requests.ts';

/** A forward asks about two senders, the target and the forwarder, one after the other. */
const FORWARD_TIME_LIMIT_MS = 30_000;

type AuthApi = Pick<
  Api,
  | 'headers.read'
  | 'headers.verify'
  | 'spf.evaluate'
  | 'dkim.key'
  | 'dmarc.record'
  | 'forward.examine'
  | 'auth.cancel'
>;

/** What the handlers work with. */
export interface AuthParts {
  readonly services: AuthServices;
  readonly host: AuthHost;
  /** Notes every question to DNS. */
  readonly log: ContactLog;
  readonly sent: SentInputs;
  readonly given: GivenReferences;
}

const CANCELLED = { kind: 'failed', reason: 'cancelled' } as const;
const GIVEN_UP = { kind: 'cancelled' } as const;

/** Does a task on an input in the process for it; the questions of that process are put and noted here. */
class TaskRunner {
  readonly #parts: AuthParts;
  readonly #requests: RunningRequests;

  constructor(parts: AuthParts, requests: RunningRequests) {
    this.#parts = parts;
    this.#requests = requests;
  }

  run<T extends AuthTask>(requestId: string, task: T, input: AuthInput | null) {
    const { host, services, log, sent } = this.#parts;
    return this.#requests.run(requestId, async (cancel) => {
      const pieces = input === null ? [] : piecesOf(input, sent);
      if (pieces === null) return CANCELLED;
      const resolver = services.resolver(log.forCheck().question);
      return host.run(task, pieces, { cancel, resolver });
    });
  }
}

/** Look-ups that need no process of their own, as DNS limits what comes. */
function lookUpHandlers(
  { services, log, given }: AuthParts,
  requests: RunningRequests,
): Pick<AuthApi, 'spf.evaluate' | 'dkim.key' | 'dmarc.record'> {
  /** Runs one look-up; what its findings refer to may be opened. */
  const ask = <A extends { readonly kind: string }>(
    requestId: string,
    work: (hooks: AuthHooks) => Promise<A>,
  ) =>
    requests.run(requestId, async (cancel): Promise<A | typeof GIVEN_UP> => {
      const answer = await work({ cancel, onQuestion: log.forCheck().question });
      return cancel.aborted ? GIVEN_UP : answer;
    });
  return {
    'spf.evaluate': async ({ requestId, ...question }) => {
      const answer = await ask(requestId, (hooks) => services.evaluateSpf(question, hooks));
      if (answer.kind === 'evaluated') given.add(answer);
      return answer;
    },
    'dkim.key': async ({ requestId, domain, selector }) => {
      const answer = await ask(requestId, (hooks) => services.dkimKey(domain, selector, hooks));
      if (answer.kind === 'looked-up') given.add(answer);
      return answer;
    },
    'dmarc.record': async ({ requestId, domain }) => {
      const answer = await ask(requestId, (hooks) => services.dmarcRecord(domain, hooks));
      if (answer.kind === 'looked-up') given.add(answer);
      return answer;
    },
  };
}

/** Headers and authentication, upon the user's word only. `close` stops what still runs. */
export function authHandlers(parts: AuthParts): { readonly handlers: AuthApi; readonly close: () => void } {
  const requests = new RunningRequests();
  const runner = new TaskRunner(parts, requests);
  const handlers: AuthApi = {
    'headers.read': async ({ requestId, input }) => {
      const outcome = await runner.run(requestId, { kind: 'read' }, input);
      if (outcome.kind === 'read') parts.given.add(outcome);
      return outcome;
    },
    'headers.verify': async ({ requestId, input }) => {
      const task = { kind: 'verify', timeLimitMs: VERIFY_TIME_LIMIT_MS } as const;
      const outcome = await runner.run(requestId, task, input);
      if (outcome.kind === 'verified') parts.given.add(outcome);
      return outcome;
    },
    'forward.examine': async ({ requestId, input, answers, online }) => {
      const limits = { hasInput: input !== null, timeLimitMs: FORWARD_TIME_LIMIT_MS };
      const outcome = await runner.run(requestId, { kind: 'forward', answers, online, ...limits }, input);
      if (outcome.kind === 'examined') parts.given.add(outcome.examination);
      return outcome;
    },
    ...lookUpHandlers(parts, requests),
    'auth.cancel': async ({ requestId }) => ({
      kind: requests.cancel(requestId) || parts.sent.cancel(requestId) ? 'cancelled' : 'not-running',
    }),
  };
  return {
    handlers,
    close: () => {
      requests.cancelAll();
      parts.host.close();
    },
  };
}
