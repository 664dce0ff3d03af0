import { labelFormat } from './label-format.ts';

/** XMail: recipient and answer in its first line, both in brackets. */
export const xMail = labelFormat({
  name: 'xmail',
  software: 'xmail',
  anchor: /^\[<00>\] XMail bounce: Rcpt=\[/m,
  recipient: /^\[<00>\] XMail bounce: Rcpt=\[([^\][\s]{3,320})\]/gm,
  reasons: [
    /^;Error=\[([^\n]{3,800}?)\]\s{0,8}(?:\n|$(?![^]))/,
    /^\[<02>\] [^\n]{0,80}\n\s{0,8}([^\n]{3,800})/m,
  ],
});
