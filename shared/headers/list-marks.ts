import { headerValue, type HeaderField } from '../mail/header-fields.ts';
import type { ListMarks } from './header-reading.ts';

/** Fields that only mailing lists and newsletters have. */
const LIST_FIELDS: ReadonlySet<string> = new Set([
  'list-id',
  'list-post',
  'list-unsubscribe',
  'list-help',
  'list-owner',
  'list-archive',
  'list-subscribe',
  'mailing-list',
  'x-mailing-list',
  'x-beenthere',
  'x-mailman-version',
  'x-list-id',
  'x-csa-complaints',
]);
/** Fields of discussion lists, where everybody may write. */
const DISCUSSION = ['list-post', 'x-beenthere', 'x-mailman-version', 'mailing-list', 'x-mailing-list'];
/** Fields of bulk senders. */
const BULK = ['list-unsubscribe', 'x-csa-complaints'];

/** Fields in which list software names itself, and what stands before its version. */
const SOFTWARE: readonly (readonly [string, string])[] = [
  ['x-mailman-version', 'Mailman '],
  ['x-listserver', ''],
  ['x-sympa-to', 'Sympa'],
  ['x-ezmlm', 'ezmlm'],
  ['x-google-group-id', 'Google Groups'],
];

function inBrackets(value: string | null): string | null {
  if (value === null) return null;
  return /<([^<>]{1,500})>/.exec(value)?.[1] ?? (value.slice(0, 500).trim() || null);
}

function softwareOf(fields: readonly HeaderField[]): string | null {
  for (const [name, before] of SOFTWARE) {
    const value = headerValue(fields, name);
    if (value === null) continue;
    const isVersion = before.endsWith(' ') || before === '';
    return isVersion ? before + value.slice(0, 100) : before;
  }
  return null;
}

/** Marks of a mailing list or newsletter (RFC 2369, 2919, 8058, and what bulk senders add); null where there is none. */
export function readListMarks(fields: readonly HeaderField[]): ListMarks | null {
  const names = new Set(fields.map(({ name }) => name));
  const precedence = fields.find(
    ({ name, value }) => name === 'precedence' && /^(?:list|bulk)\b/i.test(value),
  );
  const first = fields.find(({ name }) => LIST_FIELDS.has(name)) ?? precedence;
  if (!first) return null;
  const post = headerValue(fields, 'list-post');
  const isClosed = post !== null && /^\s{0,20}NO\b/i.test(post);
  const isDiscussion = !isClosed && DISCUSSION.some((name) => names.has(name));
  return {
    id: inBrackets(headerValue(fields, 'list-id') ?? headerValue(fields, 'x-list-id')),
    post: isClosed ? null : inBrackets(post),
    unsubscribe: inBrackets(headerValue(fields, 'list-unsubscribe')),
    oneClick: /one-?click/i.test(headerValue(fields, 'list-unsubscribe-post') ?? ''),
    software: softwareOf(fields),
    kind: isDiscussion
      ? 'list'
      : BULK.some((name) => names.has(name)) || isClosed
        ? 'newsletter'
        : names.has('list-id')
          ? 'list'
          : null,
    line: first.line,
  };
}
