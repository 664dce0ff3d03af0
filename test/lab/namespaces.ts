import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { labFile } from './lab-file.ts';
import { must, runCommand, says, type CommandResult } from './processes.ts';

/** Every machine that a lab can have. `guard.sh` knows the same names. */
export const MACHINES = ['client', 'router', 'server', 'sender', 'forwarder', 'target'] as const;

export type Machine = (typeof MACHINES)[number];

/** The three machines of most labs. */
const USUAL_MACHINES: readonly Machine[] = ['client', 'router', 'server'];

/** Files that a process inside the lab sees in place of the machine's own: path to path of the replacement. */
export type Replacements = Readonly<Record<string, string>>;

const PREFIX = 'retour-lab';
const LAB_NAME = /^retour-lab-(\d{1,10})-(\d{1,20})-/;
const MACHINE_NAME = new RegExp(`-(?:${MACHINES.join('|')})$`);
const GUARD = labFile('guard.sh');
const WIRE = labFile('wire.py');

/** The system's Python: those that version managers put first in the path start slowly. */
const PYTHON = '/usr/bin/python3';

/** When a process began, in ticks since the machine started: with its id it names it for good. Null where there is none. */
async function startOf(pid: number): Promise<string | null> {
  const stat = await readFile(`/proc/${String(pid)}/stat`, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ESRCH') return null;
    throw error; // Nobody is gone only because he could not be asked about.
  });
  // The name of the command, in brackets, may hold blanks.
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}

/** What belongs to labs whose owner is gone, by the name of the lab. */
async function leftovers(): Promise<readonly string[]> {
  const names = await Promise.all([tmpdir(), '/run/netns'].map((path) => readdir(path).catch(() => [])));
  const labs = new Set(names.flat().map((name) => name.replace(MACHINE_NAME, '')));
  const gone: string[] = [];
  for (const lab of labs) {
    const owner = LAB_NAME.exec(lab);
    if (owner && (await startOf(Number(owner[1]))) !== owner[2]) gone.push(lab);
  }
  return gone;
}

/** Takes down the labs of owners that were killed together with their guard. */
export async function sweepLeftovers(): Promise<readonly string[]> {
  const gone = await leftovers();
  for (const lab of gone) await must(GUARD, [lab, join(tmpdir(), lab)]);
  return gone;
}

/** Network namespaces, one for each machine, a folder, and the guard that takes all of it down. */
export interface Namespaces {
  readonly name: string;
  readonly folder: string;
  /** The command line that runs a command on a machine of the lab. */
  readonly commandOn: (
    machine: Machine,
    command: readonly string[],
    files?: Replacements,
  ) => readonly [string, string[]];
  readonly mustOn: (machine: Machine, command: readonly string[], input?: string) => Promise<string>;
  /** Puts a wire with adjustable delay between two machines; gives the way to set it. */
  readonly layWire: (
    from: readonly [Machine, string],
    to: readonly [Machine, string],
  ) => Promise<(delayMs: number, loseEvery: number) => Promise<void>>;
  readonly link: (from: readonly [Machine, string], to: readonly [Machine, string]) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Mounts the replacements, then becomes the command: `sh -c … lab SHADOW FILE … -- COMMAND`. */
const MOUNT_AND_RUN =
  'while [ "$1" != -- ]; do mount --bind "$1" "$2" || exit 125; shift 2; done; shift; exec "$@"';

function commandIn(
  namespace: string,
  command: readonly string[],
  files: Replacements = {},
): readonly [string, string[]] {
  const net = `--net=/run/netns/${namespace}`;
  const mounts = Object.entries(files).flatMap(([path, replacement]) => [replacement, path]);
  if (mounts.length === 0) return ['nsenter', [net, '--', ...command]];
  const shell = ['sh', '-c', MOUNT_AND_RUN, 'lab', ...mounts, '--', ...command];
  return ['nsenter', [net, '--', 'unshare', '--mount', '--', ...shell]];
}

/** `ip` commands of one machine in one go. */
export function ipBatch(
  { mustOn }: Pick<Namespaces, 'mustOn'>,
  machine: Machine,
  lines: readonly string[],
): Promise<string> {
  return mustOn(machine, ['ip', '-batch', '-'], `${lines.join('\n')}\n`);
}

async function wireBetween(ends: readonly string[]): Promise<ChildProcess> {
  const wire = spawn(PYTHON, [WIRE, ...ends], { stdio: ['pipe', 'pipe', 'inherit'] });
  wire.stdin.on('error', () => undefined);
  await says(wire, /ready\n/);
  wire.unref();
  return wire;
}

async function waitForEnd(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await new Promise((resolve) => child.once('exit', resolve));
}

/** Makes the namespaces of a lab. They are gone when `close` is done, and soon after this process ends in any way. */
export async function makeNamespaces(machines: readonly Machine[] = USUAL_MACHINES): Promise<Namespaces> {
  const owner = `${PREFIX}-${String(process.pid)}-${String(await startOf(process.pid))}-`;
  const folder = await mkdtemp(join(tmpdir(), owner));
  await chmod(folder, 0o711); // The servers' own users work below it.
  const lab = folder.slice(tmpdir().length + 1);
  const nameOf = (machine: Machine): string => `${lab}-${machine}`;
  const guard = spawn(GUARD, [lab, folder], { stdio: ['pipe', 'ignore', 'inherit'], detached: true });
  const wires: ChildProcess[] = [];
  const commandOn: Namespaces['commandOn'] = (machine, command, files) =>
    commandIn(nameOf(machine), command, files);
  const mustOn: Namespaces['mustOn'] = (machine, command, input = '') =>
    must(...commandOn(machine, command), { input });
  const close = async (): Promise<void> => {
    for (const wire of wires) wire.stdin?.end();
    guard.stdin.end();
    await Promise.all([...wires, guard].map(waitForEnd));
  };
  try {
    for (const machine of machines) {
      await must('ip', ['netns', 'add', nameOf(machine)]);
      await mustOn(machine, [
        'sh',
        '-c',
        'echo 0 > /proc/sys/net/ipv6/conf/default/accept_dad; ip link set lo up',
      ]);
    }
  } catch (error) {
    await close();
    throw error;
  }
  return {
    name: lab,
    folder,
    commandOn,
    mustOn,
    close,
    link: async ([from, device], [to, other]) => {
      await must('ip', [
        ...['link', 'add', device, 'netns', nameOf(from), 'type', 'veth'],
        ...['peer', 'name', other, 'netns', nameOf(to)],
      ]);
    },
    layWire: async ([from, device], [to, other]) => {
      const wire = await wireBetween([nameOf(from), device, nameOf(to), other]);
      wires.push(wire);
      return async (delayMs, loseEvery) => {
        const done = says(wire, /set\n/);
        wire.stdin?.write(`${String(delayMs)} ${String(loseEvery)}\n`);
        await done;
      };
    },
  };
}

/** Runs a command on a machine of the lab to its end. */
export function runOn(
  namespaces: Namespaces,
  machine: Machine,
  command: readonly string[],
  options: {
    readonly files?: Replacements;
    readonly env?: NodeJS.ProcessEnv;
    readonly timeoutMs?: number;
  } = {},
): Promise<CommandResult> {
  const { files, ...rest } = options;
  return runCommand(...namespaces.commandOn(machine, command, files), rest);
}
