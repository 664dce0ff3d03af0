import { blockFormat } from './block-format.ts';
import { labelFormat } from './label-format.ts';

/** Text of a notice up to an empty line. */
const PARAGRAPH = '([^]{3,1200}?)(?:\\n\\s{0,8}\\n|$)';

/** Lotus Notes and Domino: `was not delivered to: … because: …`, and the older `Failure Reasons`. */
export const domino = labelFormat({
  name: 'domino',
  software: 'domino',
  anchor:
    /^was not delivered to:|^wurde nicht (?:zugestellt an|übermittelt an):|^n['’]a pas été (?:remis|distribué) à/m,
  recipient:
    /(?:was not delivered to|wurde nicht (?:zugestellt|übermittelt) an|n['’]a pas été (?:remis|distribué) à ?)\s{0,4}:\s{1,40}(\S{3,320})/g,
  reason: new RegExp(`(?:because|weil|Grund|car|en raison de) ?:\\s{1,40}${PARAGRAPH}`),
});

/** Lotus SMTP gateway: reason first, address in the line below. */
export const notesGateway = labelFormat({
  name: 'notes-gateway',
  software: 'domino',
  anchor: /^-{3,} Failure Reasons\s{1,4}-{3,}/m,
  recipient: /^\s{0,8}([^\s@]{1,64}@\S{1,255})\s*$/gm,
  reasonFirst: true,
});

/** Sun, iPlanet and Oracle messaging servers (PMDF, JMS): labelled lines. */
export const messagingServer = labelFormat({
  name: 'messaging-server',
  software: 'messaging-server',
  anchor: /^\s{0,8}Recipient address:\s/m,
  recipient: /^\s{0,8}Recipient address:\s{0,8}(\S{1,320})/gm,
  reason: /(?:Diagnostic code:\s{0,8}(?:\S{1,20};)?([^\n]{3,800})|Reason:\s{0,8}([^\n]{3,800}))/,
});

/** LSMTP and LISTSERV: a list meant for programs. */
export const listserv = labelFormat({
  name: 'listserv',
  software: 'listserv',
  anchor: /^Error-for:\s/m,
  recipient: /^Error-for:\s{0,8}(\S{1,320})/gm,
  reason: /Error-Text:\s{0,8}([^]{3,800}?)(?=\nError-(?:for|End)|\n\n|$)/,
});

/** IMail and other SMTP32 servers: the reason in front of the address. */
export const imail = labelFormat({
  name: 'imail',
  software: 'imail',
  anchor:
    /^(?:User mailbox exceeds allowed size|Unknown user|Unknown host|Invalid final delivery userid|Invalid mailbox|undeliverable to|Delivery failed \d+ attempts|user is unknown)\s{0,2}:? ?\S{1,320}@/im,
  recipient:
    /^(?:User mailbox exceeds allowed size|Unknown user|Unknown host|Invalid final delivery userid|Invalid mailbox|undeliverable to|Delivery failed \d+ attempts|user is unknown)\s{0,2}:? ?(\S{1,320}@\S{1,255})/gim,
  reason: /^([^]{3,800}?)\s*$/,
});

/** Mimecast. */
export const mimecast = labelFormat({
  name: 'mimecast',
  software: 'mimecast',
  anchor: /an email you addressed to email address\s?:|The problem appears to be\s?:/,
  recipient: /email address\s?:\s{0,8}-- (\S{3,320})/g,
  reason: /Additional information follows\s?:\s{0,8}--\s?([^]{3,800}?)\n(?:\s*\n|This condition)/,
});

/** MessageLabs, later Symantec Email Security.cloud. */
export const messageLabs = blockFormat({
  name: 'messagelabs',
  software: 'messagelabs',
  anchor: /mail delivery agent at (?:Symantec|MessageLabs|messagelabs)/i,
  until: /^The message subject was:/,
});
