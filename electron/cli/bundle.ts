import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/** What CommonJS puts around a file. */
const BEFORE = '(function (exports, require, module, __filename, __dirname) {';
const AFTER = '\n})';

/**
 * Tells V8 that this process is short: patterns go to machine code at once instead of being interpreted first, and only
 * functions that stay hot are optimised, since the optimiser competes with the work for the same cores.
 * Measured over some hundred mails on two cores: a third of the processor time less. Counts for all threads, and must come
 * before any other thread runs and before anything is compiled: a pattern that is compiled while the engine is tuned ends
 * the process, and what V8 kept of an earlier run counts only under the same flags.
 */
export function tuneEngine(): void {
  setFlagsFromString('--no-regexp-tier-up');
  setFlagsFromString('--interrupt-budget=1400000');
}

/**
 * Compiles a CommonJS file, which must be ASCII, so that V8 can keep it octet by octet. `kept` is what V8 kept of an
 * earlier run (`Script.createCachedData`); it saves parsing and compiling. V8 refuses what another version or another
 * text left, and null and anything else are as good, only slower.
 */
export function compileBundle(file: string, kept: Buffer | null): Script {
  const source = BEFORE + readFileSync(file, 'latin1') + AFTER;
  return new Script(source, { filename: file, ...(kept ? { cachedData: kept } : {}) });
}

/** Runs a compiled CommonJS file with its own `require` and returns what it exports. */
export function runBundle(script: Script, file: string, require: (name: string) => unknown): unknown {
  const compiled: unknown = script.runInThisContext();
  const module: { exports: unknown } = { exports: {} };
  if (typeof compiled === 'function') compiled(module.exports, require, module, file, dirname(file));
  return module.exports;
}

/** What V8 kept, from a file beside the bundle; null where there is none. */
export function readKept(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

/** A part of the program: a bundle `<name>.cjs`, and beside it `<name>.code` with what V8 kept of compiling it. */
export interface Part {
  readonly script: Script;
  readonly exports: unknown;
}

/** Parts name each other by file. */
const PART = /^\.\/(cli-[a-z]{1,20})\.cjs$/;

/** Loads the parts of a program from a folder, each at its first use. */
export class Parts {
  readonly loaded = new Map<string, Part>();
  readonly #folder: string;
  readonly #require: NodeJS.Require;

  /** Without `isKept` everything is compiled anew. */
  constructor(
    folder: string,
    private readonly isKept = true,
  ) {
    this.#folder = folder;
    this.#require = createRequire(join(folder, 'parts.cjs'));
  }

  /** What the part exports. */
  load(name: string): unknown {
    const known = this.loaded.get(name);
    if (known) return known.exports;
    const file = join(this.#folder, `${name}.cjs`);
    const kept = this.isKept ? readKept(join(this.#folder, `${name}.code`)) : null;
    const script = compileBundle(file, kept);
    const exports = runBundle(script, file, (wanted) => {
      const part = PART.exec(wanted)?.[1];
      const found: unknown = part === undefined ? this.#require(wanted) : this.load(part);
      return found;
    });
    this.loaded.set(name, { script, exports });
    return exports;
  }
}
