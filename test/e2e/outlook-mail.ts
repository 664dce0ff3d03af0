import { buildSync } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SAMPLE = `
  import { msgFile } from './msg-file.ts';
  import { GERMAN_NDR } from './msg-samples.ts';
  export const sample = Buffer.from(msgFile(GERMAN_NDR)).toString('latin1');
`;

/** A German report of Exchange as Outlook saves it, one character per octet. Its maker loads only when bundled. */
export function outlookMail(): string {
  const folder = mkdtempSync(join(tmpdir(), 'retour-msg-'));
  try {
    const outfile = join(folder, 'sample.cjs');
    buildSync({
      stdin: { contents: SAMPLE, resolveDir: fileURLToPath(new URL('../helpers', import.meta.url)) },
      bundle: true,
      platform: 'node',
      format: 'cjs',
      outfile,
    });
    const made: unknown = createRequire(import.meta.url)(outfile);
    return String(typeof made === 'object' && made !== null ? Reflect.get(made, 'sample') : '');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
