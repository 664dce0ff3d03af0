/** The part of the command line that every run loads: it starts, judges and writes. */
export { start } from './run.ts';
export { explainAll } from './threads.ts';
