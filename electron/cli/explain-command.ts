import type { Language } from '../../shared/wording/format.ts';
import { say } from '../../shared/wording/messages.ts';
import type { Invocation } from './arguments.ts';
import { readInputFile, STDIN } from './input-files.ts';
import { fileProblem } from './outcome.ts';
import { outcomes } from './outcomes.ts';

/** The streams of a run; tests pass their own. */
export interface CliStreams {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
}

type ExplainInvocation = Extract<Invocation, { kind: 'explain' }>;

/** The files to explain, or the line that says why there are none. */
type FileNames = { readonly files: readonly string[] } | { readonly problem: string };

async function filesOf(invocation: ExplainInvocation, streams: CliStreams): Promise<FileNames> {
  const { files, filesFrom, language } = invocation;
  if (filesFrom === null && files.length > 0) return { files };
  if (filesFrom === null) {
    return streams.stdin.isTTY ? { problem: say('cli.noInput', language) } : { files: [STDIN] };
  }
  const list = await readInputFile(filesFrom, streams.stdin);
  if (list.kind !== 'read') return { problem: fileProblem(filesFrom, list, language) };
  const names = Buffer.from(list.bytes)
    .toString('utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  const all = [...files, ...names];
  return all.length > 0 ? { files: all } : { problem: say('cli.noInput', language) };
}

/** Shows how far a long run is, on a terminal only. */
function progress(streams: CliStreams, language: Language, total: number): (done: number) => void {
  if (!streams.stderr.isTTY || total < 2) return () => undefined;
  return (done) => {
    streams.stderr.write(`\r${say('cli.progress', language, { done, total })}${done === total ? '\n' : ''}`);
  };
}

/** What stands around the results: nothing, a title a file, or the brackets of an array. */
function frame(
  form: ExplainInvocation['form'],
  files: readonly string[],
): (index: number) => readonly [string, string] {
  const last = files.length - 1;
  if (form === 'json' && last > 0) return (i) => [i === 0 ? '[' : '', i === last ? ']\n' : ',\n'];
  if (form === 'text' && last > 0) return (i) => [`${i === 0 ? '' : '\n'}=== ${files[i] ?? ''}\n`, '\n'];
  return () => ['', '\n'];
}

/**
 * `retour explain`: writes a result for each input, in order, and never stops at a bad one. `script` is what further
 * threads start from; null keeps everything in this one.
 * Returns the exit status: 0 where at least one result was produced, 2 where none was.
 */
export async function explainCommand(
  invocation: ExplainInvocation,
  streams: CliStreams,
  script: string | null = null,
): Promise<0 | 2> {
  const { form, language } = invocation;
  const names = await filesOf(invocation, streams);
  if ('problem' in names) {
    streams.stderr.write(`${names.problem}\n`);
    return 2;
  }
  const { files } = names;
  const show = progress(streams, language, files.length);
  const around = frame(form, files);
  const lone = form === 'json' && files.length === 1;
  let index = 0;
  let results = 0;
  for await (const outcome of outcomes(files, { form, language }, streams.stdin, script)) {
    if (outcome.usable) results += 1;
    else streams.stderr.write(`${outcome.message}\n`);
    const [before, after] = around(index);
    if (outcome.text !== '' && (outcome.usable || !lone)) streams.stdout.write(before + outcome.text + after);
    index += 1;
    show(index);
  }
  return results > 0 ? 0 : 2;
}
