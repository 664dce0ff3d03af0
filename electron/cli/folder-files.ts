import { readdirSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { fileProblemOf, type FileProblem } from './input-files.ts';

/** Files in a folder that are read as mail. */
const MAIL_FILE = /\.(?:eml|emlx|msg|mbox|mbx|txt)$/i;
/** Where a Maildir keeps its mails, under names of their own; `tmp` holds those not yet delivered. */
const MAILDIR_FOLDERS = ['cur', 'new'] as const;

/** The mails of a folder, or why it cannot be read. */
export type FolderResult =
  { readonly kind: 'files'; readonly files: readonly string[]; readonly skipped: number } | FileProblem;

/** True for a folder; false also where there is nothing of the name. */
export function isFolder(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** A link counts as what it leads to, unless that is a folder: links may lead in circles. */
function isFile(folder: string, entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return statSync(join(folder, entry.name), { throwIfNoEntry: false })?.isFile() ?? false;
}

interface Listed {
  readonly files: readonly string[];
  readonly skipped: number;
}

/** The files of one folder that `wanted` takes, by name; how many others there are. Hidden ones count as others. */
function list(folder: string, entries: readonly Dirent[], wanted: (name: string) => boolean): Listed {
  const files = entries
    .filter((entry) => !entry.name.startsWith('.') && wanted(entry.name) && isFile(folder, entry))
    .map((entry) => entry.name)
    .sort((a, b) => (a < b ? -1 : 1));
  return { files: files.map((name) => join(folder, name)), skipped: entries.length - files.length };
}

function folderOf(folder: string, entries: readonly Dirent[]): Listed {
  const own = list(folder, entries, (name) => MAIL_FILE.test(name));
  const inMaildir = MAILDIR_FOLDERS.filter((name) =>
    entries.some((entry) => entry.name === name && entry.isDirectory()),
  ).map((name) => {
    const inner = join(folder, name);
    return list(inner, readdirSync(inner, { withFileTypes: true }), () => true);
  });
  // A Maildir is known by both; a folder that happens to be called "new" is none.
  if (inMaildir.length < MAILDIR_FOLDERS.length) return own;
  const isTmp = entries.some((entry) => entry.name === 'tmp' && entry.isDirectory());
  return {
    files: [...inMaildir.flatMap(({ files }) => files), ...own.files],
    skipped:
      own.skipped -
      inMaildir.length -
      (isTmp ? 1 : 0) +
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
