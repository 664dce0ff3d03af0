import type { HeaderReading } from '../../headers/header-reading.ts';
import { bareAddress } from '../../mail/address.ts';
import { headerValue, type HeaderField } from '../../mail/header-fields.ts';
import type { Evidence, WordingParams } from '../finding-check.ts';

/** Longest quoted field. */
const MAX_QUOTE = 600;
/** Names that are not written with a capital at every part. */
const SPELLED: Readonly<Record<string, string>> = {
  'message-id': 'Message-ID',
  'list-id': 'List-ID',
  'dkim-signature': 'DKIM-Signature',
  'received-spf': 'Received-SPF',
  'mime-version': 'MIME-Version',
  'arc-seal': 'ARC-Seal',
  'arc-authentication-results': 'ARC-Authentication-Results',
  'x-ms-exchange-organization-scl': 'X-MS-Exchange-Organization-SCL',
};

/** A field's name as it is usually written. */
export function fieldTitle(name: string): string {
  return (
    SPELLED[name] ??
    name.replace(/(^|-)([a-z])/g, (_, dash: string, letter: string) => dash + letter.toUpperCase())
  );
}

function quoteOf({ name, value, line }: HeaderField, matched: string | null): Evidence {
  const quote = `${fieldTitle(name)}: ${value}`.slice(0, MAX_QUOTE);
  return {
    source: 'header',
    quote,
    matched: matched !== null && quote.includes(matched) ? matched : null,
    line,
  };
}

/** The field at a line as evidence, with the words in it that decide. Empty where there is none. */
export function fieldAt(
  { fields }: Pick<HeaderReading, 'fields'>,
  line: number | null,
  matched: string | null = null,
): readonly Evidence[] {
  const field = line === null ? undefined : fields.find((one) => one.line === line);
  return field ? [quoteOf(field, matched)] : [];
}

/** What letters state about the mail, as far as it says so. */
export function mailParams({ originators, fields, messageId, date }: HeaderReading): WordingParams {
  const sender = originators.from[0]?.address ?? null;
  const recipient = originators.deliveredTo[0] ?? bareAddress(headerValue(fields, 'to') ?? '');
  const stated = {
    sender,
    recipient,
    messageId,
    messageDate: date,
    senderDomain: originators.from[0]?.domain ?? null,
  };
  return Object.fromEntries(
    Object.entries(stated).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
}
