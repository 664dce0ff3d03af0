import { isIP, type LookupFunction } from 'node:net';
import type { Cancellation } from '../../../shared/dns/cancellation.ts';
import type { Resolver } from '../../../shared/dns/resolver.ts';

class LookupError extends Error {
  readonly code: string;

  constructor(name: string, code: string) {
    super(`${code} ${name}`);
    this.code = code;
  }
}

/**
 * Lets connections of Node find their addresses through the product's own resolver, so that the resolver the user named
 * is asked and the question appears in the list. `ENOTFOUND`: there is no address; `EAI_AGAIN`: nobody could tell.
 */
export function lookupOver(resolver: Resolver, cancel: Cancellation): LookupFunction {
  return (name, options, callback) => {
    const family = isIP(name);
    if (family !== 0) {
      callback(null, options.all ? [{ address: name, family }] : name, family);
      return;
    }
    void Promise.all([resolver.resolve('A', name, cancel), resolver.resolve('AAAA', name, cancel)]).then(
      ([a, aaaa]) => {
        const found = [
          ...(aaaa.kind === 'records' ? aaaa.values.map((address) => ({ address, family: 6 })) : []),
          ...(a.kind === 'records' ? a.values.map((address) => ({ address, family: 4 })) : []),
        ];
        const [first] = found;
        if (first !== undefined) {
          callback(null, options.all ? found : first.address, first.family);
          return;
        }
        const isKnown = a.kind !== 'failed' && aaaa.kind !== 'failed';
        callback(new LookupError(name, isKnown ? 'ENOTFOUND' : 'EAI_AGAIN'), options.all ? [] : '', 0);
      },
    );
  };
}
