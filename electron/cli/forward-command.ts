import { NEVER_CANCELLED } from '../../shared/dns/cancellation.ts';
import type { Resolver } from '../../shared/dns/resolver.ts';
import { forwardJson } from '../../shared/report/forward-json.ts';
import { systemResolver } from '../net/dns/resolver.ts';
import { examineInput } from '../net/forward/examine-forward.ts';
import type { ForwardInvocation } from './arguments/forward-arguments.ts';
import { forwardText } from './forward-text.ts';
import { readInputFile } from './input-files.ts';
import { fileProblem, unreadableMessage } from './outcome.ts';

/** The streams of a run. */
export interface ForwardStreams {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: { readonly write: (text: string) => unknown };
  readonly stderr: { readonly write: (text: string) => unknown };
}

function ownResolver({ resolvers, timeoutMs }: ForwardInvocation): Resolver {
  return systemResolver({ servers: resolvers ?? undefined, timeoutMs: timeoutMs ?? undefined });
}

/**
 * `retour forward`: finds out why a forwarded mail was refused, and writes who refused, why, and what would help. Exit
 * status 0 for every result, also where nothing could be found out; 2 where the file cannot be read.
 */
export async function forwardCommand(
  invocation: ForwardInvocation,
  streams: ForwardStreams,
  given: Resolver | null = invocation.offline ? null : ownResolver(invocation),
): Promise<0 | 2> {
  const { file, answers, language, json } = invocation;
  const refuse = (message: string): 2 => {
    streams.stderr.write(`${message}\n`);
    return 2;
  };
  const content = file === null ? null : await readInputFile(file, streams.stdin);
  if (file !== null && content !== null && content.kind !== 'read') {
    return refuse(fileProblem(file, content, language));
  }
  const bytes = content?.kind === 'read' ? content.bytes : null;
  const outcome = await examineInput(bytes, answers, { resolver: given, cancel: NEVER_CANCELLED });
  if (outcome.kind === 'unreadable') return refuse(unreadableMessage(file ?? '-', outcome.reason, language));
  const { examination } = outcome;
  const text = json
    ? JSON.stringify(forwardJson(examination, language, file), null, 2)
    : forwardText(examination, language);
  streams.stdout.write(`${text}\n`);
  return 0;
}
