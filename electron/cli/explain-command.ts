import type { UnreadableReason } from '../../shared/mail/document.ts';
import { assertNever } from '../../shared/assert-never.ts';
import { explain } from '../../shared/report/explain.ts';
import { toContractJson } from '../../shared/report/contract-json.ts';
import type { Report } from '../../shared/report/report.ts';
import type { Language } from '../../shared/wording/format.ts';
import { say, type MessageId } from '../../shared/wording/messages.ts';
import { MAX_INPUT_OCTETS, readInput } from '../mail/read-input.ts';
import { readFileList, readInputFile, STDIN, type FileResult } from './input-files.ts';
import type { Invocation, OutputForm } from './arguments.ts';
import { reportText } from './report-text.ts';

/** The streams of a run; tests pass their own. */
export interface CliStreams {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
}

type ExplainInvocation = Extract<Invocation, { kind: 'explain' }>;

/** One input's result: a report, or the line that says why there is none. */
type Outcome =
  | { readonly kind: 'report'; readonly file: string; readonly report: Report }
  | { readonly kind: 'no-report'; readonly file: string; readonly message: string };

const UNREADABLE: Readonly<Record<UnreadableReason, MessageId>> = {
  empty: 'cli.unreadable.empty',
  binary: 'cli.unreadable.binary',
  'too-large': 'cli.unreadable.tooLarge',
};

const LIMIT_MB = MAX_INPUT_OCTETS / (1024 * 1024);

function fileProblem(
  file: string,
  result: Exclude<FileResult, { kind: 'read' }>,
  language: Language,
): string {
  switch (result.kind) {
    case 'too-large':
      return say('cli.unreadable.tooLarge', language, { file, limitMb: LIMIT_MB });
    case 'missing':
      return say('cli.file.missing', language, { file });
    case 'no-access':
      return say('cli.file.noAccess', language, { file });
    case 'folder':
      return say('cli.file.folder', language, { file });
    case 'failed':
      return say('cli.file.failed', language, { file, code: result.code });
    default:
      return assertNever(result);
  }
}

async function explainFile(file: string, streams: CliStreams, language: Language): Promise<Outcome> {
  const input = await readInputFile(file, streams.stdin);
  if (input.kind !== 'read') return { kind: 'no-report', file, message: fileProblem(file, input, language) };
  const report = explain(await readInput(input.bytes));
  if (report.unreadable === null) return { kind: 'report', file, report };
  const message = say(UNREADABLE[report.unreadable], language, { file, limitMb: LIMIT_MB });
  return { kind: 'no-report', file, message };
}

/** The `--jsonl` line of an input without a result; `kind` and the line that says what to do. */
function failureJson(outcome: Extract<Outcome, { kind: 'no-report' }>): object {
  return {
    schemaVersion: 1,
    file: outcome.file,
    kind: 'unreadable',
    recipients: [],
    findings: [],
    error: outcome.message,
  };
}

function render(outcome: Outcome, form: OutputForm, language: Language): string {
  if (outcome.kind === 'no-report') return JSON.stringify(failureJson(outcome));
  if (form === 'text') return reportText(outcome.report, language);
  return JSON.stringify(
    toContractJson(outcome.report, language, outcome.file),
    null,
    form === 'json' ? 2 : undefined,
  );
}

async function filesOf(
  invocation: ExplainInvocation,
  streams: CliStreams,
): Promise<readonly string[] | string> {
  const { files, filesFrom, language } = invocation;
  if (filesFrom !== null) {
    const listed = await readFileList(filesFrom, streams.stdin);
    return 'kind' in listed && listed.kind !== 'read'
      ? fileProblem(filesFrom, listed, language)
      : [...files, ...(Array.isArray(listed) ? listed : [])];
  }
  if (files.length > 0) return files;
  return streams.stdin.isTTY ? say('cli.noInput', language) : [STDIN];
}

/** Shows how far a long run is, on a terminal only. */
function progress(streams: CliStreams, language: Language, total: number): (done: number) => void {
  if (!streams.stderr.isTTY || total < 2) return () => undefined;
  return (done) => {
    streams.stderr.write(`\r${say('cli.progress', language, { done, total })}${done === total ? '\n' : ''}`);
  };
}

/**
 * `retour explain`: prints a result for each input, in order, and never stops at a bad one.
 * Returns the exit status: 0 where at least one result was produced, 2 where none was.
 */
export async function explainCommand(invocation: ExplainInvocation, streams: CliStreams): Promise<0 | 2> {
  const { form, language } = invocation;
  const files = await filesOf(invocation, streams);
  if (typeof files === 'string') {
    streams.stderr.write(`${files}\n`);
    return 2;
  }
  const show = progress(streams, language, files.length);
  const array = form === 'json' && files.length > 1;
  let results = 0;
  let written = 0;
  for (const [index, file] of files.entries()) {
    const outcome = await explainFile(file, streams, language);
    if (outcome.kind === 'report') results += 1;
    else streams.stderr.write(`${outcome.message}\n`);
    if (outcome.kind === 'report' || form === 'jsonl' || array) {
      const lead = array ? (written === 0 ? '[' : ',\n') : form === 'text' && written > 0 ? '\n' : '';
      const title = form === 'text' && files.length > 1 ? `=== ${file}\n` : '';
      streams.stdout.write(`${lead}${title}${render(outcome, form, language)}${array ? '' : '\n'}`);
      written += 1;
    }
    show(index + 1);
  }
  if (array && written > 0) streams.stdout.write(']\n');
  return results > 0 ? 0 : 2;
}
