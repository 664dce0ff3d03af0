import { Buffer } from 'node:buffer';

/*
 * Why not the library for this: one wrong number in the allocation table makes @kenjiuno/msgreader follow a chain for
 * ever, and a wrong size makes it ask for gigabytes. Here every chain is followed no further than the file has
 * sectors, and every entry of the directory is visited once.
 */

/** First octets of a compound file ([MS-CFB] §2.2): Outlook items, but also old Word and Excel files. */
export const COMPOUND_FILE_SIGNATURE: readonly number[] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Entries of the directory that are looked at; a mail with a hundred attachments has a few thousand. */
const MAX_ENTRIES = 50_000;
const ENTRY_OCTETS = 128;
const MINI_SECTOR_OCTETS = 64;
const HEADER_OCTETS = 512;
/** Allocation table sectors that the header itself names ([MS-CFB] §2.2). */
const HEADER_TABLE_SECTORS = 109;
const LITTLE_ENDIAN_MARK = 0xfffe;
/** Higher sector numbers have a meaning of their own: end of chain, free, table ([MS-CFB] §2.1). */
const LAST_SECTOR = 0xfffffffa;

const STORAGE = 1;
const STREAM = 2;
const ROOT = 5;

/** A file or folder inside the compound file. */
export interface CompoundEntry {
  readonly name: string;
  readonly kind: 'storage' | 'stream';
  /** Octets of a stream, as stated. */
  readonly sizeOctets: number;
  /** Place in the directory. */
  readonly id: number;
  readonly startSector: number;
}

/** Stands for a root that cannot be read. */
const NO_ENTRY: CompoundEntry = {
  name: '',
  kind: 'storage',
  sizeOctets: 0,
  id: -1,
  startSector: LAST_SECTOR + 1,
};

interface RawEntry extends CompoundEntry {
  readonly left: number;
  readonly right: number;
  readonly child: number;
}

/** A compound file ([MS-CFB]) over its octets; nothing is copied before it is asked for. Bounded on any input. */
export class CompoundFile {
  readonly root: CompoundEntry;
  private readonly sectorOctets: number;
  private readonly sectorCount: number;
  private readonly table: readonly number[];
  private readonly directory: readonly number[];
  private readonly miniTable: readonly number[];
  private readonly miniSectors: readonly number[];
  private readonly miniCutoff: number;
  private readonly visited: Uint8Array;
  private readonly known = new Map<number, readonly CompoundEntry[]>();
  private broken = false;

  private constructor(private readonly bytes: Buffer) {
    this.sectorOctets = 2 ** bytes.readUInt16LE(30);
    this.sectorCount = Math.ceil(bytes.length / this.sectorOctets) - 1;
    this.miniCutoff = bytes.readUInt32LE(56);
    this.table = this.tableSectors();
    this.directory = this.chain(bytes.readUInt32LE(48));
    this.visited = new Uint8Array(
      Math.min(MAX_ENTRIES, (this.directory.length * this.sectorOctets) / ENTRY_OCTETS),
    );
    this.visited[0] = 1;
    this.root = this.entryAt(0) ?? NO_ENTRY;
    this.miniTable = this.chain(bytes.readUInt32LE(60));
    this.miniSectors = this.chain(this.root.startSector);
  }

  /** Null where the header or the root of the directory cannot be read. */
  static open(bytes: Buffer): CompoundFile | null {
    if (bytes.length < HEADER_OCTETS) return null;
    const sectorShift = bytes.readUInt16LE(30);
    if (bytes.readUInt16LE(28) !== LITTLE_ENDIAN_MARK || (sectorShift !== 9 && sectorShift !== 12))
      return null;
    const file = new CompoundFile(bytes);
    return file.root === NO_ENTRY ? null : file;
  }

  /** True when a chain ended early or a part of the directory was missing, as far as has been read. */
  get isBroken(): boolean {
    return this.broken;
  }

  /** What a storage holds, in the order of the directory. */
  children(storage: CompoundEntry): readonly CompoundEntry[] {
    const known = this.known.get(storage.id);
    if (known) return known;
    const found: CompoundEntry[] = [];
    const waiting = [this.entryAt(storage.id)?.child ?? -1];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      const entry = this.take(id);
      if (entry === null) continue;
      found.push(entry);
      waiting.push(entry.right, entry.left);
    }
    found.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id - b.id));
    this.known.set(storage.id, found);
    return found;
  }

  /** The octets of a stream, at most `limit`; fewer than stated where its chain is broken. */
  read(stream: CompoundEntry, limit: number): Buffer {
    const wanted = Math.min(stream.sizeOctets, limit, this.bytes.length);
    const isMini = stream.sizeOctets < this.miniCutoff;
    const size = isMini ? MINI_SECTOR_OCTETS : this.sectorOctets;
    const sectors = isMini
      ? this.miniChain(stream.startSector, Math.ceil(wanted / size))
      : this.chain(stream.startSector, Math.ceil(wanted / size));
    const pieces = sectors.map((sector) => (isMini ? this.miniSector(sector) : this.sector(sector)));
    const found = Buffer.concat(pieces).subarray(0, wanted);
    if (found.length < wanted) this.broken = true;
    return found;
  }

  /** An entry that nothing else has led to yet: a loop or a shared branch ends here. */
  private take(id: number): RawEntry | null {
    if (id < 0 || id >= this.visited.length || this.visited[id] === 1) return null;
    this.visited[id] = 1;
    return this.entryAt(id);
  }

  private entryAt(id: number): RawEntry | null {
    const perSector = this.sectorOctets / ENTRY_OCTETS;
    const sector = this.directory[Math.floor(id / perSector)];
    if (sector === undefined) return null;
    const at = this.offsetOf(sector) + (id % perSector) * ENTRY_OCTETS;
    const raw = this.bytes.subarray(at, at + ENTRY_OCTETS);
    const type = raw[66];
    const isExpected = id === 0 ? type === ROOT : type === STORAGE || type === STREAM;
    if (raw.length < ENTRY_OCTETS || !isExpected) {
      this.broken = true;
      return null;
    }
    const nameOctets = Math.min(64, raw.readUInt16LE(64) & ~1);
    return {
      id,
      name: raw.toString('utf16le', 0, Math.max(0, nameOctets - 2)),
      kind: type === STREAM ? 'stream' : 'storage',
      left: raw.readInt32LE(68),
      right: raw.readInt32LE(72),
      child: raw.readInt32LE(76),
      startSector: raw.readUInt32LE(116),
      sizeOctets: raw.readUInt32LE(120),
    };
  }

  private offsetOf(sector: number): number {
    return (sector + 1) * this.sectorOctets;
  }

  private sector(sector: number): Buffer {
    return this.bytes.subarray(this.offsetOf(sector), this.offsetOf(sector) + this.sectorOctets);
  }

  private miniSector(sector: number): Buffer {
    const offset = sector * MINI_SECTOR_OCTETS;
    const holder = this.miniSectors[Math.floor(offset / this.sectorOctets)];
    if (holder === undefined) return Buffer.alloc(0);
    const at = offset % this.sectorOctets;
    return this.sector(holder).subarray(at, at + MINI_SECTOR_OCTETS);
  }

  /** The number at a place of a table that is spread over sectors, null where the table has no such place. */
  private numberIn(sectors: readonly number[], index: number): number | null {
    const perSector = this.sectorOctets / 4;
    const sector = sectors[Math.floor(index / perSector)];
    if (sector === undefined) return null;
    const at = this.offsetOf(sector) + (index % perSector) * 4;
    return at + 4 <= this.bytes.length ? this.bytes.readUInt32LE(at) : null;
  }

  /** The sectors of the allocation table: from the header, then from the chain of further lists. */
  private tableSectors(): readonly number[] {
    const sectors: number[] = [];
    const add = (sector: number): void => {
      if (sector < this.sectorCount) sectors.push(sector);
    };
    for (let i = 0; i < HEADER_TABLE_SECTORS; i += 1) add(this.bytes.readUInt32LE(76 + i * 4));
    const perList = this.sectorOctets / 4 - 1;
    let list = this.bytes.readUInt32LE(68);
    for (let seen = 0; list < this.sectorCount && seen < this.sectorCount; seen += 1) {
      const entries = this.sector(list);
      for (let i = 0; i < perList && i * 4 + 4 <= entries.length; i += 1) add(entries.readUInt32LE(i * 4));
      if (sectors.length > this.sectorCount || entries.length < this.sectorOctets) break;
      list = entries.readUInt32LE(perList * 4);
    }
    return sectors;
  }

  /** The sectors of a stream, at most `limit` and never more than the file has. */
  private chain(start: number, limit = this.sectorCount): readonly number[] {
    const sectors: number[] = [];
    const most = Math.min(limit, this.sectorCount);
    let sector = start;
    while (sectors.length < most && sector < this.sectorCount) {
      sectors.push(sector);
      sector = this.numberIn(this.table, sector) ?? LAST_SECTOR;
    }
    if (sector >= this.sectorCount && sector <= LAST_SECTOR) this.broken = true;
    return sectors;
  }

  private miniChain(start: number, limit: number): readonly number[] {
    const sectors: number[] = [];
    const most = Math.min(limit, this.miniSectors.length * (this.sectorOctets / MINI_SECTOR_OCTETS));
    let sector = start;
    while (sectors.length < most && sector <= LAST_SECTOR) {
      sectors.push(sector);
      sector = this.numberIn(this.miniTable, sector) ?? LAST_SECTOR + 1;
    }
    return sectors;
  }
}
