/** What is odd or against the rules in a header. Words: catalog entries `headers.anomaly.<id>`. */
export const ANOMALIES = [
  'message-id-missing',
  'message-id-malformed',
  'date-missing',
  'date-unreadable',
  'date-ahead',
  'date-long-before',
  'from-missing',
  'from-several',
  'from-no-address',
  'name-shows-other-address',
  'return-path-other-organisation',
  'reply-to-other-organisation',
  'sender-other-organisation',
  'field-repeated',
  'raw-8bit',
  'received-missing',
  'received-not-in-order',
  'many-hops',
  'hops-cut',
] as const;
export type AnomalyId = (typeof ANOMALIES)[number];

/** One oddity with the values for its words. */
export interface Anomaly {
  readonly id: AnomalyId;
  /** `normal`: often seen in honest mail; `odd`: rarely; `broken`: against RFC 5322. None is proof of fraud. */
  readonly weight: 'normal' | 'odd' | 'broken';
  readonly params: Readonly<Record<string, string | number>>;
  /** Line of the field at fault; null where a field is missing. */
  readonly line: number | null;
}
