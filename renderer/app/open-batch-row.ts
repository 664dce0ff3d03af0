import type { Report } from '../../shared/report/report.ts';
import type { Batch, BatchMail, InputProblem } from '../explained.ts';
import { openMail } from '../features/home/open-mail.ts';
import { useSessionStore } from './session-store.ts';

/** Notices about one mail that are read for its delay line. */
const MAX_NOTICES = 20;

/** A row of the table: a mail, and the recipient where it names several. */
export interface RowPlace {
  readonly id: number;
  readonly mail: number;
  readonly recipient: number | null;
}

/** The other notices about the mail and recipient of a row; those that cannot be read are left out. */
async function otherNotices(batch: Batch, mail: BatchMail, row: RowPlace): Promise<readonly Report[]> {
  const key = mail.rows[row.recipient ?? 0]?.key ?? null;
  if (key === null) return [];
  const about = batch.mails.filter(({ rows }) => rows.some((other) => other.key === key));
  const delayed = about.some(({ rows }) => rows.some(({ kind }) => kind === 'delay'));
  const others = delayed ? about.filter((other) => other !== mail).slice(0, MAX_NOTICES) : [];
  const opened = await Promise.all(others.map((other) => openMail(batch, other)));
  return opened.flatMap((result) => (typeof result === 'string' ? [] : [result.report]));
}

/** Reads a mail of a batch again and shows it; says what is wrong where it cannot be read any more. */
export async function openBatchRow(batch: Batch, entry: number, row: RowPlace): Promise<InputProblem | null> {
  const mail = batch.mails[row.mail];
  if (!mail) return 'no-access';
  const opened = await openMail(batch, mail);
  if (typeof opened === 'string') return opened;
  const notices = await otherNotices(batch, mail, row);
  const { recipient } = row;
  useSessionStore.getState().showRow(entry, row.id, { explained: opened, notices, recipient });
  return null;
}
