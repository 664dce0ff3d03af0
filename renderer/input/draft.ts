/**
 * Longest text that goes into the field, in UTF-16 units. Longer ones stay out of the page: laying out 100,000 in a
 * textarea takes longer than the 50 ms a window may stand still. They are mails with attachments, which nobody edits.
 */
export const MAX_FIELD_LENGTH = 64_000;

/** What stands in the paste field. */
export type Draft =
  /** Text that can be edited. */
  | { readonly kind: 'text'; readonly text: string }
  /** Text too long for the field, kept beside it. */
  | { readonly kind: 'held'; readonly text: string };

export const EMPTY_DRAFT: Draft = { kind: 'text', text: '' };

/** Puts a text where its length allows. */
export function draftOf(text: string): Draft {
  return text.length > MAX_FIELD_LENGTH ? { kind: 'held', text } : { kind: 'text', text };
}

/** True where there is nothing to explain. Looks at the beginning only as far as it must. */
export function isBlank(draft: Draft): boolean {
  return !/\S/.test(draft.text);
}

const PREVIEW_LINES = 6;
const PREVIEW_LENGTH = 1200;

/** The first lines of a long text, so that it can be recognised. */
export function beginningOf(text: string): string {
  return text.slice(0, PREVIEW_LENGTH).split(/\r?\n/).slice(0, PREVIEW_LINES).join('\n');
}
