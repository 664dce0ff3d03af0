import { describe, expect, it } from 'vitest';
import { judgeRecipient } from '../../../shared/bounce/judge.ts';
import { NO_FACTS, type RecipientFacts } from '../../../shared/bounce/notice.ts';
import type { JudgedRecipient } from '../../../shared/bounce/verdict.ts';
import { noticeWith } from '../../helpers/notices.ts';

/** What is judged of one answer of the recipient's server. */
function judged(diagnostic: string, rest: Partial<RecipientFacts> = {}): JudgedRecipient {
  const found = /^(\d{3})[ -](?:(\d\.\d+\.\d+) )?/.exec(diagnostic);
  const codes = { replyCode: found?.[1] ?? null, enhancedStatus: found?.[2] ?? null };
  const facts = { ...NO_FACTS, address: 'ann@example.org', action: 'failed' as const, diagnostic };
  return judgeRecipient({ ...facts, ...codes, ...rest }, noticeWith({}));
}

describe('"user unknown" is certain only with a second witness', () => {
  it.each([
    ['the status says the same', '550 5.1.1 <ann@example.org>: User unknown', {}],
    ['it came when the address was named', '550 <ann@example.org>: User unknown', { stage: 'rcpt' }],
  ] as const)('%s', (_, line, rest) => {
    expect(judged(line, rest)).toMatchObject({ reason: 'user-unknown', confidence: 'certain' });
  });
  it.each([
    ['nothing else is stated', '550 <ann@example.org>: User unknown', {}],
    ['the status speaks of policy', '550 5.7.1 <ann@example.org>: User unknown', { stage: 'rcpt' }],
    [
      'the status says that the mailbox is there',
      '550 5.2.1 <ann@example.org>: User unknown',
      { stage: 'rcpt' },
    ],
    [
      'an operator says it that disguises filters so',
      '550 <ann@example.org>: User unknown',
      { stage: 'rcpt', remoteHost: 'mx.au.com' },
    ],
  ] as const)('not where %s', (_, line, rest) => {
    expect(judged(line, rest)).toMatchObject({ reason: 'user-unknown', confidence: 'likely' });
  });
});

describe('a second reading', () => {
  it('a sentence that offers a choice is not certain', () => {
    expect(judged('550 5.1.1 Recipient unknown, inactive or disabled')).toMatchObject({
      reason: 'user-unknown',
      confidence: 'likely',
    });
  });
  it.each([
    ['550 5.2.2 Mailbox not found or full', 'mailbox-full'],
    ['550 5.2.1 <ann@example.org>: User unknown or inactive', 'mailbox-disabled'],
    ['550 5.1.1 Mailbox not found or full', 'user-unknown'],
    ['550 5.1.1 No such user or mailbox storage exceeded', 'user-unknown'],
    ['552 5.2.2 No such user or mailbox storage exceeded', 'mailbox-full'],
    ['550 5.1.1 Mailbox full', 'mailbox-full'],
    ['550 5.2.2 Mailbox not found', 'user-unknown'],
  ])('of a choice the status picks one that is offered: %s', (line, reason) => {
    expect(judged(line, { stage: 'rcpt' })).toMatchObject({ reason, confidence: 'likely' });
  });
  it('a status that says the mailbox is there outweighs words without a stage', () => {
    const plain = '550 5.2.1 <ann@example.org>... User Unknown';
    expect(judged(plain)).toMatchObject({
      reason: 'mailbox-disabled',
      confidence: 'likely',
      addressDead: false,
    });
    expect(judged(plain, { stage: 'rcpt' }).reason).toBe('user-unknown');
  });
  it('the words behind the arrow count, not the sum of them', () => {
    const sum = '550 5.1.351 Remote server returned unknown recipient or mailbox unavailable -> ';
    expect(judged(`${sum}550 5.2.2 mailbox full`).reason).toBe('mailbox-full');
    expect(judged(`${sum}550 : User unknown`)).toMatchObject({
      reason: 'recipient-refused',
      addressDead: false,
    });
    expect(judged(`${sum}552 5.2.2 qwertz`).reason).toBe('mailbox-full');
    expect(judged(`${sum}550 qwertz`).reason).toBe('user-unknown');
  });
  it('what Sendmail adds for every 550 and 554 tells nothing', () => {
    const context = (echo: string): string => `554 5.7.9 Header error ${echo}`;
    for (const echo of ['554 5.0.0 Service unavailable', '550 5.1.1 <ann@example.org>... User unknown'])
      expect(judged('554 5.7.9 Header error', { stage: 'data', context: context(echo) })).toMatchObject({
        reason: 'policy-violation',
        confidence: 'possible',
      });
  });
  it('a server that accepted the address first and says "unknown" after the text may mean a filter', () => {
    const late = judged('550 <ann@example.org>: User unknown', { stage: 'content' });
    expect(late).toMatchObject({
      reason: 'recipient-refused',
      confidence: 'possible',
      ruleId: 'recipient-refused.unknown-after-text',
      addressDead: false,
    });
  });
  it('nor does what qmail writes below every refusal', () => {
    const context =
      '192.0.2.7 does not like sender. Remote host said: 553 5.3.0 qwertz Giving up on 192.0.2.7.';
    expect(judged('553 5.3.0 qwertz', { stage: 'mail', context })).toMatchObject({
      reason: 'sender-rejected',
      confidence: 'possible',
    });
  });
  it('codes about logging in mean a login only before the text', () => {
    expect(judged('550 5.7.9 qwertz', { stage: 'auth' }).reason).toBe('security-error');
    expect(judged('550 5.7.9 qwertz', { stage: 'content' }).reason).toBe('policy-violation');
  });
  it('"mail from an address" is not the empty sender', () => {
    expect(judged('550 Mail from bob@example.com refused', { stage: 'mail' }).ruleId).not.toBe(
      'sender-rejected.null-sender',
    );
  });
});

describe('an address is dead', () => {
  it.each([
    ['a domain without mail service', 'an MX or SRV record indicated no SMTP service'],
    ['a host that takes none', '521 5.3.2 System not accepting network messages'],
    ['no way to it, whichever part is wrong', 'Unrouteable address'],
  ])('behind %s', (_, line) => {
    expect(judged(line).addressDead).toBe(true);
  });
  it('but not on a bare 521, with which some hosts block the sender', () => {
    expect(judged('521 qwertz').addressDead).toBe(false);
  });
});
