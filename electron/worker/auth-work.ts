import { headerFindings } from '../../shared/checks/headers/index.ts';
import { verifiedFindings } from '../../shared/checks/verify/index.ts';
import { NEVER_CANCELLED, type Cancellation } from '../../shared/dns/cancellation.ts';
import type { Resolver } from '../../shared/dns/resolver.ts';
import { findHeaderFields } from '../../shared/headers/find-header.ts';
import { readHeaders } from '../../shared/headers/read-headers.ts';
import type { HeaderReading } from '../../shared/headers/header-reading.ts';
import type { UNREADABLE_INPUT } from '../../shared/ipc/auth-contract.ts';
import { startTimeLimit } from '../mail/auth/time-limit.ts';
import { readInput } from '../mail/read-input.ts';
import type { AuthAnswer, AuthMessage, AuthOutcome, AuthOutcomes, AuthTask } from './auth-job.ts';
import { originalText } from './original-text.ts';
import { PortResolver, type FittingAnswer } from './port-resolver.ts';

type Unreadable = { readonly kind: 'unreadable'; readonly reason: (typeof UNREADABLE_INPUT)[number] };
type ReadInput =
  | { readonly kind: 'header'; readonly reading: HeaderReading; readonly hasBody: boolean }
  | Unreadable;

/** What a task is done with. */
export interface AuthTools {
  readonly resolver: Resolver;
  readonly cancel: Cancellation;
}

async function readHeader(bytes: Uint8Array): Promise<ReadInput> {
  const result = await readInput(bytes);
  if (result.kind === 'unreadable') return { kind: 'unreadable', reason: result.reason };
  const { form, parts } = result.document;
  const headers = findHeaderFields(result.document);
  // A report knows more about its servers' clocks by the mail it returns.
  const original = parts.find(({ embeddedHeaders }) => embeddedHeaders !== undefined)?.embeddedHeaders ?? [];
  if (headers.length === 0) return { kind: 'unreadable', reason: 'no-header' };
  return { kind: 'header', reading: readHeaders(headers, original), hasBody: form === 'message' };
}

/** Reads the header of an input; asks nobody. */
export async function readTask(bytes: Uint8Array): Promise<AuthOutcomes['read']> {
  const read = await readHeader(bytes);
  if (read.kind === 'unreadable') return read;
  const { reading, hasBody } = read;
  const findings = headerFindings({ reading, verified: null });
  const { text, cut } = originalText(bytes);
  return { kind: 'read', reading, findings, hasBody, originalText: text, originalCut: cut };
}

/** Verifies the message in an input. */
export async function verifyTask(
  bytes: Uint8Array,
  timeLimitMs: number,
  tools: AuthTools,
): Promise<AuthOutcomes['verify']> {
  const read = await readHeader(bytes);
  if (read.kind === 'unreadable') return read;
  // Reading a header, which is asked for first, need not wait until all of this is loaded.
  const { verifyInput } = await import('../mail/auth/verify-input.ts');
  const verified = await verifyInput(bytes, { ...tools, timeLimitMs });
  if (verified === null) return { kind: 'unreadable', reason: 'no-header' };
  const findings = verifiedFindings({ reading: read.reading, verified });
  return { kind: 'verified', authentication: verified, findings };
}

/** Examines a forward from an input, or from answers alone. */
async function forwardTask(
  bytes: Uint8Array,
  { hasInput, answers, online, timeLimitMs }: Extract<AuthTask, { kind: 'forward' }>,
  { resolver, cancel }: AuthTools,
): Promise<AuthOutcomes['forward']> {
  const { examineInput } = await import('../net/forward/examine-forward.ts');
  const limit = startTimeLimit(cancel, timeLimitMs);
  try {
    return await examineInput(hasInput ? bytes : null, answers, {
      resolver: online ? resolver : null,
      cancel: limit.cancel,
      timeLimitMs,
    });
  } finally {
    limit.end();
  }
}

async function run(bytes: Uint8Array, task: AuthTask, tools: AuthTools): Promise<AuthOutcome> {
  switch (task.kind) {
    case 'read':
      return readTask(bytes);
    case 'verify':
      return verifyTask(bytes, task.timeLimitMs, tools);
    case 'forward':
      return forwardTask(bytes, task, tools);
  }
}

/** The working side: collects the pieces of an input and answers when told to run. One task at a time. */
export function authWork(send: (answer: AuthAnswer) => void): (message: AuthMessage<FittingAnswer>) => void {
  let pieces: Uint8Array[] = [];
  const port = new PortResolver(send);
  return (message) => {
    if (message.kind === 'piece') {
      pieces.push(message.bytes);
      return;
    }
    if (message.kind === 'dns') {
      port.take(message.ask, message.answer);
      return;
    }
    const bytes = pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces);
    pieces = [];
    // Who does not want it any more ends the process.
    const tools = { resolver: port.resolver, cancel: NEVER_CANCELLED };
    run(bytes, message.task, tools).then(
      (outcome) => {
        send({ kind: 'done', outcome });
      },
      (error: unknown) => {
        const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
        send({ kind: 'crashed', cause });
      },
    );
  };
}
