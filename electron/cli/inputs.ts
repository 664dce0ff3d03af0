import { mboxMessages } from '../mail/mbox-stream.ts';
import { MAX_INPUT_OCTETS } from '../mail/prepare.ts';
import { mayHoldSeveral, splitInput } from '../mail/split-input.ts';
import { SEPARATOR_OCTETS, startsLikeMbox } from '../mail/split-mbox.ts';
import { folderFiles, isFolder } from './folder-files.ts';
import {
  fileProblemOf,
  openInput,
  readStream,
  STDIN,
  type FileResult,
  type OpenFile,
} from './input-files.ts';

/** One mail to explain: the name of the file, with `#3` where it holds several, and its octets. Crosses threads. */
export interface CliInput {
  readonly file: string;
  readonly content: FileResult;
}

/** Mailboxes up to this size are read at once, larger ones message by message. */
const WHOLE_OCTETS = 1024 * 1024;

/** Names the parts of a file: only where there are several do they have numbers. */
async function* numbered(
  file: string,
  parts: AsyncIterable<FileResult> | Iterable<FileResult>,
): AsyncGenerator<CliInput> {
  let held: FileResult | null = null;
  let number = 0;
  for await (const part of parts) {
    if (held !== null) yield { file: `${file}#${String((number += 1))}`, content: held };
    held = part;
  }
  if (held !== null) yield { file: number === 0 ? file : `${file}#${String(number + 1)}`, content: held };
}

function* whole(name: string, bytes: Uint8Array): Generator<FileResult> {
  for (const part of splitInput(name === STDIN ? null : name, bytes)) yield { kind: 'read', bytes: part };
}

async function* mailbox(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<FileResult> {
  for await (const message of mboxMessages(pieces, MAX_INPUT_OCTETS)) {
    yield message.kind === 'message' ? { kind: 'read', bytes: message.bytes } : message;
  }
}

function* restOf(file: OpenFile, first: Uint8Array): Generator<Uint8Array> {
  for (let piece = first; piece.length > 0; piece = file.read(WHOLE_OCTETS)) yield piece;
}

async function* fromFile(name: string, file: OpenFile): AsyncGenerator<FileResult> {
  const isSmall = file.sizeOctets <= WHOLE_OCTETS;
  const start = file.read(isSmall ? file.sizeOctets : SEPARATOR_OCTETS);
  if (isSmall) yield* whole(name, start);
  else if (mayHoldSeveral(name) && startsLikeMbox(start)) yield* mailbox(restOf(file, start));
  else if (file.sizeOctets > MAX_INPUT_OCTETS) yield { kind: 'too-large', sizeOctets: file.sizeOctets };
  else yield* whole(name, Buffer.concat([start, file.read(file.sizeOctets - start.length)]));
}

async function* fromStream(name: string, stream: AsyncIterable<Uint8Array>): AsyncGenerator<FileResult> {
  const iterator = stream[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let next = await iterator.next();
  for (let size = 0; !next.done && size < SEPARATOR_OCTETS; next = await iterator.next()) {
    first.push(next.value);
    size += next.value.length;
  }
  const start = Buffer.concat(first);
  async function* all(): AsyncGenerator<Uint8Array> {
    yield start;
    for (let piece = next; !piece.done; piece = await iterator.next()) yield piece.value;
  }
  if (startsLikeMbox(start)) {
    yield* mailbox(all());
    return;
  }
  const read = await readStream(all());
  if (read.kind === 'read') yield* whole(name, read.bytes);
  else yield read;
}

async function* contents(name: string, stdin: AsyncIterable<Uint8Array>): AsyncGenerator<FileResult> {
  const opened = openInput(name, stdin);
  if (opened.kind !== 'file' && opened.kind !== 'stream') {
    yield opened;
    return;
  }
  try {
    if (opened.kind === 'file') yield* fromFile(name, opened.file);
    else yield* fromStream(name, opened.stream);
  } catch (error) {
    yield fileProblemOf(error);
  } finally {
    if (opened.kind === 'file') opened.file.close();
  }
}

/** A name given by the user: a file, or a folder with what is read from it. */
export interface NamedInput {
  readonly name: string;
  /** Null for a file. */
  readonly folder: ReturnType<typeof folderFiles> | null;
}

/** Looks which names are folders and lists those. */
export function namedInputs(names: readonly string[]): readonly NamedInput[] {
  return names.map((name) => ({
    name,
    folder: name !== STDIN && isFolder(name) ? folderFiles(name) : null,
  }));
}

/**
 * The mails behind the names, in order: files, the files of folders, the messages of mailboxes, several notices in one
 * text. What cannot be read comes with the reason. Memory does not grow with their number.
 */
export async function* readInputs(
  names: readonly NamedInput[],
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<CliInput> {
  for (const { name, folder } of names) {
    if (folder !== null && folder.kind !== 'files') yield { file: name, content: folder };
    else {
      const files = folder === null ? [name] : folder.files;
      for (const file of files) yield* numbered(file, contents(file, stdin));
    }
  }
}
