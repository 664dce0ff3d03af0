import type { MessageAuthentication } from '../../shared/auth/authentication.ts';
import { headerFindings } from '../../shared/checks/headers/index.ts';
import { verifiedFindings } from '../../shared/checks/verify/index.ts';
import { cachingResolver } from '../../shared/dns/caching-resolver.ts';
import { NEVER_CANCELLED } from '../../shared/dns/cancellation.ts';
import { findHeaderFields } from '../../shared/headers/find-header.ts';
import { readHeaders } from '../../shared/headers/read-headers.ts';
import type { MailDocument } from '../../shared/mail/document.ts';
import type { HeaderField } from '../../shared/mail/header-fields.ts';
import { headersJson, type HeadersReport } from '../../shared/report/headers-json.ts';
import { say } from '../../shared/wording/messages.ts';
import { readInput } from '../mail/read-input.ts';
import { systemResolver } from '../net/dns/resolver.ts';
import type { HeadersInvocation } from './arguments/headers-arguments.ts';
import { headersText } from './headers-text.ts';
import { readInputFile } from './input-files.ts';
import { fileProblem, unreadableMessage } from './outcome.ts';

/** The streams of a run. */
export interface HeadersStreams {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: { readonly write: (text: string) => unknown };
  readonly stderr: { readonly write: (text: string) => unknown };
}

/** Asks DNS for keys and policies; tests pass their own. */
export type Verify = (input: Uint8Array) => Promise<MessageAuthentication | null>;

function ownVerify({ resolvers, timeoutMs }: HeadersInvocation): Verify {
  const system = { servers: resolvers ?? undefined, timeoutMs: timeoutMs ?? undefined };
  const resolver = cachingResolver(systemResolver(system));
  // Loaded only here: the library that verifies costs a fifth of a second.
  return async (octets) =>
    (await import('../mail/auth/verify-input.ts')).verifyInput(octets, { resolver, cancel: NEVER_CANCELLED });
}

/** The header of the mail that a report returns; empty where it returns none. */
function originalFields({ parts }: MailDocument): readonly HeaderField[] {
  return parts.find(({ embeddedHeaders }) => embeddedHeaders !== undefined)?.embeddedHeaders ?? [];
}

/**
 * `retour headers`: reads the header of one mail and writes the way it took, what was checked on it and what that means.
 * Exit status 0 where there is a header, 2 where the file cannot be read or has none.
 */
export async function headersCommand(
  invocation: HeadersInvocation,
  streams: HeadersStreams,
  verify: Verify = ownVerify(invocation),
): Promise<0 | 2> {
  const { file, language, json } = invocation;
  const refuse = (message: string): 2 => {
    streams.stderr.write(`${message}\n`);
    return 2;
  };
  const content = await readInputFile(file, streams.stdin);
  if (content.kind !== 'read') return refuse(fileProblem(file, content, language));
  const read = await readInput(content.bytes);
  if (read.kind === 'unreadable') return refuse(unreadableMessage(file, read.reason, language));
  const { document } = read;
  const fields = findHeaderFields(document);
  if (fields.length === 0) return refuse(say('headers.cli.noHeader', language, { file }));

  const original = originalFields(document);
  const reading = readHeaders(fields, original);
  const verified = invocation.verify ? await verify(content.bytes) : null;
  const findings =
    verified === null ? headerFindings({ reading, verified }) : verifiedFindings({ reading, verified });
  const report: HeadersReport = {
    file,
    reading,
    verified,
    findings,
    returnsMail: original.length > 0,
    problems: document.problems,
  };
  const text = json ? JSON.stringify(headersJson(report, language), null, 2) : headersText(report, language);
  streams.stdout.write(`${text}\n`);
  return 0;
}
