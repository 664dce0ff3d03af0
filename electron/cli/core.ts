/** What the start file of the command line loads: the whole program as one bundle. */
export { start } from './run.ts';
export { serveTasks } from './serve-tasks.ts';
