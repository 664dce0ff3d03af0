import type { Worker } from 'node:worker_threads';
import { assertNever } from '../../shared/assert-never.ts';
import { say } from '../../shared/wording/messages.ts';
import type { Language } from '../../shared/wording/format.ts';
import { readArguments, type CommandName, type Invocation } from './arguments.ts';
import { explainCommand } from './explain-command.ts';
import { causeOf } from './input-facts.ts';

declare const __RETOUR_VERSION__: string; // put in by the build, from package.json

function usage(command: CommandName | null, language: Language): string {
  return say(command === null ? 'cli.usage' : `cli.usage.${command}`, language);
}

async function run(script: string, helper: Worker | null): Promise<number> {
  const { env } = process;
  const invocation = readArguments(process.argv.slice(2), env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG']);
  switch (invocation.kind) {
    case 'help':
      process.stdout.write(`${usage(invocation.command, invocation.language)}\n`);
      return 0;
    case 'version':
      process.stdout.write(`${__RETOUR_VERSION__}\n`);
      return 0;
    case 'unusable':
      process.stderr.write(`${invocation.message}\n`);
      return 2;
    case 'explain':
      return explainCommand(invocation, process, { script, helper });
    default:
      return runOnline(invocation);
  }
}

type OnlineInvocation = Exclude<Invocation, { readonly kind: 'help' | 'version' | 'unusable' | 'explain' }>;

/** Loaded only here: the tables and the network modules would cost every other command time. */
async function runOnline(invocation: OnlineInvocation): Promise<number> {
  const online = await import('./online-part.ts');
  switch (invocation.kind) {
    case 'probe':
      return online.probeCommand(invocation, process);
    case 'settings':
      return online.settingsCommand(invocation, process);
    case 'headers':
      return online.headersCommand(invocation, process);
    case 'forward':
      return online.forwardCommand(invocation, process);
    case 'spf':
      return online.spfCommand(invocation, process);
    default:
      return assertNever(invocation);
  }
}

/** Runs the command line; `script` is what further threads start from, `helper` one of them that runs already. */
export async function start(script: string, helper: Worker | null): Promise<void> {
  // A reader that stops early (`retour … | head`) is no defect.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  try {
    process.exitCode = await run(script, helper);
  } catch (error) {
    process.stderr.write(`retour: ${causeOf(error)}\n`);
    process.exitCode = 1;
  }
}
