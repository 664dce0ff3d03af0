import type { TranscriptLine } from '../../../shared/network/observation.ts';
import { printable } from './printable.ts';

const MAX_LINES = 80;
const MAX_CHARS = 300;

/** What was said on one port, kept short. `now` gives ms since the start of the probe. */
export class Transcript {
  private readonly kept: TranscriptLine[] = [];

  constructor(private readonly now: () => number) {}

  add(from: TranscriptLine['from'], text: string): void {
    if (this.kept.length >= MAX_LINES) return;
    const isLast = this.kept.length === MAX_LINES - 1;
    this.kept.push({
      from: isLast ? 'note' : from,
      text: isLast ? '…' : printable(text, MAX_CHARS),
      atMs: Math.round(this.now() * 10) / 10,
    });
  }

  get lines(): readonly TranscriptLine[] {
    return this.kept;
  }
}
