import type { DnsAnswer, RecordType } from '../../shared/dns/answer.ts';
import type { ForwardAnswers } from '../../shared/forward/forward-input.ts';
import type { Response } from '../../shared/ipc/contract.ts';

/** What is to be done with an input. Only `read` asks nobody. */
export type AuthTask =
  | { readonly kind: 'read' }
  | { readonly kind: 'verify'; readonly timeLimitMs: number }
  | {
      readonly kind: 'forward';
      /** False: there are answers only, and the octets mean nothing. */
      readonly hasInput: boolean;
      readonly answers: ForwardAnswers;
      readonly online: boolean;
      readonly timeLimitMs: number;
    };

/** How a task ended; the contract's answers, without what befell the process. */
export interface AuthOutcomes {
  readonly read: Exclude<Response<'headers.read'>, { kind: 'failed' }>;
  readonly verify: Exclude<Response<'headers.verify'>, { kind: 'failed' }>;
  readonly forward: Exclude<Response<'forward.examine'>, { kind: 'failed' }>;
}
export type AuthOutcome = AuthOutcomes[keyof AuthOutcomes];

/**
 * What the process is told: the input piece by piece, then what to do; then the answers of DNS, each of the type that
 * was asked for.
 */
export type AuthMessage<Answer = DnsAnswer<RecordType>> =
  | { readonly kind: 'piece'; readonly bytes: Uint8Array }
  | { readonly kind: 'run'; readonly task: AuthTask }
  | { readonly kind: 'dns'; readonly ask: number; readonly answer: Answer };

/**
 * What it says. `ask`: a question to DNS, which it cannot put itself, so that each is noted where all are. `crashed`: the
 * code failed on this input (a defect; the process goes on).
 */
export type AuthAnswer =
  | { readonly kind: 'ask'; readonly ask: number; readonly type: RecordType; readonly name: string }
  | { readonly kind: 'done'; readonly outcome: AuthOutcome }
  | { readonly kind: 'crashed'; readonly cause: string };
