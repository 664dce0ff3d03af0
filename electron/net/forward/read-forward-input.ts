import { Buffer } from 'node:buffer';
import { readHeaders } from '../../../shared/headers/read-headers.ts';
import type { HeaderField } from '../../../shared/mail/header-fields.ts';
import type { MailDocument, UnreadableReason } from '../../../shared/mail/document.ts';
import type { ForwardAnswers, ForwardInput, ForwardedMail } from '../../../shared/forward/forward-input.ts';
import { explain } from '../../../shared/report/explain.ts';
import type { Report } from '../../../shared/report/report.ts';
import { decodeFields } from '../../mail/header-text.ts';
import { messageOctets, readInput } from '../../mail/read-input.ts';
import { returnedMail } from '../../mail/returned-mail.ts';
import type { ForwardRequest } from './forward-request.ts';

/** An input with its mail, or why it cannot be read. */
export type ReadForwardInput =
  | { readonly kind: 'read'; readonly request: ForwardRequest }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason };

/** The mail in question, with its octets where signatures can be verified in them. */
interface FoundMail {
  readonly mail: ForwardedMail | null;
  readonly octets: Uint8Array | null;
}

const NO_MAIL: FoundMail = { mail: null, octets: null };

/** Kinds of input that are the mail itself. */
const MAIL_ITSELF: ReadonlySet<Report['kind']> = new Set(['ordinary-message', 'auto-reply']);

function itself(input: Uint8Array, { headers, form }: MailDocument): FoundMail {
  if (headers.length === 0) return NO_MAIL;
  const found = messageOctets(input);
  const hasBody = form === 'message' && found?.isOriginal === true;
  return {
    mail: { from: 'itself', reading: readHeaders(headers), hasBody },
    octets: found?.octets ?? null,
  };
}

/** What the report returned; where its octets cannot be found, the header as the reading of the notice has it. */
function embedded(input: Uint8Array, { original }: Report): FoundMail {
  const whole = messageOctets(input)?.octets ?? Buffer.from(input.buffer, input.byteOffset, input.length);
  const returned = returnedMail(whole);
  if (returned !== null) {
    const reading = readHeaders(decodeFields(returned.fields));
    return { mail: { from: 'embedded', reading, hasBody: returned.hasBody }, octets: returned.octets };
  }
  if (original.headers.length === 0) return NO_MAIL;
  const fields: readonly HeaderField[] = original.headers.map(({ name, value }) => ({
    name: name.toLowerCase(),
    value,
    line: 0,
  }));
  return { mail: { from: 'embedded', reading: readHeaders(fields), hasBody: false }, octets: null };
}

/** The refusal that the user typed in or pasted, explained like any other input; null where there is none. */
async function typedRefusal({ refusal }: ForwardAnswers): Promise<Report | null> {
  if (refusal === null || refusal.trim() === '') return null;
  const read = await readInput(Buffer.from(refusal));
  return read.kind === 'document' ? explain(read) : null;
}

function requestOf(
  explained: Report | null,
  noticeFields: readonly HeaderField[],
  { mail, octets }: FoundMail,
  answers: ForwardAnswers,
): ReadForwardInput {
  const input: ForwardInput = { explained, noticeFields, mail, answers };
  return { kind: 'read', request: { input, mailOctets: octets } };
}

/**
 * Reads what there is: a report with the mail in it, the mail itself, or answers alone (`bytes` null). Asks nobody. Never
 * rejects for what an input contains; the limits are those of reading any input.
 */
export async function readForwardInput(
  bytes: Uint8Array | null,
  answers: ForwardAnswers,
): Promise<ReadForwardInput> {
  const typed = await typedRefusal(answers);
  if (bytes === null) return requestOf(typed, [], NO_MAIL, answers);
  const read = await readInput(bytes);
  if (read.kind === 'unreadable') return { kind: 'unreadable', reason: read.reason };
  const report = explain(read);
  const { document } = read;
  if (MAIL_ITSELF.has(report.kind)) {
    return requestOf(typed ?? report, [], itself(bytes, document), answers);
  }
  return requestOf(report, document.headers, embedded(bytes, report), answers);
}
