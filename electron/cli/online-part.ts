/** The part of the command line with the commands that few runs need; most of them ask the network. */
export { forwardCommand } from './forward-command.ts';
export { headersCommand } from './headers-command.ts';
export { probeCommand } from './probe-command.ts';
export { settingsCommand } from './settings-command.ts';
export { spfCommand } from './spf-command.ts';
