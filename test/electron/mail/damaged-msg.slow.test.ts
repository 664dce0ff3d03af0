import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInput } from '../../../electron/mail/read-input.ts';
import { readMsg } from '../../../electron/mail/read-msg.ts';
import { msgFile, type MsgItem } from '../../helpers/msg-file.ts';
import { BARE_NDR, GERMAN_NDR, NOTICE_ATTACHED, OLD_MAIL } from '../../helpers/msg-samples.ts';

const SAMPLES = [BARE_NDR, GERMAN_NDR, NOTICE_ATTACHED, OLD_MAIL].map((item) => Buffer.from(msgFile(item)));
const [SAMPLE = Buffer.alloc(0)] = SAMPLES;

/** Places of the header ([MS-CFB] §2.2). */
const FIRST_DIRECTORY_SECTOR = 48;
const FIRST_TABLE_SECTOR = 76;
const SECTOR = 512;

function copyOf(bytes: Buffer): Buffer {
  return Buffer.from(bytes);
}

function sectorAt(bytes: Buffer, place: number): number {
  return (bytes.readUInt32LE(place) + 1) * SECTOR;
}

async function outcome(bytes: Uint8Array): Promise<string> {
  const result = await readInput(bytes);
  return result.kind === 'unreadable' ? result.reason : result.kind;
}

describe('a damaged Outlook file', () => {
  it('says so where its directory is gone', async () => {
    expect(await outcome(SAMPLE.subarray(0, SECTOR))).toBe('damaged');
    const overwritten = copyOf(SAMPLE);
    overwritten.fill(
      0xaa,
      sectorAt(SAMPLE, FIRST_DIRECTORY_SECTOR),
      sectorAt(SAMPLE, FIRST_DIRECTORY_SECTOR) + 128,
    );
    expect(await outcome(overwritten)).toBe('damaged');
    const unknown = copyOf(SAMPLE);
    unknown.writeUInt16LE(17, 30);
    expect(await outcome(unknown)).toBe('damaged');
  });

  it('says so where nothing but the directory is left', async () => {
    const [directory] = [sectorAt(SAMPLE, FIRST_DIRECTORY_SECTOR)];
    expect(await outcome(SAMPLE.subarray(0, directory + SECTOR))).toBe('damaged');
  });

  it('ends where the directory leads back to itself', async () => {
    const looping = copyOf(SAMPLE);
    const directory = looping.readUInt32LE(FIRST_DIRECTORY_SECTOR);
    looping.writeUInt32LE(directory, sectorAt(looping, FIRST_TABLE_SECTOR) + directory * 4);
    expect(['document', 'damaged']).toContain(await outcome(looping));
  });

  it('ends where an entry is its own child and neighbour', async () => {
    const looping = copyOf(SAMPLE);
    const directory = sectorAt(looping, FIRST_DIRECTORY_SECTOR);
    for (let entry = 0; entry < 4; entry += 1) {
      for (const link of [68, 72, 76]) looping.writeInt32LE(entry % 3, directory + entry * 128 + link);
    }
    expect(['document', 'damaged', 'binary']).toContain(await outcome(looping));
  });

  it('takes no more memory than the file has, whatever size is stated', async () => {
    const huge = copyOf(SAMPLE);
    const directory = sectorAt(huge, FIRST_DIRECTORY_SECTOR);
    for (let entry = 1; entry < 4; entry += 1) huge.writeUInt32LE(0x7fffffff, directory + entry * 128 + 120);
    const result = readMsg(huge);
    if (result.kind === 'bytes') expect(result.bytes.length).toBeLessThan(4 * huge.length);
  });

  it('is no mail where it is another document', async () => {
    const other = copyOf(SAMPLE);
    // Other names: a Word document has none of the streams of an item.
    for (let at = other.indexOf('__', 0, 'utf16le'); at !== -1; at = other.indexOf('__', at + 1, 'utf16le'))
      other.write('Wo', at, 'utf16le');
    expect(await outcome(other)).toBe('binary');
  });
});

describe('hostile Outlook files', () => {
  it('with a thousand items in one another are read to a depth', async () => {
    let item: MsgItem = { properties: { '0037001F': 'innermost', '1000001F': 'words' } };
    for (let level = 0; level < 300; level += 1) {
      item = {
        properties: { '0037001F': `level ${String(level)}`, '1000001F': 'words' },
        attachments: [{ properties: {}, item }],
      };
    }
    const result = readMsg(Buffer.from(msgFile(item)));
    expect(result.kind).toBe('bytes');
    if (result.kind === 'bytes') expect(result.bytes.toString().split('level ')).toHaveLength(6);
  });

  it('with thousands of attachments and recipients are read up to the limits', async () => {
    const properties = { '3001001F': 'ann@example.org', '3707001F': 'a.txt', '37010102': Buffer.from('x') };
    const result = readMsg(
      Buffer.from(
        msgFile({
          properties: { '001A001F': 'REPORT.IPM.Note.NDR' },
          recipients: Array.from({ length: 1500 }, () => properties),
          attachments: Array.from({ length: 500 }, () => ({ properties })),
        }),
      ),
    );
    expect(result.kind).toBe('bytes');
    const text = result.kind === 'bytes' ? result.bytes.toString() : '';
    expect(text.split('Final-Recipient')).toHaveLength(1001);
    expect(text.split('filename=')).toHaveLength(201);
  });

  it('of 50 MB keep to the words', async () => {
    const file = msgFile({
      properties: { '0037001F': 'large', '1000001F': 'words' },
      attachments: [
        { properties: { '3707001F': 'a.zip', '37010102': new Uint8Array(50 * 1024 * 1024) } },
        { properties: { '3707001F': 'b.txt', '37010102': new Uint8Array(2 * 1024 * 1024).fill(65) } },
      ],
    });
    const result = readMsg(Buffer.from(file.buffer, file.byteOffset, file.length));
    if (result.kind === 'bytes') expect(result.bytes.length).toBeLessThan(1.1 * 1024 * 1024);
    expect(await outcome(file)).toBe('document');
  });

  it('with any octets changed never fail', async () => {
    const change = fc.record({ at: fc.nat(60_000), value: fc.constantFrom(0, 1, 2, 5, 0x7f, 0xfe, 0xff) });
    await fc.assert(
      fc.asyncProperty(
        fc.nat(SAMPLES.length - 1),
        fc.array(change, { minLength: 1, maxLength: 30 }),
        fc.option(fc.nat(20_000)),
        async (sample, changes, cut) => {
          const bytes = copyOf(SAMPLES[sample] ?? SAMPLE);
          for (const { at, value } of changes) bytes[at % bytes.length] = value;
          const file = cut === null ? bytes : bytes.subarray(0, Math.max(8, cut % bytes.length));
          expect(['document', 'damaged', 'binary', 'empty']).toContain(await outcome(file));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('with any numbers in header, table and directory never fail', async () => {
    const numbers = fc.constantFrom(
      0,
      1,
      2,
      3,
      5,
      40,
      0x7fffffff,
      0x80000000,
      0xfffffffa,
      0xfffffffe,
      0xffffffff,
    );
    const change = fc.record({ block: fc.nat(2), at: fc.nat(127), value: numbers });
    await fc.assert(
      fc.asyncProperty(
        fc.nat(SAMPLES.length - 1),
        fc.array(change, { minLength: 1, maxLength: 12 }),
        async (sample, changes) => {
          const bytes = copyOf(SAMPLES[sample] ?? SAMPLE);
          const blocks = [0, sectorAt(bytes, FIRST_TABLE_SECTOR), sectorAt(bytes, FIRST_DIRECTORY_SECTOR)];
          for (const { block, at, value } of changes) {
            if (block > 0 || at >= 7) bytes.writeUInt32LE(value, (blocks[block] ?? 0) + at * 4);
          }
          expect(['document', 'damaged', 'binary', 'empty']).toContain(await outcome(bytes));
        },
      ),
      { numRuns: 600 },
    );
  });
});
