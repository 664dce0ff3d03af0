import type { FileProblem } from './input-files.ts';
import type { CliInput, NamedInput } from './inputs.ts';
import type { OutcomeSettings } from './outcome.ts';

/** Inputs handed to a thread at once: enough to make the hand-over cheap, few enough to keep the threads level. */
const INPUTS_PER_TASK = 12;
/** Octets from which on a task is full. */
const OCTETS_PER_TASK = 1024 * 1024;

/** Some inputs that are explained together in the same way; their number tells when it is their turn to be written. */
export interface Task {
  readonly number: number;
  readonly settings: OutcomeSettings;
  readonly inputs: readonly CliInput[];
}

/** The inputs in groups of a handy size, in order. */
export async function* groupsOf(
  inputs: AsyncIterable<CliInput>,
  most = INPUTS_PER_TASK,
): AsyncGenerator<readonly CliInput[]> {
  let waiting: CliInput[] = [];
  let octets = 0;
  for await (const input of inputs) {
    waiting.push(input);
    octets += input.content.kind === 'read' ? input.content.bytes.length : 0;
    if (waiting.length < most && octets < OCTETS_PER_TASK) continue;
    yield waiting;
    waiting = [];
    octets = 0;
  }
  if (waiting.length > 0) yield waiting;
}

interface PackedInput {
  readonly file: string;
  /** Where its octets end in the task's, or why it has none. */
  readonly content: number | FileProblem;
}

/** A task as it is sent: the octets of all its inputs in one piece of memory that changes hands instead of being copied. */
export interface PackedTask {
  readonly work: 'results';
  readonly number: number;
  readonly settings: OutcomeSettings;
  readonly inputs: readonly PackedInput[];
  readonly octets: Uint8Array<ArrayBuffer>;
}

/** Puts a task into the form in which it is sent. */
export function packTask({ number, settings, inputs }: Task): PackedTask {
  const size = inputs.reduce(
    (sum, { content }) => sum + (content.kind === 'read' ? content.bytes.length : 0),
    0,
  );
  const octets = new Uint8Array(size);
  let end = 0;
  const packed = inputs.map(({ file, content }): PackedInput => {
    if (content.kind !== 'read') return { file, content };
    octets.set(content.bytes, end);
    end += content.bytes.length;
    return { file, content: end };
  });
  return { work: 'results', number, settings, inputs: packed, octets };
}

/** What a further thread can be told. Plain data: crosses threads. */
export type Order =
  | PackedTask
  /** Read inputs, none of which is standard input, and send the facts they state. */
  | { readonly work: 'facts'; readonly inputs: readonly NamedInput[] }
  /** So many groups of facts were taken. */
  | { readonly work: 'more-facts'; readonly groups: number };

/** The task that was packed. */
export function unpackTask({ number, settings, inputs, octets }: PackedTask): Task {
  let start = 0;
  const unpacked = inputs.map(({ file, content }): CliInput => {
    if (typeof content !== 'number') return { file, content };
    const bytes = octets.subarray(start, content);
    start = content;
    return { file, content: { kind: 'read', bytes } };
  });
  return { number, settings, inputs: unpacked };
}
