import type { DnsAnswer, RecordType } from '../../shared/dns/answer.ts';
import { onAbort } from '../../shared/dns/cancellation.ts';
import type { Resolver } from '../../shared/dns/resolver.ts';
import type { AuthAnswer } from './auth-job.ts';

/** An answer of the type that was asked for: it fits whoever asked. */
export type FittingAnswer = DnsAnswer<never>;
type Waiting = (answer: FittingAnswer) => void;

const CANCELLED = { kind: 'failed', reason: 'cancelled', resolver: null, timeMs: 0 } as const;

/** Puts questions to DNS through another process. Who gives up is answered at once; a late answer is dropped. */
export class PortResolver {
  readonly #send: (answer: AuthAnswer) => void;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;

  constructor(send: (answer: AuthAnswer) => void) {
    this.#send = send;
  }

  readonly resolver: Resolver = {
    resolve: <T extends RecordType>(
      type: T,
      name: string,
      cancel: Parameters<Resolver['resolve']>[2],
    ): Promise<DnsAnswer<T>> => {
      if (cancel.aborted) return Promise.resolve(CANCELLED);
      this.#last += 1;
      const ask = this.#last;
      return new Promise((resolve) => {
        const release = onAbort(cancel, () => {
          this.#waiting.delete(ask);
          resolve(CANCELLED);
        });
        this.#waiting.set(ask, (answer) => {
          release();
          resolve(answer);
        });
        this.#send({ kind: 'ask', ask, type, name });
      });
    },
  };

  /** Hands an answer to whoever waits for it. */
  take(ask: number, answer: FittingAnswer): void {
    const waiting = this.#waiting.get(ask);
    this.#waiting.delete(ask);
    waiting?.(answer);
  }
}
