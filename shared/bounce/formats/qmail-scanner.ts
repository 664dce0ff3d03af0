import { labelFormat } from './label-format.ts';

/** Qmail-Scanner, which scans for viruses in front of qmail and quotes the envelope. */
export const qmailScanner = labelFormat({
  name: 'qmail-scanner',
  software: 'qmail-scanner',
  mark: 'virus was found in',
  anchor: /^A virus was found in an? E-?mail message you sent\b/im,
  recipient: /^RCPT TO:\s{1,12}(\S{3,320})/gim,
  reasons: [/^(A virus was found in an? E-?mail message you sent\b[^\n]{0,200})/im],
});
