import type { ProbeEvent } from '../../shared/network/observation.ts';
import type { Language } from '../../shared/wording/format.ts';
import { say } from '../../shared/wording/messages.ts';
import { CONTROLS } from './text-layout.ts';

/** Where progress goes: standard error. */
export interface ProgressStream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

/** Tells each step of a probe as it happens: one line each, on a terminal only. */
export class ProbeProgress {
  constructor(
    private readonly stream: ProgressStream,
    private readonly language: Language,
  ) {}

  readonly event = (event: ProbeEvent): void => {
    if (event.kind === 'addresses') this.line(`${event.host}: ${event.addresses.join(', ')}`);
    else if (event.kind === 'step' && (event.state === 'done' || event.state === 'failed')) {
      const { port, address, step, state, atMs } = event;
      const name = say(`probe.step.${step}`, this.language);
      const time = `${Math.round(atMs)} ms${state === 'failed' ? ' x' : ''}`;
      this.line(`${String(port).padStart(5)}  ${address}  ${name}  ${time}`);
    }
  };

  secondRound(): void {
    this.line(say('probe.progress.secondRound', this.language));
  }

  private line(text: string): void {
    if (this.stream.isTTY) this.stream.write(`${text.replace(CONTROLS, '·')}\n`);
  }
}
