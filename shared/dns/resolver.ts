import type { DnsAnswer, RecordType } from './answer.ts';
import type { Cancellation } from './cancellation.ts';

/** The one port through which the product asks DNS. Never rejects; a cancelled question ends as `failed`, `cancelled`. */
export interface Resolver {
  readonly resolve: <T extends RecordType>(
    type: T,
    name: string,
    cancel: Cancellation,
  ) => Promise<DnsAnswer<T>>;
}

/** One question that was put, for the list of what was asked. */
export interface DnsQuestion {
  readonly type: RecordType;
  readonly name: string;
  readonly kind: DnsAnswer<RecordType>['kind'];
  readonly resolver: string | null;
  readonly timeMs: number;
  readonly fromCache: boolean;
}
