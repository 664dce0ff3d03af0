/** One header field (RFC 5322 §2.2), unfolded, value trimmed but not decoded. */
export interface HeaderField {
  /** Field name in lower case. */
  readonly name: string;
  /** Unfolded body; characters are bytes (latin1) until decoded. */
  readonly value: string;
  /** Line of the input where the field starts, from 1. */
  readonly line: number;
}

/** First value of a field, or null where the field is absent. Name in lower case. */
export function headerValue(fields: readonly HeaderField[], name: string): string | null {
  for (const field of fields) if (field.name === name) return field.value;
  return null;
}

/** All values of a field in order. Name in lower case. */
export function headerValues(fields: readonly HeaderField[], name: string): readonly string[] {
  return fields.filter((field) => field.name === name).map((field) => field.value);
}
