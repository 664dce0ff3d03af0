import type { Contact } from '../../shared/network/contact.ts';
import type { Tone } from '../ui/tag.tsx';
import type { Wording } from '../ui/wording.tsx';

/** Contacts of one party about one matter, as one line of the list. */
export interface ContactRow {
  readonly key: string;
  /** Time of the first question, in milliseconds since 1970. */
  readonly at: number;
  readonly party: string;
  readonly place: string;
  readonly what: string;
  readonly answer: string;
  readonly tone: Tone;
  readonly count: number;
}

function keyOf(contact: Contact): string {
  switch (contact.kind) {
    case 'dns':
      return `dns ${contact.resolver ?? ''} ${contact.name}`;
    case 'port':
      return `port ${contact.id}`;
    case 'web':
      return `web ${contact.id}`;
  }
}

function dnsRow(contact: Extract<Contact, { kind: 'dns' }>, { say }: Wording) {
  return {
    party: contact.resolver ?? say('contacts.resolver'),
    place: say('contacts.place.dns'),
    what: contact.name,
    answer: say(`contacts.answer.${contact.answer}`),
    tone: contact.answer === 'failed' ? 'waiting' : 'unknown',
  } as const;
}

function portRow(contact: Extract<Contact, { kind: 'port' }>, { say }: Wording) {
  const { host, address, port, answer } = contact;
  const state = answer ?? 'running';
  return {
    party: host,
    place: say('contacts.place.port', { port, address: address === host ? '' : address }).trim(),
    what: say('contacts.what.port'),
    answer: say(
      state === 'running' || state === 'cancelled' ? `contacts.answer.${state}` : `probe.outcome.${state}`,
    ),
    tone: state === 'ok' ? 'passed' : 'unknown',
  } as const;
}

function webRow(contact: Extract<Contact, { kind: 'web' }>, { say }: Wording) {
  return {
    party: contact.host,
    place: say('contacts.place.web'),
    what: contact.url,
    answer: say(`contacts.answer.${contact.answer ?? 'running'}`),
    tone: contact.answer === 'got' ? 'passed' : 'unknown',
  } as const;
}

function rowOf(contact: Contact, wording: Wording): ContactRow {
  const words =
    contact.kind === 'dns'
      ? dnsRow(contact, wording)
      : contact.kind === 'port'
        ? portRow(contact, wording)
        : webRow(contact, wording);
  return { key: keyOf(contact), at: contact.at, ...words, count: 1 };
}

/** The list as it is read: several questions about one name to one resolver are one line. Oldest first. */
export function contactRows(contacts: readonly Contact[], wording: Wording): readonly ContactRow[] {
  const rows = new Map<string, ContactRow>();
  for (const contact of contacts) {
    const row = rowOf(contact, wording);
    const known = rows.get(row.key);
    const types = contact.kind === 'dns' ? contact.type : '';
    const isAnswer = contact.answer === 'records';
    const { answer, tone } = isAnswer || !known ? row : known;
    const what = withType(known?.what ?? row.what, types);
    rows.set(row.key, { ...(known ?? row), what, answer, tone, count: (known?.count ?? 0) + 1 });
  }
  return [...rows.values()].sort((a, b) => a.at - b.at);
}

/** `mail.example.org (A, AAAA)` */
function withType(what: string, type: string): string {
  if (type === '') return what;
  const [name = '', types] = what.split(' (');
  const known = types === undefined ? [] : types.replace(')', '').split(', ');
  return `${name} (${[...new Set([...known, type])].join(', ')})`;
}

/** How many parties were asked: each resolver, each mail server and each web server once. */
export function partiesOf(contacts: readonly Contact[]): number {
  const parties = contacts.map((contact) =>
    contact.kind === 'dns' ? (contact.resolver ?? 'dns') : contact.host,
  );
  return new Set(parties).size;
}
