import { describe, expect, it } from 'vitest';
import { examineInput } from '../../../../electron/net/forward/examine-forward.ts';
import { NEVER_CANCELLED, onAbort } from '../../../../shared/dns/cancellation.ts';
import type { Resolver } from '../../../../shared/dns/resolver.ts';
import { NO_ANSWERS } from '../../../../shared/forward/forward-input.ts';
import { fakeResolver } from '../../../helpers/fake-resolver.ts';
import { GMAIL_WORDS, postfixNotice } from './notices.ts';

const MAX_MS = 10_000;

const HEAD = [
  'From: a@example.com',
  'To: ben@club.example.org',
  'Subject: x',
  'Message-ID: <1@example.com>',
  'Date: Thu, 12 Nov 2026 14:02:07 +0100',
  '',
].join('\r\n');

function received(number: number): string {
  const host = `m${String(number)}.example.org`;
  return `Received: from ${host} (${host} [192.0.2.${String(number % 250)}]) by mx-${host} (Postfix) with ESMTP id ${String(number)} for <u@d${String(number)}.example.org>; Thu, 12 Nov 2026 14:02:14 +0100\r\n`;
}

function many(count: number, line: (number: number) => string): string {
  return Array.from({ length: count }, (_, number) => line(number)).join('');
}

const NOTICE = [
  'From: MAILER-DAEMON@mx.example.org',
  'Subject: Mail delivery failed',
  'Date: Thu, 12 Nov 2026 14:02:07 +0100',
  '',
  'This message was created automatically by mail delivery software.',
  '',
].join('\r\n');

const INPUTS: Readonly<Record<string, string>> = {
  '20,000 Received': `${many(20_000, received)}${HEAD}\r\nbody`,
  '20,000 Delivered-To': `${many(20_000, (n) => `Delivered-To: u@d${String(n)}.example.net\r\n`)}${HEAD}\r\nbody`,
  '100,000 folded lines': `X-Long: a\r\n${' fold\r\n'.repeat(100_000)}${HEAD}\r\nbody`,
  'a line of 10 MB': `X-Long: ${'a'.repeat(10_000_000)}\r\n${HEAD}\r\nbody`,
  'an endless rewritten sender': `Return-Path: <SRS0=${'='.repeat(500_000)}@x>\r\n${HEAD}\r\nbody`,
  '200,000 announcements of a returned mail': `${NOTICE}\r\n${'------ This is a copy of the message ------\nX: y\n'.repeat(200_000)}`,
};

/** Answers never; lets go when nobody waits any more. */
const SILENT: Resolver = {
  resolve: (_type, _name, cancel) =>
    new Promise((resolve) => {
      onAbort(cancel, () => {
        resolve({ kind: 'failed', reason: 'cancelled', resolver: null, timeMs: 0 });
      });
    }),
};

describe('hostile input', () => {
  it.each(Object.entries(INPUTS))('%s', async (_, input) => {
    const from = performance.now();
    const tools = { resolver: fakeResolver({}), cancel: NEVER_CANCELLED };
    const outcome = await examineInput(Buffer.from(input), NO_ANSWERS, tools);
    expect(performance.now() - from).toBeLessThan(MAX_MS);
    expect(outcome.kind).toBe('examined');
  });

  it('ends although DNS never answers, and says neither yes nor no of what only DNS knows', async () => {
    const from = performance.now();
    const tools = { resolver: SILENT, cancel: NEVER_CANCELLED, timeLimitMs: 500 };
    const notice = postfixNotice({ words: GMAIL_WORDS, remote: 'aspmx.l.google.com' });
    const outcome = await examineInput(notice, NO_ANSWERS, tools);
    expect(performance.now() - from).toBeLessThan(3000);
    if (outcome.kind !== 'examined') throw new Error(outcome.kind);
    const { judgement } = outcome.examination;
    expect(judgement).toMatchObject({ refusedBy: 'target', confidence: 'likely' });
    const open = judgement.remedies.filter(({ id }) => id === 'srs' || id === 'forward-as-attachment');
    expect(open.map(({ helps }) => helps)).toEqual(['unknown', 'unknown']);
  });
});
