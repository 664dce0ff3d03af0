import { describe, expect, it } from 'vitest';
import { NO_ORIGINAL } from '../../../shared/bounce/notice.ts';
import { REASONS } from '../../../shared/bounce/reason.ts';
import type { CheckSubject } from '../../../shared/checks/check.ts';
import type { QuotedDocument } from '../../../shared/report/evidence.ts';
import { findingsOf } from '../../../shared/report/findings.ts';
import type { Finding } from '../../../shared/report/report.ts';
import { subject, subjects } from './subjects.ts';

const DOCUMENT: QuotedDocument = { start: '', parts: [], problems: [], sizeOctets: 0 };

function findings({ notice, recipient }: CheckSubject): readonly Finding[] {
  return findingsOf(DOCUMENT, notice, [recipient]);
}

function ids(of: CheckSubject): readonly string[] {
  return findings(of).map(({ id }) => id);
}

const FAILED = { action: 'failed', permanence: 'permanent', replyCode: '550' } as const;
const DELAYED = { action: 'delayed', permanence: 'temporary', replyCode: '451' } as const;
const GIVEN_UP = { action: 'failed', permanence: 'temporary', replyCode: '451' } as const;
const FOR_NOW = { action: null, permanence: 'temporary', replyCode: '451' } as const;

describe('the main finding', () => {
  it('exists in every situation', () => {
    const silent = new Set<string>();
    for (const one of subjects()) {
      const { notice, recipient } = one;
      if (findings(one).length === 0)
        silent.add(`${recipient.reason} in ${notice.kind} ${recipient.action ?? ''} ${recipient.permanence}`);
    }
    expect([...silent]).toEqual([]);
  });

  it('is never surer than what it rests on, but for what the report itself states', () => {
    const stated = new Set(['delay.waiting', 'delivery.done', 'headers.only', 'message.ordinary']);
    const order = ['possible', 'likely', 'certain'];
    const tooSure = new Set<string>();
    for (const one of subjects()) {
      const [main] = findings(one);
      const limit = order.indexOf(one.recipient.confidence);
      const kindOnly = ['auto-reply', 'complaint', 'challenge'].includes(one.notice.kind);
      if (main && !kindOnly && !stated.has(main.id) && order.indexOf(main.confidence) > limit)
        tooSure.add(main.id);
    }
    expect([...tooSure]).toEqual([]);
  });

  it.each([
    ['user-unknown', 'recipient.unknown'],
    ['domain-unknown', 'domain.unknown'],
    ['mailbox-moved', 'recipient.moved'],
    ['mailbox-disabled', 'recipient.disabled'],
    ['mailbox-full', 'recipient.mailbox-full'],
    ['server-storage-full', 'server.storage-full'],
    ['message-too-big', 'message.too-big'],
    ['too-many-recipients', 'recipients.too-many'],
    ['domain-refuses-mail', 'domain.refuses-mail'],
    ['recipient-refused', 'recipient.refuses-sender'],
    ['suppressed', 'address.suppressed'],
    ['spam-content', 'spam.content'],
    ['virus', 'virus.found'],
    ['attachment-refused', 'attachment.refused'],
    ['content-error', 'content.broken'],
    ['not-rfc-compliant', 'message.not-rfc'],
    ['delivery-expired', 'delivery.expired'],
    ['connection-failure', 'connection.failed'],
    ['dns-failure', 'dns.failed'],
    ['routing-loop', 'loop.found'],
    ['protocol-error', 'protocol.error'],
    ['server-error', 'server.failed'],
    ['mailer-error', 'mailer.failed'],
    ['policy-violation', 'policy.refused'],
    ['unknown', 'refusal.unrecognised'],
  ] as const)('of a final %s is %s', (reason, id) => {
    expect(ids(subject({ ...FAILED, reason }))[0]).toBe(id);
  });

  it('of a stated delay says that it is still being tried, whatever the reason sounds like', () => {
    const own = new Set(['recipient.mailbox-full-for-now', 'greylisting.waiting']);
    const recipientSide = [
      'user-unknown',
      'domain-unknown',
      'connection-failure',
      'dns-failure',
      'server-error',
      'unknown',
    ];
    for (const reason of REASONS.filter((one) => recipientSide.includes(one)))
      expect(ids(subject({ ...DELAYED, reason }, { kind: 'delay' }))[0]).toBe('delay.waiting');
    for (const reason of ['mailbox-full', 'greylisted'] as const)
      expect(own).toContain(ids(subject({ ...DELAYED, reason }, { kind: 'delay' }))[0]);
  });

  it('of a temporary reply is not the final one of its class', () => {
    expect(ids(subject({ ...FOR_NOW, reason: 'user-unknown' }, { kind: 'smtp-reply' }))[0]).toBe(
      'delay.waiting',
    );
    expect(ids(subject({ ...FOR_NOW, reason: 'mailbox-full' }, { kind: 'smtp-reply' }))[0]).toBe(
      'recipient.mailbox-full-for-now',
    );
    expect(ids(subject({ ...FOR_NOW, reason: 'spam-content' }, { kind: 'smtp-reply' }))[0]).toBe(
      'delay.waiting',
    );
  });

  it('of a temporary answer that was given up on is at most possible, and never "still being tried"', () => {
    const [main] = findings(subject({ ...GIVEN_UP, reason: 'user-unknown', confidence: 'certain' }));
    expect(main).toMatchObject({
      id: 'recipient.unknown',
      confidence: 'possible',
      params: { course: 'givenUp' },
    });
    const [full] = findings(subject({ ...GIVEN_UP, reason: 'mailbox-full', confidence: 'certain' }));
    expect(full).toMatchObject({ id: 'recipient.mailbox-full', confidence: 'certain' });
  });

  it('of an expired delivery is final, however temporary its last code', () => {
    expect(ids(subject({ ...FOR_NOW, reason: 'delivery-expired' }, { kind: 'smtp-reply' }))[0]).toBe(
      'delivery.expired',
    );
  });

  it('of harmless notices tells what they are', () => {
    expect(ids(subject({ action: 'delivered', reason: 'delivered' }, { kind: 'success' }))).toEqual([
      'delivery.done',
    ]);
    expect(
      findings(subject({ action: 'relayed', reason: 'delivered' }, { kind: 'relayed' }))[0]?.params,
    ).toMatchObject({
      done: 'relayed',
    });
    expect(ids(subject({ reason: 'auto-reply' }, { kind: 'auto-reply' }))).toEqual(['reply.automatic']);
    expect(ids(subject({ reason: 'complaint' }, { kind: 'complaint' }))).toEqual(['complaint.feedback']);
    expect(ids(subject({ reason: 'challenge' }, { kind: 'challenge' }))).toEqual(['challenge.asked']);
    expect(ids(subject({ reason: 'unknown' }, { kind: 'ordinary-message' }))).toEqual(['message.ordinary']);
    expect(ids(subject({ reason: 'unknown' }, { kind: 'ordinary-message', format: 'headers' }))).toEqual([
      'headers.only',
    ]);
  });

  it('of an ordinary mail is that it is one, even where its text reads like a refusal', () => {
    for (const reason of REASONS)
      expect(ids(subject({ reason }, { kind: 'ordinary-message' }))[0]).toBe('message.ordinary');
  });

  it('of one recipient that was reached is success, though the report tells of another failure', () => {
    expect(ids(subject({ action: 'delivered', reason: 'delivered' }, { kind: 'failure' }))[0]).toBe(
      'delivery.done',
    );
  });
});

describe('special cases', () => {
  it('tell an unknown address behind a forwarding from a mistyped one', () => {
    const at = (originalAddress: string | null): string | undefined =>
      ids(subject({ ...FAILED, reason: 'user-unknown', address: 'ann@example.org', originalAddress }))[0];
    expect(at('bob@example.com')).toBe('recipient.unknown-behind-forward');
    expect(at('sales@example.org')).toBe('recipient.unknown-behind-forward');
    // The same person under an inner name of the same organisation is no forwarding.
    expect(at('ann@mail.example.org')).toBe('recipient.unknown');
    expect(at('Ann@EXAMPLE.org')).toBe('recipient.unknown');
    expect(at('not an address')).toBe('recipient.unknown');
    expect(at(null)).toBe('recipient.unknown');
  });

  it('read "Access denied" with 5.4.1 as an address that is not in the list, at most likely', () => {
    const diagnostic = '550 5.4.1 Recipient address rejected: Access denied';
    const [main] = findings(
      subject({
        ...FAILED,
        reason: 'user-unknown',
        confidence: 'certain',
        enhancedStatus: '5.4.1',
        diagnostic,
      }),
    );
    expect(main).toMatchObject({ id: 'recipient.unknown-or-closed-domain', confidence: 'likely' });
    expect(ids(subject({ ...FAILED, reason: 'user-unknown', enhancedStatus: '5.1.1', diagnostic }))[0]).toBe(
      'recipient.unknown',
    );
  });

  it('know a closed group by its code or its words', () => {
    const group = { ...FAILED, reason: 'recipient-refused' } as const;
    expect(ids(subject({ ...group, enhancedStatus: '5.7.133' }))[0]).toBe('recipient.closed-group');
    expect(
      ids(subject({ ...group, diagnostic: 'You are not allowed to post to this mailing list' }))[0],
    ).toBe('recipient.closed-group');
    expect(
      ids(subject({ ...group, diagnostic: 'Sender not permitted, on the block list of the user' }))[0],
    ).toBe('recipient.refuses-sender');
    expect(ids(subject({ ...group, diagnostic: 'User has blocked your address' }))[0]).toBe(
      'recipient.refuses-sender',
    );
  });

  it('know a rule of the organisation by its mark', () => {
    const policy = { ...FAILED, reason: 'policy-violation' } as const;
    expect(ids(subject({ ...policy, diagnostic: '550 5.7.1 message refused gcdp x1.2 - gsmtp' }))[0]).toBe(
      'policy.organisation-rule',
    );
    expect(ids(subject({ ...policy, diagnostic: '550 5.7.1 message refused' }))[0]).toBe('policy.refused');
  });

  it('say beside the main finding that no address is named', () => {
    expect(ids(subject({ ...FAILED, reason: 'mailbox-full', address: null }))).toEqual([
      'recipient.mailbox-full',
      'notice.without-recipient',
    ]);
  });
});

describe('false senders', () => {
  const forged = [{ name: 'received-spf', value: 'fail (example.org: domain does not permit 192.0.2.9)' }];
  const original = { ...NO_ORIGINAL, from: 'ben@example.net' };
  const unknown = { ...FAILED, reason: 'user-unknown' } as const;

  it('are suspected with evidence only', () => {
    expect(ids(subject(unknown, { original }))).toEqual(['recipient.unknown']);
    expect(findings(subject(unknown, { original: { ...original, headers: forged } }))[1]).toMatchObject({
      id: 'bounce.backscatter',
      confidence: 'possible',
    });
  });

  it('are likely with two independent signs', () => {
    const headers = [...forged, { name: 'x-spam-flag', value: 'YES' }];
    expect(findings(subject(unknown, { original: { ...original, headers } }))[1]).toMatchObject({
      id: 'bounce.backscatter',
      confidence: 'likely',
    });
  });

  it('are not suspected where a signature of the sender held', () => {
    const headers = [
      ...forged,
      { name: 'authentication-results', value: 'mx.example.org; dkim=pass header.d=example.net' },
    ];
    expect(ids(subject(unknown, { original: { ...original, headers } }))).toEqual(['recipient.unknown']);
  });

  it('go with a hint where the recipient’s own server returned the mail after taking it', () => {
    const reporter = { host: 'mx.example.org', software: null };
    expect(ids(subject(unknown, { original, reporter }))).toEqual([
      'recipient.unknown',
      'bounce.after-acceptance',
    ]);
    // A colleague's mail inside one organisation is reported by their own server; that is as it should be.
    const colleague = { ...NO_ORIGINAL, from: 'ben@example.org' };
    expect(ids(subject(unknown, { original: colleague, reporter }))).toEqual(['recipient.unknown']);
    expect(ids(subject({ ...unknown, remoteHost: 'mx2.example.com' }, { original, reporter }))).toEqual([
      'recipient.unknown',
    ]);
  });
});
