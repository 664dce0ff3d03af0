import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';

/** How a command ended. */
export interface CommandResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly ms: number;
}

const MAX_OUTPUT_CHARS = 4_000_000;

/** Collects a stream as text, up to a limit. */
function collect(stream: NodeJS.ReadableStream | null): () => string {
  let text = '';
  stream?.setEncoding('utf8');
  stream?.on('data', (chunk: string) => (text = (text + chunk).slice(0, MAX_OUTPUT_CHARS)));
  return () => text;
}

/** Runs a command to its end; one that takes longer than `timeoutMs` is killed. Rejects only where it cannot start. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: SpawnOptions & { readonly timeoutMs?: number; readonly input?: string } = {},
): Promise<CommandResult> {
  const { timeoutMs = 60_000, input = '', ...rest } = options;
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(command, args, { ...rest, stdio: 'pipe' });
    const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)];
    const timer = setTimeout(() => child.kill('SIGKILL'), timeoutMs);
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on('close', (status) => {
      clearTimeout(timer);
      resolve({ status, stdout: stdout(), stderr: stderr(), ms: performance.now() - started });
    });
  });
}

/** Runs a command that has to succeed; rejects with what it said where it does not. Gives its standard output. */
export async function must(
  command: string,
  args: readonly string[],
  options: SpawnOptions & { readonly timeoutMs?: number; readonly input?: string } = {},
): Promise<string> {
  const { status, stdout, stderr } = await runCommand(command, args, options);
  if (status !== 0) {
    const said = `${stderr}${stdout}`.trim().slice(0, 2000);
    throw new Error(`${command} ${args.join(' ')}: exit status ${String(status)}. ${said}`);
  }
  return stdout;
}

/** Waits until a child's standard output matches. Rejects where the child ends before, or says it too late. */
export function says(child: ChildProcess, pattern: RegExp, timeoutMs = 10_000): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const end = (problem: string | null): void => {
      clearTimeout(timer);
      child.stdout?.off('data', onData);
      child.off('exit', onExit);
      if (problem === null) resolve();
      else reject(new Error(`${child.spawnargs.join(' ')}: ${problem} ${String(pattern)}. ${said}`));
    };
    const onData = (chunk: Buffer): void => {
      said = (said + chunk.toString()).slice(-4000);
      if (pattern.test(said)) end(null);
    };
    const onExit = (): void => end('ended without');
    const timer = setTimeout(() => end('did not say in time'), timeoutMs);
    child.stdout?.on('data', onData);
    child.on('exit', onExit);
  });
}
