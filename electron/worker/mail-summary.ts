import { createHash } from 'node:crypto';
import type { MailSummary } from '../../shared/ipc/batch-contract.ts';
import { batchRows, mailKeyOf } from '../../shared/report/batch.ts';
import { explain } from '../../shared/report/explain.ts';
import type { Report } from '../../shared/report/report.ts';
import { readInput } from '../mail/read-input.ts';
import type { FoundMail } from './mails-in.ts';

/** A short stand-in for a mail and one of its recipients: a mail to many has a life of its own with each of them. */
function keyOf(report: Report, recipient: string | null): string | null {
  const mail = mailKeyOf(report);
  if (mail === null) return null;
  const whole = JSON.stringify([mail, recipient?.toLowerCase()]);
  return createHash('sha256').update(whole).digest('base64url').slice(0, 22);
}

function rowsOf(report: Report): MailSummary['rows'] {
  return batchRows('', report).map(({ file: _, ...row }, index) => ({
    ...row,
    action: report.recipients[index]?.action ?? null,
    addressDead: report.recipients[index]?.addressDead ?? false,
    key: keyOf(report, row.recipient),
  }));
}

/** Reads and explains one mail and keeps what the table needs. Never rejects: a defect becomes a problem. */
export async function summaryOf(found: FoundMail): Promise<MailSummary> {
  if (found.kind === 'too-large') {
    const { start, sizeOctets } = found;
    return { start, sizeOctets, own: null, problem: 'too-large', rows: [] };
  }
  const { start, bytes } = found;
  const place = { start, sizeOctets: bytes.length, own: start === null ? new Uint8Array(bytes) : null };
  try {
    const report = explain(await readInput(bytes));
    return report.unreadable === null
      ? { ...place, problem: null, rows: rowsOf(report) }
      : { ...place, problem: report.unreadable, rows: [] };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return { ...place, problem: 'crashed', rows: [] };
  }
}
