import { foldWhiteSpace } from '../mail/white-space.ts';
import { readReportBlocks, readTyped, type ReportField, type TypedValue } from './report-fields.ts';

/** Fields about the whole message (RFC 3464 §2.2). A field that is not stated is null. */
export interface StatusMessage {
  /** Host name; the type in front of it is dropped. */
  readonly reportingMta: string | null;
  readonly receivedFromMta: string | null;
  /** As stated. */
  readonly arrivalDate: string | null;
  /** All fields of the report, names in lower case, for what a product adds (`x-postfix-queue-id` …). */
  readonly fieldNames: ReadonlySet<string>;
}

/** Fields about one recipient (RFC 3464 §2.3). A field that is not stated is null. */
export interface StatusRecipient {
  /** Address without type, brackets and comment; may be no mail address (`|/usr/bin/filter`). */
  readonly finalRecipient: string | null;
  readonly originalRecipient: string | null;
  /** First word, lower case, as stated. */
  readonly action: string | null;
  /** Enhanced status code, comment left out. */
  readonly status: string | null;
  /** Words in brackets behind the status, empty where there are none. */
  readonly statusComment: string;
  readonly remoteMta: string | null;
  readonly diagnosticCode: TypedValue | null;
  /** As stated. */
  readonly lastAttemptDate: string | null;
  readonly willRetryUntil: string | null;
}

export interface DeliveryStatus {
  readonly message: StatusMessage;
  readonly recipients: readonly StatusRecipient[];
}

const RECIPIENT_FIELDS: ReadonlySet<string> = new Set([
  'final-recipient',
  'original-recipient',
  'action',
  'status',
  'remote-mta',
  'diagnostic-code',
  'last-attempt-date',
  'will-retry-until',
  'final-log-id',
  'x-actual-recipient',
  'x-display-name',
]);
/** Fields that one recipient has once: a second one starts the next recipient. */
const ONCE: ReadonlySet<string> = new Set([
  'final-recipient',
  'original-recipient',
  'action',
  'status',
  'diagnostic-code',
]);
/** Recipients that are read from one report. */
const MAX_RECIPIENTS = 2000;

type Group = Map<string, string>;

function hasRecipient(group: Group): boolean {
  return group.has('final-recipient') || group.has('original-recipient') || group.has('x-actual-recipient');
}

/** Adds one block's fields about recipients to the groups; blocks without an address go on with the group before. */
function addBlock(groups: Group[], block: readonly ReportField[]): void {
  const own = block.filter((field) => RECIPIENT_FIELDS.has(field.name));
  if (own.length === 0) return;
  const addressed = own.some(
    (field) => field.name === 'final-recipient' || field.name === 'original-recipient',
  );
  const last = groups.at(-1);
  const goesOn =
    last !== undefined && (!addressed || !hasRecipient(last)) && !own.some((field) => last.has(field.name));
  let group: Group = goesOn ? last : new Map();
  if (!goesOn) groups.push(group);
  for (const field of own) {
    if (ONCE.has(field.name) && group.has(field.name)) {
      group = new Map();
      groups.push(group);
    }
    if (!group.has(field.name)) group.set(field.name, field.value);
  }
}

/** An address of RFC 6533 §3 (`\x{20AC}`) or RFC 3461 §4 (`+2B`) in plain characters; also one that is still quoted-printable (`=40`). */
function decodeAddress(text: string): string {
  const plain = text.replace(/\\x\{([0-9A-Fa-f]{2,6})\}/g, (whole, hex: string) => {
    const point = Number.parseInt(hex, 16);
    return point > 0x10ffff ? whole : String.fromCodePoint(point);
  });
  const address = plain.replaceAll('+2B', '+').replaceAll('+3D', '=');
  return address.includes('@') ? address : address.replace(/^([^=\s]{1,64})=40(?=[A-Za-z0-9])/, '$1@');
}

function addressOf(value: string | undefined): string | null {
  if (value === undefined) return null;
  const typed = readTyped(value).value;
  const inner = /<([^<>]{1,320})>/.exec(typed)?.[1] ?? typed.replace(/\s+\([^()]{0,200}\)$/, '');
  const address = decodeAddress(inner.trim().replace(/^'(.*)'$/, '$1'));
  return address === '' ? null : address;
}

function textOf(value: string | undefined): string | null {
  const text = foldWhiteSpace(value ?? '');
  return text === '' ? null : text;
}

function hostOf(value: string | undefined): string | null {
  return value === undefined ? null : textOf(readTyped(value).value);
}

function recipientOf(group: Group): StatusRecipient {
  const status = /^\D{0,3}([245])\.(\d{1,3})\.(\d{1,3})\s*(.*)/s.exec(group.get('status') ?? '');
  const diagnostic = group.get('diagnostic-code');
  const typed = diagnostic === undefined ? null : readTyped(diagnostic);
  return {
    finalRecipient: addressOf(group.get('final-recipient') ?? group.get('x-actual-recipient')),
    originalRecipient: addressOf(group.get('original-recipient')),
    action: /[A-Za-z]+/.exec(group.get('action') ?? '')?.[0].toLowerCase() ?? null,
    status: status ? `${status[1] ?? ''}.${Number(status[2])}.${Number(status[3])}` : null,
    statusComment: (status?.[4] ?? '').replace(/[()\s]+/g, ' ').trim(),
    remoteMta: hostOf(group.get('remote-mta')),
    diagnosticCode: typed === null || typed.value === '' ? null : typed,
    lastAttemptDate: textOf(group.get('last-attempt-date')),
    willRetryUntil: textOf(group.get('will-retry-until')),
  };
}

/**
 * Reads the body of message/delivery-status or message/global-delivery-status (RFC 3464, RFC 6533). Tolerant: missing
 * or extra blank lines, several recipients in one block, fields in any order and case. Null where the text has no
 * field of a delivery status.
 */
export function readDeliveryStatus(text: string): DeliveryStatus | null {
  const blocks = readReportBlocks(text);
  const groups: Group[] = [];
  const message: Group = new Map();
  for (const block of blocks) {
    for (const field of block) if (!message.has(field.name)) message.set(field.name, field.value);
    if (groups.length < MAX_RECIPIENTS) addBlock(groups, block);
  }
  const known = ['reporting-mta', 'final-recipient', 'original-recipient', 'action', 'arrival-date'];
  if (!known.some((name) => message.has(name))) return null;
  return {
    message: {
      reportingMta: hostOf(message.get('reporting-mta')),
      receivedFromMta: hostOf(message.get('received-from-mta')),
      arrivalDate: textOf(message.get('arrival-date')),
      fieldNames: new Set(message.keys()),
    },
    recipients: groups
      .map(recipientOf)
      .filter(
        (recipient) =>
          recipient.action !== null ||
          recipient.finalRecipient !== null ||
          recipient.originalRecipient !== null ||
          recipient.diagnosticCode !== null,
      ),
  };
}
