import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { MAX_FILE_OCTETS, type OpenedFiles } from '../../shared/ipc/contract.ts';

/** Most octets that one choice of files may have together; more would not fit beside the window. */
export const MAX_CHOICE_OCTETS = 4 * MAX_FILE_OCTETS;

type ReadFile =
  { readonly kind: 'read'; readonly bytes: Uint8Array } | { readonly kind: 'too-large' | 'no-access' };

/** Reads a regular file of at most `limitOctets`; a file that grows meanwhile is read as far as it was. */
async function readFile(path: string, limitOctets: number): Promise<ReadFile> {
  const file = await open(path, 'r').catch(() => null);
  if (!file) return { kind: 'no-access' };
  try {
    const info = await file.stat();
    if (!info.isFile()) return { kind: 'no-access' };
    if (info.size > limitOctets) return { kind: 'too-large' };
    const bytes = new Uint8Array(info.size);
    const { bytesRead } = await file.read(bytes, 0, info.size, 0);
    return { kind: 'read', bytes: bytesRead === info.size ? bytes : bytes.slice(0, bytesRead) };
  } catch {
    return { kind: 'no-access' };
  } finally {
    await file.close();
  }
}

/** Reads the files in order; the first that cannot be read ends it and is named. The window gets names, no paths. */
export async function readFiles(paths: readonly string[]): Promise<OpenedFiles> {
  const files: { name: string; bytes: Uint8Array }[] = [];
  let room = MAX_CHOICE_OCTETS;
  for (const path of paths) {
    const name = basename(path);
    const file = await readFile(path, Math.min(MAX_FILE_OCTETS, room));
    if (file.kind !== 'read') return { kind: 'unreadable', name, reason: file.kind };
    room -= file.bytes.length;
    files.push({ name, bytes: file.bytes });
  }
  return files.length > 0 ? { kind: 'opened', files } : { kind: 'cancelled' };
}
