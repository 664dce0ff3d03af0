import { describe, expect, it } from 'vitest';
import { NO_ORIGINAL, type Notice } from '../../../shared/bounce/notice.ts';
import type { Reason } from '../../../shared/bounce/reason.ts';
import type { BounceRule } from '../../../shared/bounce/rule.ts';
import type { JudgedRecipient } from '../../../shared/bounce/verdict.ts';
import type { CheckResult, CheckSubject } from '../../../shared/checks/check.ts';
import { refusalText } from '../../../shared/checks/evidence/refusal-text.ts';
import { SENDER_CHECKS } from '../../../shared/checks/registry-sender.ts';
import { findingText } from '../../../shared/wording/finding-text.ts';
import { subject } from './subjects.ts';

interface Answer extends CheckResult {
  readonly id: string;
}

/** The check of this side that wins: the highest rank of those that answer. */
function answer(asked: CheckSubject): Answer | null {
  const [best] = SENDER_CHECKS.filter(({ reasons }) => reasons.includes(asked.recipient.reason))
    .sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1))
    .flatMap((check) => {
      const result = check.evaluate(asked);
      return result ? [{ ...result, id: check.id }] : [];
    });
  return best ?? null;
}

function ask(
  reason: Reason,
  diagnostic: string | null,
  recipient: Partial<JudgedRecipient> = {},
  notice: Partial<Notice> = {},
): Answer | null {
  const [replyCode = null] = /^[245]\d\d/.exec(diagnostic ?? '') ?? [];
  const [enhancedStatus = null] = /\b[245]\.\d\.\d{1,3}\b/.exec(diagnostic ?? '') ?? [];
  return answer(
    subject({ reason, confidence: 'certain', diagnostic, replyCode, enhancedStatus, ...recipient }, notice),
  );
}

const CLIENT: Partial<Notice> = { kind: 'client-error' };
const LINE: Partial<Notice> = { kind: 'smtp-reply' };
const SUBMISSION: Partial<JudgedRecipient> = { speaker: 'submission-server' };

/** Words of real servers' kinds, with the class they are judged to be and the finding that must explain them. */
const REPORTED: readonly (readonly [Reason, string, string])[] = [
  [
    'sender-rejected',
    '550 5.7.1 <ben@example.net>: Sender address rejected: Access denied',
    'sender.rejected',
  ],
  [
    'sender-rejected',
    '553 5.7.1 <ben@example.net>: Sender address rejected: not owned by user carl',
    'sender.not-owned',
  ],
  [
    'security-error',
    '550 5.7.60 SMTP; Client does not have permissions to send as this sender',
    'sender.not-owned',
  ],
  [
    'sender-rejected',
    '554 5.2.252 SendAsDenied; ben@example.net not allowed to send as eva@example.net',
    'sender.not-owned',
  ],
  [
    'sender-rejected',
    '450 4.1.8 <ben@example.invalid>: Sender address rejected: Domain not found',
    'sender.domain-missing',
  ],
  [
    'sender-rejected',
    '553 5.1.8 <ben@host.invalid>... Domain of sender address ben@host.invalid does not exist',
    'sender.domain-missing',
  ],
  [
    'sender-rejected',
    '550 Verification failed for <ben@example.net> 550 Sender verify failed',
    'sender.verification-failed',
  ],
  [
    'sender-rejected',
    '450 4.1.7 <ben@example.net>: Sender address rejected: unverified address: host down',
    'sender.verification-failed',
  ],
  [
    'auth-failure',
    '550 5.7.26 This mail has been blocked because the sender is unauthenticated',
    'auth.sender-domain',
  ],
  [
    'ptr-required',
    '550 5.7.25 The IP address sending this message does not have a PTR record',
    'sending.no-ptr',
  ],
  [
    'policy-violation',
    '504 5.5.2 <pc7>: Helo command rejected: need fully-qualified hostname',
    'sending.bad-helo',
  ],
  [
    'ip-blocked',
    '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using zen.spamhaus.org',
    'sending.ip-listed',
  ],
  [
    'ip-blocked',
    '550 5.7.1 Unfortunately, messages from [192.0.2.9] weren’t sent. Please contact your Internet service provider since part of their network is on our block list (S3140)',
    'sending.ip-listed',
  ],
  [
    'ip-blocked',
    '554 5.7.1 Client host [192.0.2.9] blocked using zen.spamhaus.org; Error: open resolver; https://check.spamhaus.org/returnc/pub/',
    'sending.list-lookup-broken',
  ],
  [
    'ip-blocked',
    '554 Dialup/transient IP not allowed. Use a mailgateway/smarthost (DIAL)',
    'sending.dynamic-ip',
  ],
  ['bad-reputation', '554 IP=192.0.2.9 - None/bad reputation. (NOWL)', 'sending.reputation'],
  ['rate-limited', '550 5.7.1 too many messages from your host', 'rate.limited'],
  ['rate-limited', '550 5.4.5 Daily user sending limit exceeded', 'rate.own-quota'],
  [
    'policy-violation',
    '554 5.2.2 mailbox full; SubmissionQuotaExceededException.MapiSubmit; message submission quota exceeded',
    'rate.own-quota',
  ],
  ['too-many-connections', '421 4.7.0 Too many connections from your host', 'connections.too-many'],
  ['sender-rejected', '550 5.1.8 Access denied, bad outbound sender AS(42003)', 'account.blocked'],
  ['policy-violation', '550 5.7.501 Access denied, spam abuse detected', 'account.blocked'],
  ['tls-failure', '550 5.7.10 Encryption required by recipient domain', 'tls.required'],
  ['tls-failure', '454 4.7.5 Certificate validation failure', 'tls.failed'],
  ['relay-denied', '554 5.7.1 <ann@example.org>: Relay access denied', 'relay.wrong-server'],
  ['security-error', '550 5.7.1 Delivery not authorized, message refused', 'security.session'],
  [
    'policy-violation',
    '550 5.7.520 Access denied, Your organization does not allow external forwarding. AS(7555)',
    'forward.organisation-forbids',
  ],
  [
    'sender-rejected',
    '550 5.7.1 <>: Sender address rejected: we do not accept bounces here',
    'bounce.null-sender-refused',
  ],
];

describe('a report on a refused mail', () => {
  it.each(REPORTED)('%s: %s', (reason, diagnostic, id) => {
    expect(ask(reason, diagnostic)?.id).toBe(id);
  });
});

/** What a mail program or the reader's own outgoing server says while sending. */
const SENDING: readonly (readonly [Reason, string, string])[] = [
  ['security-error', '535 5.7.8 Error: authentication failed', 'login.refused'],
  [
    'security-error',
    '535 5.7.139 Authentication unsuccessful, the user credentials were incorrect',
    'login.refused',
  ],
  [
    'security-error',
    '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant',
    'login.method-disabled',
  ],
  ['security-error', '530 5.7.57 Client not authenticated to send mail', 'login.method-disabled'],
  ['security-error', '550 5.7.30 Basic authentication is not supported', 'login.method-disabled'],
  ['security-error', '534-5.7.9 Application-specific password required', 'login.app-password'],
  [
    'security-error',
    '534-5.7.14 Please log in via your web browser and then try again',
    'login.app-password',
  ],
  ['security-error', '530 5.7.0 Authentication required', 'login.required'],
  ['security-error', '530 5.7.0 Must issue a STARTTLS command first', 'tls.required'],
  ['relay-denied', '554 5.7.1 <ann@example.org>: Relay access denied', 'relay.not-logged-in'],
  ['ip-blocked', '554 5.7.1 Client host [203.0.113.9] blocked using pbl.example.org', 'sending.dynamic-ip'],
];

describe('the own outgoing server', () => {
  it.each(SENDING)('%s: %s', (reason, diagnostic, id) => {
    const said = ask(reason, diagnostic, SUBMISSION, LINE);
    expect(said?.id).toBe(id);
    expect(said?.actors.some((actor) => ['you', 'your-admin'].includes(actor))).toBe(true);
  });
});

const DIALOGS: readonly (readonly [Reason, string, string])[] = [
  [
    'connection-failure',
    'Sending of the message failed. The message could not be sent because connecting to Outgoing server (SMTP) mail.example.net failed. The server may be unavailable or is refusing SMTP connections.',
    'client.cannot-connect',
  ],
  [
    'unknown',
    'Senden der Nachricht fehlgeschlagen. Die Nachricht konnte nicht gesendet werden, weil die Verbindung mit dem Postausgang-Server (SMTP) mail.example.net fehlgeschlagen ist.',
    'client.cannot-connect',
  ],
  ['connection-failure', 'Task reported error (0x80042109): Outlook cannot connect', 'client.cannot-connect'],
  ['connection-failure', 'The operation did not go through.', 'client.cannot-connect'],
  [
    'connection-failure',
    'The message could not be sent because the connection to Outgoing server (SMTP) mail.example.net was lost in the middle of the transaction.',
    'client.connection-lost',
  ],
  [
    'connection-failure',
    'Die Verbindung mit dem Postausgang-Server (SMTP) mail.example.net wurde mitten in der Übertragung unterbrochen.',
    'client.connection-lost',
  ],
  [
    'dns-failure',
    'Postausgang-Server (SMTP) mail.example.net ist unbekannt. Bitte überprüfen Sie die Einstellungen.',
    'client.unknown-server',
  ],
  ['connection-failure', 'The host could not be found. Error number: 0x800CCC0D', 'client.unknown-server'],
  ['tls-failure', 'The certificate of mail.example.net has expired or is not trusted.', 'client.certificate'],
  ['tls-failure', 'Das Zertifikat von mail.example.net ist abgelaufen.', 'client.certificate'],
  [
    'tls-failure',
    "Unable to establish a secure link with Outgoing server (SMTP) mail.example.net using STARTTLS since it doesn't advertise that feature. Switch off STARTTLS for that server.",
    'client.starttls-missing',
  ],
  [
    'security-error',
    'Unable to authenticate to Outgoing server (SMTP) mail.example.net. Please check the password.',
    'login.refused',
  ],
  ['security-error', 'Die Anmeldung beim Server mail.example.net ist fehlgeschlagen.', 'login.refused'],
];

describe('a mail program', () => {
  it.each(DIALOGS)('%s: %s', (reason, context, id) => {
    const said = ask(reason, null, { context, speaker: 'mail-program' }, CLIENT);
    expect(said?.id).toBe(id);
    expect(said?.actors[0]).toBe('you');
    expect(said?.params?.['course']).toBe('unsent');
  });

  it('is not blamed for what a report says in the same words', () => {
    const said = ask('connection-failure', 'connecting to Outgoing server (SMTP) mail.example.net failed');
    expect(said).toBeNull();
  });
});

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

describe('confidence', () => {
  it('is never above the recipient’s own', () => {
    for (const [reason, diagnostic] of [...REPORTED, ...SENDING])
      expect(ask(reason, diagnostic, { confidence: 'possible' })?.confidence ?? 'possible').toBe('possible');
  });

  it('follows the rule that names the finding', () => {
    const rule: BounceRule = {
      id: 'test.rule',
      reason: 'ip-blocked',
      match: { text: /refused/ },
      finding: 'sending.dynamic-ip',
      sources: ['RFC 5321 §7.9'],
      asOf: '2026-11',
      hits: [],
      misses: [],
    };
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
