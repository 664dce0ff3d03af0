import { blockFormat } from './block-format.ts';

/** OpenSMTPD's MAILER-DAEMON. */
export const openSmtpd = blockFormat({
  name: 'opensmtpd',
  software: 'opensmtpd',
  anchor: /^\s{0,8}This is the MAILER-DAEMON, please DO NOT REPLY to this e-?mail/m,
  from: /following list of recipients|destinations? (?:has|have) been delayed/i,
  until: /^ {2,8}\S/,
});
