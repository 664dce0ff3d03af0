import { courier } from './courier.ts';
import { exchange, exchangeClassic } from './exchange.ts';
import { exim } from './exim.ts';
import { gmail } from './gmail.ts';
import { generic } from './generic.ts';
import { interScan } from './interscan.ts';
import { aol } from './aol.ts';
import { zoho } from './zoho.ts';
import { domino, imail, listserv, messageLabs, messagingServer, mimecast, notesGateway } from './labelled.ts';
import { openSmtpd } from './opensmtpd.ts';
import { postfix } from './postfix.ts';
import { qmail } from './qmail.ts';
import type { Format } from './reading.ts';
import { sendmail } from './sendmail.ts';
import { yahoo } from './yahoo.ts';

/**
 * Recognisers of text notices. The first that reads a document decides, so a format whose words occur inside another
 * one's notices stands behind it: gateways in front of the servers they quote.
 */
export const TEXT_FORMATS: readonly Format[] = [
  exchange,
  exchangeClassic,
  gmail,
  interScan,
  messageLabs,
  mimecast,
  messagingServer,
  listserv,
  domino,
  notesGateway,
  aol,
  zoho,
  imail,
  openSmtpd,
  courier,
  yahoo,
  postfix,
  qmail,
  sendmail,
  exim,
];

/** The last resort; separate because it needs signs in the header where the others need none. */
export const FALLBACK: Format = generic;
