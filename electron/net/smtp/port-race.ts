import type { HostAddress } from '../../../shared/dns/lookup-host.ts';
import type { PortObservation } from '../../../shared/network/observation.ts';
import { PortProbe, type PortKind, type PortTools } from './probe-port.ts';

/** Pause between the starts of two addresses while none has connected, in ms (RFC 8305 §5: 250 recommended). */
export const NEXT_ADDRESS_MS = 250;

/**
 * What an address may still take to connect once another one has, in ms: Linux repeats the first packet after 1 s and
 * after 3 s, so one that lost two packets still gets in.
 */
const LATE_ADDRESS_MS = 3500;

/** One port of a host: its addresses one after the other until one connects. All that were tried are told. */
export class PortRace {
  private readonly queue: HostAddress[] = [];
  private readonly probes: PortProbe[] = [];
  private readonly found: (PortObservation | null)[] = [];
  private readonly deadline: number;
  private running = 0;
  private isOpen = false;
  private isClosed = false;
  private pause: NodeJS.Timeout | null = null;
  private serve: () => void = () => undefined;
  private finish: (observations: readonly PortObservation[]) => void = () => undefined;

  /** What was seen, in the order of the addresses; those that were cancelled are missing. */
  readonly result: Promise<readonly PortObservation[]>;

  /** One address connected and everything is over there, so that further addresses are of no use. */
  readonly served: Promise<void>;

  constructor(
    private readonly host: string,
    private readonly port: number,
    private readonly kind: PortKind,
    private readonly triesHidden: boolean,
    private readonly tools: PortTools,
  ) {
    this.deadline = performance.now() + tools.limits.totalMs;
    this.result = new Promise((resolve) => (this.finish = resolve));
    this.served = new Promise((resolve) => (this.serve = resolve));
  }

  add(addresses: readonly HostAddress[]): void {
    this.queue.push(...addresses);
    if (this.pause === null) this.next();
  }

  /** Another port of the host is no mail server, so that greetings need not be waited for here (a captive portal). */
  speakFirst(): void {
    for (const probe of this.probes) probe.speakFirst();
  }

  /** No further addresses will come. */
  close(): void {
    this.isClosed = true;
    this.settle();
  }

  private next(): void {
    if (this.pause !== null) clearTimeout(this.pause);
    this.pause = null;
    const first = this.isOpen || this.tools.cancel.aborted ? undefined : this.queue.shift();
    if (first) {
      this.start(first);
      this.pause = setTimeout(() => this.next(), NEXT_ADDRESS_MS);
    }
    this.settle();
  }

  private start({ address, family }: HostAddress): void {
    const { host, port, kind, triesHidden, tools } = this;
    const limits = { ...tools.limits, totalMs: Math.max(1, this.deadline - performance.now()) };
    const probe = new PortProbe({ host, address, family, port, kind, triesHidden }, { ...tools, limits });
    const place = this.probes.push(probe) - 1;
    this.running += 1;
    const over = (observation: PortObservation | null): void => {
      this.found[place] = observation;
      this.running -= 1;
      if (observation) tools.onEvent({ kind: 'port', observation });
      this.settle();
    };
    void probe.run((isConnected) => this.onConnect(probe, isConnected)).then(over);
  }

  private onConnect(probe: PortProbe, isConnected: boolean): void {
    if (!isConnected) {
      this.next(); // A refused address need not be waited for.
      return;
    }
    if (this.isOpen) return;
    this.isOpen = true;
    if (this.pause !== null) clearTimeout(this.pause);
    this.pause = null;
    for (const other of this.probes) if (other !== probe) other.hurry(LATE_ADDRESS_MS);
  }

  private settle(): void {
    if (this.running === 0 && this.isOpen) this.serve();
    const mayGoOn = !this.isClosed || (this.queue.length > 0 && !this.isOpen && !this.tools.cancel.aborted);
    if (this.running > 0 || mayGoOn) return;
    if (this.pause !== null) clearTimeout(this.pause);
    this.pause = null;
    this.finish(this.found.filter((observation) => observation !== null));
  }
}
