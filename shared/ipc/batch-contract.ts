import * as z from 'zod/mini';
import { NOTICE_KINDS } from '../bounce/notice.ts';
import { REASONS } from '../bounce/reason.ts';
import { ACTORS } from '../bounce/rule.ts';
import type { JudgedRecipient } from '../bounce/verdict.ts';
import type { BatchRow } from '../report/batch.ts';
import type { DeepReadonly, SameType } from './same-type.ts';

const octets = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
const id = z.string().check(z.minLength(1), z.maxLength(100));
const name = z.nullable(z.string().check(z.maxLength(1000)));
const textOrNull = z.nullable(z.string());

const row = z.object({
  date: textOrNull,
  kind: z.enum(NOTICE_KINDS),
  recipient: textOrNull,
  reason: z.nullable(z.enum(REASONS)),
  code: textOrNull,
  finding: textOrNull,
  actors: z.array(z.enum(ACTORS)),
  host: textOrNull,
  provider: textOrNull,
  permanence: z.nullable(z.enum(['permanent', 'temporary', 'none', 'unknown'])),
  confidence: z.nullable(z.enum(['certain', 'likely', 'possible'])),
  action: z.nullable(z.enum(['failed', 'delayed', 'delivered', 'relayed', 'expanded'])),
  addressDead: z.boolean(),
  /** Notices about one mail to one recipient have the same; null where a notice states too little of its mail. */
  key: textOrNull,
});
/** One line of the table: a recipient, or a mail that names none. The window adds the name of the file. */
export type MailRow = DeepReadonly<z.infer<typeof row>>;

/** Does not compile when the schema and {@link BatchRow} differ in any field. */
export const mailRowIsBatchRow: SameType<
  MailRow,
  Omit<BatchRow, 'file'> & Pick<JudgedRecipient, 'action' | 'addressDead'> & { readonly key: string | null }
> = true;

const mail = z.object({
  /** Offset in its file; null where the mail is put together from several places of it. */
  start: z.nullable(z.int()),
  sizeOctets: z.int(),
  /** The mail itself where it has no offset. */
  own: z.nullable(octets),
  /** Why there are no rows. */
  problem: z.nullable(z.enum(['empty', 'binary', 'too-large', 'damaged', 'crashed'])),
  rows: z.array(row),
});
/** One mail of a file as the table needs it. Its whole result is had by explaining it once more. */
export type MailSummary = DeepReadonly<z.infer<typeof mail>>;

/** The input may hold several mails; `name` of its file tells, null for pasted text. */
export const splitSchema = z.object({ name });

/** Channels for many mails. */
export const batchContract = {
  /**
   * Reads the mails of one input, which comes in pieces; an mbox is read message by message and may have any size.
   * Each answer has the mails that the piece ended. `ended`: `done` where no further piece is wanted; `lost`, when the
   * process that read it is gone; else why the mail behind the last one given stopped it.
   */
  'mails.read': {
    request: z.object({
      requestId: id,
      name,
      bytes: octets,
      first: z.boolean(),
      last: z.boolean(),
      /** Mails at the beginning that are known already; they are passed over. */
      skip: z.int().check(z.nonnegative()),
    }),
    response: z.object({
      kind: z.literal('read'),
      mails: z.array(mail),
      ended: z.nullable(z.enum(['done', 'lost', 'time-limit', 'crashed', 'cancelled'])),
    }),
  },
  /** Saves a text where the user says. */
  'file.save': {
    request: z.object({
      suggestedName: z.string().check(z.minLength(1), z.maxLength(200)),
      kind: z.enum(['csv', 'json']),
      text: z.string().check(z.maxLength(128 * 1024 * 1024)),
    }),
    response: z.object({ kind: z.enum(['saved', 'cancelled', 'failed']) }),
  },
} as const;
