import { labelFormat } from './label-format.ts';

/** ZMailer: one section per recipient, the diagnosis with the channel's protocol in front of it. */
export const zMailer = labelFormat({
  name: 'zmailer',
  software: 'zmailer',
  mark: 'Recipient:',
  anchor: /^\s{0,4}(?:FAILED|DELAYED|EXPIRED):\s{1,8}(?:Original|Final) Recipient:\s{1,8}rfc822;/im,
  recipient:
    /^\s{0,4}(?:FAILED|DELAYED|EXPIRED):\s{1,8}(?:Original|Final) Recipient:\s{1,8}rfc822; ?(\S{3,320})/gim,
  reasons: [
    /^\s{0,8}Diagnostic texts?:\s{1,8}<?(?:smtp|local|x-local|error); ?([^]{3,1000}?)>?\s{0,8}(?:\n\S|$(?![^]))/im,
  ],
});
