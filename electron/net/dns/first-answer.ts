import { setMaxListeners } from 'node:events';
import type { DnsFailure, RecordType } from '../../../shared/dns/answer.ts';
import { dnsServerText, type DnsServer } from '../../../shared/dns/server-address.ts';
import { askServer, type DnsTransport, type ServerAnswer } from './ask-server.ts';
import type { Found } from './read-records.ts';

/** The answer of the first server that had one, or the failure that tells most. */
export interface FirstAnswer<T extends RecordType> {
  readonly answer: Found<T>;
  /** Nobody listened at any server. */
  readonly allClosed: boolean;
  readonly resolver: string;
  /** Its place among the servers. */
  readonly index: number;
}

export interface AskPlan {
  /** At least one. */
  readonly servers: readonly DnsServer[];
  readonly transport: DnsTransport;
  /** After so long without an answer the next server is asked too, the silent one stays asked. */
  readonly patienceMs: number;
  /** Ends everything: time limit or cancellation. */
  readonly signal: AbortSignal;
}

/** Failures from the one that tells most: a server that answers knows more than one that is silent. */
const BY_WEIGHT: readonly DnsFailure[] = [
  'servfail',
  'refused',
  'malformed',
  'timeout',
  'no-network',
  'bad-name',
  'cancelled',
];

interface Attempt {
  readonly index: number;
  readonly server: DnsServer;
  readonly transport: DnsTransport;
}

/** Each server over UDP, all once more where they stay silent, then over TCP, which some networks let through alone. */
function attemptsOf({ servers, transport }: AskPlan): readonly Attempt[] {
  const rounds: readonly DnsTransport[] = transport === 'tcp' ? ['tcp', 'tcp'] : ['udp', 'udp', 'tcp'];
  return rounds.flatMap((round) => servers.map((server, index) => ({ index, server, transport: round })));
}

type NoAnswer = Extract<ServerAnswer<RecordType>, { readonly kind: 'failed' | 'port-closed' | 'stopped' }>;

function failureOf(answer: NoAnswer): DnsFailure {
  switch (answer.kind) {
    case 'failed':
      return answer.reason;
    case 'port-closed':
      return 'refused';
    case 'stopped':
      return answer.strange ? 'malformed' : 'timeout';
  }
}

interface Failure {
  readonly attempt: Attempt;
  readonly reason: DnsFailure;
  readonly closed: boolean;
}

function worst<T extends RecordType>(
  failures: readonly Failure[],
  asked: readonly Attempt[],
): FirstAnswer<T> {
  const [first] = [...failures].sort((a, b) => BY_WEIGHT.indexOf(a.reason) - BY_WEIGHT.indexOf(b.reason));
  const attempt = first?.attempt ?? asked.at(-1);
  return {
    answer: { kind: 'failed', reason: first?.reason ?? 'timeout' },
    allClosed: failures.length > 0 && failures.every(({ closed }) => closed),
    resolver: attempt === undefined ? '' : dnsServerText(attempt.server),
    index: attempt?.index ?? 0,
  };
}

/** Takes out the next attempt at a server that has not failed yet. */
function takeNext(queue: Attempt[], failures: readonly Failure[]): Attempt | null {
  for (;;) {
    const attempt = queue.shift();
    if (attempt === undefined) return null;
    if (!failures.some((failure) => failure.attempt.index === attempt.index)) return attempt;
  }
}

/**
 * Asks the servers in turn: the next at once where one fails, after `patienceMs` where it is silent; an answer that
 * comes late still counts. "No such name" and "no such record" are answers and end it. Never rejects.
 */
export function firstAnswer<T extends RecordType>(
  plan: AskPlan,
  type: T,
  name: string,
): Promise<FirstAnswer<T>> {
  const queue = [...attemptsOf(plan)];
  const asked: Attempt[] = [];
  const failures: Failure[] = [];
  const finished = new AbortController();
  const signal = AbortSignal.any([plan.signal, finished.signal]);
  // Each attempt listens; more than ten are no leak here.
  setMaxListeners(queue.length + 1, signal);
  return new Promise((resolve) => {
    let open = 0;
    let timer: NodeJS.Timeout | undefined;
    const finish = (result: FirstAnswer<T>): void => {
      clearTimeout(timer);
      resolve(result);
      finished.abort();
    };
    const settle = (attempt: Attempt, answer: ServerAnswer<T>): void => {
      open -= 1;
      if (finished.signal.aborted) return;
      if (answer.kind === 'failed' || answer.kind === 'port-closed' || answer.kind === 'stopped') {
        failures.push({ attempt, reason: failureOf(answer), closed: answer.kind === 'port-closed' });
        next();
        return;
      }
      finish({ answer, allClosed: false, resolver: dnsServerText(attempt.server), index: attempt.index });
    };
    const next = (): void => {
      clearTimeout(timer);
      const attempt = plan.signal.aborted ? null : takeNext(queue, failures);
      if (attempt === null) {
        if (open === 0) finish(worst(failures, asked));
        return;
      }
      asked.push(attempt);
      open += 1;
      timer = setTimeout(next, plan.patienceMs);
      void askServer(attempt.server, attempt.transport, type, name, signal).then((answer) =>
        settle(attempt, answer),
      );
    };
    next();
  });
}
