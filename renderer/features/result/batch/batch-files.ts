import { batchCsv, batchJson } from '../../../../shared/report/batch-export.ts';
import { BatchCounter, type BatchRow } from '../../../../shared/report/batch.ts';
import type { Batch } from '../../../explained.ts';
import type { Wording } from '../../../ui/wording.tsx';
import { fileWords, type BatchItem } from './batch-rows.ts';

const UNREAD = {
  date: null,
  kind: 'unreadable',
  recipient: null,
  reason: null,
  code: null,
  finding: null,
  actors: [],
  host: null,
  provider: null,
  permanence: null,
  confidence: null,
} as const;

/** A line as the exported table has it: the fields of the command line's, no others. */
function exportedRow(batch: Batch, item: BatchItem, wording: Wording): BatchRow {
  const file = fileWords(batch, item, wording);
  if (item.row === null) return { file, ...UNREAD };
  const { date, kind, recipient, reason, code, finding, actors, host, provider } = item.row;
  const { permanence, confidence } = item.row;
  const stated = { date, kind, recipient, reason, code, finding, actors, host, provider };
  return { file, ...stated, permanence, confidence };
}

/** The lines as a file of the kind. CSV starts with a mark by which spreadsheets know UTF-8. */
export function exportedText(
  kind: 'csv' | 'json',
  batch: Batch,
  items: readonly BatchItem[],
  wording: Wording,
): string {
  const rows = items.map((item) => exportedRow(batch, item, wording));
  if (kind === 'csv') return `\uFEFF${batchCsv(rows)}`;
  const counter = new BatchCounter();
  for (const row of rows) counter.add(row);
  return batchJson(rows, counter.summary);
}

/** Addresses that can never work again, each once, one a line. */
export function deadAddresses(items: readonly BatchItem[]): readonly string[] {
  const dead = new Set<string>();
  for (const { row } of items) if (row?.addressDead && row.recipient !== null) dead.add(row.recipient);
  return [...dead];
}

/** Name for the exported file: that of the batch's file without its ending. */
export function exportName(batch: Batch, kind: 'csv' | 'json', { say }: Wording): string {
  const [first] = batch.files;
  const name = batch.files.length === 1 ? first?.name?.replace(/\.[a-z0-9]{1,5}$/i, '') : null;
  return `${(name ?? say('batch.export.name')).slice(0, 150)}.${kind}`;
}
