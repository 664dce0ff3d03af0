import type { BatchRow, BatchSummary } from './batch.ts';

/** Columns of the table in their order; the titles of the exported table unless others are given. */
export const BATCH_COLUMNS = [
  'file',
  'date',
  'kind',
  'recipient',
  'reason',
  'code',
  'finding',
  'actors',
  'host',
  'provider',
  'permanence',
  'confidence',
] as const satisfies readonly (keyof BatchRow)[];

/** What a spreadsheet takes for a formula, also behind white space and in full-width forms. */
const FORMULA = /^[\s\0]{0,100}[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r]/;
const NEEDS_QUOTES = /[",\r\n]/;

/** One cell of a CSV file (RFC 4180). Text that a spreadsheet would run as a formula gets an apostrophe in front. */
export function csvCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** The line with the titles, with its line end. */
export function csvHead(titles: readonly string[] = BATCH_COLUMNS): string {
  return csvLine(titles);
}

/** One row as a line with its line end. What is not stated is empty; several actors are parted by a blank. */
export function csvRow(row: BatchRow): string {
  return csvLine(
    BATCH_COLUMNS.map((column) => {
      const value = row[column];
      return value === null ? '' : typeof value === 'string' ? value : value.join(' ');
    }),
  );
}

/** The whole table as CSV (RFC 4180), without a byte order mark. */
export function batchCsv(rows: readonly BatchRow[], titles: readonly string[] = BATCH_COLUMNS): string {
  return csvHead(titles) + rows.map(csvRow).join('');
}

/** The table and its counts as JSON. */
export function batchJson(rows: readonly BatchRow[], summary: BatchSummary): string {
  return `${JSON.stringify({ schemaVersion: 1, summary, rows }, null, 2)}\n`;
}
