import { Buffer } from 'node:buffer';
import { isHeaderBlock } from '../../shared/mail/known-fields.ts';
import { splitHeaderFields } from '../../shared/mail/split-header-fields.ts';
import type { Part } from './msg-parts.ts';
import type { MsgProperties } from './msg-properties.ts';
import { oneLine } from './msg-report.ts';

/** Octets of a file that show what it is. */
export const SAMPLE_OCTETS = 2000;

/** Kinds of file whose words are wanted, where the item does not say what it is. */
const TYPE_OF_EXTENSION: ReadonlyMap<string, string> = new Map([
  ['eml', 'message/rfc822'],
  ['txt', 'text/plain'],
  ['log', 'text/plain'],
  ['htm', 'text/html'],
  ['html', 'text/html'],
]);
const UNKNOWN_TYPE = 'application/octet-stream';
const REPORT_START =
  /^\s{0,20}(?:Reporting-MTA|Original-Envelope-Id|Final-Recipient|Original-Recipient|Arrival-Date)[ \t]{0,10}:/i;
const TRANSPORT_FIELD = /^(?:received|return-path):/im;

function statedType(properties: MsgProperties, name: string): string {
  const stated = oneLine(properties.text('370E') ?? '').toLowerCase();
  if (/^(?!multipart)[a-z0-9-]{1,60}\/[a-z0-9.+-]{1,100}$/.test(stated)) return stated;
  const extension = /\.([a-z]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return TYPE_OF_EXTENSION.get(extension) ?? UNKNOWN_TYPE;
}

/** What an attached file is: what it says, unless it starts like a report or like a header. */
function typeOf(properties: MsgProperties, name: string): string {
  const start = (properties.binary('3701', SAMPLE_OCTETS) ?? Buffer.alloc(0)).toString('latin1');
  if (REPORT_START.test(start)) return 'message/delivery-status';
  const stated = statedType(properties, name);
  if (stated !== 'message/rfc822' && stated !== 'text/plain') return stated;
  if (!isHeaderBlock(splitHeaderFields(start).fields)) return 'text/plain';
  if (stated === 'message/rfc822') return stated;
  return TRANSPORT_FIELD.test(start) ? 'text/rfc822-headers' : stated;
}

/** A file attached to an Outlook item; its octets only where they may be words. */
export function filePart(properties: MsgProperties): Part {
  const name = oneLine(properties.text('3707') ?? properties.text('3704') ?? properties.text('3001') ?? '');
  const contentType = typeOf(properties, name);
  const isReport = contentType.startsWith('message/') || contentType === 'text/rfc822-headers';
  const isText = isReport || contentType.startsWith('text/');
  const filename = name.replace(/["\\]/g, '');
  const disposition = `Content-Disposition: ${isReport ? 'inline' : 'attachment'}`;
  return {
    contentType,
    fields: [filename === '' ? disposition : `${disposition}; filename="${filename}"`],
    body: (isText ? properties.binary('3701') : null) ?? Buffer.alloc(0),
  };
}
