import type { Actor } from '../../../../shared/bounce/rule.ts';
import type { MailRow } from '../../../../shared/ipc/batch-contract.ts';
import type { Batch, BatchMail } from '../../../explained.ts';
import { isSettled, stateOf, type ResultState } from '../../../report/states.ts';
import { isRecognised } from '../verdict-view.ts';
import type { Wording } from '../../../ui/wording.tsx';

/** Who must act, and the cases in which that is no one or nobody can say. */
export type Party = Actor | 'nobody' | 'unrecognised' | 'unreadable';

/** One line of the table: a recipient of a mail, or a mail that names none. Without words, so that any language fits. */
export interface BatchItem {
  /** Place in the order in which the mails were read. */
  readonly id: number;
  readonly mail: number;
  /** Index of the recipient; null where the mail names one or none. */
  readonly recipient: number | null;
  /** Null for a mail that could not be read. */
  readonly row: MailRow | null;
  readonly source: BatchMail;
  readonly state: ResultState;
  readonly party: Party;
  readonly recognised: boolean;
  /** What is shown as the reason: no guess. Null where there is none. */
  readonly reason: MailRow['reason'];
  /** Milliseconds since 1970; null where no date is stated. */
  readonly at: number | null;
  /** Which of the notices about one mail this is, from 1; null where it is the only one. */
  readonly notice: { readonly number: number; readonly of: number } | null;
  /** True: a newer notice about the same mail is in the batch, and what this one says is over. */
  readonly overtaken: boolean;
}

function partyOf(row: MailRow, state: ResultState, recognised: boolean): Party {
  if (!recognised) return 'unrecognised';
  const [actor] = row.actors;
  return actor === undefined || (actor === 'nobody-yet' && isSettled(state)) ? 'nobody' : actor;
}

function timeOf(date: string | null): number | null {
  const at = date === null ? NaN : Date.parse(date);
  return Number.isNaN(at) ? null : at;
}

/** Counts the notices about one mail and recipient. */
class NoticeCount {
  private readonly totals = new Map<string, number>();
  private readonly seen = new Map<string, number>();

  constructor(mails: readonly BatchMail[]) {
    for (const { rows } of mails)
      for (const { key } of rows) if (key !== null) this.totals.set(key, (this.totals.get(key) ?? 0) + 1);
  }

  /** Which of how many the next row with this key is; null where it is the only one. */
  next(key: string | null): BatchItem['notice'] {
    const of = key === null ? 1 : (this.totals.get(key) ?? 1);
    if (key === null || of === 1) return null;
    const number = (this.seen.get(key) ?? 0) + 1;
    this.seen.set(key, number);
    return { number, of };
  }
}

const made = new WeakMap<Batch, readonly BatchItem[]>();

/** The lines of the table, in the order in which the mails were read; made once, as the way back needs them at once. */
export function batchItems(batch: Batch): readonly BatchItem[] {
  const known = made.get(batch) ?? makeItems(batch);
  made.set(batch, known);
  return known;
}

/** Marks all notices about a mail but the newest. */
function markOvertaken(items: readonly Omit<BatchItem, 'overtaken'>[]): readonly BatchItem[] {
  const newest = new Map<string, Omit<BatchItem, 'overtaken'>>();
  const keyOf = ({ notice, row }: Omit<BatchItem, 'overtaken'>) => (notice ? (row?.key ?? null) : null);
  for (const item of items) {
    const key = keyOf(item);
    const known = key === null ? undefined : newest.get(key);
    if (key !== null && (!known || (item.at ?? 0) >= (known.at ?? 0))) newest.set(key, item);
  }
  return items.map((item) => {
    const key = keyOf(item);
    return { ...item, overtaken: key !== null && newest.get(key) !== item };
  });
}

function makeItems({ mails }: Batch): readonly BatchItem[] {
  const items: Omit<BatchItem, 'overtaken'>[] = [];
  const notices = new NoticeCount(mails);
  for (const [mail, source] of mails.entries()) {
    if (source.problem !== null) {
      const unread = { row: null, recipient: null, state: 'unreadable', party: 'unreadable' } as const;
      const nothing = { recognised: false, reason: null, at: null, notice: null } as const;
      items.push({ id: items.length, mail, source, ...unread, ...nothing });
      continue;
    }
    const several = source.rows.length > 1;
    for (const [index, row] of source.rows.entries()) {
      const { permanence, action } = row;
      const state = stateOf(row, permanence === null ? undefined : { permanence, action });
      const recognised = isRecognised(row.kind, row.finding);
      items.push({
        id: items.length,
        mail,
        source,
        row,
        recipient: several ? index : null,
        state,
        party: partyOf(row, state, recognised),
        recognised,
        reason: recognised ? row.reason : 'unknown',
        at: timeOf(row.date),
        notice: notices.next(row.key),
      });
    }
  }
  return markOvertaken(items);
}

/** What happened, in a few words. */
export function whatWords({ row, recognised, reason, source }: BatchItem, { say }: Wording): string {
  if (row === null) return say(`home.problem-short.${source.problem ?? 'crashed'}`);
  const isPlain = reason === null || (recognised && reason === 'unknown');
  return isPlain ? say(`kind.${row.kind}`) : say(`reason.${reason}`);
}

/** Name of a party, as its chip has it. */
export function partyWords(party: Party, { say }: Wording): string {
  return party === 'unrecognised' || party === 'unreadable'
    ? say(`batch.party.${party}`)
    : say(`actor.${party}`);
}

/** Name of the file of a line, with the number of the mail where it holds several: `box.mbox#3`. */
export function fileWords(batch: Batch, { source }: BatchItem, { say }: Wording): string {
  const name = batch.files[source.file]?.name ?? say('window.recent.pasted');
  return source.number === null ? name : `${name}#${String(source.number)}`;
}
