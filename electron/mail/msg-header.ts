import { isHeaderBlock } from '../../shared/mail/known-fields.ts';
import { splitHeaderFields } from '../../shared/mail/split-header-fields.ts';
import type { MsgProperties } from './msg-properties.ts';
import { oneLine, smtpAddressOf } from './msg-report.ts';

/** Fields about the form the mail came in; the item is put into another. */
const FORM_FIELDS = /^(?:content-[a-z-]{1,40}|mime-version):/i;
const FIELD_START = /^[\x21-\x39\x3b-\x7e]{1,200}:/;

/** The header the mail came with, without the fields about its form. Null where the item has none. */
function transportHeader(item: MsgProperties): readonly string[] | null {
  const text = item.text('007D')?.replace(/^\s{1,10}/, '');
  if (!text) return null;
  const kept: string[] = [];
  let keeps = false;
  for (const line of text.split(/\r?\n/)) {
    if (line === '') break;
    // Old servers put a line in front that is no field: "Microsoft Mail Internet Headers Version 2.0".
    if (!/^[ \t]/.test(line)) keeps = FIELD_START.test(line) && !FORM_FIELDS.test(line);
    if (keeps) kept.push(line);
  }
  return isHeaderBlock(splitHeaderFields(kept.join('\n')).fields) ? kept : null;
}

function mailbox(name: string | null, address: string | null): string | null {
  const plain = name === null ? '' : oneLine(name).replace(/["\\<>]/g, '');
  if (address === null) return plain === '' ? null : plain.includes('@') ? plain : `"${plain}"`;
  return plain === '' || plain === address ? address : `"${plain}" <${address}>`;
}

/** Kinds of recipient (PR_RECIPIENT_TYPE) and the field each stands in. */
const RECIPIENT_FIELDS = { 1: 'To', 2: 'Cc' } as const;

function recipientLines(item: MsgProperties, recipients: readonly MsgProperties[]): readonly string[] {
  return ([1, 2] as const).flatMap((kind) => {
    const listed = recipients
      .filter((recipient) => (recipient.long('0C15') ?? 1) === kind)
      .map((one) => mailbox(one.text('3001'), smtpAddressOf(one.text('39FE'), one.text('3003'), null)))
      .filter((text) => text !== null);
    const shown = listed.length > 0 ? listed.join(',\r\n ') : item.text(kind === 1 ? '0E04' : '0E03');
    return shown === null ? [] : [`${RECIPIENT_FIELDS[kind]}: ${listed.length > 0 ? shown : oneLine(shown)}`];
  });
}

function field(name: string, value: string | null): readonly string[] {
  return value === null ? [] : [`${name}: ${oneLine(value)}`];
}

/** RFC 5322 date in UTC. */
function dateField(time: number | null): readonly string[] {
  return time === null ? [] : [`Date: ${new Date(time).toUTCString().replace('GMT', '+0000')}`];
}

/** The header of an item: the one it came with, else what its properties say of sender, recipients and time. */
export function headerLines(item: MsgProperties, recipients: readonly MsgProperties[]): readonly string[] {
  const transport = transportHeader(item);
  if (transport) return transport;
  const name = item.text('0C1A') ?? item.text('0042');
  const sender = smtpAddressOf(item.text('5D01') ?? item.text('5D02'), item.text('0C1F'), item.text('0065'));
  return [
    ...field('From', mailbox(name, sender)),
    ...recipientLines(item, recipients),
    ...field('Subject', item.text('0037')),
    ...dateField(item.time('0039') ?? item.time('0E06')),
    ...field('Message-ID', item.text('1035')),
    ...field('In-Reply-To', item.text('1042')),
  ];
}

/** The fields of the mail a report is about, which the item keeps of it. Empty where it keeps none. */
export function originalLines(item: MsgProperties): readonly string[] {
  return [
    ...field('From', mailbox(item.text('005A'), smtpAddressOf(null, item.text('0067'), null))),
    ...field('To', item.text('0074')),
    ...field('Subject', item.text('0049')),
    ...dateField(item.time('004E')),
    ...field('Message-ID', item.text('1046')),
  ];
}
