import { labelFormat } from './label-format.ts';

/** Sun, iPlanet and Oracle messaging servers, and PMDF before them: labelled lines for each recipient. */
export const messagingServer = labelFormat({
  name: 'messaging-server',
  software: 'messaging-server',
  anchor: /^\s{0,8}(?:Recipient address|Addressee):\s/m,
  recipient: /^\s{0,8}(?:Recipient address|Addressee):\s{0,8}(?:@[^\s:@]{1,255}:)?(\S{1,320})/gm,
  original: /^\s{0,8}Original address:\s{0,8}(?:@[^\s:@]{1,255}:)?(\S{1,320})/m,
  reasons: [
    /^\s{0,12}<< ([245]\d\d[ -][^\n]{3,800})/m,
    /Diagnostic code:\s{0,8}(?:\S{1,20};)?([^\n]{3,800})/,
    /Reason:\s{0,8}([^\n]{3,800})/,
  ],
});
