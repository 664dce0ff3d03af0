import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type * as z from 'zod/mini';

/** Where problems with a file are told; the app goes on without the file. */
export type Log = (line: string) => void;

/** A small file of validated JSON. Reading and writing never throw. */
export interface JsonFile<T> {
  /** The value on disk at the start, or the last one saved; the default where the disk had none that is valid. */
  readonly get: () => T;
  /** Replaces the value. The file is either the old or the new one at any time, also after a power failure. */
  readonly save: (value: T) => void;
}

/** Only a file that is not there counts as absent; anything else is a problem to tell. */
function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function readText(path: string, log: Log): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (!isAbsent(error)) log(`${path} cannot be read: ${String(error)}`);
    return null;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Keeps a file that is not valid beside its place, so that nothing is lost; the newest such file is kept. */
function setAside(path: string, log: Log): void {
  try {
    renameSync(path, `${path}.invalid`);
    log(`${path} is not valid; kept as ${path}.invalid`);
  } catch (error) {
    log(`${path} is not valid and cannot be moved: ${String(error)}`);
  }
}

function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const partial = `${path}.new`;
  const file = openSync(partial, 'w', 0o600);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(partial, path);
}

/** Opens a JSON file of the user's data folder. A file that breaks the schema is set aside and the default is used. */
export function openJsonFile<T>(path: string, schema: z.ZodMiniType<T>, fallback: T, log: Log): JsonFile<T> {
  let value = fallback;
  const text = readText(path, log);
  if (text !== null) {
    const parsed = schema.safeParse(parseJson(text));
    if (parsed.success) value = parsed.data;
    else setAside(path, log);
  }
  return {
    get: () => value,
    save: (next) => {
      value = next;
      try {
        writeWhole(path, `${JSON.stringify(next, null, 2)}\n`);
      } catch (error) {
        log(`${path} cannot be written: ${String(error)}`);
      }
    },
  };
}
