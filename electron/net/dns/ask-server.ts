import type { DnsFailure, RecordType } from '../../../shared/dns/answer.ts';
import type { DnsServer } from '../../../shared/dns/server-address.ts';
import { makeQuery, readReply, type Query, type Reply } from './message.ts';
import type { Found } from './read-records.ts';
import { sendTcp, sendUdp, type Sent, type TakeMessage } from './transport.ts';

export type DnsTransport = 'udp' | 'tcp';

/** What one server says to one question. `strange`: what came was no answer to it. */
export type ServerAnswer<T extends RecordType> =
  | Found<T>
  /** Nobody answers at the port. */
  | { readonly kind: 'port-closed' }
  /** Called off before an answer came. */
  | { readonly kind: 'stopped'; readonly strange: boolean };

type OneReply<T extends RecordType> =
  | ServerAnswer<T>
  | { readonly kind: 'truncated' }
  | { readonly kind: 'no-edns' };

type NoReply =
  | { readonly kind: 'port-closed' }
  | { readonly kind: 'stopped'; readonly strange: boolean }
  | { readonly kind: 'failed'; readonly reason: DnsFailure };

function withoutReply(sent: Sent, strange: boolean): NoReply {
  switch (sent.kind) {
    case 'port-closed':
      return { kind: 'port-closed' };
    case 'no-network':
      return { kind: 'failed', reason: 'no-network' };
    case 'stopped':
      return { kind: 'stopped', strange };
    case 'broken':
    case 'done':
      return { kind: 'failed', reason: 'malformed' };
  }
}

async function exchange<T extends RecordType>(
  server: DnsServer,
  transport: DnsTransport,
  query: Query<T>,
  signal: AbortSignal,
): Promise<OneReply<T>> {
  const received: Exclude<Reply<T>, { readonly kind: 'strange' }>[] = [];
  let strange = false;
  const take: TakeMessage = (bytes) => {
    const reply = readReply(bytes, query);
    if (reply.kind === 'strange') strange = true;
    else received.push(reply);
    return reply.kind !== 'strange';
  };
  const sent = await (transport === 'udp' ? sendUdp : sendTcp)(server, query.bytes, take, signal);
  return received[0] ?? withoutReply(sent, strange);
}

/**
 * Puts one question to one server: over UDP with EDNS0 first, over TCP where the answer is too long or UDP is closed
 * (RFC 7766 §5), once more without EDNS0 where the server does not know it (RFC 6891 §7). Ends with the signal, which
 * is the only time limit. Never rejects.
 */
export async function askServer<T extends RecordType>(
  server: DnsServer,
  transport: DnsTransport,
  type: T,
  name: string,
  signal: AbortSignal,
): Promise<ServerAnswer<T>> {
  const ask = async (withEdns: boolean): Promise<OneReply<T>> => {
    const first = await exchange(server, transport, makeQuery(type, name, withEdns), signal);
    const needsTcp = first.kind === 'truncated' || first.kind === 'port-closed';
    if (!needsTcp || transport === 'tcp') return first;
    return exchange(server, 'tcp', makeQuery(type, name, withEdns), signal);
  };
  const first = await ask(true);
  const last = first.kind === 'no-edns' ? await ask(false) : first;
  // A connection has no limit at which a server could cut, and nobody may ask for less than no EDNS0.
  if (last.kind === 'truncated' || last.kind === 'no-edns') return { kind: 'failed', reason: 'malformed' };
  return last;
}
