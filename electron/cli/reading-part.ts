/** The part of the command line that reads mails; a thread that only reads loads nothing else. */
export { readFacts } from './read-facts.ts';
export { serveTasks } from './serve-tasks.ts';
