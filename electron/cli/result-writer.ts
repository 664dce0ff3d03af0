import { BATCH_COLUMNS, csvHead } from '../../shared/report/batch-export.ts';
import type { OutputForm } from './arguments.ts';
import type { Outcome } from './outcome.ts';

/**
 * Writes results in their order with what stands around them: titles and empty lines between texts, the brackets of an
 * array, the head of a table. Whether a first text or object is the only one shows when the second one comes, so it is
 * held back until then.
 */
export class ResultWriter {
  private held: Outcome | null = null;
  private count = 0;

  /** `isList`: even a lone result is one of a list. */
  constructor(
    private readonly form: OutputForm,
    private readonly isList: boolean,
    private readonly write: (text: string) => unknown,
  ) {}

  add(outcome: Outcome): void {
    if (this.form === 'jsonl' || this.form === 'csv') {
      this.put(outcome, true);
      return;
    }
    if (this.held) this.put(this.held, true);
    this.held = outcome;
  }

  /** Writes what is left. */
  end(): void {
    const isLone = this.count === 0 && !this.isList;
    if (this.held && (this.held.usable || !isLone)) this.put(this.held, !isLone);
    if (this.form === 'json' && this.count > 0 && !isLone) this.write(']\n');
  }

  private put(outcome: Outcome, isListed: boolean): void {
    const { text } = outcome;
    const isFirst = this.count === 0;
    if (text === '') return;
    this.count += 1;
    switch (this.form) {
      case 'text':
        this.write(`${isFirst ? '' : '\n'}${isListed ? `=== ${outcome.file}\n` : ''}${text}\n`);
        break;
      case 'json':
        this.write(isListed ? `${isFirst ? '[' : ',\n'}${text}` : `${text}\n`);
        break;
      case 'csv':
        this.write(`${isFirst ? csvHead(BATCH_COLUMNS) : ''}${text}\r\n`);
        break;
      case 'jsonl':
        this.write(`${text}\n`);
    }
  }
}
