import type { DnsAnswer, RecordType } from '../dns/answer.ts';
import type { PortOutcome } from './observation.ts';

interface Asked {
  /** Counts from 1 since the app was started. */
  readonly id: number;
  /** When it was asked, in milliseconds since 1970. */
  readonly at: number;
}

/**
 * One thing this computer asked of another: who was asked, what, and how it ended. `answer` is null while nobody has
 * answered yet.
 */
export type Contact =
  | (Asked & {
      readonly kind: 'dns';
      /** Address of the resolver; null where the system did not tell. */
      readonly resolver: string | null;
      readonly type: RecordType;
      readonly name: string;
      readonly answer: DnsAnswer<RecordType>['kind'];
    })
  | (Asked & {
      readonly kind: 'port';
      readonly host: string;
      readonly address: string;
      readonly port: number;
      readonly answer: PortOutcome | 'cancelled' | null;
    })
  | (Asked & {
      readonly kind: 'web';
      readonly host: string;
      /** The address that was fetched, without the part behind `?`. */
      readonly url: string;
      readonly answer: 'got' | 'failed' | null;
    });
