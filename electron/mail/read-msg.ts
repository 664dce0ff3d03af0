import { Buffer } from 'node:buffer';
import type { UnreadableReason } from '../../shared/mail/document.ts';
import { COMPOUND_FILE_SIGNATURE, CompoundFile, type CompoundEntry } from './compound-file.ts';
import { bodyPart } from './msg-body.ts';
import { filePart, SAMPLE_OCTETS } from './msg-file-part.ts';
import { headerLines, originalLines } from './msg-header.ts';
import { message, multipart, textPart, type Part } from './msg-parts.ts';
import { MsgFile, MsgProperties, ReadBudget } from './msg-properties.ts';
import { MAX_RECIPIENTS, reportOfClass, statusPart } from './msg-report.ts';

/** Attachments that are read from one item. */
const MAX_ATTACHMENTS = 200;
/** Items in items that are read; a notice that was forwarded as an attachment has its original on the third level. */
const MAX_DEPTH = 4;
/** Largest attached Outlook file that is read. */
const MAX_ATTACHED_OCTETS = 16 * 1024 * 1024;

/** What becomes of a file that starts like an Outlook item. */
export type MsgResult =
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason };

/** True where the octets start like a compound file, the container of Outlook's items. */
export function isCompoundFile(bytes: Buffer): boolean {
  return COMPOUND_FILE_SIGNATURE.every((octet, at) => bytes[at] === octet);
}

/** An item: where it is kept, and how many others are around it. */
interface Item {
  readonly msg: MsgFile;
  readonly storage: CompoundEntry;
  readonly properties: MsgProperties;
  readonly depth: number;
}

function attachedFile(item: Item, properties: MsgProperties): Part {
  const isItem = isCompoundFile(properties.binary('3701', SAMPLE_OCTETS) ?? Buffer.alloc(0));
  const octets = isItem && item.depth < MAX_DEPTH ? properties.binary('3701', MAX_ATTACHED_OCTETS) : null;
  const attached = octets === null ? null : readFile(octets, item.msg.budget, item.depth + 1);
  if (attached?.kind !== 'bytes') return filePart(properties);
  return { contentType: 'message/rfc822', fields: [], body: attached.bytes };
}

function attachmentPart(item: Item, storage: CompoundEntry): Part {
  const { msg, depth } = item;
  const codePage = item.properties.textCodePage;
  const properties = new MsgProperties(msg, storage, 'part', codePage);
  const inner = properties.storage('3701');
  if (inner === null || depth >= MAX_DEPTH) return attachedFile(item, properties);
  const attached = new MsgProperties(msg, inner, 'embedded', codePage);
  if (!attached.isItem) return attachedFile(item, properties);
  const body = itemMessage({ msg, storage: inner, properties: attached, depth: depth + 1 });
  return { contentType: 'message/rfc822', fields: [], body };
}

function isReturned(part: Part): boolean {
  return part.contentType === 'message/rfc822' || part.contentType === 'text/rfc822-headers';
}

/** The words, the report, what was attached and, where that is not, what the item knows of the mail it is about. */
function partsOf(item: Item, recipients: readonly MsgProperties[]): { type: string; parts: readonly Part[] } {
  const { msg, storage, properties, depth } = item;
  const attached = msg
    .storages(storage, '__attach_version1.0_')
    .slice(0, MAX_ATTACHMENTS)
    .map((entry) => attachmentPart(item, entry));
  const report = reportOfClass(properties.text('001A'));
  const hasStatus = attached.some((part) => part.contentType === 'message/delivery-status');
  const status = report === null || hasStatus ? null : statusPart(properties, recipients, report);
  const original = report === null || attached.some(isReturned) ? [] : originalLines(properties);
  const parts = [
    bodyPart(properties, depth),
    ...(status === null ? [] : [textPart(status.contentType, status.text)]),
    ...attached,
    ...(original.length === 0 ? [] : [textPart('text/rfc822-headers', `${original.join('\r\n')}\r\n`)]),
  ];
  const about = report?.kind === 'disposition' ? 'disposition-notification' : 'delivery-status';
  const isReport = report !== null || hasStatus;
  return { type: isReport ? `multipart/report; report-type=${about}` : 'multipart/mixed', parts };
}

/** An item as the message it was or would have been (RFC 5322), its report in the form of RFC 3464. */
function itemMessage(item: Item): Buffer {
  const { msg, storage, properties, depth } = item;
  const recipients = msg
    .storages(storage, '__recip_version1.0_')
    .slice(0, MAX_RECIPIENTS)
    .map((entry) => new MsgProperties(msg, entry, 'part', properties.textCodePage));
  const { type, parts } = partsOf(item, recipients);
  const [only] = parts;
  const whole = parts.length === 1 && only ? only : multipart(type, parts, String(depth));
  const fields = headerLines(properties, recipients);
  return fields.length === 0 && whole.body.length === 0 ? whole.body : message(fields, whole);
}

function readFile(bytes: Buffer, budget: ReadBudget, depth: number): MsgResult {
  const file = CompoundFile.open(bytes);
  if (file === null) return { kind: 'unreadable', reason: 'damaged' };
  const msg = new MsgFile(file, budget);
  const properties = new MsgProperties(msg, file.root, 'message');
  // Word and Excel once kept their documents in the same container.
  if (!properties.isItem) return { kind: 'unreadable', reason: file.isBroken ? 'damaged' : 'binary' };
  const octets = itemMessage({ msg, storage: file.root, properties, depth });
  return octets.length === 0 && file.isBroken
    ? { kind: 'unreadable', reason: 'damaged' }
    : { kind: 'bytes', bytes: octets };
}

/**
 * Reads an Outlook item (`.msg`, [MS-OXMSG]) and gives the message it holds in the form of RFC 5322, so that everything
 * behind reads it like any other mail: the header it came with, its words, its report and what was attached. Never
 * throws; time and memory are bounded by the size of the file.
 */
export function readMsg(bytes: Buffer): MsgResult {
  return readFile(bytes, new ReadBudget(), 0);
}
