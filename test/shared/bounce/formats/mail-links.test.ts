import { expect, it } from 'vitest';
import { withoutMailLinks } from '../../../../shared/bounce/formats/mail-links.ts';

it.each([
  ['ann@example.org<mailto:ann@example.org>: gone', 'ann@example.org: gone'],
  ['Ann@Example.org <mailto:ann@example.org> gone', 'Ann@Example.org  gone'],
  ['(ann@example.org)<mailto:ann@example.org>', '(ann@example.org)'],
  ['Ann Smith<mailto:ann@example.org> is full', 'Ann Smith<ann@example.org> is full'],
  ['[ann@example.org](mailto:ann@example.org): gone', 'ann@example.org: gone'],
  ['to [Ann](mailto:ann@example.org?subject=x)', 'to Ann <ann@example.org>'],
  ['to <mailto:ann@example.org|ann@example.org>: gone', 'to <ann@example.org>: gone'],
  ['• <mailto:ann@example.org|Ann>: gone', '• ann@example.org: gone'],
  ['write to mailto:ann@example.org', 'write to mailto:ann@example.org'],
  ['no link', 'no link'],
])('%s', (text, expected) => {
  expect(withoutMailLinks(text)).toBe(expected);
});
