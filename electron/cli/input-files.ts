import { Buffer } from 'node:buffer';
import { closeSync, createReadStream, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { MAX_INPUT_OCTETS } from '../mail/prepare.ts';

/** Name that stands for standard input. */
export const STDIN = '-';

/** Octets that are read at once from what has no known size. */
const CHUNK_OCTETS = 256 * 1024;

/** Why a file cannot be read. Plain data: crosses threads. */
export type FileProblem =
  | { readonly kind: 'too-large'; readonly sizeOctets: number }
  | { readonly kind: 'missing' | 'no-access' | 'folder' | 'no-mails' }
  | { readonly kind: 'failed'; readonly code: string };

/** Octets of one input, or why there are none. */
export type FileResult = { readonly kind: 'read'; readonly bytes: Uint8Array } | FileProblem;

/** What the system said when a file could not be opened or read. */
export function fileProblemOf(error: unknown): FileProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' };
  if (code === 'EACCES' || code === 'EPERM') return { kind: 'no-access' };
  return code === 'EISDIR' ? { kind: 'folder' } : { kind: 'failed', code };
}

/** Reads a stream up to one octet over the limit, so that an endless one ends. */
export async function readStream(stream: AsyncIterable<Uint8Array>): Promise<FileResult> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MAX_INPUT_OCTETS) return { kind: 'too-large', sizeOctets: size };
  }
  return { kind: 'read', bytes: Buffer.concat(chunks) };
}

/** A regular file that is open for reading. Reads wait: nothing else is to be done meanwhile, and it is much quicker. */
export class OpenFile {
  constructor(
    private readonly handle: number,
    readonly sizeOctets: number,
  ) {}

  /** At most so many octets from here on; empty at the end. Throws what the system says. */
  read(octets: number): Buffer {
    const bytes = Buffer.allocUnsafeSlow(octets);
    let length = 0;
    while (length < octets) {
      const got = readSync(this.handle, bytes, length, octets - length, null);
      if (got === 0) break;
      length += got;
    }
    return bytes.subarray(0, length);
  }

  close(): void {
    closeSync(this.handle);
  }
}

/** A file to read: open, or as a stream where its size is not known (a pipe), or why not. */
export type Opened =
  | { readonly kind: 'file'; readonly file: OpenFile }
  | { readonly kind: 'stream'; readonly stream: AsyncIterable<Uint8Array> }
  | FileProblem;

function openedOf(handle: number, facts: Stats): Opened {
  if (facts.isFile()) return { kind: 'file', file: new OpenFile(handle, facts.size) };
  if (facts.isDirectory()) {
    closeSync(handle);
    return { kind: 'folder' };
  }
  return { kind: 'stream', stream: createReadStream('', { fd: handle, highWaterMark: CHUNK_OCTETS }) };
}

/** Opens a file, or gives standard input for `-`. Never throws for what the file system says. */
export function openInput(name: string, stdin: AsyncIterable<Uint8Array>): Opened {
  if (name === STDIN) return { kind: 'stream', stream: stdin };
  try {
    const handle = openSync(name, 'r');
    return openedOf(handle, fstatSync(handle));
  } catch (error) {
    return fileProblemOf(error);
  }
}

/** Reads a whole file, or standard input for `-`. Never rejects for what the file system says. */
export async function readInputFile(name: string, stdin: AsyncIterable<Uint8Array>): Promise<FileResult> {
  const opened = openInput(name, stdin);
  if (opened.kind === 'stream') return readStream(opened.stream).catch(fileProblemOf);
  if (opened.kind !== 'file') return opened;
  const { file } = opened;
  try {
    if (file.sizeOctets > MAX_INPUT_OCTETS) return { kind: 'too-large', sizeOctets: file.sizeOctets };
    return { kind: 'read', bytes: file.read(file.sizeOctets) };
  } catch (error) {
    return fileProblemOf(error);
  } finally {
    file.close();
  }
}
