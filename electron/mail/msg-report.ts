import type { MsgProperties } from './msg-properties.ts';

/** What became of the recipients, in the words of RFC 3464 §2.3.3. */
type Action = 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded';

/** A report that Outlook keeps as an item of its own kind instead of as the parts it came in. */
export type MsgReport =
  | { readonly kind: 'status'; readonly action: Action }
  | { readonly kind: 'disposition'; readonly disposition: 'displayed' | 'deleted' };

/** Ends of the message class of reports ([MS-OXOMSG] §2.2.3), lower case; the longer ones first. */
const REPORT_CLASSES: readonly (readonly [string, MsgReport])[] = [
  ['.ndr', { kind: 'status', action: 'failed' }],
  ['.delayed', { kind: 'status', action: 'delayed' }],
  ['.relayed.dr', { kind: 'status', action: 'relayed' }],
  ['.expanded.dr', { kind: 'status', action: 'expanded' }],
  ['.dr', { kind: 'status', action: 'delivered' }],
  ['.ipnrn', { kind: 'disposition', disposition: 'displayed' }],
  ['.ipnnrn', { kind: 'disposition', disposition: 'deleted' }],
];

/** What a message class says: `REPORT.IPM.Note.NDR` is a non-delivery report. Null for ordinary items. */
export function reportOfClass(messageClass: string | null): MsgReport | null {
  const name = messageClass?.toLowerCase() ?? '';
  if (!name.startsWith('report.')) return null;
  return REPORT_CLASSES.find(([end]) => name.endsWith(end))?.[1] ?? null;
}

/** Recipients that are read from one item. */
export const MAX_RECIPIENTS = 1000;
const MAX_FIELD_CHARS = 2000;

/** Names of X.400 diagnostic codes (X.411, MAPI's PR_NDR_DIAG_CODE) that a mail between servers can get. */
const DIAGNOSTICS: Readonly<Record<number, string>> = {
  0: 'unrecognised O/R name',
  1: 'ambiguous O/R name',
  2: 'MTS congestion',
  3: 'loop detected',
  4: 'recipient unavailable',
  5: 'maximum time expired',
  7: 'content too long',
  16: 'too many recipients',
};

/** Text on one line, so that it is one field. */
export function oneLine(text: string): string {
  return text
    .slice(0, MAX_FIELD_CHARS)
    .replace(/[\s\0]{1,100}/g, ' ')
    .trim();
}

/** The mail address of a recipient or sender: its SMTP address, else what is written where one may stand. */
export function smtpAddressOf(
  smtp: string | null,
  address: string | null,
  name: string | null,
): string | null {
  const found = [smtp, address, name].find(
    (text) => text !== null && /^[^\s@]{1,200}@[^\s@]{1,255}$/.test(text),
  );
  return found ?? null;
}

/** Address of an entry of the recipient table. */
export function recipientAddress(recipient: MsgProperties): string | null {
  return smtpAddressOf(recipient.text('39FE'), recipient.text('3003'), recipient.text('3001'));
}

/** What Exchange puts around all of it: `<host #5.1.1>`, `#< #5.1.1 smtp;550 5.1.1 …> #SMTP#`. */
const BRACKETS = /^#?\s?<(.*)>\s?(?:#SMTP#)?$/;
/** What it puts before the answer of another server. */
const ANSWER = /^(?:[^\s#]{1,255} )?#?\d\.\d{1,3}\.\d{1,3} smtp;\s?(.*)$/i;

/** The words inside of the marks Exchange adds; `#550 5.1.1 …; … ##` has others. */
function unframed(text: string): string {
  const whole = oneLine(text);
  const inner = (BRACKETS.exec(whole)?.[1] ?? whole).trim();
  return ANSWER.exec(inner)?.[1] ?? inner.replace(/^#\s?/, '').replace(/\s?##$/, '');
}

/** `511` as Outlook keeps `5.1.1`. Longer codes do not fit in and are left out. */
function statusOf(code: number | null): string | null {
  const digits = /^([245])([0-7])(\d)$/.exec(String(code ?? ''));
  return digits ? `${digits[1] ?? ''}.${digits[2] ?? ''}.${digits[3] ?? ''}` : null;
}

function diagnosticOf(recipient: MsgProperties): string | null {
  const info = recipient.text('0C1B') ?? recipient.text('1001');
  if (info !== null) return `smtp; ${unframed(info)}`;
  const code = recipient.long('0C05');
  const name = code === null ? undefined : DIAGNOSTICS[code];
  return name === undefined ? null : `x400; ${name}`;
}

function recipientFields(recipient: MsgProperties, action: Action): readonly string[] {
  const address = recipientAddress(recipient);
  const name = recipient.text('3001');
  const status = statusOf(recipient.long('0C20'));
  const remote = recipient.text('0C21');
  const diagnostic = diagnosticOf(recipient);
  if (address === null && name === null) return [];
  return [
    '',
    address === null
      ? `Final-Recipient: unknown; ${oneLine(name ?? '')}`
      : `Final-Recipient: rfc822; ${address}`,
    `Action: ${action}`,
    ...(status === null ? [] : [`Status: ${status}`]),
    ...(remote === null ? [] : [`Remote-MTA: dns; ${oneLine(remote)}`]),
    ...(diagnostic === null ? [] : [`Diagnostic-Code: ${diagnostic}`]),
  ];
}

/**
 * The report as the part it came in or would have come in (RFC 3464, RFC 8098), from the properties Outlook keeps it
 * in. Null where they name nobody.
 */
export function statusPart(
  item: MsgProperties,
  recipients: readonly MsgProperties[],
  report: MsgReport,
): { readonly contentType: string; readonly text: string } | null {
  if (report.kind === 'disposition') {
    const reader = smtpAddressOf(item.text('5D01'), item.text('0C1F'), item.text('0C1A'));
    const fields = [
      ...(reader === null ? [] : [`Final-Recipient: rfc822; ${reader}`]),
      `Disposition: manual-action/MDN-sent-manually; ${report.disposition}`,
    ];
    return { contentType: 'message/disposition-notification', text: `${fields.join('\n')}\n` };
  }
  const groups = recipients.flatMap((recipient) => recipientFields(recipient, report.action));
  if (groups.length === 0) return null;
  const reporter = item.text('6820');
  const head = reporter === null ? [] : [`Reporting-MTA: dns; ${oneLine(reporter)}`];
  return { contentType: 'message/delivery-status', text: `${[...head, ...groups].join('\n').trimStart()}\n` };
}
