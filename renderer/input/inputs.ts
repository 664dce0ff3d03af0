import type { InputProblem, InputSource, Source } from '../explained.ts';
import type { OpenedFiles } from '../../shared/ipc/contract.ts';
import { MAX_FILE_OCTETS } from '../../shared/ipc/limits.ts';
import { api } from '../api.ts';

/** One input to be explained: how it is called and how its content is got. */
export interface Input {
  /** Name of the file; null for pasted text. */
  readonly name: string | null;
  readonly content: InputContent;
}

export type InputContent = InputSource | { readonly kind: 'problem'; readonly problem: InputProblem };

/** Longest text that crosses as it is, in UTF-16 units; its UTF-8 form has at most three times as many octets. */
const MAX_TEXT = 350_000;

/** What the browser keeps, on disk or in memory. */
export function blobSource(blob: Blob): Source {
  return {
    sizeOctets: blob.size,
    read: async (from, to) => new Uint8Array(await blob.slice(from, to).arrayBuffer()),
  };
}

/** A file that the main process holds; `first` is its beginning, which came with its name. */
function heldSource(first: Uint8Array, fileId: string, sizeOctets: number): Source {
  const part = async (offset: number): Promise<Uint8Array> => {
    if (offset < first.length) return first.subarray(offset);
    const answer = await api().request['file.read']({ fileId, offset });
    if (answer.kind !== 'part') throw new Error('the file is gone');
    return answer.bytes;
  };
  return {
    sizeOctets,
    read: async (from, to) => {
      const bytes = new Uint8Array(Math.max(0, Math.min(to, sizeOctets) - from));
      let length = 0;
      while (length < bytes.length) {
        const more = await part(from + length);
        if (more.length === 0) break;
        bytes.set(more.subarray(0, bytes.length - length), length);
        length += more.length;
      }
      return bytes.subarray(0, length);
    },
  };
}

/** A text that is to be read in parts. */
export function textSource(text: string): Source {
  return blobSource(new Blob([text]));
}

/** Pasted text. */
export function textInput(text: string): Input {
  // Every UTF-16 unit takes at least one octet; what is over the limit by then is not sent at all.
  if (text.length > MAX_FILE_OCTETS)
    return { name: null, content: { kind: 'problem', problem: 'too-large' } };
  return {
    name: null,
    content: text.length > MAX_TEXT ? { kind: 'source', source: textSource(text) } : { kind: 'text', text },
  };
}

/** A file that was dropped or pasted; read only when its turn comes. */
export function fileInput(file: File): Input {
  return { name: file.name, content: { kind: 'source', source: blobSource(file) } };
}

type OpenedFile = Extract<OpenedFiles, { kind: 'opened' }>['files'][number];

function openedInput(file: OpenedFile): Input {
  const { name } = file;
  if ('problem' in file) return { name, content: { kind: 'problem', problem: file.problem } };
  const { bytes, held } = file;
  const source = heldSource(bytes, held?.fileId ?? '', held?.sizeOctets ?? bytes.length);
  return { name, content: { kind: 'source', source } };
}

/** What the system's file dialog gave; empty where the user gave up. */
export function openedInputs(opened: OpenedFiles): readonly Input[] {
  return opened.kind === 'opened' ? opened.files.map(openedInput) : [];
}
