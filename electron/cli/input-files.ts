import { readFile, stat } from 'node:fs/promises';
import { MAX_INPUT_OCTETS } from '../mail/read-input.ts';

/** Name that stands for standard input. */
export const STDIN = '-';

/** Octets of one input, or why there are none. */
export type FileResult =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large'; readonly sizeOctets: number }
  | { readonly kind: 'missing' | 'no-access' | 'folder' }
  | { readonly kind: 'failed'; readonly code: string };

/** Reads standard input up to one octet over the limit, so that an endless stream ends. */
async function readStdin(stream: AsyncIterable<Uint8Array>): Promise<FileResult> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MAX_INPUT_OCTETS) return { kind: 'too-large', sizeOctets: size };
  }
  return { kind: 'read', bytes: Buffer.concat(chunks) };
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

/** Reads a file, or standard input for `-`. Never rejects for what the file system says. */
export async function readInputFile(name: string, stdin: AsyncIterable<Uint8Array>): Promise<FileResult> {
  if (name === STDIN) return readStdin(stdin);
  try {
    const facts = await stat(name);
    if (facts.isDirectory()) return { kind: 'folder' };
    if (facts.size > MAX_INPUT_OCTETS) return { kind: 'too-large', sizeOctets: facts.size };
    return { kind: 'read', bytes: await readFile(name) };
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' };
    if (code === 'EACCES' || code === 'EPERM') return { kind: 'no-access' };
    return { kind: 'failed', code };
  }
}
