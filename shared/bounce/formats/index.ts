import { amazonSes } from './amazon-ses.ts';
import { aol } from './aol.ts';
import { communiGate } from './communigate.ts';
import { courier } from './courier.ts';
import { delivered } from './delivered.ts';
import { domino, notesGateway } from './domino.ts';
import { dragonfly } from './dragonfly.ts';
import { exchange, exchangeClassic } from './exchange.ts';
import { antigen, groupShield, scanMail } from './exchange-scanners.ts';
import { exim } from './exim.ts';
import { generic } from './generic.ts';
import { gmail } from './gmail.ts';
import { googleGroups } from './google-groups.ts';
import { groupWise } from './groupwise.ts';
import { imail } from './imail.ts';
import { interScan } from './interscan.ts';
import { james } from './james.ts';
import { listserv } from './listserv.ts';
import { mFilter } from './m-filter.ts';
import { mailMarshal } from './mail-marshal.ts';
import { mcafee } from './mcafee.ts';
import { mdaemon } from './mdaemon.ts';
import { messageLabs } from './message-labs.ts';
import { messagingServer } from './messaging-server.ts';
import { mimecast } from './mimecast.ts';
import { netscape } from './netscape.ts';
import { mmdf, mmdfWaiting } from './mmdf.ts';
import { openSmtpd } from './opensmtpd.ts';
import { postfix } from './postfix.ts';
import { qmail } from './qmail.ts';
import { qmailScanner } from './qmail-scanner.ts';
import type { Format } from './reading.ts';
import { sendmail } from './sendmail.ts';
import { smail } from './smail.ts';
import { surfControl } from './surfcontrol.ts';
import { x400Gateway } from './x400-gateway.ts';
import { vmSmtp } from './vm-smtp.ts';
import { vmsMail } from './vms-mail.ts';
import { xMail } from './xmail.ts';
import { yahoo } from './yahoo.ts';
import { zMailer } from './zmailer.ts';
import { zoho } from './zoho.ts';

/**
 * Recognisers of text notices. The first that reads a document decides, so a format whose words occur inside another
 * one's notices stands behind it: gateways in front of the servers they quote. Postfix leads because its
 * `<address>: host … said` is the most frequent and occurs in no other.
 */
export const TEXT_FORMATS: readonly Format[] = [
  delivered,
  postfix,
  exchange,
  exchangeClassic,
  googleGroups,
  gmail,
  interScan,
  scanMail,
  antigen,
  groupShield,
  qmailScanner,
  messageLabs,
  mimecast,
  mailMarshal,
  mFilter,
  surfControl,
  mcafee,
  messagingServer,
  listserv,
  domino,
  notesGateway,
  groupWise,
  x400Gateway,
  aol,
  zoho,
  imail,
  mdaemon,
  communiGate,
  mmdf,
  mmdfWaiting,
  xMail,
  vmsMail,
  vmSmtp,
  smail,
  zMailer,
  amazonSes,
  dragonfly,
  openSmtpd,
  courier,
  netscape,
  james,
  yahoo,
  qmail,
  sendmail,
  exim,
];

/** The last resort; separate because it needs signs in the header where the others need none. */
export const FALLBACK: Format = generic;
