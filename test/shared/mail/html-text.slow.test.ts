import { describe, expect, it } from 'vitest';
import { htmlToText } from '../../../shared/mail/html-text.ts';

describe('htmlToText of a megabyte of', () => {
  it.each([
    '<div>',
    '<a ',
    '<a x="',
    '<head>',
    '<script>',
    '<!x',
    '<!--',
    '&#',
    '<',
    '<pre>',
    '</p>',
    '<p>a\n',
  ])('%s ends in time', (piece) => {
    const html = piece.repeat(Math.ceil(1_000_000 / piece.length));
    expect(htmlToText(html).length).toBeLessThanOrEqual(html.length * 2);
  });
});
