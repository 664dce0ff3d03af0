import type { DnsAnswer, RecordType } from '../../dns/answer.ts';
import { onAbort, type Cancellation } from '../../dns/cancellation.ts';
import { reverseName } from '../../dns/domain-name.ts';
import type { IpAddress } from '../../dns/ip-address.ts';
import type { Resolver } from '../../dns/resolver.ts';
import { expandMacros, usesMacro, type MacroToken, type MacroValues } from './macro-string.ts';
import type { DomainSpec } from './parse-record.ts';
import type { SpfEvaluation, SpfProblem } from './spf-evaluation.ts';
import { isTargetName, targetName, type SpfIdentity } from './spf-identity.ts';

/** What an evaluation asks with. */
export interface SpfPorts {
  readonly resolver: Resolver;
  readonly cancel: Cancellation;
  /** Milliseconds of any clock that runs on (for the time limit) and shows the time (for `%{t}`). */
  readonly now?: () => number;
  /** Ends the evaluation although an answer never comes; without it the resolver's own limits must hold. */
  readonly timeLimit?: Cancellation;
}

/** RFC 7208 §4.6.4. */
export const SPF_LOOKUP_LIMIT = 10;
/** RFC 7208 §4.6.4. */
export const SPF_VOID_LIMIT = 2;
/** Names of one `mx` or `ptr` term (RFC 7208 §4.6.4). */
export const SPF_NAMES_LIMIT = 10;
/** The least that RFC 7208 §4.6.4 asks to allow. */
export const SPF_TIME_LIMIT_MS = 20_000;

/** What ends an evaluation at once. */
export interface SpfHalt {
  readonly result: 'temperror' | 'permerror';
  readonly problem: SpfProblem;
}

/** The name to ask for; `null`: it can match nothing, so nobody is asked. */
export type Target = { readonly name: string } | SpfHalt | null;

/** Result of a question that counts: the answer, or what ended the evaluation. */
export type Counted<T extends RecordType> = { readonly answer: DnsAnswer<T> } | SpfHalt;

export function isHalt(value: object | null): value is SpfHalt {
  return value !== null && 'problem' in value && 'result' in value;
}

function halt(result: SpfHalt['result'], kind: SpfProblem['kind'], at: string | null): SpfHalt {
  return { result, problem: { kind, at } };
}

/** What is known during one evaluation: the question, the counters, the limits. */
export class SpfSession {
  readonly ip: IpAddress;
  readonly identity: SpfIdentity;
  readonly #helo: string | null;
  readonly #ports: SpfPorts;
  readonly #started: number | null;
  readonly #cancel: Cancellation;
  #lookups = 0;
  #voids = 0;

  constructor(ip: IpAddress, identity: SpfIdentity, helo: string | null, ports: SpfPorts) {
    this.ip = ip;
    this.identity = identity;
    this.#helo = helo;
    this.#ports = ports;
    this.#started = ports.now?.() ?? null;
    this.#cancel = ports.timeLimit === undefined ? ports.cancel : either(ports.cancel, ports.timeLimit);
  }

  get counts(): SpfEvaluation['lookups'] {
    return {
      count: this.#lookups,
      limit: SPF_LOOKUP_LIMIT,
      void: this.#voids,
      voidLimit: SPF_VOID_LIMIT,
    };
  }

  /** Counts one term that asks DNS (RFC 7208 §4.6.4). */
  countLookup(at: string): SpfHalt | null {
    this.#lookups += 1;
    return this.#lookups > SPF_LOOKUP_LIMIT ? halt('permerror', 'too-many-lookups', at) : null;
  }

  /** Asks, within the time there is. What went wrong comes back as an answer of kind `failed`. */
  async ask<T extends RecordType>(type: T, name: string): Promise<DnsAnswer<T>> {
    const cancelled: DnsAnswer<T> = { kind: 'failed', reason: 'cancelled', resolver: null, timeMs: 0 };
    if (this.isOver) return cancelled;
    let release = (): void => undefined;
    const stopped = new Promise<DnsAnswer<T>>((resolve) => {
      release = onAbort(this.#cancel, () => {
        resolve(cancelled);
      });
    });
    const answer = await Promise.race([this.#ports.resolver.resolve(type, name, this.#cancel), stopped]);
    release();
    return answer;
  }

  /** Asks for a term: errors end the evaluation, and what finds nothing is counted (RFC 7208 §5, §4.6.4). */
  async askForTerm<T extends RecordType>(type: T, name: string): Promise<Counted<T>> {
    const answer = await this.ask(type, name);
    if (answer.kind === 'records') return { answer };
    const failure = answer.kind === 'failed' ? this.failure(answer.reason, name) : null;
    return failure ?? this.countVoid(name) ?? { answer };
  }

  /** Counts one term for which nothing was found (RFC 7208 §4.6.4). */
  countVoid(at: string): SpfHalt | null {
    this.#voids += 1;
    return this.#voids > SPF_VOID_LIMIT ? halt('permerror', 'too-many-void-lookups', at) : null;
  }

  /** What a failed question means; null where no such name can exist, so that nothing was found (RFC 7208 §4.3). */
  failure(reason: string, name: string): SpfHalt | null {
    return reason === 'bad-name' ? null : this.stopped(name);
  }

  /** The end by an answer that did not come, or by the time limit. */
  stopped(at: string): SpfHalt {
    const isLate = this.isOver && !this.#ports.cancel.aborted;
    return halt('temperror', isLate ? 'time-limit' : 'dns-failure', at);
  }

  /** RFC 8616 §4: a local part beyond ASCII stands in no name, so terms that use it match nothing. */
  matchesNothing(domainSpec: DomainSpec): boolean {
    const isForeign = /[^\0-\x7f]/.test(this.identity.localPart);
    return isForeign && domainSpec !== null && usesMacro(domainSpec, ['s', 'l']);
  }

  /** The name a term asks for, macros replaced. */
  async target(domainSpec: DomainSpec, domain: string): Promise<Target> {
    if (domainSpec === null) return { name: domain };
    if (this.matchesNothing(domainSpec)) return null;
    let validated = '';
    if (usesMacro(domainSpec, ['p'])) {
      const over = this.countLookup(domain);
      if (over !== null) return over;
      validated = await this.validatedName(domain);
    }
    const name = targetName(expandMacros(domainSpec, this.#values(domain, validated)));
    return isTargetName(name) ? { name } : null;
  }

  /** Where the explanation stands, asked outside the count (RFC 7208 §6.2); null: nowhere. */
  async explanationName(domainSpec: readonly MacroToken[], domain: string): Promise<string | null> {
    const name = targetName(await this.explain(domainSpec, domain));
    return isTargetName(name) && !this.matchesNothing(domainSpec) ? name : null;
  }

  /** A text for people with its macros replaced; asks for `%{p}` outside the count, once the result stands. */
  async explain(tokens: readonly MacroToken[], domain: string): Promise<string> {
    const validated = usesMacro(tokens, ['p']) ? await this.validatedName(domain) : '';
    return expandMacros(tokens, this.#values(domain, validated));
  }

  /** Names of the address that lead back to it (RFC 7208 §5.5), at most ten looked at; errors count as no name. */
  async validatedNames(names: readonly string[]): Promise<readonly string[]> {
    const asked = names
      .slice(0, SPF_NAMES_LIMIT)
      .filter(isTargetName)
      .map(async (name) => ({ name, addresses: await this.ask(this.addressType, name) }));
    const found = await Promise.all(asked);
    return found.flatMap(({ name, addresses }) =>
      addresses.kind === 'records' && addresses.values.includes(this.ip.text) ? [name] : [],
    );
  }

  /** `%{p}` (RFC 7208 §7.3): the domain itself, a name below it, any other, `unknown`. */
  async validatedName(domain: string): Promise<string> {
    const reverse = await this.ask('PTR', this.reverse);
    const names = await this.validatedNames(reverse.kind === 'records' ? reverse.values : []);
    const own = names.find((name) => name === domain);
    return own ?? names.find((name) => name.endsWith(`.${domain}`)) ?? names[0] ?? 'unknown';
  }

  /** The time is up, or nobody waits any more: no question is put. */
  get isOver(): boolean {
    if (this.#cancel.aborted) return true;
    const now = this.#ports.now?.();
    return now !== undefined && this.#started !== null && now - this.#started >= SPF_TIME_LIMIT_MS;
  }

  get addressType(): 'A' | 'AAAA' {
    return this.ip.family === 4 ? 'A' : 'AAAA';
  }

  /** Where the names of the address stand. */
  get reverse(): string {
    return reverseName(this.ip.text) ?? '';
  }

  #values(domain: string, validated: string): MacroValues {
    const { localPart, domain: senderDomain } = this.identity;
    return {
      s: `${localPart}@${senderDomain}`,
      l: localPart,
      o: senderDomain,
      d: domain,
      i: dotted(this.ip),
      p: validated,
      h: this.#helo ?? 'unknown',
      v: this.ip.family === 4 ? 'in-addr' : 'ip6',
      c: this.ip.text,
      // RFC 7208 §7.3: who checks may stay unknown; no server receives anything here.
      r: 'unknown',
      t: String(Math.floor((this.#ports.now?.() ?? 0) / 1000)),
    };
  }
}

/** `%{i}` (RFC 7208 §7.3): nibbles of an IPv6 address, in upper case as the common test suite has them. */
function dotted(ip: IpAddress): string {
  if (ip.family === 4) return ip.text;
  return ip.octets
    .flatMap((octet) => [octet >> 4, octet & 15].map((nibble) => nibble.toString(16).toUpperCase()))
    .join('.');
}

function either(one: Cancellation, other: Cancellation): Cancellation {
  return {
    get aborted() {
      return one.aborted || other.aborted;
    },
    throwIfAborted: () => {
      one.throwIfAborted();
      other.throwIfAborted();
    },
    addEventListener: (_type, listener) => {
      onAbort(one, listener);
      onAbort(other, listener);
    },
  };
}
