import { blockFormat } from './block-format.ts';

/** MailMarshal. */
export const mailMarshal = blockFormat({
  name: 'mailmarshal',
  software: 'mailmarshal',
  anchor: /MailMarshal/,
  from: /following recipient|could not be delivered (?:to|because)/i,
  until: /^\s{0,8}(?:The message will|Please retain|MailMarshal Rule)/,
});
