import { Buffer } from 'node:buffer';
import { decodeBytes } from './charset.ts';
import type { CompoundEntry, CompoundFile } from './compound-file.ts';

/** Octets of one property that are read; the limit of a part's text (see read-leaf.ts). */
const MAX_PROPERTY_OCTETS = 1024 * 1024;
/** Octets of the fixed-size properties of one storage that are read; an item has a few hundred of 16 octets. */
const MAX_FIXED_OCTETS = 64 * 1024;
/** Octets of all properties and attachments that are read from one file. */
const MAX_TOTAL_OCTETS = 32 * 1024 * 1024;

const PROPERTY_STREAM = '__properties_version1.0';
const VALUE_STREAM = '__substg1.0_';
/** The header in front of the fixed-size properties ([MS-OXMSG] §2.4.1), by the kind of storage. */
const HEADER_OCTETS = { message: 32, embedded: 24, part: 8 } as const;
const RECORD_OCTETS = 16;

/** Kinds of storage that hold properties: the item itself, an item in an item, a recipient or an attachment. */
export type StorageKind = keyof typeof HEADER_OCTETS;

/** Property types ([MS-OXCDATA] §2.11.1), as the last four digits of a tag. */
const TYPE = { long: '0003', string8: '001E', unicode: '001F', time: '0040', binary: '0102' } as const;

/** Windows code pages whose charset has another name than `windows-<number>`. */
const CODE_PAGES: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  20127: 'us-ascii',
  20866: 'koi8-r',
  20932: 'euc-jp',
  21866: 'koi8-u',
  50220: 'iso-2022-jp',
  50221: 'iso-2022-jp',
  50222: 'iso-2022-jp',
  51932: 'euc-jp',
  51949: 'euc-kr',
  54936: 'gb18030',
  65000: 'utf-7',
  65001: 'utf-8',
};

/** Charset name of a Windows code page; null where it has none. */
export function charsetOfCodePage(codePage: number): string | null {
  const named = CODE_PAGES[codePage];
  if (named !== undefined) return named;
  if (codePage === 874 || (codePage >= 1250 && codePage <= 1258)) return `windows-${String(codePage)}`;
  return codePage >= 28591 && codePage <= 28605 ? `iso-8859-${String(codePage - 28590)}` : null;
}

/** 1601-01-01, where file times start ([MS-DTYP] §2.3.3), to 1970, in ms. */
const FILE_TIME_EPOCH_MS = 11_644_473_600_000;
const TICKS_PER_MS = 10_000n;

/** What may still be read of a file and of the files in it, in octets: many entries can lead to the same ones. */
export class ReadBudget {
  octets = MAX_TOTAL_OCTETS;
}

/** A compound file that is read within a budget. */
export class MsgFile {
  constructor(
    readonly file: CompoundFile,
    readonly budget: ReadBudget,
  ) {}

  read(stream: CompoundEntry, limit = MAX_PROPERTY_OCTETS): Buffer {
    const bytes = this.file.read(stream, Math.min(this.budget.octets, limit));
    this.budget.octets -= bytes.length;
    return bytes;
  }

  /** Storages directly inside of another whose names start like this, by name. */
  storages(inside: CompoundEntry, prefix: string): readonly CompoundEntry[] {
    return this.file
      .children(inside)
      .filter((entry) => entry.kind === 'storage' && entry.name.startsWith(prefix));
  }
}

/**
 * The properties of an Outlook item, a recipient or an attachment ([MS-OXMSG] §2.4). Asked for by the four hexadecimal
 * digits of a property's id, upper case; null where it is not there. Read when asked for.
 */
export class MsgProperties {
  private readonly streams: ReadonlyMap<string, CompoundEntry>;
  private readonly fixed: ReadonlyMap<string, Buffer>;

  /** `codePage` is that of the item around, for what states none itself. */
  constructor(
    private readonly msg: MsgFile,
    storage: CompoundEntry,
    kind: StorageKind,
    private readonly codePage: number | null = null,
  ) {
    const entries = msg.file.children(storage);
    this.streams = new Map(
      entries
        .filter((entry) => entry.name.startsWith(VALUE_STREAM))
        .map((entry) => [entry.name.slice(VALUE_STREAM.length).toUpperCase(), entry]),
    );
    const stream = entries.find((entry) => entry.name === PROPERTY_STREAM && entry.kind === 'stream');
    this.fixed = stream
      ? fixedProperties(msg.read(stream, MAX_FIXED_OCTETS), HEADER_OCTETS[kind])
      : new Map();
  }

  /** True where the storage holds any property. */
  get isItem(): boolean {
    return this.fixed.size > 0 || this.streams.size > 0;
  }

  /** Code page of texts that are no Unicode: PR_MESSAGE_CODEPAGE, else the one around. */
  get textCodePage(): number | null {
    return this.long('3FFD') ?? this.codePage;
  }

  /** Text in Unicode, or in the item's code page; without the NUL some writers end it with. Empty is null. */
  text(id: string): string | null {
    const unicode = this.stream(id, TYPE.unicode);
    if (unicode) return textOrNull(this.msg.read(unicode).toString('utf16le'));
    const narrow = this.stream(id, TYPE.string8);
    if (!narrow) return null;
    const charset = charsetOfCodePage(this.textCodePage ?? 0);
    return textOrNull(decodeBytes(this.msg.read(narrow), charset));
  }

  binary(id: string, limit?: number): Buffer | null {
    const stream = this.stream(id, TYPE.binary);
    return stream ? this.msg.read(stream, limit) : null;
  }

  /** The storage an attached item is kept in (type PT_OBJECT). */
  storage(id: string): CompoundEntry | null {
    const entry = this.streams.get(`${id}000D`);
    return entry?.kind === 'storage' ? entry : null;
  }

  long(id: string): number | null {
    return this.fixed.get(id + TYPE.long)?.readInt32LE(0) ?? null;
  }

  /** A time in ms since 1970; null also where it is none a mail can have. */
  time(id: string): number | null {
    const ticks = this.fixed.get(id + TYPE.time)?.readBigUInt64LE(0);
    if (ticks === undefined) return null;
    const ms = Number(ticks / TICKS_PER_MS) - FILE_TIME_EPOCH_MS;
    return ms > 0 && ms < Date.UTC(9999, 0) ? ms : null;
  }

  private stream(id: string, type: string): CompoundEntry | null {
    const entry = this.streams.get(id + type);
    return entry?.kind === 'stream' ? entry : null;
  }
}

function textOrNull(text: string): string | null {
  const end = text.indexOf('\0');
  const whole = end === -1 ? text : text.slice(0, end);
  return whole === '' ? null : whole;
}

/** The records behind the header: tag, flags and eight octets of value. The first of each tag counts. */
function fixedProperties(bytes: Buffer, headerOctets: number): ReadonlyMap<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (let at = headerOctets; at + RECORD_OCTETS <= bytes.length; at += RECORD_OCTETS) {
    const tag = bytes.readUInt32LE(at).toString(16).toUpperCase().padStart(8, '0');
    if (!found.has(tag)) found.set(tag, bytes.subarray(at + 8, at + RECORD_OCTETS));
  }
  return found;
}
