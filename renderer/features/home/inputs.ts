import type { InputProblem } from '../../explained.ts';
import type { OpenedFiles } from '../../../shared/ipc/contract.ts';
import { MAX_FILE_OCTETS, PIECE_OCTETS } from '../../../shared/ipc/limits.ts';
import { api } from '../../api.ts';

/** One input to be explained: how it is called and how its content is got. */
export interface Input {
  /** Name of the file; null for pasted text. */
  readonly name: string | null;
  readonly content: InputContent;
}

export type InputContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  /** Too large to cross to the main process at once; each piece has at most PIECE_OCTETS. May throw while reading. */
  | { readonly kind: 'pieces'; readonly pieces: AsyncIterable<Uint8Array> }
  | { readonly kind: 'problem'; readonly problem: InputProblem };

/** Longest UTF-8 form of one UTF-16 unit. */
const OCTETS_A_UNIT = 3;
const PIECE_UNITS = Math.floor(PIECE_OCTETS / OCTETS_A_UNIT);

/** A long text in UTF-8, a piece at a time, never cut between the halves of one character. */
async function* textPieces(text: string): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let from = 0;
  while (from < text.length) {
    let to = Math.min(from + PIECE_UNITS, text.length);
    if (/[\uD800-\uDBFF]/.test(text.charAt(to - 1)) && to < text.length) to -= 1;
    yield encoder.encode(text.slice(from, to));
    from = to;
  }
}

async function* filePieces(file: File): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < file.size; from += PIECE_OCTETS)
    yield new Uint8Array(await file.slice(from, from + PIECE_OCTETS).arrayBuffer());
}

/** The beginning that came with the choice of the file, then the rest of it, piece by piece. */
async function* heldPieces(first: Uint8Array, fileId: string): AsyncGenerator<Uint8Array> {
  let offset = 0;
  let bytes = first;
  while (bytes.length > 0) {
    yield bytes;
    offset += bytes.length;
    const answer = await api().request['file.read']({ fileId, offset });
    if (answer.kind !== 'part') throw new Error('the file is gone');
    bytes = answer.bytes;
  }
}

/** Pasted text. */
export function textInput(text: string): Input {
  // Every UTF-16 unit takes at least one octet; what is over the limit by then is not sent at all.
  if (text.length > MAX_FILE_OCTETS)
    return { name: null, content: { kind: 'problem', problem: 'too-large' } };
  const large = text.length > PIECE_UNITS;
  return {
    name: null,
    content: large ? { kind: 'pieces', pieces: textPieces(text) } : { kind: 'text', text },
  };
}

/** A file that was dropped or pasted; read only when its turn comes. */
export function fileInput(file: File): Input {
  const tooLarge = file.size > MAX_FILE_OCTETS;
  return {
    name: file.name,
    content: tooLarge
      ? { kind: 'problem', problem: 'too-large' }
      : { kind: 'pieces', pieces: filePieces(file) },
  };
}

/** What was dropped: files and, where the browser tells, folders. */
export function droppedInputs(data: DataTransfer): readonly Input[] {
  const items = [...data.items].filter(({ kind }) => kind === 'file');
  const inputs = items.map((item): Input | null => {
    const entry = item.webkitGetAsEntry();
    if (entry?.isDirectory) return { name: entry.name, content: { kind: 'problem', problem: 'folder' } };
    const file = item.getAsFile();
    return file && fileInput(file);
  });
  return inputs.filter((input) => input !== null);
}

/** What the system's file dialog gave; empty where the user gave up. */
export function openedInputs(opened: OpenedFiles): readonly Input[] {
  switch (opened.kind) {
    case 'opened':
      return opened.files.map(({ name, bytes, held }) => ({
        name,
        content: held ? { kind: 'pieces', pieces: heldPieces(bytes, held.fileId) } : { kind: 'bytes', bytes },
      }));
    case 'unreadable':
      return [{ name: opened.name, content: { kind: 'problem', problem: opened.reason } }];
    case 'cancelled':
      return [];
  }
}
