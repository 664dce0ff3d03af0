import { randomInt } from 'node:crypto';
import dnsPacket, { type OptAnswer } from 'dns-packet';
import type { DnsFailure, RecordType } from '../../../shared/dns/answer.ts';
import { readRecords, type Found } from './read-records.ts';

/** Octets of an answer over UDP that no path cuts into pieces (RFC 6891 §6.2.5, DNS flag day 2020). */
const UDP_PAYLOAD_OCTETS = 1232;
const HEADER_OCTETS = 12;
/** Records in one message; a name of real mail has some dozen. Bounds the time that hostile names cost. */
const MAX_RECORDS = 1024;

/** Bits of the second word of the header (RFC 1035 §4.1.1). */
const RESPONSE = 0x8000;
const TRUNCATED = 0x0200;

export interface Query<T extends RecordType> {
  readonly id: number;
  readonly type: T;
  /** In lower case without the final dot. */
  readonly name: string;
  readonly bytes: Buffer;
  readonly withEdns: boolean;
}

const EDNS: OptAnswer = {
  type: 'OPT',
  name: '.',
  udpPayloadSize: UDP_PAYLOAD_OCTETS,
  extendedRcode: 0,
  ednsVersion: 0,
  flags: 0,
  flag_do: false,
  options: [],
};

/** What one message answers. */
export type Reply<T extends RecordType> =
  /** No answer to this question: another id, another question, no response at all. */
  | { readonly kind: 'strange' }
  | { readonly kind: 'truncated' }
  /** The server does not know EDNS0 (RFC 6891 §7) and wants to be asked without. */
  | { readonly kind: 'no-edns' }
  | { readonly kind: 'failed'; readonly reason: DnsFailure }
  | { readonly kind: 'nodata' | 'nxdomain' }
  | Found<T>;

/**
 * A question with recursion wanted and the AD bit set, which asks whether DNSSEC was checked (RFC 6840 §5.7). The id is
 * random unless told. The name must have been checked: the encoder takes anything.
 */
export function makeQuery<T extends RecordType>(
  type: T,
  name: string,
  withEdns: boolean,
  id = randomInt(0x10000),
): Query<T> {
  const bytes = dnsPacket.encode({
    type: 'query',
    id,
    flags: dnsPacket.RECURSION_DESIRED | dnsPacket.AUTHENTIC_DATA,
    questions: [{ type, name }],
    additionals: withEdns ? [EDNS] : [],
  });
  return { id, type, name, bytes, withEdns };
}

type Failure = { readonly kind: 'no-edns' } | { readonly kind: 'failed'; readonly reason: DnsFailure };

function lowerCase(octet: number): number {
  return octet >= 0x41 && octet <= 0x5a ? octet + 0x20 : octet;
}

/** The question comes back octet by octet, but for the case of letters; lengths of labels are below any letter. */
function repeatsQuestion(query: Query<RecordType>, reply: Buffer): boolean {
  if (reply.readUInt16BE(4) !== 1) return false;
  const end = HEADER_OCTETS + query.name.length + 2 + 4;
  if (reply.length < end) return false;
  for (let at = HEADER_OCTETS; at < end; at += 1) {
    if (lowerCase(reply[at] ?? 0) !== lowerCase(query.bytes[at] ?? 0)) return false;
  }
  return true;
}

function failureOf(rcode: number, query: Query<RecordType>): Failure {
  switch (rcode) {
    case 1: // FORMERR, NOTIMP and BADVERS are what servers without EDNS0 say
    case 4:
    case 16:
      if (query.withEdns) return { kind: 'no-edns' };
      return { kind: 'failed', reason: rcode === 4 ? 'refused' : 'servfail' };
    case 5: // REFUSED
    case 9: // NOTAUTH
      return { kind: 'failed', reason: 'refused' };
    default:
      return { kind: 'failed', reason: 'servfail' };
  }
}

/** The code with the upper bits that EDNS0 keeps elsewhere (RFC 6891 §6.1.3). */
function fullCode(low: number, message: dnsPacket.Packet): number {
  const edns = (message.additionals ?? []).find((record) => record.type === 'OPT');
  return edns === undefined ? low : edns.extendedRcode * 16 + low;
}

function decode(bytes: Buffer): dnsPacket.DecodedPacket | null {
  const counts = [6, 8, 10].map((at) => bytes.readUInt16BE(at));
  if (counts.reduce((sum, count) => sum + count, 0) > MAX_RECORDS) return null;
  try {
    return dnsPacket.decode(bytes);
  } catch {
    // Cut off, names that point in circles, lengths that do not fit: the decoder throws on all of them.
    return null;
  }
}

/** Reads a message as the answer to a question. Never throws; what cannot be read is `malformed`. */
export function readReply<T extends RecordType>(bytes: Buffer, query: Query<T>): Reply<T> {
  if (bytes.length < HEADER_OCTETS || bytes.readUInt16BE(0) !== query.id) return { kind: 'strange' };
  const flags = bytes.readUInt16BE(2);
  const low = flags & 0xf;
  // Servers that did not read the question say so without repeating it.
  const bareError = low !== 0 && low !== 3 && bytes.readUInt16BE(4) === 0;
  if ((flags & RESPONSE) === 0 || !(bareError || repeatsQuestion(query, bytes))) return { kind: 'strange' };
  if (bareError) return failureOf(low, query);
  if ((flags & TRUNCATED) !== 0) return { kind: 'truncated' };
  const message = decode(bytes);
  if (message === null) return { kind: 'failed', reason: 'malformed' };
  const code = fullCode(low, message);
  if (code !== 0 && code !== 3) return failureOf(code, query);
  return readRecords(message, query.type, query.name, code === 3);
}
