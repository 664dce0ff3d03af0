import { compareFileNames, isMaildir, isMailFile, MAILDIR_FOLDERS } from '../../shared/mail/mail-files.ts';
import { fileInput, type Input } from './inputs.ts';

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });
}

/** Everything in a folder, by name. The browser gives it in portions; an empty one is the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (portion.length === 0) break;
    all.push(...portion);
  }
  return all.sort((a, b) => compareFileNames(a.name, b.name));
}

async function fileInputOf(entry: FileSystemFileEntry): Promise<Input> {
  try {
    return fileInput(await fileOf(entry));
  } catch {
    return { name: entry.name, content: { kind: 'problem', problem: 'no-access' } };
  }
}

/** The mails of a folder; folders in it are not looked into, but for those of a Maildir. */
async function folderInputs(folder: FileSystemDirectoryEntry): Promise<readonly Input[]> {
  const entries = await entriesOf(folder);
  const folders = entries.filter(isFolder);
  const maildir = isMaildir(folders.map(({ name }) => name));
  const inner = maildir ? folders.filter(({ name }) => MAILDIR_FOLDERS.includes(name)) : [];
  const files = [
    ...(await Promise.all(inner.map(entriesOf)))
      .flat()
      .filter(isFile)
      .filter(({ name }) => isMailFile(name, 'maildir')),
    ...entries.filter(isFile).filter(({ name }) => isMailFile(name, 'plain')),
  ];
  const inputs: Input[] = [];
  for (const file of files) inputs.push(await fileInputOf(file));
  return inputs;
}

async function entryInputs(entry: FileSystemEntry): Promise<readonly Input[]> {
  if (isFile(entry)) return [await fileInputOf(entry)];
  if (!isFolder(entry)) return [];
  try {
    const inputs = await folderInputs(entry);
    if (inputs.length > 0) return inputs;
    return [{ name: entry.name, content: { kind: 'problem', problem: 'no-mails' } }];
  } catch {
    return [{ name: entry.name, content: { kind: 'problem', problem: 'no-access' } }];
  }
}

/** What was dropped: files, and the mails in folders. Must be called within the event: its data is gone behind it. */
export async function droppedInputs(data: DataTransfer): Promise<readonly Input[]> {
  const items = [...data.items].filter(({ kind }) => kind === 'file');
  const taken = items.map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const inputs: Input[] = [];
  for (const { entry, file } of taken) {
    if (entry?.isDirectory) inputs.push(...(await entryInputs(entry)));
    else if (file) inputs.push(fileInput(file));
  }
  return inputs;
}
