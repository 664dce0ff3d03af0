import type { PortOutcome, ProbeEvent, ProbeStep } from '../../../shared/network/observation.ts';
import type { Heard } from './conversation.ts';
import { end, newDraft, type Draft, type PortTarget } from './draft.ts';
import { Transcript } from './transcript.ts';

/** Milliseconds with one decimal, which is as exact as a program can be about packets. */
function rounded(ms: number): number {
  return Math.round(ms * 10) / 10;
}

/** The clock, the notes and the events of one port's probe. */
export class Progress {
  readonly draft: Draft;
  readonly transcript: Transcript;
  /** The certificates that were shown, DER; empty where there was no TLS. */
  chain: readonly Buffer[] = [];
  private readonly startedAt = performance.now();

  constructor(
    target: PortTarget,
    private readonly onEvent: (event: ProbeEvent) => void,
  ) {
    this.draft = newDraft(target);
    this.transcript = new Transcript(() => this.elapsed());
  }

  /** Since the start of this port's probe, in ms. */
  elapsed(): number {
    return performance.now() - this.startedAt;
  }

  begin(step: ProbeStep): void {
    this.event(step, 'started');
  }

  done(step: ProbeStep): void {
    this.draft.timesMs[step] = rounded(this.elapsed());
    this.event(step, 'done');
  }

  skip(...steps: readonly ProbeStep[]): void {
    for (const step of steps) this.event(step, 'skipped');
  }

  fail(step: ProbeStep, outcome: PortOutcome, code: string | null = null): void {
    end(this.draft, step, outcome, code);
    this.event(step, 'failed');
  }

  /** The wait for a reply ended without one. A cancelled probe has no end. */
  failHeard(step: ProbeStep, heard: Exclude<Heard, { kind: 'reply' }>): void {
    switch (heard.kind) {
      case 'foreign':
        this.draft.foreignBytes = heard.text;
        this.fail(step, 'not-smtp');
        return;
      case 'flood':
        this.transcript.add('note', 'more than any mail server sends: cut off');
        this.fail(step, 'not-smtp');
        return;
      case 'timeout':
        this.fail(step, step === 'banner' && !heard.hasBytes ? 'no-banner' : 'timeout');
        return;
      case 'closed':
        this.fail(step, 'closed-early', heard.code);
        return;
      case 'cancelled':
        return;
    }
  }

  private event(step: ProbeStep, state: 'started' | 'done' | 'failed' | 'skipped'): void {
    const { port, address } = this.draft;
    this.onEvent({ kind: 'step', port, address, step, state, atMs: rounded(this.elapsed()) });
  }
}
