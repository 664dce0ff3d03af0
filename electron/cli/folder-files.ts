import { readdirSync, statSync, type Dirent, type Stats } from 'node:fs';
import { join } from 'node:path';
import {
  compareFileNames,
  isMaildir,
  isMailFile,
  MAILDIR_FOLDERS,
  type MailFolder,
} from '../../shared/mail/mail-files.ts';
import { fileProblemOf, type FileProblem } from './input-files.ts';

/** The mails of a folder, or why it cannot be read. */
export type FolderResult =
  | { readonly kind: 'files'; readonly files: readonly string[]; readonly skipped: number }
  | FileProblem;

/** What stands under a name; null where nothing does or the system does not say (a file as folder, a circle of links). */
function statOf(name: string): Stats | null {
  try {
    return statSync(name);
  } catch {
    return null;
  }
}

/** True for a folder; false also where it cannot be told: opening it says why. */
export function isFolder(name: string): boolean {
  return statOf(name)?.isDirectory() ?? false;
}

/** A link counts as what it leads to, unless that is a folder: links may lead in circles. */
function isFile(folder: string, entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return statOf(join(folder, entry.name))?.isFile() ?? false;
}

interface Listed {
  readonly files: readonly string[];
  readonly skipped: number;
}

/** The mails of one folder by name; how many other entries there are. */
function list(folder: string, entries: readonly Dirent[], kind: MailFolder): Listed {
  const files = entries
    .filter((entry) => isMailFile(entry.name, kind) && isFile(folder, entry))
    .map((entry) => entry.name)
    .sort(compareFileNames);
  return { files: files.map((name) => join(folder, name)), skipped: entries.length - files.length };
}

function folderOf(folder: string, entries: readonly Dirent[]): Listed {
  const own = list(folder, entries, 'plain');
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  if (!isMaildir(folders)) return own;
  const inMaildir = MAILDIR_FOLDERS.map((name) => {
    const inner = join(folder, name);
    return list(inner, readdirSync(inner, { withFileTypes: true }), 'maildir');
  });
  return {
    files: [...inMaildir.flatMap(({ files }) => files), ...own.files],
    skipped:
      own.skipped -
      inMaildir.length -
      (folders.includes('tmp') ? 1 : 0) +
      inMaildir.reduce((sum, { skipped }) => sum + skipped, 0),
  };
}

/**
 * The mail files in a folder by name, and how many entries were passed over: hidden ones, folders, other kinds of file.
 * Folders in it are not looked into, but for those of a Maildir.
 */
export function folderFiles(folder: string): FolderResult {
  try {
    const { files, skipped } = folderOf(folder, readdirSync(folder, { withFileTypes: true }));
    return files.length === 0 ? { kind: 'no-mails' } : { kind: 'files', files, skipped };
  } catch (error) {
    return fileProblemOf(error);
  }
}
