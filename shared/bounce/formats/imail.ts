import { labelFormat } from './label-format.ts';

/** What the server writes in front of an address, in its own words. */
const REASONS =
  'User mailbox exceeds allowed size|Unknown user|Unknown host(?: or domain)?|Invalid final delivery userid|Invalid mailbox|Account disabled|undeliverable to|Delivery failed(?: \\d{1,4} attempts)?|user is unknown';

const ADDRESS = '\\S{1,320}@\\S{1,255}';

/** Header fields, which look alike. */
const FIELDS = 'From|To|Cc|Bcc|Sender|Reply-To|Return-Path|Message-Id|Envelope-to';

/** IMail and other servers on SMTP32: the reason in front of the address, a reply of another server below. */
export const imail = labelFormat({
  name: 'imail',
  software: 'imail',
  anchor: new RegExp(`^(?:${REASONS})\\s{0,2}:? ?${ADDRESS}`, 'im'),
  recipient: new RegExp(
    `(?:(?:^|(?<=\\s))(?:${REASONS})\\s{0,2}:? ?|^(?!(?:${FIELDS}):)[A-Z][A-Za-z' ]{3,60}: ?)(${ADDRESS})`,
    'gim',
  ),
  withRecipient: true,
});
