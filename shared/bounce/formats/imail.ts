import { labelFormat } from './label-format.ts';

/** IMail and other servers on SMTP32: the reason in front of the address, a reply of another server below. */
export const imail = labelFormat({
  name: 'imail',
  software: 'imail',
  anchor:
    /^(?:User mailbox exceeds allowed size|Unknown user|Unknown host(?: or domain)?|Invalid final delivery userid|Invalid mailbox|undeliverable to|Delivery failed \d{1,4} attempts|user is unknown)\s{0,2}:? ?\S{1,320}@/im,
  recipient:
    /^(?:User mailbox exceeds allowed size|Unknown user|Unknown host(?: or domain)?|Invalid final delivery userid|Invalid mailbox|undeliverable to|Delivery failed \d{1,4} attempts|user is unknown)\s{0,2}:? ?(\S{1,320}@\S{1,255})/gim,
  withRecipient: true,
});
