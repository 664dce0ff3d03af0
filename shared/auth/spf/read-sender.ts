import { isLocalAddress } from '../../dns/address-kind.ts';
import { isHostName, isLocalName } from '../../dns/domain-name.ts';
import { parseIpAddress } from '../../dns/ip-address.ts';
import { toALabels } from './a-labels.ts';
import { parseSpfRecord } from './parse-record.ts';
import { suggestTerm } from './suggest-term.ts';

/** Why what was typed cannot stand in a record. */
export const SENDER_PROBLEMS = [
  'empty',
  'not-an-address',
  'bad-bits',
  'not-a-name',
  'local-address',
  'local-name',
  'all',
  'fault',
] as const;
export type SenderProblem = (typeof SENDER_PROBLEMS)[number];

/** A server or network that sends, as one term; or why it is none. */
export type SenderEntry =
  | {
      readonly kind: 'term';
      readonly term: string;
      /** A network so large that many strangers have addresses in it. */
      readonly isLarge: boolean;
    }
  | {
      readonly kind: 'unusable';
      readonly text: string;
      readonly problem: SenderProblem;
      readonly suggestion: string | null;
    };

/** Below these lengths a network belongs to a whole provider rather than to one sender. */
const LARGE_BITS = { 4: 16, 6: 32 } as const;
/** Longest name with a network length behind it. */
const MAX_CHARACTERS = 300;

function unusable(text: string, problem: SenderProblem, suggestion: string | null = null): SenderEntry {
  return { kind: 'unusable', text, problem, suggestion };
}

/** Four numbers, or colons between hexadecimal digits: an address was meant, whether it is one or not. */
function looksLikeAddress(text: string): boolean {
  return /^[\d.]+(?:\/.*)?$/.test(text) || /^[\da-f]{0,4}:[\da-f]{0,4}:[\da-f:.]*(?:\/.*)?$/i.test(text);
}

function readAddress(text: string): SenderEntry {
  const [address = '', bits, further] = text.split('/');
  const parsed = parseIpAddress(address);
  if (parsed === null) return unusable(text, 'not-an-address');
  if (isLocalAddress(parsed.text)) return unusable(text, 'local-address');
  const whole = parsed.family === 4 ? 32 : 128;
  const isGood = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= whole);
  if (!isGood || further !== undefined) return unusable(text, 'bad-bits');
  const length = bits === undefined || Number(bits) === whole ? '' : `/${Number(bits)}`;
  const isLarge = bits !== undefined && Number(bits) < LARGE_BITS[parsed.family];
  return { kind: 'term', term: `ip${parsed.family}:${parsed.text}${length}`, isLarge };
}

function readName(text: string): SenderEntry {
  const name = toALabels(text.replace(/\.$/, '')).toLowerCase();
  if (!isHostName(name) || !name.includes('.')) return unusable(text, 'not-a-name');
  return isLocalName(name)
    ? unusable(text, 'local-name')
    : { kind: 'term', term: `a:${name}`, isLarge: false };
}

function readTerm(text: string): SenderEntry {
  const [term] = parseSpfRecord(`v=spf1 ${text}`);
  if (term?.kind !== 'directive') return unusable(text, 'fault', suggestTerm(text));
  if (term.mechanism === 'all') return unusable(text, 'all');
  if (term.mechanism === 'ip4' || term.mechanism === 'ip6') {
    const address = readAddress(`${term.network.text}/${term.bits}`);
    return address.kind === 'term' ? address : { ...address, text };
  }
  return { kind: 'term', term: text.replace(/^\+/, ''), isLarge: false };
}

/**
 * Reads one server that sends: an address or network (`192.0.2.0/24`), a host name, or a term of a record
 * (`include:_spf.example.net`). `123.123.123.456` is no address, and addresses of a private network are seen by no receiver.
 */
export function readSender(typed: string): SenderEntry {
  const text = typed.trim().slice(0, MAX_CHARACTERS);
  if (text === '') return unusable(text, 'empty');
  if (looksLikeAddress(text)) return readAddress(text);
  const isTerm = /^[-+~?]|^[a-z0-9]{1,10}[:=]|^(?:a|mx|ptr|all)(?:\/|$)/i.test(text);
  return isTerm ? readTerm(text) : readName(text);
}
