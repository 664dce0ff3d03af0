import dgram from 'node:dgram';
import { once } from 'node:events';
import net from 'node:net';
import dnsPacket, { type Answer, type DecodedPacket, type Packet, type Question } from 'dns-packet';
import type { DnsServer } from '../../shared/dns/server-address.ts';

/** Response codes by their numbers (RFC 1035 §4.1.1). */
export const RCODES = { noerror: 0, formerr: 1, servfail: 2, nxdomain: 3, notimp: 4, refused: 5 } as const;

/** One thing that the server does with a question. */
export type FakeReply =
  /** An answer, with what is told; `flags` are the bits of the header instead of `ORDINARY_FLAGS`. */
  | {
      readonly kind: 'answer';
      readonly rcode?: number;
      readonly flags?: number;
      readonly answers?: readonly Answer[];
      readonly authorities?: readonly Answer[];
      readonly additionals?: readonly Answer[];
      readonly questions?: readonly Question[];
      /** Added to the id. */
      readonly idOffset?: number;
      readonly delayMs?: number;
    }
  /** Nothing. Over TCP the connection stays open. */
  | { readonly kind: 'drop' }
  /** These octets instead of a message. */
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  /** Over TCP: these octets as they are, without a length, then the end. */
  | { readonly kind: 'hang-up'; readonly bytes?: Buffer };

export interface FakeQuestion {
  readonly name: string;
  readonly type: string;
  readonly transport: 'udp' | 'tcp';
  readonly sourcePort: number;
  readonly message: DecodedPacket;
  readonly bytes: Buffer;
}

/** Decides on each question; an array is done one after another. */
export type FakeScript = (question: FakeQuestion) => FakeReply | readonly FakeReply[];

export interface FakeDnsServerOptions {
  /** Which doors are open; both unless told. */
  readonly transports?: readonly ('udp' | 'tcp')[];
  readonly address?: string;
}

export interface FakeDnsServer {
  readonly server: DnsServer;
  /** As `--resolver` takes it. */
  readonly text: string;
  readonly questions: readonly FakeQuestion[];
  readonly close: () => Promise<void>;
}

/** Flags of an ordinary answer: recursion wanted and done. */
export const ORDINARY_FLAGS = dnsPacket.RECURSION_DESIRED | dnsPacket.RECURSION_AVAILABLE;

function bytesOf(reply: Extract<FakeReply, { kind: 'answer' | 'bytes' }>, question: FakeQuestion): Buffer {
  if (reply.kind === 'bytes') return reply.bytes;
  const packet: Packet = {
    type: 'response',
    id: ((question.message.id ?? 0) + (reply.idOffset ?? 0)) & 0xffff,
    flags: (reply.flags ?? ORDINARY_FLAGS) | (reply.rcode ?? 0),
    questions: [...(reply.questions ?? question.message.questions ?? [])],
    answers: [...(reply.answers ?? [])],
    authorities: [...(reply.authorities ?? [])],
    additionals: [...(reply.additionals ?? [])],
  };
  return dnsPacket.encode(packet);
}

function delayOf(reply: FakeReply): number {
  return reply.kind === 'answer' ? (reply.delayMs ?? 0) : 0;
}

function framed(message: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(message.length);
  return Buffer.concat([length, message]);
}

/** A UDP and a TCP socket at the same port; the port of the first is free for the second nearly always. */
async function openDoors(address: string): Promise<{ udp: dgram.Socket; tcp: net.Server; port: number }> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const tcp = net.createServer();
    tcp.listen(0, address);
    await once(tcp, 'listening');
    const bound = tcp.address();
    const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
    const udp = dgram.createSocket(net.isIPv6(address) ? 'udp6' : 'udp4');
    const isFree = await new Promise<boolean>((resolve) => {
      udp.once('error', () => resolve(false));
      udp.bind(port, address, () => resolve(true));
    });
    if (isFree) return { udp, tcp, port };
    udp.close();
    tcp.close();
  }
  throw new Error('No port is free for both UDP and TCP.');
}

interface Answering {
  readonly script: FakeScript;
  readonly questions: FakeQuestion[];
  readonly timers: Set<NodeJS.Timeout>;
}

/** Reads a question, notes it and carries out the script's replies, each after its delay. */
function answer(
  { script, questions, timers }: Answering,
  bytes: Buffer,
  transport: 'udp' | 'tcp',
  sourcePort: number,
  send: (reply: Exclude<FakeReply, { kind: 'drop' }>, question: FakeQuestion) => void,
): void {
  const message = dnsPacket.decode(bytes);
  const [first] = message.questions ?? [];
  const question = {
    name: first?.name ?? '',
    type: first?.type ?? '',
    transport,
    sourcePort,
    message,
    bytes,
  };
  questions.push(question);
  const replies = script(question);
  for (const reply of Array.isArray(replies) ? replies : [replies]) {
    if (reply.kind === 'drop') continue;
    const delayMs = delayOf(reply);
    if (delayMs === 0) {
      send(reply, question);
      continue;
    }
    const timer = setTimeout(() => {
      timers.delete(timer);
      send(reply, question);
    }, delayMs);
    timers.add(timer);
  }
}

function serveTcp(tcp: net.Server, answering: Answering, sockets: Set<net.Socket>): void {
  tcp.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    let received = Buffer.alloc(0);
    socket.on('data', (piece: Buffer) => {
      received = Buffer.concat([received, piece]);
      if (received.length < 2 || received.length < 2 + received.readUInt16BE(0)) return;
      const bytes = received.subarray(2, 2 + received.readUInt16BE(0));
      received = received.subarray(2 + bytes.length);
      answer(answering, bytes, 'tcp', socket.remotePort ?? 0, (reply, question) => {
        if (reply.kind === 'hang-up') socket.end(reply.bytes ?? '');
        else socket.write(framed(bytesOf(reply, question)));
      });
    });
  });
}

/**
 * A real DNS server on the loopback that does what its script says, over UDP and TCP at the same port. A door that is
 * not among `transports` is closed. Close it at the end of the test.
 */
export async function fakeDnsServer(
  script: FakeScript,
  { transports = ['udp', 'tcp'], address = '127.0.0.1' }: FakeDnsServerOptions = {},
): Promise<FakeDnsServer> {
  const { udp, tcp, port } = await openDoors(address);
  const answering: Answering = { script, questions: [], timers: new Set() };
  const sockets = new Set<net.Socket>();
  let udpOpen = transports.includes('udp');
  udp.on('message', (bytes, from) =>
    answer(answering, bytes, 'udp', from.port, (reply, question) => {
      if (reply.kind !== 'hang-up' && udpOpen) udp.send(bytesOf(reply, question), from.port, from.address);
    }),
  );
  serveTcp(tcp, answering, sockets);
  if (!udpOpen) udp.close();
  if (!transports.includes('tcp')) tcp.close();
  const server: DnsServer = { address, family: net.isIPv6(address) ? 6 : 4, port };
  return {
    server,
    text: net.isIPv6(address) ? `[${address}]:${port}` : `${address}:${port}`,
    questions: answering.questions,
    close: async () => {
      for (const timer of answering.timers) clearTimeout(timer);
      for (const socket of sockets) socket.destroy();
      if (udpOpen) udp.close();
      udpOpen = false;
      await new Promise<void>((resolve) => tcp.close(() => resolve()));
    },
  };
}

/** Records by name (lower case) and type; the server answers from these, a CNAME leads on. */
export type FakeRecordSets = Readonly<Record<string, Readonly<Record<string, readonly Answer[]>>>>;

/** Names that are missing do not exist; types that are missing have no records. Both come with an SOA record. */
export function answersFrom(sets: FakeRecordSets): FakeScript {
  const soa: Answer = {
    type: 'SOA',
    name: 'example.org',
    ttl: 60,
    data: { mname: 'ns.example.org', rname: 'hostmaster.example.org', serial: 1, minimum: 60 },
  };
  return ({ name, type }) => {
    const answers: Answer[] = [];
    let current = name.toLowerCase();
    for (let hop = 0; hop < 10; hop += 1) {
      const set = sets[current];
      if (set === undefined) {
        return { kind: 'answer', rcode: RCODES.nxdomain, answers, authorities: [soa] };
      }
      const records = set[type];
      if (records !== undefined) return { kind: 'answer', answers: [...answers, ...records] };
      const alias = set['CNAME']?.[0];
      if (alias === undefined || alias.type !== 'CNAME') break;
      answers.push(alias);
      current = alias.data.toLowerCase();
    }
    return { kind: 'answer', answers, authorities: [soa] };
  };
}
