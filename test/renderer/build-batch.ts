import type { MailRow } from '../../shared/ipc/batch-contract.ts';
import type { Batch, BatchMail } from '../../renderer/explained.ts';

/** A row of a refused recipient; fields by choice. */
export function buildRow(fields: Partial<MailRow> = {}): MailRow {
  return {
    date: '2026-11-15T08:01:00+01:00',
    kind: 'failure',
    recipient: 'ann@example.org',
    reason: 'user-unknown',
    code: '550 5.1.1',
    finding: 'recipient.unknown',
    actors: ['you'],
    host: 'mx.example.org',
    provider: 'example.org',
    permanence: 'permanent',
    confidence: 'certain',
    action: 'failed',
    addressDead: true,
    key: null,
    ...fields,
  };
}

/** A mail of a batch with one row; fields by choice. */
export function buildMail(fields: Partial<BatchMail> = {}): BatchMail {
  return {
    file: 0,
    number: 1,
    start: 0,
    sizeOctets: 4,
    own: null,
    problem: null,
    rows: [buildRow()],
    ...fields,
  };
}

/** Two mails of one mailbox; fields by choice. */
export function buildBatch(fields: Partial<Batch> = {}): Batch {
  const source = { sizeOctets: 8, read: () => Promise.resolve(new Uint8Array(4)) };
  return {
    kind: 'batch',
    files: [{ name: 'box.mbox', source }],
    mails: [
      buildMail(),
      buildMail({ number: 2, start: 4, rows: [buildRow({ recipient: 'ben@example.org' })] }),
    ],
    cut: null,
    tookMs: 200,
    ...fields,
  };
}
