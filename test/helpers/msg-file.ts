import { Buffer } from 'node:buffer';
import { burn, type Entry } from '@kenjiuno/msgreader/lib/Burner';

/** Properties by their tag: id and type, eight hexadecimal digits. A number stands for PT_LONG, a date for PT_SYSTIME. */
export type Properties = Readonly<Record<string, string | Uint8Array | number | Date>>;

/** An Outlook item to be written. */
export interface MsgItem {
  readonly properties: Properties;
  readonly recipients?: readonly Properties[];
  /** Attached files by their properties, or attached items. */
  readonly attachments?: readonly { readonly properties: Properties; readonly item?: MsgItem }[];
}

const ROOT = 5;
const STORAGE = 1;
const STREAM = 2;
const FILE_TIME_EPOCH_MS = 11_644_473_600_000;

class MsgWriter {
  readonly entries: Entry[] = [{ name: 'Root Entry', type: ROOT, length: 0, children: [] }];

  storage(parent: number, name: string): number {
    return this.add(parent, { name, type: STORAGE, length: 0, children: [] });
  }

  item(parent: number, item: MsgItem, headerOctets: number): void {
    this.properties(parent, item.properties, headerOctets);
    (item.recipients ?? []).forEach((recipient, i) => {
      const storage = this.storage(parent, `__recip_version1.0_#${number8(i)}`);
      this.properties(storage, recipient, 8);
    });
    (item.attachments ?? []).forEach((attachment, i) => {
      const storage = this.storage(parent, `__attach_version1.0_#${number8(i)}`);
      this.properties(storage, attachment.properties, 8);
      if (attachment.item) this.item(this.storage(storage, '__substg1.0_3701000D'), attachment.item, 24);
    });
  }

  private add(parent: number, entry: Entry): number {
    const id = this.entries.push(entry) - 1;
    this.entries[parent]?.children?.push(id);
    return id;
  }

  private stream(parent: number, name: string, bytes: Uint8Array): void {
    // A copy of its own: the writer takes the whole memory behind an array.
    const copy = new Uint8Array(bytes);
    this.add(parent, { name, type: STREAM, length: copy.length, binaryProvider: () => copy });
  }

  private properties(parent: number, properties: Properties, headerOctets: number): void {
    const records: Buffer[] = [Buffer.alloc(headerOctets)];
    for (const [tag, value] of Object.entries(properties)) {
      const record = Buffer.alloc(16);
      record.writeUInt32LE(Number.parseInt(tag, 16), 0);
      if (typeof value === 'number') record.writeInt32LE(value, 8);
      else if (value instanceof Date)
        record.writeBigUInt64LE(BigInt(value.getTime() + FILE_TIME_EPOCH_MS) * 10_000n, 8);
      else {
        const bytes = typeof value === 'string' ? Buffer.from(value, 'utf16le') : value;
        record.writeUInt32LE(bytes.length, 8);
        this.stream(parent, `__substg1.0_${tag}`, bytes);
      }
      records.push(record);
    }
    this.stream(parent, '__properties_version1.0', Buffer.concat(records));
  }
}

function number8(value: number): string {
  return value.toString(16).toUpperCase().padStart(8, '0');
}

/** Writes an item as Outlook would save it ([MS-OXMSG]), by the library's own writer. */
export function msgFile(item: MsgItem): Uint8Array {
  const writer = new MsgWriter();
  writer.item(0, item, 32);
  return burn(writer.entries);
}
