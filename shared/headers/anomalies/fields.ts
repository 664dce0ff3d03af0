import type { HeaderField } from '../../mail/header-fields.ts';
import type { Anomaly } from '../anomaly.ts';

/** Fields of which a message has one at most (RFC 5322 §3.6). */
const SINGLE: ReadonlySet<string> = new Set([
  'date',
  'from',
  'sender',
  'reply-to',
  'to',
  'cc',
  'bcc',
  'message-id',
  'in-reply-to',
  'references',
  'subject',
  'mime-version',
  'content-type',
  'content-transfer-encoding',
]);
/** Fields that programs write and that no encoding is allowed in (RFC 2047 §5): beyond ASCII there are only raw bytes. */
const PLAIN: ReadonlySet<string> = new Set([
  'date',
  'message-id',
  'mime-version',
  'content-transfer-encoding',
]);
const RAW_LIMIT = 20;
const BEYOND_ASCII = /[^\x00-\x7f]/;
// A decoder that met bytes it could not read leaves this character.
const UNREADABLE = /\uFFFD/;

function messageIds(fields: readonly HeaderField[]): readonly Anomaly[] {
  const [first] = fields.filter(({ name }) => name === 'message-id');
  if (!first) return [{ id: 'message-id-missing', weight: 'odd', params: {}, line: null }];
  const isWell = /^<[^<>@\s]{1,500}@[^<>@\s]{1,300}>$/.test(first.value.slice(0, 1000).trim());
  if (isWell) return [];
  return [
    {
      id: 'message-id-malformed',
      weight: 'odd',
      params: { value: first.value.slice(0, 200) },
      line: first.line,
    },
  ];
}

function repeated(fields: readonly HeaderField[]): readonly Anomaly[] {
  const seen = new Map<string, number>();
  const found: Anomaly[] = [];
  for (const { name, line } of fields) {
    if (!SINGLE.has(name)) continue;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    if (count === 2) found.push({ id: 'field-repeated', weight: 'broken', params: { field: name }, line });
  }
  return found;
}

function rawBytes(fields: readonly HeaderField[]): readonly Anomaly[] {
  return fields
    .filter(({ name, value }) => UNREADABLE.test(value) || (PLAIN.has(name) && BEYOND_ASCII.test(value)))
    .slice(0, RAW_LIMIT)
    .map(({ name, line }) => ({ id: 'raw-8bit', weight: 'broken', params: { field: name }, line }) as const);
}

/** Oddities of single fields: missing, malformed, repeated, with bytes that say not what they are. */
export function fieldAnomalies(fields: readonly HeaderField[]): readonly Anomaly[] {
  return [...messageIds(fields), ...repeated(fields), ...rawBytes(fields)];
}
