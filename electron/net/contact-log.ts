import type { DnsQuestion } from '../../shared/dns/resolver.ts';
import type { Contact } from '../../shared/network/contact.ts';
import type { ProbeEvent } from '../../shared/network/observation.ts';

/** Far more than the checks of one day; the oldest are forgotten beyond it. */
const MAX_CONTACTS = 5000;

type PortContact = Extract<Contact, { kind: 'port' }>;

function placeOf(host: string, address: string, port: number): string {
  return `${host} ${address} ${port}`;
}

/** The connections of one check, which are open one after the other at each place. */
export interface CheckContacts {
  readonly question: (question: DnsQuestion) => void;
  readonly event: (host: string, event: ProbeEvent) => void;
  /** A page that is fetched; the returned function tells how that ended. */
  readonly fetch: (url: string) => (answer: 'got' | 'failed') => void;
  /** The check is over: what has no answer by now gets none any more. */
  readonly end: () => void;
}

/** Keeps everything that this computer asked of others since the app was started. In memory only. */
export class ContactLog {
  readonly #contacts = new Map<number, Contact>();
  readonly #now: () => number;
  readonly #onChange: (contacts: readonly Contact[]) => void;
  #last = 0;

  constructor(now: () => number, onChange: (contacts: readonly Contact[]) => void) {
    this.#now = now;
    this.#onChange = onChange;
  }

  /** Oldest first. */
  list(): readonly Contact[] {
    return [...this.#contacts.values()];
  }

  /** Notes what one check does. */
  forCheck(): CheckContacts {
    const open = new Map<string, PortContact>();
    return {
      question: (question) => {
        this.#noteQuestion(question);
      },
      event: (host, event) => {
        this.#noteEvent(host, event, open);
      },
      fetch: (url) => this.#noteFetch(url),
      end: () => {
        for (const contact of open.values()) this.#put({ ...contact, answer: 'cancelled' });
        open.clear();
      },
    };
  }

  #next(): { readonly id: number; readonly at: number } {
    this.#last += 1;
    return { id: this.#last, at: this.#now() };
  }

  #put(contact: Contact): void {
    this.#contacts.set(contact.id, contact);
    const [oldest] = this.#contacts.keys();
    if (this.#contacts.size > MAX_CONTACTS && oldest !== undefined) this.#contacts.delete(oldest);
    this.#onChange([contact]);
  }

  #noteQuestion({ type, name, kind, resolver, timeMs, fromCache }: DnsQuestion): void {
    // What came from the cache was asked of nobody.
    if (fromCache) return;
    const { id, at } = this.#next();
    this.#put({ kind: 'dns', id, at: at - Math.round(timeMs), resolver, type, name, answer: kind });
  }

  #noteEvent(host: string, event: ProbeEvent, open: Map<string, PortContact>): void {
    if (event.kind === 'step' && event.step === 'connect' && event.state === 'started') {
      const { address, port } = event;
      const contact: PortContact = { kind: 'port', ...this.#next(), host, address, port, answer: null };
      open.set(placeOf(host, address, port), contact);
      this.#put(contact);
    }
    if (event.kind !== 'port') return;
    const { address, port, outcome } = event.observation;
    const place = placeOf(host, address, port);
    const contact = open.get(place);
    open.delete(place);
    if (contact) this.#put({ ...contact, answer: outcome });
  }

  #noteFetch(url: string): (answer: 'got' | 'failed') => void {
    const { host, origin, pathname } = new URL(url);
    const contact: Contact = {
      kind: 'web',
      ...this.#next(),
      host,
      url: `${origin}${pathname}`,
      answer: null,
    };
    this.#put(contact);
    return (answer) => {
      this.#put({ ...contact, answer });
    };
  }
}
