import { assertNever } from '../../shared/assert-never.ts';
import type { UnreadableReason } from '../../shared/mail/document.ts';
import { toContractJson } from '../../shared/report/contract-json.ts';
import { explain } from '../../shared/report/explain.ts';
import type { Language } from '../../shared/wording/format.ts';
import { say, type MessageId } from '../../shared/wording/messages.ts';
import { MAX_INPUT_OCTETS, readInput } from '../mail/read-input.ts';
import type { OutputForm } from './arguments.ts';
import { readInputFile, type FileResult } from './input-files.ts';
import { reportText } from './report-text.ts';

/** One input's result as it is written, and whether it is a result. Plain data: crosses threads. */
export interface Outcome {
  /** False: nothing could be explained; `message` says why and what to do. */
  readonly usable: boolean;
  /** What goes to standard output, without the final line feed. Empty where the form has nothing to say of a bad input. */
  readonly text: string;
  readonly message: string;
}

const UNREADABLE: Readonly<Record<UnreadableReason, MessageId>> = {
  empty: 'cli.unreadable.empty',
  binary: 'cli.unreadable.binary',
  'too-large': 'cli.unreadable.tooLarge',
  damaged: 'cli.unreadable.damaged',
};

const LIMIT_MB = MAX_INPUT_OCTETS / (1024 * 1024);

/** The line that says why a file could not be read. */
export function fileProblem(
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

/** An input without a result. In JSON forms it still has its object, so that results and inputs stay in step. */
function unusable(file: string, form: OutputForm, message: string): Outcome {
  const object = { schemaVersion: 1, file, kind: 'unreadable', recipients: [], findings: [], error: message };
  return { usable: false, text: form === 'text' ? '' : JSON.stringify(object), message };
}

/** Reads and explains one file (`-`: standard input) and writes the result in the asked form. */
export async function explainFile(
  file: string,
  form: OutputForm,
  language: Language,
  stdin: AsyncIterable<Uint8Array>,
): Promise<Outcome> {
  const input = await readInputFile(file, stdin);
  if (input.kind !== 'read') return unusable(file, form, fileProblem(file, input, language));
  const report = explain(await readInput(input.bytes));
  if (report.unreadable !== null) {
    const message = say(UNREADABLE[report.unreadable], language, { file, limitMb: LIMIT_MB });
    return unusable(file, form, message);
  }
  if (form === 'text') return { usable: true, text: reportText(report, language), message: '' };
  const indent = form === 'json' ? 2 : undefined;
  const text = JSON.stringify(toContractJson(report, language, file), null, indent);
  return { usable: true, text, message: '' };
}
