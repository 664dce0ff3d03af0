import { randomUUID } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import type { OpenedFiles, Response } from '../../shared/ipc/contract.ts';
import { PIECE_OCTETS } from '../../shared/ipc/limits.ts';
import { folderFiles, isFolder } from '../cli/folder-files.ts';

type OpenedFile = Extract<OpenedFiles, { kind: 'opened' }>['files'][number];
type Beginning =
  | { readonly kind: 'read'; readonly bytes: Uint8Array; readonly sizeOctets: number }
  | { readonly kind: 'no-access' };

async function readAt(file: FileHandle, offset: number, maxOctets: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(maxOctets);
  const { bytesRead } = await file.read(bytes, 0, maxOctets, offset);
  return bytesRead === maxOctets ? bytes : bytes.slice(0, bytesRead);
}

async function beginningOf(path: string, maxOctets: number): Promise<Beginning> {
  const file = await open(path, 'r').catch(() => null);
  if (!file) return { kind: 'no-access' };
  try {
    const info = await file.stat();
    if (!info.isFile()) return { kind: 'no-access' };
    const bytes = await readAt(file, 0, Math.min(info.size, maxOctets));
    return { kind: 'read', bytes, sizeOctets: info.size };
  } catch {
    return { kind: 'no-access' };
  } finally {
    await file.close();
  }
}

interface Found {
  readonly path: string;
  readonly problem: 'no-access' | 'no-mails' | null;
}

/** The file itself, or the mails of a folder. */
function mailsAt(path: string): readonly Found[] {
  if (!isFolder(path)) return [{ path, problem: null }];
  const listed = folderFiles(path);
  if (listed.kind === 'files') return listed.files.map((file) => ({ path: file, problem: null }));
  return [{ path, problem: listed.kind === 'no-mails' ? 'no-mails' : 'no-access' }];
}

/** Reads files that the user chose. The window learns names and contents; paths stay here. */
export class ChosenFiles {
  readonly #paths = new Map<string, string>();

  /**
   * Opens files, and the mails of folders, in order; what cannot be read is named in its place. All together hand over
   * one piece at once; what is larger stays held and is read on demand, so that a mailbox may have any size.
   */
  async open(paths: readonly string[]): Promise<OpenedFiles> {
    const files: OpenedFile[] = [];
    let atOnce = PIECE_OCTETS;
    for (const found of paths.flatMap(mailsAt)) {
      const name = basename(found.path);
      const beginning = found.problem === null ? await beginningOf(found.path, atOnce) : null;
      if (beginning?.kind !== 'read') {
        files.push({ name, problem: found.problem ?? 'no-access' });
        continue;
      }
      const { bytes, sizeOctets } = beginning;
      atOnce -= bytes.length;
      files.push(
        bytes.length < sizeOctets
          ? { name, bytes, held: { fileId: this.#hold(found.path), sizeOctets } }
          : { name, bytes },
      );
    }
    return files.length > 0 ? { kind: 'opened', files } : { kind: 'cancelled' };
  }

  /** The part of a held file from an offset on; empty at its end. */
  async read(fileId: string, offset: number): Promise<Response<'file.read'>> {
    const path = this.#paths.get(fileId);
    const file = path === undefined ? null : await open(path, 'r').catch(() => null);
    if (!file) return { kind: 'gone' };
    try {
      return { kind: 'part', bytes: await readAt(file, offset, PIECE_OCTETS) };
    } catch {
      return { kind: 'gone' };
    } finally {
      await file.close();
    }
  }

  #hold(path: string): string {
    const fileId = randomUUID();
    this.#paths.set(fileId, path);
    return fileId;
  }
}
