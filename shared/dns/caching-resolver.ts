import type { DnsAnswer, RecordType } from './answer.ts';
import { onAbort, type Cancellation } from './cancellation.ts';
import { normalName } from './domain-name.ts';
import type { DnsQuestion, Resolver } from './resolver.ts';

/** More than a check asks of one type; beyond it the oldest answers are forgotten. */
const MAX_ENTRIES = 2048;

/** One question that was put, with those who wait for its answer. */
class SharedQuestion<T extends RecordType> {
  readonly answer: Promise<DnsAnswer<T>>;
  readonly #listeners = new Set<() => void>();
  #waiting = 0;
  #state: 'open' | 'answered' | 'abandoned' = 'open';

  constructor(ask: (cancel: Cancellation) => Promise<DnsAnswer<T>>) {
    const isAborted = (): boolean => this.#state === 'abandoned';
    this.answer = ask({
      get aborted() {
        return isAborted();
      },
      throwIfAborted: () => {
        if (isAborted()) throw new Error('Nobody waits for the answer any more.');
      },
      addEventListener: (_type, listener) => void this.#listeners.add(listener),
      removeEventListener: (_type, listener) => void this.#listeners.delete(listener),
    }).finally(() => {
      if (this.#state === 'open') this.#state = 'answered';
    });
  }

  /** Nobody may join any more. */
  get abandoned(): boolean {
    return this.#state === 'abandoned';
  }

  /** The answer, or `cancelled` as soon as this one caller gives up; the question is called off with the last of them. */
  wait(cancel: Cancellation): Promise<DnsAnswer<T>> {
    this.#waiting += 1;
    return new Promise((resolve, reject) => {
      const release = onAbort(cancel, () => {
        this.#leave();
        resolve({ kind: 'failed', reason: 'cancelled', resolver: null, timeMs: 0 });
      });
      this.answer.then(resolve, reject).finally(() => release());
    });
  }

  #leave(): void {
    this.#waiting -= 1;
    if (this.#waiting > 0 || this.#state !== 'open') return;
    this.#state = 'abandoned';
    for (const listener of [...this.#listeners]) listener();
  }
}

/** The questions of one type, by name. */
class Questions<T extends RecordType> {
  readonly #byName = new Map<string, SharedQuestion<T>>();

  find(key: string): SharedQuestion<T> | null {
    const found = this.#byName.get(key);
    return found === undefined || found.abandoned ? null : found;
  }

  put(key: string, question: SharedQuestion<T>): void {
    const [oldest] = this.#byName.keys();
    if (this.#byName.size >= MAX_ENTRIES && oldest !== undefined) this.#byName.delete(oldest);
    this.#byName.set(key, question);
  }

  forget(key: string, question: SharedQuestion<T>): void {
    if (this.#byName.get(key) === question) this.#byName.delete(key);
  }
}

type QuestionTables = { readonly [T in RecordType]: Questions<T> };

function emptyTables(): QuestionTables {
  return {
    A: new Questions(),
    AAAA: new Questions(),
    MX: new Questions(),
    TXT: new Questions(),
    PTR: new Questions(),
    CNAME: new Questions(),
    SRV: new Questions(),
    NS: new Questions(),
    SOA: new Questions(),
    CAA: new Questions(),
    TLSA: new Questions(),
  };
}

function isCancelled(answer: DnsAnswer<RecordType>): boolean {
  return answer.kind === 'failed' && answer.reason === 'cancelled';
}

/**
 * Puts each question once, for as long as one check runs: two who ask at the same time share the way, and later ones
 * get the first answer, failures included, so that all parts of a result rest on the same facts. What was cancelled is
 * asked again. `onQuestion` hears of every question, those from the cache with `fromCache` and 0 ms; give it here or to
 * the resolver behind, not to both. Make a new one for each check: answers do not age in it.
 */
export function cachingResolver(resolver: Resolver, onQuestion?: (question: DnsQuestion) => void): Resolver {
  const tables = emptyTables();

  async function resolve<T extends RecordType>(
    type: T,
    name: string,
    cancel: Cancellation,
  ): Promise<DnsAnswer<T>> {
    if (cancel.aborted) return { kind: 'failed', reason: 'cancelled', resolver: null, timeMs: 0 };
    const key = normalName(name) ?? name;
    const table: Questions<T> = tables[type];
    const known = table.find(key);
    const question = known ?? new SharedQuestion<T>((shared) => resolver.resolve(type, name, shared));
    if (known === null) table.put(key, question);
    const answer = await question.wait(cancel);
    if (isCancelled(answer)) {
      if (question.abandoned) table.forget(key, question);
    }
    const given: DnsAnswer<T> = known === null ? answer : { ...answer, timeMs: 0 };
    onQuestion?.({
      type,
      name: key,
      kind: given.kind,
      resolver: given.resolver,
      timeMs: given.timeMs,
      fromCache: known !== null,
    });
    return given;
  }

  return { resolve };
}
