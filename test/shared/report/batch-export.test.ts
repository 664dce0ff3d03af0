import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BatchCounter, batchRows, type BatchRow } from '../../../shared/report/batch.ts';
import { batchCsv, batchJson, csvCell, csvHead } from '../../../shared/report/batch-export.ts';
import { unreadableReport } from '../../../shared/report/compose.ts';

const [EMPTY] = batchRows('', unreadableReport('empty', 0));
function row(further: Partial<BatchRow>): BatchRow {
  if (!EMPTY) throw new Error('no row');
  return { ...EMPTY, ...further };
}

/** Reads CSV as RFC 4180 says. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (quoted && char === '"' && text.charAt(at + 1) === '"') {
      cell += '"';
      at += 1;
    } else if (char === '"') quoted = !quoted;
    else if (!quoted && (char === ',' || text.startsWith('\r\n', at))) {
      rows.at(-1)?.push(cell);
      cell = '';
      if (char === '\r') {
        rows.push([]);
        at += 1;
      }
    } else cell += char;
  }
  return rows.slice(0, -1);
}

describe('batchCsv', () => {
  it('writes a line for each row below the titles', () => {
    const csv = batchCsv([
      row({
        file: 'a, b.eml',
        recipient: 'ann@example.org',
        actors: ['you', 'recipient'],
        reason: 'user-unknown',
      }),
      row({ file: 'say "hi".txt' }),
    ]);
    expect(csv.split('\r\n')).toEqual([
      'file,date,kind,recipient,reason,code,finding,actors,host,provider,permanence,confidence',
      '"a, b.eml",,unreadable,ann@example.org,user-unknown,,,you recipient,,,,',
      '"say ""hi"".txt",,unreadable,,,,,,,,,',
      '',
    ]);
    expect(csvHead(['Datei', 'Empfänger'])).toBe('Datei,Empfänger\r\n');
  });

  it.each([
    ['=HYPERLINK("http://example.org")', `"'=HYPERLINK(""http://example.org"")"`],
    ['+49', "'+49"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', `"'\r=1"`],
    [' =1', "' =1"],
    ['＝1', "'＝1"],
    ['ann=ben@example.org', 'ann=ben@example.org'],
    ['', ''],
  ])('keeps formulas from running: %j', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  it('can be read back, whatever the inputs say', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', ',', '\r', '\n', '=', ';', 'ü', ' ') });
    fc.assert(
      fc.property(text, text, (file, recipient) => {
        const [, line] = parseCsv(batchCsv([row({ file, recipient })]));
        expect(line).toHaveLength(12);
        expect([file, `'${file}`]).toContain(line?.[0]);
        expect([recipient, `'${recipient}`]).toContain(line?.[3]);
        expect(line?.[3]).not.toMatch(/^\s*=/);
      }),
    );
  });
});

describe('batchJson', () => {
  it('holds the counts and the rows', () => {
    const counter = new BatchCounter();
    counter.add(row({ file: 'a.eml' }));
    expect(JSON.parse(batchJson([row({ file: 'a.eml' })], counter.summary))).toMatchObject({
      schemaVersion: 1,
      summary: { rows: 1, kinds: [{ value: 'unreadable', rows: 1 }] },
      rows: [{ file: 'a.eml', recipient: null }],
    });
  });
});
