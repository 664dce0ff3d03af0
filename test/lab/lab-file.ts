import { join } from 'node:path';

/** Path of a file of this folder, also for a bundle that lies elsewhere: everything is run from the project's folder. */
export function labFile(name: string): string {
  return join(process.cwd(), 'test/lab', name);
}
