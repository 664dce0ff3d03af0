import { findTextAddresses } from './text-address.ts';

/** A recipient with what the notice says below or behind it. */
export interface AddressBlock {
  readonly address: string;
  /** Address before an alias or forward, where the notice names it. */
  readonly originalAddress: string | null;
  readonly text: string;
}

/** Recipients that are read from one text. */
const MAX_BLOCKS = 500;

/** What may stand in front of an address that heads a block: bullets, quotes, a label, a display name in quotes. */
const HEAD_PREFIX =
  /^[\s>*•·\-–=]{0,40}(?:[[(]?\d{1,3}[.)\]]\s{1,8})?(?:(?:failed |intended |undeliverable |final |invalid )?(?:recipient|address|addressee|e-?mail(?: address)?|to|an|empf[äa]nger(?:adresse)?|destinataire|destinatario|addressed to|error-for|user|mailbox)(?: address| name)?\s{0,20}[:=]\s{0,20})?(?:"[^"<>]{0,80}"\s{0,4}|[\p{L}\d._:-]{1,40}:)?["'<([]{0,3}$/iu;
/** The command that names the sender, at the start of a broken line. */
const SENDER_PREFIX = /\bfrom:\s{0,4}<$/i;
/** What may follow such an address. */
const HEAD_SUFFIX =
  /^["'>)\]]{0,3}(?:<mailto:[^<>\s]{1,330}>)?\s{0,10}(?:$|:|;|\(|\[|,\s{0,10}$|\.\.\.|[-–]{1,3}\s|on \d|\.$)|^>?(?:\t|\s{2,40})[\p{L}\d]|^>?\s(?:[45]\d\d[ -]|[45]\.\d{1,3}\.\d{1,3}\s)/u;

const EXPANDED =
  /\((?:(?:ultimately )?(?:expanded|generated) from|(?:was |originally )addressed to):? {0,2}<?([^<>()\s]{1,320})>?\)/i;

interface Head {
  readonly address: string;
  readonly rest: string;
}

/** The address that heads a block, or null where the line is something else. */
export function headOfLine(line: string): Head | null {
  if (!line.includes('@') || line.length > 2000) return null;
  const found = findTextAddresses(line)[0];
  if (!found) return null;
  const suffix = line.slice(found.end);
  const prefix = line.slice(0, found.index);
  if (!HEAD_PREFIX.test(prefix) || SENDER_PREFIX.test(prefix) || !HEAD_SUFFIX.test(suffix)) return null;
  const rest = suffix.replace(/^["'>)\]]{0,3}(?:<mailto:[^<>\s]{1,330}>)?\s{0,10}[:;,]?/, '').trim();
  return { address: found.address, rest };
}

/** How a format lays its blocks out. */
export interface BlockLayout {
  /** Lines up to and with the first match are skipped; nothing is skipped where it never matches. */
  readonly from?: RegExp;
  /** The first line behind a block that belongs to no block. */
  readonly until?: RegExp;
  /** Replaces {@link headOfLine}. */
  readonly head?: (line: string) => Head | null;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function originalOf(text: string): string | null {
  const from = EXPANDED.exec(text.slice(0, 600))?.[1] ?? null;
  return from !== null && from.includes('@') ? from : null;
}

/** An answer that breaks off behind its code goes on with the address it is about, also where the indentation is lost. */
function goesOn(open: { address: string; lines: readonly string[] } | undefined, { address }: Head): boolean {
  if (open?.address !== address) return false;
  return /\bsaid:(?: \d{3}(?: \d\.\d{1,3}\.\d{1,3})?)?\s{0,4}$/.test(open.lines.at(-1)?.slice(-60) ?? '');
}

/**
 * Splits the lines of a notice into blocks, one for each address that stands at the head of lines about it. Lines
 * indented deeper than the first such address belong to a block. Addresses
 * listed without words of their own share the words below the list.
 */
export function addressBlocks(lines: readonly string[], layout: BlockLayout = {}): readonly AddressBlock[] {
  const { from, until } = layout;
  const head = layout.head ?? headOfLine;
  const start = from ? lines.findIndex((line) => from.test(line)) + 1 : 0;
  const open: { address: string; lines: string[] }[] = [];
  let depth = 0;
  for (const line of lines.slice(start)) {
    if (until?.test(line) && open.length > 0) break;
    const found = open.length > 0 && indentOf(line) > depth + 1 ? null : head(line);
    if (found && open.length < MAX_BLOCKS && !goesOn(open.at(-1), found)) {
      if (open.length === 0) depth = indentOf(line);
      open.push({ address: found.address, lines: [found.rest] });
    } else open.at(-1)?.lines.push(line);
  }
  const blocks: AddressBlock[] = [];
  let shared = '';
  for (const block of open.reverse()) {
    const own = block.lines.join('\n').trim();
    const words = own.replace(EXPANDED, '').trim();
    shared = words === '' ? shared : own;
    blocks.unshift({ address: block.address, originalAddress: originalOf(own), text: shared });
  }
  return mergeSame(blocks);
}

/** A recipient that is listed and explained further down is one recipient. */
function mergeSame(blocks: readonly AddressBlock[]): readonly AddressBlock[] {
  const byAddress = new Map<string, AddressBlock>();
  for (const block of blocks) {
    const key = block.address.toLowerCase();
    const known = byAddress.get(key);
    const text = known && known.text !== block.text ? `${known.text}\n${block.text}` : block.text;
    byAddress.set(key, { ...block, originalAddress: known?.originalAddress ?? block.originalAddress, text });
  }
  return [...byAddress.values()];
}
