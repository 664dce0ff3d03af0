import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { splitPaste } from '../../../electron/mail/split-paste.ts';
import { POSTFIX_NOTICE } from '../../helpers/msg-samples.ts';

function split(text: string): readonly Uint8Array[] {
  return splitPaste(Buffer.from(text, 'latin1'));
}

describe('splitPaste, much of the same', () => {
  it.each([
    POSTFIX_NOTICE,
    'From: a\nTo: b\n\n',
    'x-a: b\n\n',
    '--b1\n',
    'Reporting-MTA: x\n',
    '** a b **\n\n',
  ])('keeps to the limits: %j again and again', (piece) => {
    const most = 1000;
    expect(split(piece.repeat(Math.floor((4 * 1024 * 1024) / piece.length))).length).toBeLessThanOrEqual(
      most,
    );
    expect(split(piece.repeat(Math.ceil((5 * 1024 * 1024) / piece.length)))).toHaveLength(1);
  });
});
