import type { DnsAnswer, RecordType } from '../../../shared/dns/answer.ts';
import { onAbort, type Cancellation } from '../../../shared/dns/cancellation.ts';
import { normalName, oddName } from '../../../shared/dns/domain-name.ts';
import type { DnsQuestion, Resolver } from '../../../shared/dns/resolver.ts';
import { asciiDomain } from './idn.ts';
import { questionGate } from './question-gate.ts';
import type { Found } from './read-records.ts';

/** One way to put a question. Never rejects; ends soon after the signal. */
export interface DnsWay {
  readonly ask: <T extends RecordType>(
    type: T,
    name: string,
    signal: AbortSignal,
  ) => Promise<{ readonly answer: Found<T>; readonly resolver: string | null }>;
  /** A last resort for answers that are none; null where it has nothing better. */
  readonly instead?: <T extends RecordType>(
    type: T,
    name: string,
    answer: DnsAnswer<T>,
    signal: AbortSignal,
  ) => Promise<DnsAnswer<T> | null>;
}

export interface WayOptions {
  /** For one question with all repetitions and aliases. */
  readonly timeoutMs: number;
  readonly onQuestion?: ((question: DnsQuestion) => void) | undefined;
}

/** Questions on their way at once; each holds one or two sockets. */
const MAX_AT_ONCE = 64;
/** Questions asked again for where an alias leads, beyond those that come with the answer. */
const MAX_FURTHER_QUESTIONS = 6;

function failed(reason: 'cancelled' | 'bad-name' | 'timeout' | 'malformed', resolver: string | null = null) {
  return { kind: 'failed', reason, resolver, timeMs: 0 } as const;
}

/** Asks, and asks on where an answer has nothing but aliases, as servers do that do not look further themselves. */
async function follow<T extends RecordType>(
  way: DnsWay,
  type: T,
  name: string,
  signal: AbortSignal,
): Promise<DnsAnswer<T>> {
  const seen = new Set([name]);
  let current = name;
  let ttlSeconds = Infinity;
  let authenticated = true;
  for (;;) {
    const { answer, resolver } = await way.ask(type, current, signal);
    if (answer.kind === 'records' || answer.kind === 'alias') {
      ttlSeconds = Math.min(ttlSeconds, answer.ttlSeconds);
      authenticated &&= answer.authenticated;
    }
    if (answer.kind === 'records') return { ...answer, ttlSeconds, authenticated, resolver, timeMs: 0 };
    if (answer.kind !== 'alias') return { ...answer, resolver, timeMs: 0 };
    const target = normalName(answer.target);
    if (target === null || seen.has(target) || seen.size > MAX_FURTHER_QUESTIONS) {
      return failed('malformed', resolver);
    }
    seen.add(target);
    current = target;
  }
}

/** A signal that ends with the time limit or the cancellation; `release` lets go of both. */
function limitOf(timeoutMs: number, cancel: Cancellation): { signal: AbortSignal; release: () => void } {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  const timer = setTimeout(stop, timeoutMs);
  const forget = onAbort(cancel, stop);
  return {
    signal: controller.signal,
    release: () => {
      clearTimeout(timer);
      forget();
    },
  };
}

async function askWithin<T extends RecordType>(
  way: DnsWay,
  type: T,
  name: string,
  options: WayOptions,
  cancel: Cancellation,
): Promise<DnsAnswer<T>> {
  const limit = limitOf(options.timeoutMs, cancel);
  try {
    const answer = await follow(way, type, name, limit.signal);
    if (cancel.aborted) return failed('cancelled', answer.resolver);
    return (await way.instead?.(type, name, answer, limit.signal)) ?? answer;
  } finally {
    limit.release();
  }
}

/**
 * A resolver over one way to ask: checks the name (umlauts are coded), limits time and the number of questions at once,
 * follows aliases, measures, and tells `onQuestion` of every question that was put when it ended. Time in the queue does not count.
 */
export function resolverOver(way: DnsWay, options: WayOptions): Resolver {
  const gate = questionGate(MAX_AT_ONCE);

  async function resolve<T extends RecordType>(
    type: T,
    name: string,
    cancel: Cancellation,
  ): Promise<DnsAnswer<T>> {
    const ascii = asciiDomain(name) ?? oddName(name);
    if (ascii === null) return failed('bad-name');
    const answer = await gate.run(async (): Promise<DnsAnswer<T>> => {
      if (cancel.aborted) return failed('cancelled');
      const started = performance.now();
      const given = await askWithin(way, type, ascii, options, cancel);
      return { ...given, timeMs: Math.round((performance.now() - started) * 10) / 10 };
    });
    const { kind, resolver, timeMs } = answer;
    const wasPut = !(answer.kind === 'failed' && answer.reason === 'cancelled' && resolver === null);
    if (wasPut) options.onQuestion?.({ type, name: ascii, kind, resolver, timeMs, fromCache: false });
    return answer;
  }

  return { resolve };
}
