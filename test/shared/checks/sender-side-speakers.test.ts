import { describe, expect, it } from 'vitest';
import { NO_ORIGINAL, type Notice } from '../../../shared/bounce/notice.ts';
import type { BounceRule } from '../../../shared/bounce/rule.ts';
import type { JudgedRecipient } from '../../../shared/bounce/verdict.ts';
import { refusalText } from '../../../shared/checks/evidence/refusal-text.ts';
import { SENDER_CHECKS } from '../../../shared/checks/registry-sender.ts';
import { findingText } from '../../../shared/wording/finding-text.ts';
import { answer, ask, CLIENT, LINE, SUBMISSION } from './ask.ts';
import { subject } from './subjects.ts';

const RULE: BounceRule = {
  id: 'test.rule',
  reason: 'ip-blocked',
  match: { text: /refused/ },
  sources: ['RFC 5321 §7.9'],
  asOf: '2026-11',
  hits: [],
  misses: [],
};

describe('who spoke decides what "relay" means', () => {
  const words = '550 5.7.1 Unable to relay';

  it('own server: nobody logged in', () => {
    expect(ask('relay-denied', words, SUBMISSION, CLIENT)).toMatchObject({
      id: 'relay.not-logged-in',
      actors: ['you', 'your-provider'],
    });
  });

  it('recipient’s server: it does not serve the domain', () => {
    expect(ask('relay-denied', words)).toMatchObject({
      id: 'relay.wrong-server',
      confidence: 'certain',
      actors: ['recipient-admin'],
    });
  });

  it('behind a forwarding: it does not pass the mail on', () => {
    expect(ask('relay-denied', words, { originalAddress: 'ann@club.example' })).toMatchObject({
      id: 'forward.relay-refused',
      confidence: 'likely',
      actors: ['forwarding-user', 'forwarder-admin'],
    });
  });

  it('not stated: only possible in a bare line, likely in a report', () => {
    const unknown: Partial<JudgedRecipient> = { speaker: 'unknown' };
    expect(ask('relay-denied', words, unknown, LINE)).toMatchObject({
      id: 'relay.not-logged-in',
      confidence: 'possible',
    });
    expect(ask('relay-denied', words, unknown)).toMatchObject({
      id: 'relay.wrong-server',
      confidence: 'likely',
    });
  });

  it('is only possible where the words ask for a login but another server spoke', () => {
    const login = '550 Please turn on SMTP Authentication in your mail client; not permitted to relay';
    expect(ask('relay-denied', login, { speaker: 'scanner' })?.confidence).toBe('possible');
  });

  it('every speaker gets an answer', () => {
    const speakers = [
      'submission-server',
      'sending-server',
      'forwarder',
      'recipient-server',
      'mailing-list',
      'mail-program',
      'scanner',
      'unknown',
    ] as const;
    for (const speaker of speakers)
      for (const notice of [{}, CLIENT, LINE])
        expect(ask('relay-denied', words, { speaker }, notice)).not.toBeNull();
  });
});

describe('a forwarding', () => {
  const words = '550 5.7.26 SPF [example.net] with ip: [198.51.100.40] = did not pass';

  function withHeaders(...headers: readonly (readonly [string, string])[]): Partial<Notice> {
    return { original: { ...NO_ORIGINAL, headers: headers.map(([name, value]) => ({ name, value })) } };
  }

  it('shows in two addresses of different domains, and is never certain', () => {
    expect(ask('auth-failure', words, { originalAddress: 'ann@club.example' })).toMatchObject({
      id: 'auth.forwarded',
      confidence: 'likely',
      actors: ['forwarding-user', 'forwarder-admin', 'sender-domain-admin'],
      params: { originalRecipient: 'ann@club.example' },
    });
  });

  it('shows in the returned original’s headers', () => {
    const delivered = withHeaders(['Delivered-To', 'ann@club.example']);
    expect(ask('auth-failure', words, {}, delivered)?.params?.['originalRecipient']).toBe('ann@club.example');
    const received = withHeaders([
      'Received',
      'from mail.example.net by mx.club.example with ESMTP id 1 for <ann@club.example>; Tue, 17 Nov 2026 10:00:00 +0100',
    ]);
    expect(ask('auth-failure', words, {}, received)?.id).toBe('auth.forwarded');
  });

  it('goes before the domain, also where a rule names the domain', () => {
    const rule = { ...RULE, finding: 'auth.sender-domain' };
    const asked = subject({ reason: 'auth-failure', diagnostic: words, originalAddress: 'ann@club.example' });
    expect(
      SENDER_CHECKS.find(({ id }) => id === 'auth.sender-domain')?.evaluate({ ...asked, rule }),
    ).toBeNull();
  });

  it('is only possible where nothing but the speaker points to it', () => {
    expect(ask('auth-failure', words, { speaker: 'forwarder' })).toMatchObject({
      id: 'auth.forwarded',
      confidence: 'possible',
    });
  });

  it('is no forwarding where a server renames its own domain, nor on a mailing list', () => {
    expect(ask('auth-failure', words, { originalAddress: 'ann@mail.example.org' })?.id).toBe(
      'auth.sender-domain',
    );
    const list = withHeaders(['List-Id', '<talk.club.example>'], ['Delivered-To', 'talk@club.example']);
    expect(ask('auth-failure', words, {}, list)?.id).toBe('auth.sender-domain');
  });

  it('does not explain refusals that have nothing to do with the origin', () => {
    const said = ask('sender-rejected', '550 5.7.1 sender refused', { originalAddress: 'ann@club.example' });
    expect(said?.id).toBe('sender.rejected');
  });
});

describe('the own domain', () => {
  it('is certain only where the refusal names the missing record', () => {
    expect(ask('auth-failure', '550 5.7.26 unauthenticated mail')?.confidence).toBe('likely');
    const named = '550 5.7.515 Access denied, sending domain example.net does not meet the required level';
    expect(ask('auth-failure', named)?.confidence).toBe('certain');
  });
});

describe('a login', () => {
  it('is not asked of the reader by the recipient’s server', () => {
    expect(ask('security-error', '550 5.7.1 RESOLVER.RST.AuthRequired; authentication required')?.id).toBe(
      'security.session',
    );
    expect(ask('security-error', '530 5.7.0 Authentication required')?.id).toBe('security.session');
  });

  it('is the administrator’s matter where a server could not log in at the next one', () => {
    expect(
      ask('security-error', '530 5.7.57 Client not authenticated', { speaker: 'sending-server' }),
    ).toMatchObject({
      id: 'login.method-disabled',
      actors: ['your-admin', 'you'],
    });
  });
});

describe('an account', () => {
  it('is not called blocked because the recipient’s mailbox is', () => {
    const said = ask('policy-violation', '550 5.2.1 The mailbox is disabled because of abuse');
    expect(said?.id).not.toBe('account.blocked');
  });

  it('may be clean where the whole organisation is blocked', () => {
    expect(ask('policy-violation', '550 5.7.705 Access denied, tenant has exceeded threshold')).toMatchObject(
      {
        id: 'account.blocked',
        confidence: 'likely',
        actors: ['your-admin', 'you'],
      },
    );
  });
});

describe('a rule', () => {
  it('decides where it names a finding', () => {
    const rule = { ...RULE, finding: 'sending.dynamic-ip' };
    const asked = subject({ reason: 'ip-blocked', confidence: 'likely', diagnostic: '554 refused' });
    expect(answer(asked)?.id).toBe('sending.ip-listed');
    expect(answer({ ...asked, rule })?.id).toBe('sending.dynamic-ip');
  });
});

describe('a mail that may still get through', () => {
  const temporary: Partial<JudgedRecipient> = {
    permanence: 'temporary',
    replyCode: '451',
    action: 'delayed',
  };

  it('is left to the delay notice where nothing but waiting helps', () => {
    const notice: Partial<Notice> = { kind: 'delay' };
    expect(ask('rate-limited', '451 4.7.1 slow down', temporary, notice)).toBeNull();
    expect(ask('too-many-connections', '421 4.7.0 too many connections', temporary, notice)).toBeNull();
  });

  it('is told with its cause where somebody has to act, and not as lost', () => {
    const said = ask('ip-blocked', '451 4.7.1 Client host [192.0.2.9] blocked', temporary, { kind: 'delay' });
    expect(said?.params?.['course']).toBe('waiting');
    const text = findingText(
      {
        id: said?.id ?? '',
        confidence: 'likely',
        actors: [],
        params: said?.params ?? {},
        detail: null,
        evidence: [],
        references: [],
        asOf: '2026-11',
        recipients: [],
      },
      'en',
    );
    expect(text.lead).toContain('still being tried');
    expect(text.lead).not.toContain('will not help');
  });
});

describe('an input that tells of no refusal', () => {
  it('gets no finding of this side', () => {
    for (const check of SENDER_CHECKS)
      for (const reason of check.reasons)
        expect(check.evaluate(subject({ reason, action: 'delivered' }, { kind: 'success' }))).toBeNull();
  });
});

describe('hostile text', () => {
  it('is cut before any pattern sees it', () => {
    const context = 'your account STARTTLS connection '.repeat(100_000);
    for (const notice of [CLIENT, LINE]) {
      const text = refusalText(subject({ diagnostic: context, context }, notice));
      expect(text.length).toBeLessThanOrEqual(4000);
    }
  });
});
