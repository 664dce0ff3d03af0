import { lineValue } from './bounded-value.ts';
import { dateTimeText } from './date-time.ts';
import type { FormatParams, Language } from './format.ts';

/** Longest answer quoted in a letter, in UTF-16 units; longer ones end in "…". */
const MAX_QUOTE_CHARS = 1000;
const MAX_FACT_CHARS = 254; // longest address, RFC 5321 §4.5.3.1.3 less the angle brackets

const LABELS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    messageDate: 'Date',
    sender: 'From',
    recipient: 'To',
    messageId: 'Message-ID',
    server: 'Answering server',
    senderIp: 'Sending address',
    caseReference: 'Reference',
    code: 'Code',
    quote: 'Answer',
    asked: 'Server asked',
    seen: 'Seen',
    none: '(The report states no further details.)',
  },
  de: {
    messageDate: 'Datum',
    sender: 'Von',
    recipient: 'An',
    messageId: 'Message-ID',
    server: 'Antwort von',
    senderIp: 'Sendende Adresse',
    caseReference: 'Aktenzeichen',
    code: 'Code',
    quote: 'Antwort',
    asked: 'Gefragter Server',
    seen: 'Gesehen',
    none: '(Weitere Angaben enthält die Meldung nicht.)',
  },
};

/** The host with its address, as far as stated. */
function serverText(text: (name: string) => string, name: 'server' | 'asked'): string {
  const [host, ip] = [text(name), text('serverIp')];
  return host && ip && host !== ip ? `${host} (${ip})` : host || ip;
}

/**
 * The evidence of a finding for a letter: one line a fact, only what is stated. Fills `{facts}`.
 * The subject is left out on purpose: the letter goes to administrators, whom it does not concern.
 */
export function letterFacts(params: FormatParams, language: Language): string {
  const text = (name: string, limit = MAX_FACT_CHARS): string => lineValue(String(params[name] ?? ''), limit);
  const quote = text('quote', MAX_QUOTE_CHARS);
  const code = text('code');
  const facts: readonly (readonly [string, string])[] = [
    ['messageDate', dateTimeText(text('messageDate'), language)],
    ['sender', text('sender')],
    ['recipient', text('recipient')],
    ['messageId', text('messageId')],
    // Who was asked and did not necessarily answer: findings about the network.
    ...(text('asked') === ''
      ? [['server', serverText(text, 'server')] as const]
      : [['asked', serverText(text, 'asked')] as const]),
    ['senderIp', text('senderIp')],
    ['caseReference', text('caseReference')],
    ['code', code.split(' ').every((part) => quote.includes(part)) ? '' : code],
    ['quote', quote],
    ['seen', text('seen', MAX_QUOTE_CHARS)],
  ];
  const labels = LABELS[language];
  const lines = facts
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${labels[name] ?? ''}: ${value}`);
  return lines.length > 0 ? lines.join('\n') : (labels['none'] ?? '');
}
