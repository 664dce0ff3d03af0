import { build } from 'esbuild';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import path from 'node:path';

const cache = fileURLToPath(new URL('../../node_modules/.cache/retour', import.meta.url));

/**
 * Bundles a TypeScript file for Node and imports it; scripts use it to call the product's own code.
 * Packages stay outside the bundle. The bundle lies below node_modules, so that they are found from there. `entry` is a
 * path, or source text as esbuild's `stdin` takes it.
 */
export async function bundleAndImport(entry) {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, 'bundle-'));
  const outfile = path.join(folder, 'entry.mjs');
  try {
    await build({
      ...(typeof entry === 'string' ? { entryPoints: [entry] } : { stdin: entry }),
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      logLevel: 'warning',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
