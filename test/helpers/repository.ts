import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the repository. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Folders with the product's own source. */
export const SOURCE_FOLDERS = ['shared', 'electron', 'renderer'] as const;

const NOT_OURS = new Set(['node_modules', 'out', 'dist', 'coverage', '.git']);

/** Files below the folders (relative to the repository, `/` between the parts), sorted; never installed or built ones. */
export function filesBelow(...folders: readonly string[]): readonly string[] {
  const found: string[] = [];
  const visit = (relative: string): void => {
    for (const name of readdirSync(path.join(ROOT, relative))) {
      if (NOT_OURS.has(name)) continue;
      const child = relative === '.' ? name : `${relative}/${name}`;
      if (statSync(path.join(ROOT, child)).isDirectory()) visit(child);
      else found.push(child);
    }
  };
  for (const folder of folders) visit(folder);
  return found.sort();
}

/** TypeScript sources below the folders. */
export function sourcesBelow(...folders: readonly string[]): readonly string[] {
  return filesBelow(...folders).filter((file) => /\.tsx?$/.test(file));
}

/** Text of a file of the repository. */
export function textOf(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

/** Bytes of a file of the repository. */
export function bytesOf(file: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(ROOT, file)));
}
