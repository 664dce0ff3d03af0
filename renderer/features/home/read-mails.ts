import type { MailSummary } from '../../../shared/ipc/batch-contract.ts';
import { api } from '../../api.ts';
import type { BatchFile, BatchMail, InputProblem, Source } from '../../explained.ts';
import { byName } from '../../input/send-input.ts';
import { textSource, type Input } from '../../input/inputs.ts';

/** Octets that are read in one step: short enough to stop and to show progress. */
const STEP_OCTETS = 256 * 1024;
/** Small files that are on their way at the same time. */
const AT_ONCE = 16;
/** Mails that stop the reading of one file by themselves; behind so many the rest of it is left out. */
const MAX_FAILURES = 20;
/** Mails that the table takes. */
export const MAX_MAILS = 100_000;

/** How far the reading is. */
export interface ReadProgress {
  readonly requestId: string;
  readonly files: number;
  readonly mails: number;
  /** Part of all octets that is read, 0 to 1. */
  readonly part: number;
  /** The file at work; null for pasted text. */
  readonly name: string | null;
}

/** What the reading asks of its surroundings. */
export interface Reading {
  readonly nextId: () => string;
  readonly report: (progress: ReadProgress) => void;
  readonly isStopping: () => boolean;
}

type Found = Omit<BatchMail, 'file' | 'number'>;
type Step = { readonly mails: readonly MailSummary[]; readonly ended: InputProblem | 'done' | 'lost' | null };

const unread = (problem: InputProblem): Found => ({
  start: null,
  sizeOctets: 0,
  own: null,
  problem,
  rows: [],
});

/** One piece of an input; never rejects. */
async function step(
  name: string | null,
  source: Source,
  from: number,
  requestId: string,
  skip: number,
): Promise<Step> {
  let bytes: Uint8Array;
  try {
    bytes = await source.read(from, from + STEP_OCTETS);
  } catch {
    return { mails: [], ended: 'no-access' };
  }
  try {
    const answer = await api().request['mails.read']({
      requestId,
      name: byName(name),
      bytes,
      first: from === 0,
      last: from + STEP_OCTETS >= source.sizeOctets,
      skip,
    });
    return answer.kind === 'refused' ? { mails: [], ended: 'crashed' } : answer;
  } catch {
    return { mails: [], ended: 'crashed' };
  }
}

/** Collects the mails of a batch, file by file. */
class MailReading {
  private readonly found: BatchMail[] = [];
  private octetsDone = 0;
  private filesDone = 0;
  private readonly octets: number;

  constructor(
    private readonly files: readonly BatchFile[],
    private readonly problems: readonly (InputProblem | null)[],
    private readonly reading: Reading,
  ) {
    this.octets = files.reduce((sum, { source }) => sum + (source?.sizeOctets ?? 0), 0);
  }

  async all(): Promise<readonly BatchMail[]> {
    let index = 0;
    while (index < this.files.length && !this.isOver()) {
      const small = this.smallFrom(index);
      if (small.length > 1) await this.together(small);
      else await this.alone(index);
      index += Math.max(1, small.length);
      this.filesDone = index;
    }
    return this.found;
  }

  isOver(): boolean {
    return this.reading.isStopping() || this.found.length >= MAX_MAILS;
  }

  private report(requestId: string, name: string | null, octets = 0, mails = 0): void {
    const part = this.octets === 0 ? 1 : (this.octetsDone + octets) / this.octets;
    this.reading.report({ requestId, files: this.filesDone, mails: this.found.length + mails, part, name });
  }

  /** Indices of the files from here on that take one step each. */
  private smallFrom(start: number): readonly number[] {
    const small: number[] = [];
    for (let i = start; i < this.files.length && small.length < AT_ONCE; i += 1) {
      const source = this.files[i]?.source;
      if (!source || source.sizeOctets > STEP_OCTETS) break;
      small.push(i);
    }
    return small;
  }

  /** Small files need not wait for each other's way through the processes. */
  private async together(indices: readonly number[]): Promise<void> {
    const requestId = this.reading.nextId();
    this.report(requestId, this.files[indices[0] ?? 0]?.name ?? null);
    const steps = await Promise.all(
      indices.map((i) => {
        const { name, source } = this.files[i] ?? { name: null, source: null };
        return source ? step(name, source, 0, requestId, 0) : Promise.resolve(null);
      }),
    );
    for (const [at, index] of indices.entries()) {
      const result = steps[at];
      this.octetsDone += this.files[index]?.source?.sizeOctets ?? 0;
      if (result?.ended === 'done') this.add(index, result.mails);
      else if (!this.reading.isStopping()) await this.alone(index);
      else if (result) this.add(index, result.mails);
    }
  }

  private async alone(index: number): Promise<void> {
    const file = this.files[index];
    const problem = this.problems[index];
    if (problem) this.add(index, [unread(problem)]);
    else if (file?.source) this.add(index, await this.mailsOf(file.name, file.source));
  }

  /** The mails of one file; where one of them stops the reading, it begins anew behind that one. */
  private async mailsOf(name: string | null, source: Source): Promise<readonly Found[]> {
    const mails: Found[] = [];
    for (let failures = 0; failures < MAX_FAILURES; failures += 1) {
      const ended = await this.pass(name, source, mails);
      if (ended === 'done' || ended === 'cancelled') break;
      if (ended !== 'lost') mails.push(unread(ended));
      if (ended === 'no-access') break;
    }
    this.octetsDone += source.sizeOctets;
    return mails;
  }

  private async pass(
    name: string | null,
    source: Source,
    mails: Found[],
  ): Promise<InputProblem | 'done' | 'lost'> {
    const requestId = this.reading.nextId();
    const skip = mails.length;
    for (let from = 0; from === 0 || from < source.sizeOctets; from += STEP_OCTETS) {
      this.report(requestId, name, from, mails.length);
      const { mails: more, ended } = await step(name, source, from, requestId, skip);
      mails.push(...more);
      if (ended !== null) return ended;
      if (this.reading.isStopping() || this.found.length + mails.length >= MAX_MAILS) return 'done';
    }
    return 'done';
  }

  private add(file: number, mails: readonly Found[]): void {
    const several = mails.length > 1;
    for (const [i, mail] of mails.entries())
      this.found.push({ ...mail, file, number: several ? i + 1 : null });
  }
}

/** The files of a batch, and the mails in them as far as they were read. */
export interface ReadMails {
  readonly files: readonly BatchFile[];
  readonly mails: readonly BatchMail[];
  /** True: there may be more. */
  readonly isCut: boolean;
}

/** Reads every mail of the inputs, in order. Never rejects; what cannot be read is named. */
export async function readMails(inputs: readonly Input[], reading: Reading): Promise<ReadMails> {
  const files = inputs.map(({ name, content }): BatchFile => {
    if (content.kind === 'problem') return { name, source: null };
    return { name, source: content.kind === 'text' ? textSource(content.text) : content.source };
  });
  const problems = inputs.map(({ content }) => (content.kind === 'problem' ? content.problem : null));
  const work = new MailReading(files, problems, reading);
  const mails = await work.all();
  return { files, mails: mails.slice(0, MAX_MAILS), isCut: work.isOver() };
}
