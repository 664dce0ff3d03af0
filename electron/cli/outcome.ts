import { assertNever } from '../../shared/assert-never.ts';
import type { UnreadableReason } from '../../shared/mail/document.ts';
import { batchRows, type BatchRow } from '../../shared/report/batch.ts';
import { csvRow } from '../../shared/report/batch-export.ts';
import { unreadableReport } from '../../shared/report/compose.ts';
import { toContractJson } from '../../shared/report/contract-json.ts';
import { explainNotice } from '../../shared/report/explain.ts';
import type { Report } from '../../shared/report/report.ts';
import type { Language } from '../../shared/wording/format.ts';
import { say, type MessageId } from '../../shared/wording/messages.ts';
import { MAX_INPUT_OCTETS } from '../mail/prepare.ts';
import type { OutputForm } from './arguments.ts';
import type { FileProblem } from './input-files.ts';
import { causeOf, type InputFacts } from './input-facts.ts';
import type { CliInput } from './inputs.ts';
import { reportText } from './report-text.ts';

/** One input's result as it is written, and whether it is a result. Plain data: crosses threads. */
export interface Outcome {
  readonly file: string;
  /** False: nothing could be explained; `message` says why and what to do. */
  readonly usable: boolean;
  /** True: nothing could be explained because of a fault in this program. */
  readonly isDefect: boolean;
  /** What goes to standard output, without the final line feed. Empty where the form has nothing to say of a bad input. */
  readonly text: string;
  readonly message: string;
  /** What the counts at the end are made of; empty in forms without them. */
  readonly rows: readonly BatchRow[];
}

/** What every input of a run is explained with. */
export interface OutcomeSettings {
  readonly form: OutputForm;
  readonly language: Language;
}

const UNREADABLE: Readonly<Record<UnreadableReason, MessageId>> = {
  empty: 'cli.unreadable.empty',
  binary: 'cli.unreadable.binary',
  'too-large': 'cli.unreadable.tooLarge',
  damaged: 'cli.unreadable.damaged',
};

const LIMIT_MB = MAX_INPUT_OCTETS / (1024 * 1024);

/** The line that says why a file could not be read. */
export function fileProblem(file: string, problem: FileProblem, language: Language): string {
  switch (problem.kind) {
    case 'too-large':
      return say('cli.unreadable.tooLarge', language, { file, limitMb: LIMIT_MB });
    case 'missing':
      return say('cli.file.missing', language, { file });
    case 'no-access':
      return say('cli.file.noAccess', language, { file });
    case 'folder':
      return say('cli.file.folder', language, { file });
    case 'no-mails':
      return say('cli.folder.noMails', language, { file });
    case 'failed':
      return say('cli.file.failed', language, { file, code: problem.code });
    default:
      return assertNever(problem);
  }
}

/** The line that says why an input gives nothing to read. */
export function unreadableMessage(file: string, reason: UnreadableReason, language: Language): string {
  return say(UNREADABLE[reason], language, { file, limitMb: LIMIT_MB });
}

/** Counts belong to what people read; the rows are the result itself in the table. */
function rowsOf(file: string, form: OutputForm, report: Report): readonly BatchRow[] {
  return form === 'text' ? batchRows(file, report) : [];
}

/** An input without a result. In other forms than text it still has its place, so that results and inputs stay in step. */
function unusable(file: string, form: OutputForm, message: string, isDefect = false): Outcome {
  const report = unreadableReport('binary', 0);
  const object = { schemaVersion: 1, file, kind: 'unreadable', recipients: [], findings: [], error: message };
  const texts = { text: '', csv: tableText(file, report), json: null, jsonl: null };
  const text = texts[form] ?? JSON.stringify(object);
  return { file, usable: false, isDefect, text, message, rows: rowsOf(file, form, report) };
}

function tableText(file: string, report: Report): string {
  return batchRows(file, report).map(csvRow).join('').trimEnd();
}

function resultText(file: string, report: Report, { form, language }: OutcomeSettings): string {
  switch (form) {
    case 'text':
      return reportText(report, language);
    case 'csv':
      return tableText(file, report);
    case 'json':
      return JSON.stringify(toContractJson(report, language, file), null, 2);
    case 'jsonl':
      return JSON.stringify(toContractJson(report, language, file));
    default:
      return assertNever(form);
  }
}

function defect(file: string, cause: string, { form, language }: OutcomeSettings): Outcome {
  return unusable(file, form, say('cli.defect', language, { file, cause }), true);
}

function resultOf(file: string, report: Report, settings: OutcomeSettings): Outcome {
  const text = resultText(file, report, settings);
  const rows = rowsOf(file, settings.form, report);
  return { file, usable: true, isDefect: false, text, message: '', rows };
}

/** The second half of explaining an input: judges the facts and writes the result in the asked form. */
export function explainFacts(facts: InputFacts, settings: OutcomeSettings): Outcome {
  const { file } = facts;
  const { form, language } = settings;
  switch (facts.kind) {
    case 'notice':
      try {
        return resultOf(file, explainNotice(facts.document, facts.notice), settings);
      } catch (error) {
        return defect(file, causeOf(error), settings);
      }
    case 'no-file':
      return unusable(file, form, fileProblem(file, facts.problem, language));
    case 'unreadable':
      return unusable(file, form, unreadableMessage(file, facts.reason, language));
    case 'defect':
      return defect(file, facts.cause, settings);
    default:
      return assertNever(facts);
  }
}

/** Explains one input and writes the result in the asked form. A fault in this program costs this input alone. */
export async function explainInput(input: CliInput, settings: OutcomeSettings): Promise<Outcome> {
  const { readFacts } = await import('./read-facts.ts');
  return explainFacts(await readFacts(input), settings);
}
