import { say } from '../../shared/wording/messages.ts';
import type { ExplainInvocation } from './arguments/explain-arguments.ts';
import { readInputFile, STDIN } from './input-files.ts';
import { namedInputs, type NamedInput } from './inputs.ts';
import { fileProblem } from './outcome.ts';
import { outcomes } from './outcomes.ts';
import { ResultWriter } from './result-writer.ts';
import { RunNotes, type NoteStream } from './run-notes.ts';
import type { ThreadSource } from './threads.ts';

/** The streams of a run; tests pass their own. */
export interface CliStreams {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
  readonly stdout: ResultStream;
  readonly stderr: NoteStream;
}

/** Standard output. A stream holds what is written until it had time to pass it on. */
export interface ResultStream {
  write(text: string): unknown;
  readonly writableNeedDrain?: boolean;
  once?(event: 'drain', listener: () => void): unknown;
}

/** Ends when the stream takes more; otherwise a long run would keep all its results in memory. */
async function drained(stream: ResultStream): Promise<void> {
  if (stream.writableNeedDrain !== true) return;
  await new Promise<void>((resolve) => {
    stream.once?.('drain', resolve);
  });
}

/** The names of what to explain, or the line that says why there are none. */
type Names = { readonly names: readonly string[] } | { readonly problem: string };

async function namesOf(invocation: ExplainInvocation, streams: CliStreams): Promise<Names> {
  const { files, filesFrom, language } = invocation;
  if (filesFrom === null && files.length > 0) return { names: files };
  if (filesFrom === null) {
    return streams.stdin.isTTY ? { problem: say('cli.noInput', language) } : { names: [STDIN] };
  }
  const list = await readInputFile(filesFrom, streams.stdin);
  if (list.kind !== 'read') return { problem: fileProblem(filesFrom, list, language) };
  const listed = Buffer.from(list.bytes.buffer, list.bytes.byteOffset, list.bytes.length)
    .toString('utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  const names = [...files, ...listed];
  return names.length > 0 ? { names } : { problem: say('cli.noInput', language) };
}

function noteSkipped(inputs: readonly NamedInput[], notes: RunNotes, invocation: ExplainInvocation): void {
  for (const { name, folder } of inputs) {
    if (folder?.kind !== 'files' || folder.skipped === 0) continue;
    notes.note(say('cli.folder.skipped', invocation.language, { file: name, n: folder.skipped }));
  }
}

/**
 * `retour explain`: writes a result for each input, in order, and never stops at a bad one. `threads` null keeps
 * everything in this thread.
 * Returns the exit status: 0 where at least one result was produced, 2 where none was, 1 after a fault in this program.
 */
export async function explainCommand(
  invocation: ExplainInvocation,
  streams: CliStreams,
  threads: ThreadSource | null = null,
): Promise<0 | 1 | 2> {
  const { form, language } = invocation;
  const named = await namesOf(invocation, streams);
  if ('problem' in named) {
    streams.stderr.write(`${named.problem}\n`);
    return 2;
  }
  const inputs = namedInputs(named.names);
  const isList = named.names.length > 1 || inputs.some(({ folder }) => folder?.kind === 'files');
  const writer = new ResultWriter(form, isList, (text) => streams.stdout.write(text));
  const notes = new RunNotes(streams.stderr, language, () => performance.now());
  noteSkipped(inputs, notes, invocation);
  const found = outcomes(inputs, streams.stdin, { form, language }, threads);
  let results = 0;
  let defects = 0;
  for await (const outcome of found) {
    writer.add(outcome);
    notes.add(outcome);
    if (outcome.usable) results += 1;
    if (outcome.isDefect) defects += 1;
    await drained(streams.stdout);
  }
  writer.end();
  notes.end(form === 'text');
  if (defects > 0) return 1;
  return results > 0 ? 0 : 2;
}
