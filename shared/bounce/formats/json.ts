/** An object of a parsed JSON text. */
export type Json = Readonly<Record<string, unknown>>;

/** True for an object, false for a list and all else. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value that a JSON text stands for, undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A text that is not empty, or null. */
export function textAt(object: Json, name: string): string | null {
  const value = object[name];
  return typeof value === 'string' && value !== '' ? value : null;
}
