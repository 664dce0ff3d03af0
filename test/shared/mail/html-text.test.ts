import { describe, expect, it } from 'vitest';
import { htmlToText } from '../../../shared/mail/html-text.ts';

describe('htmlToText', () => {
  it.each([
    ['<p>one</p><p>two<br>three</p>', 'one\n\ntwo\nthree'],
    ['a  b\n\tc&nbsp; d', 'a b c d'],
    [
      '<table><tr><td>Status</td><td>5.1.1</td></tr><tr><td>Host</td><td>mx</td></tr></table>',
      'Status 5.1.1\nHost mx',
    ],
    ['<ul><li>one</li><li>two</li></ul>after', '- one\n- two\n\nafter'],
    ['<pre>a  b\n c</pre>d', 'a  b\n c\n\nd'],
    [
      '<head><title>x</title><style>p{}</style></head><body>seen<script>if (a<b) "</p>"</script></body>',
      'seen',
    ],
    ['<!-- a > b --><!DOCTYPE html>x<![endif]-->y', 'xy'],
    [
      '&lt;ann@example.org&gt; f&uuml;r &#8364; &#x41; &#150; &amp;lt; &unknown; &#0;',
      '<ann@example.org> für € A – &lt; &unknown; \ufffd',
    ],
    ['<ann@example.org>: unknown user', '<ann@example.org>: unknown user'],
    ['a < b and c > d', 'a < b and c > d'],
    ['<a title="x > y" href=\'z\'>link</a>', 'link'],
    ['<a title="never closed>link</a> more', 'link more'],
    ['<a href="mailto:ann@example.org?subject=x">Smith, Ann</a> left', '"Smith, Ann" <ann@example.org> left'],
    ['<a href=mailto:ann%40example.org>Ann</a>', '"Ann" <ann@example.org>'],
    ['<a href="mailto:ann@example.org">ann@example.org</a>', 'ann@example.org'],
    ['<a href="mailto:ann@example.org"><img src=x></a>y', 'y'],
    ['<a href="mailto:ann@example.org">two<br>lines</a>', 'two\nlines'],
    ['<br/><br><br>x<BR />y', 'x\ny'],
    ['plain text', 'plain text'],
    ['<head>no end', 'no end'],
    ['x<script>no end', 'x'],
    ['', ''],
  ])('%s', (html, expected) => {
    expect(htmlToText(html)).toBe(expected);
  });
});
