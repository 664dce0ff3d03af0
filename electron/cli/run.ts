import type { Worker } from 'node:worker_threads';
import { say } from '../../shared/wording/messages.ts';
import type { Language } from '../../shared/wording/format.ts';
import { readArguments, type CommandName } from './arguments.ts';
import { explainCommand } from './explain-command.ts';

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
    // Loaded only here: the tables and the network modules would cost every other command time.
    case 'probe':
      return (await import('./probe-command.ts')).probeCommand(invocation, process);
    case 'settings':
      return (await import('./settings-command.ts')).settingsCommand(invocation, process);
    case 'headers':
      return (await import('./headers-command.ts')).headersCommand(invocation, process);
    case 'forward':
      return (await import('./forward-command.ts')).forwardCommand(invocation, process);
    case 'spf':
      return (await import('./spf-command.ts')).spfCommand(invocation, process);
  }
}

/** Runs the command line; `script` is what further threads start from, `helper` one of them that runs already. */
export function start(script: string, helper: Worker | null): void {
  // A reader that stops early (`retour … | head`) is no defect.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  run(script, helper).then(
    (status) => {
      process.exitCode = status;
    },
    (error: unknown) => {
      process.stderr.write(
        `retour: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
      );
      process.exitCode = 1;
    },
  );
}
