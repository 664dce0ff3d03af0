import { describe, expect, it } from 'vitest';
import { MAX_DEPTH, MAX_PARTS, readMimeTree, type MimeTree } from '../../../shared/mail/mime-tree.ts';
import { splitHeaderFields } from '../../../shared/mail/split-header-fields.ts';

function tree(text: string): MimeTree {
  const block = splitHeaderFields(text);
  const body = { start: block.bodyStart, end: text.length, line: block.bodyLine };
  return readMimeTree(text, block.fields, body, (bytes) => bytes);
}

function leaves(text: string): string[] {
  return tree(text).leaves.map((leaf) => `${leaf.contentType}|${text.slice(leaf.start, leaf.end)}`);
}

const MIXED = 'Content-Type: multipart/mixed; boundary=b\n\n';

describe('readMimeTree', () => {
  it('gives one leaf for a message that is no multipart', () => {
    expect(leaves('Content-Type: text/html; charset=x\n\nhello\n')).toEqual(['text/html|hello\n']);
    expect(leaves('To: ann\n\nhello')).toEqual(['text/plain|hello']);
    expect(leaves('Content-Type: text\n\nhello')).toEqual(['text/plain|hello']);
  });

  it('takes the line end in front of a boundary off the part', () => {
    expect(
      leaves(`${MIXED}preamble\n--b\n\none\n\n--b\nContent-Type: text/x\n\ntwo\n--b--\nepilogue`),
    ).toEqual(['text/plain|one\n', 'text/x|two']);
    expect(leaves('Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n\r\none\r\n--b--\r\n')).toEqual([
      'text/plain|one',
    ]);
  });

  it('descends, and states alternatives and lines', () => {
    const text = `${MIXED}--b\nContent-Type: multipart/alternative; boundary=c\n\n--c\n\np\n--c\nContent-Type: text/html\n\nh\n--c--\n--b\n\nlast\n--b--`;
    const result = tree(text);
    expect(result.leaves.map((leaf) => [leaf.alternative, leaf.line])).toEqual([
      [1, 8],
      [1, 12],
      [0, 16],
    ]);
  });

  it('leaves a returned message whole', () => {
    expect(
      leaves(
        `${MIXED}--b\nContent-Type: message/rfc822\n\n${MIXED.replace('=b', '=c')}--c\n\nx\n--c--\n--b--`,
      ),
    ).toEqual(['message/rfc822|Content-Type: multipart/mixed; boundary=c\n\n--c\n\nx\n--c--']);
    expect(leaves('Content-Type: multipart/digest; boundary=b\n\n--b\n\nTo: ann\n\nx\n--b--')).toEqual([
      'message/rfc822|To: ann\n\nx',
    ]);
  });

  it('copes with missing closing boundaries and truncation', () => {
    expect(
      leaves(`${MIXED}--b\nContent-Type: multipart/mixed; boundary=c\n\n--c\n\none\n--b\n\ntwo`),
    ).toEqual(['text/plain|one', 'text/plain|two']);
    expect(leaves(`${MIXED}--b\nContent-Type: text/x`)).toEqual(['text/x|']);
    expect(leaves(`${MIXED}--b`)).toEqual([]);
    expect(leaves(`${MIXED}no boundary at all`)).toEqual(['text/plain|no boundary at all']);
  });

  it('tells a boundary from a longer one', () => {
    const text =
      'Content-Type: multipart/mixed; boundary=b\n\n--bb\nx\n--b\nContent-Type: multipart/mixed; boundary=bb\n\n--bb\n\none\n--bb--\n--b--';
    expect(leaves(text)).toEqual(['text/plain|one']);
    expect(leaves(`${MIXED}--b  \n\none\n--b--junk\n--b-- \n`)).toEqual(['text/plain|one\n--b--junk']);
  });

  it('finds a boundary that is not stated or stated wrong', () => {
    const body = '--real one\nContent-Type: text/x\n\none\n--real one--\n';
    expect(leaves(`Content-Type: multipart/mixed\n\n${body}`)).toEqual(['text/x|one']);
    expect(leaves(`Content-Type: multipart/mixed; boundary=wrong\n\n${body}`)).toEqual(['text/x|one']);
    expect(leaves(`Content-Type: multipart/mixed\n\n--\nContent-Type: a/b\n\n-- \n`)).toEqual([
      'text/plain|--\nContent-Type: a/b\n\n-- \n',
    ]);
  });

  it('stops at the limits and says so', () => {
    const many = tree(`${MIXED}${'--b\n\nx\n'.repeat(100_000)}`);
    expect(many.leaves).toHaveLength(MAX_PARTS);
    expect([...many.problems]).toEqual(['too-many-parts']);

    const levels = Array.from(
      { length: 10_000 },
      (_, index) => `--b${String(index)}\nContent-Type: multipart/mixed; boundary=b${String(index + 1)}\n\n`,
    );
    const deep = tree(`Content-Type: multipart/mixed; boundary=b0\n\n${levels.join('')}`);
    expect(deep.leaves).toHaveLength(1);
    expect([...deep.problems]).toEqual(['nested-too-deep']);
    expect(MAX_DEPTH).toBeLessThan(50);

    const same = tree(`${MIXED}${'--b\nContent-Type: multipart/mixed; boundary=b\n\n'.repeat(100_000)}`);
    expect(same.leaves.length).toBeLessThanOrEqual(MAX_PARTS);

    const header = tree(`${MIXED}--b\n${'A: b\n'.repeat(30_000)}\nx\n--b--`);
    expect([...header.problems]).toEqual(['headers-too-large']);
  });
});
