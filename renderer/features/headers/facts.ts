import type { HeaderReading, Mailbox } from '../../../shared/headers/header-reading.ts';
import { headerValues } from '../../../shared/mail/header-fields.ts';
import type { ValueRow } from '../../ui/value-rows.tsx';
import type { Wording } from '../../ui/wording.tsx';

const MAX_VALUES = 10;

function mailboxText({ name, address }: Mailbox): string {
  if (address === null) return name ?? '';
  return name === null ? address : `${name} <${address}>`;
}

/** What the header states of the mail itself, field by field; a field that is missing says so where every mail has it. */
export function factRows(reading: HeaderReading, { say }: Wording): readonly ValueRow[] {
  const { originators, fields, subject, messageId } = reading;
  const { from, sender, replyTo, returnPath, deliveredTo } = originators;
  const missing = say('common.not-stated');
  const values = (name: string): string => headerValues(fields, name).slice(0, MAX_VALUES).join(', ');
  const path = returnPath === '' ? '<>' : (returnPath ?? missing);
  const rows: readonly (ValueRow & { readonly always?: boolean })[] = [
    { label: 'From', value: from.map(mailboxText).join(', '), always: true },
    { label: 'Sender', value: sender ? mailboxText(sender) : '' },
    { label: 'Reply-To', value: replyTo.map(mailboxText).join(', ') },
    { label: 'Return-Path', value: path, always: true },
    { label: 'To', value: values('to') },
    { label: 'Cc', value: values('cc') },
    { label: 'Delivered-To', value: deliveredTo.join(', ') },
    { label: 'Subject', value: subject ?? '', always: true },
    { label: 'Date', value: values('date'), always: true },
    { label: 'Message-ID', value: messageId ?? '', always: true },
  ];
  return rows
    .filter(({ value, always }) => value !== '' || always === true)
    .map(({ label, value }) => ({ label, value: value === '' ? missing : value, look: 'code' }));
}
