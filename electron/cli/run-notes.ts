import { BatchCounter } from '../../shared/report/batch.ts';
import type { Language } from '../../shared/wording/format.ts';
import { say } from '../../shared/wording/messages.ts';
import type { Outcome } from './outcome.ts';

/** Shortest time between two states of the progress line, in ms. */
const PROGRESS_INTERVAL_MS = 100;

/** Where notes go: standard error. */
export interface NoteStream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

/** What a run says beside its results: how far it is, which inputs were unusable, and who must act how often. */
export class RunNotes {
  private readonly counter = new BatchCounter();
  private mails = 0;
  private unreadable = 0;
  private shownAt = 0;
  private isShowing = false;

  constructor(
    private readonly stream: NoteStream,
    private readonly language: Language,
    /** Clock in ms. */
    private readonly now: () => number,
  ) {
    this.shownAt = now();
  }

  /** A line of its own. */
  note(text: string): void {
    this.clear();
    this.stream.write(`${text}\n`);
  }

  add(outcome: Outcome): void {
    this.mails += 1;
    if (!outcome.usable) {
      this.unreadable += 1;
      this.note(outcome.message);
    }
    for (const row of outcome.usable ? outcome.rows : []) this.counter.add(row);
    if (this.stream.isTTY && this.now() - this.shownAt >= PROGRESS_INTERVAL_MS) this.show();
  }

  /** The counts after several results as text; nothing after a single one. */
  end(hasSummary: boolean): void {
    this.clear();
    if (!hasSummary || this.mails < 2) return;
    const { rows, actors } = this.counter.summary;
    const named = actors.reduce((sum, count) => sum + count.rows, 0);
    const lines = [
      ...actors.map((count) => [say(`actor.${count.value}`, this.language), count.rows] as const),
      [say('cli.summary.nobodyNamed', this.language), rows - named] as const,
      [say('cli.summary.unreadable', this.language), this.unreadable] as const,
    ].filter(([, number]) => number > 0);
    const width = Math.max(...lines.map(([, number]) => String(number).length));
    const list = lines.map(([name, number]) => `  ${String(number).padStart(width)}  ${name}\n`);
    const head = say('cli.summary', this.language, { mails: this.mails, rows });
    this.stream.write(`\n${head}\n${list.join('')}`);
  }

  private show(): void {
    this.stream.write(`\r${say('cli.progress', this.language, { done: this.mails })}`);
    this.shownAt = this.now();
    this.isShowing = true;
  }

  /** Takes the progress line away, so that nothing is written behind it. */
  private clear(): void {
    if (!this.isShowing) return;
    this.stream.write('\r\u001b[K');
    this.isShowing = false;
  }
}
