import { readArguments } from '../../electron/cli/arguments.ts';
import { explainCommand } from '../../electron/cli/explain-command.ts';

/** What a run of the command line wrote, and its exit status. */
export interface CliRun {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

async function* chunks(input: string | Uint8Array): AsyncGenerator<Uint8Array> {
  if (input.length > 0) yield Buffer.from(input);
}

/** Runs `retour explain` in this process, without further threads. */
export async function runExplain(
  argv: readonly string[],
  stdin: string | Uint8Array = '',
  isTerminal = false,
): Promise<CliRun> {
  const invocation = readArguments(['explain', ...argv], 'en');
  if (invocation.kind !== 'explain') throw new Error('not an explain call');
  let out = '';
  let err = '';
  const status = await explainCommand(invocation, {
    stdin: chunks(stdin),
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text), isTTY: isTerminal },
  });
  return { status, out, err };
}
