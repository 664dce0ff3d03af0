import { describe, expect, it } from 'vitest';
import { judgeRecipient } from '../../../shared/bounce/judge.ts';
import { NO_FACTS, NO_ORIGINAL, type Notice, type RecipientFacts } from '../../../shared/bounce/notice.ts';
import type { JudgedRecipient } from '../../../shared/bounce/verdict.ts';
import { noticeWith } from '../../helpers/notices.ts';

function judged(facts: Partial<RecipientFacts>, notice: Partial<Notice> = {}): JudgedRecipient {
  return judgeRecipient(
    { ...NO_FACTS, address: 'ann@example.org', action: 'failed', ...facts },
    noticeWith(notice),
  );
}

/** Facts of one SMTP reply. */
function replied(diagnostic: string, rest: Partial<RecipientFacts> = {}): Partial<RecipientFacts> {
  const found = /^(\d{3})[ -](?:(\d\.\d+\.\d+) )?/.exec(diagnostic);
  return { diagnostic, replyCode: found?.[1] ?? null, enhancedStatus: found?.[2] ?? null, ...rest };
}

describe('words come before codes', () => {
  it('a rate limit stays one behind 5.1.1', () => {
    expect(judged(replied('550 5.1.1 Too many messages from your host this hour')).reason).toBe(
      'rate-limited',
    );
  });
  it('a sender that is rejected stays one behind 5.1.0', () => {
    expect(judged(replied('550 5.1.0 Sender rejected')).reason).toBe('sender-rejected');
  });
  it('three meanings of 5.7.1 are told apart', () => {
    expect(judged(replied('550 5.7.1 Unable to relay')).reason).toBe('relay-denied');
    expect(judged(replied('550 5.7.1 Message identified as spam')).reason).toBe('spam-content');
    expect(judged(replied('550 5.7.1 SPF check failed')).reason).toBe('auth-failure');
  });
  it('the code decides where words are missing', () => {
    expect(judged(replied('550 5.1.1 ann@example.org'))).toMatchObject({
      reason: 'user-unknown',
      confidence: 'likely',
      ruleId: null,
      matched: null,
    });
  });
  it('and beats words that fit anything', () => {
    expect(judged(replied('552 5.2.2 message rejected')).reason).toBe('mailbox-full');
  });
  it('the text around is asked when the sentence tells nothing', () => {
    const facts = { diagnostic: 'see below', context: 'The recipient’s mailbox is full.' };
    expect(judged(facts)).toMatchObject({ reason: 'mailbox-full', confidence: 'likely' });
  });
  it('a complaint about the order of commands follows from the refusal before it', () => {
    const facts = replied('550 5.7.1 refused', {
      context: '550 5.7.1 IP address blacklisted 503 Error: need RCPT command',
    });
    expect(judged(facts).reason).toBe('ip-blocked');
  });
  it('nothing is unknown, and said so', () => {
    expect(judged({ diagnostic: 'qwertz' })).toMatchObject({
      reason: 'unknown',
      confidence: 'possible',
      ruleId: null,
    });
    expect(judged(replied('352 go ahead with the mailbox full story')).reason).toBe('unknown');
  });
});

describe('how sure it is', () => {
  it('certain where words and code agree', () => {
    expect(judged(replied('550 5.1.1 User unknown')).confidence).toBe('certain');
    expect(judged(replied('552 5.2.2 Mailbox full')).confidence).toBe('certain');
  });
  it('not certain of a refused relaying, which depends on who says it', () => {
    const line = '554 5.7.1 <ann@example.org>: Relay access denied';
    expect(judged(replied(line)).confidence).toBe('likely');
  });
  it('not certain of an unknown user without a second witness', () => {
    expect(judged(replied('550 User unknown')).confidence).toBe('likely');
    expect(judged(replied('550 User unknown', { stage: 'rcpt' })).confidence).toBe('certain');
  });
  it.each([
    ['a temporary code beside a final reason', '450 4.1.1 User unknown'],
    ['a permanent code beside a passing reason', '550 5.7.1 Greylisted, come back later'],
    ['reply and status of different classes', '552 4.2.2 mailbox full'],
    ['a status of another subject', '550 5.1.1 mailbox is over quota'],
    ['words that tell another story as well', '552 5.2.2 mailbox full. Too many connections, too'],
  ])('never certain with %s', (_, line) => {
    expect(judged(replied(line)).confidence).toBe('likely');
  });
  it('only possible from a vague code', () => {
    expect(judged({ enhancedStatus: '5.3.0' }).confidence).toBe('possible');
  });
});

describe('where in the dialogue it was said', () => {
  it('an address that is unknown at MAIL FROM is the sender’s', () => {
    expect(judged(replied('550 User unknown', { stage: 'mail' })).reason).toBe('sender-rejected');
  });
  it('a name that is unknown at EHLO is the server’s own', () => {
    expect(judged(replied('550 Host unknown', { stage: 'ehlo' })).reason).toBe('ptr-required');
  });
  it('a user who is unknown only after the text was accepted before', () => {
    expect(judged(replied('550 User unknown', { stage: 'content' })).reason).toBe('recipient-refused');
  });
  it('unless the command shown is that of a pipelined answer', () => {
    const facts = replied('550 User unknown', {
      stage: 'data',
      context: '554 5.5.1 Error: no valid recipients',
    });
    expect(judged(facts).reason).toBe('user-unknown');
  });
  it('a bare refusal at the greeting means the server', () => {
    expect(judged(replied('554 Access denied', { stage: 'greeting' })).reason).toBe('ip-blocked');
    expect(judged(replied('554 nope', { stage: 'greeting' })).reason).toBe('ip-blocked');
  });
  it('an operator that checks late is known for it', () => {
    const line = "554 delivery error: dd This user doesn't have a example.org account (ann@example.org) [0]";
    expect(judged(replied(line, { stage: 'content' })).reason).toBe('user-unknown');
  });
});

describe('an address without a way', () => {
  const facts = { diagnostic: 'Unrouteable address' };
  it('has a domain that is unknown, if another server is responsible', () => {
    const reporter = { host: 'mail.example.com', software: 'exim' };
    expect(judged(facts, { reporter }).reason).toBe('domain-unknown');
  });
  it('is an unknown user, if the reporter itself serves the domain', () => {
    const reporter = { host: 'mail.example.org', software: 'exim' };
    expect(judged(facts, { reporter }).reason).toBe('user-unknown');
  });
});

describe('giving up', () => {
  it('names the last real answer behind it', () => {
    expect(judged({ diagnostic: '452 4.2.2 mailbox full: retry timeout exceeded' }).reason).toBe(
      'mailbox-full',
    );
  });
  it('stays giving up when nobody answered', () => {
    expect(judged({ diagnostic: 'Connection timed out: retry timeout exceeded' }).reason).toBe(
      'delivery-expired',
    );
  });
  it('is what a final notice about a silent host means', () => {
    const diagnostic = 'connect to mx.example.org[192.0.2.7]:25: Connection timed out';
    expect(judged({ diagnostic })).toMatchObject({ reason: 'delivery-expired', confidence: 'likely' });
    expect(judged({ diagnostic, action: 'delayed' }, { kind: 'delay' }).reason).toBe('connection-failure');
  });
  it('is not what a refused connection means', () => {
    expect(judged({ diagnostic: 'connect to mx.example.org[192.0.2.7]:25: Connection refused' }).reason).toBe(
      'connection-failure',
    );
  });
  it('is read from the text around the last answer', () => {
    const facts = replied('421 4.4.2 Connection timed out', {
      context: '554 4.4.7 Message expired: unable to deliver in 840 minutes.<421 4.4.2 Connection timed out>',
    });
    expect(judged(facts).reason).toBe('delivery-expired');
  });
});

describe('the kind of the notice', () => {
  it.each([
    ['success', 'delivered'],
    ['relayed', 'delivered'],
    ['expanded', 'delivered'],
    ['auto-reply', 'auto-reply'],
    ['complaint', 'complaint'],
    ['challenge', 'challenge'],
  ] as const)('%s gives %s', (kind, reason) => {
    expect(judged({ action: null }, { kind })).toMatchObject({ reason, confidence: 'certain' });
  });
  it('does not hide that another recipient was delivered', () => {
    expect(judged({ action: 'delivered' })).toMatchObject({ reason: 'delivered', permanence: 'none' });
  });
  it('leaves a delay without words a delay', () => {
    expect(judged({ action: 'delayed' }, { kind: 'delay' })).toMatchObject({
      reason: 'delivery-expired',
      confidence: 'possible',
      permanence: 'temporary',
    });
  });
});

describe('permanence', () => {
  it.each([
    ['failed', 'failure', '550 5.1.1 User unknown', 'permanent'],
    ['failed', 'failure', '451 4.4.1 retry timeout exceeded', 'permanent'],
    ['delayed', 'delay', '550 5.1.1 User unknown', 'temporary'],
    [null, 'smtp-reply', '451 4.7.1 Greylisted', 'temporary'],
    [null, 'smtp-reply', '550 5.1.1 User unknown', 'permanent'],
    [null, 'client-error', 'Connection timed out', 'unknown'],
    [null, 'auto-reply', 'I am away', 'none'],
  ] as const)('%s in a %s (%s) is %s', (action, kind, line, permanence) => {
    expect(judged(replied(line, { action }), { kind }).permanence).toBe(permanence);
  });
});

describe('an address is dead', () => {
  it('where it does not exist, for good', () => {
    expect(judged(replied('550 5.1.1 User unknown')).addressDead).toBe(true);
    expect(judged(replied('550 5.1.2 Host unknown')).addressDead).toBe(true);
    expect(judged(replied('550 5.1.6 User has moved to bob@example.net')).addressDead).toBe(true);
  });
  it.each([
    ['a mailbox that is switched off', '550 5.2.1 Mailbox disabled'],
    ['a full mailbox', '552 5.2.2 Mailbox full'],
    ['an address unknown for now', '450 4.1.1 User unknown'],
    ['a blocked server', '554 5.7.1 Client host rejected: Access denied'],
  ])('but not for %s', (_, line) => {
    expect(judged(replied(line)).addressDead).toBe(false);
  });
  it('nor while the mail is still being tried', () => {
    expect(
      judged(replied('550 5.1.1 User unknown', { action: 'delayed' }), { kind: 'delay' }).addressDead,
    ).toBe(false);
  });
});

describe('who said it', () => {
  it.each([
    ['recipient-server', { remoteHost: 'mx.example.org' }, {}],
    ['recipient-server', { remoteHost: 'gmail-smtp-in.l.google.com' }, {}],
    ['recipient-server', { remoteHost: 'example-org.mail.protection.outlook.com' }, {}],
    ['forwarder', { remoteHost: 'mx.example.net', originalAddress: 'club@example.net' }, {}],
    ['submission-server', { remoteHost: 'smtp.example.com' }, {}],
    [
      'submission-server',
      { remoteHost: 'mail.example.com' },
      { original: { ...NO_ORIGINAL, from: 'bob@example.com' } },
    ],
    [
      'forwarder',
      { originalAddress: 'club@example.net' },
      { reporter: { host: 'mail.example.net', software: null } },
    ],
    ['sending-server', {}, { reporter: { host: 'mail.example.com', software: 'postfix' } }],
    ['mailing-list', {}, { reporter: { host: 'lists.example.com', software: 'mailman' } }],
    ['scanner', {}, { reporter: { host: 'gw.example.com', software: 'amavis' } }],
    ['mail-program', { action: null }, { kind: 'client-error' }],
    ['submission-server', { action: null, replyCode: '535' }, { kind: 'client-error' }],
    ['unknown', {}, {}],
    ['unknown', { action: null, replyCode: '550' }, { kind: 'smtp-reply' }],
  ] as const)('%s: %o %o', (speaker, facts, notice) => {
    expect(judged(facts, notice).speaker).toBe(speaker);
  });
  it('a server that knows the mailbox is the recipient’s, whatever its name', () => {
    const remote = { remoteHost: 'smtp.example.com' };
    expect(judged(replied('550 5.1.1 No such user here', remote)).speaker).toBe('recipient-server');
    expect(judged(replied('552 5.2.2 Mailbox full', remote)).speaker).toBe('recipient-server');
    expect(judged(replied('554 5.7.1 Rejected as spam', remote)).speaker).toBe('submission-server');
  });
  it('a server that demands a login is the sender’s own', () => {
    expect(judged(replied('530 5.7.0 Authentication required')).speaker).toBe('submission-server');
    const owned = '553 5.7.1 <bob@example.com>: Sender address rejected: not owned by user ann@example.org';
    expect(judged(replied(owned)).speaker).toBe('submission-server');
  });
});

describe('what it rests on', () => {
  it('is quoted as it stood', () => {
    const diagnostic =
      '550-5.1.1 The email account that you tried to reach does not 550-5.1.1 exist. Please try';
    const { matched } = judged(replied(diagnostic));
    expect(matched).toBe('The email account that you tried to reach does not 550-5.1.1 exist');
    expect(diagnostic).toContain(matched);
  });
  it('is the same every time', () => {
    const facts = replied('550 5.7.1 Message rejected: spam, virus, over quota, user unknown, relay denied');
    expect(judged(facts)).toEqual(judged(facts));
  });
  it('is found in bounded time in hostile text', () => {
    const text = 'user recipient mailbox address account '.repeat(20_000);
    const started = performance.now();
    judged({ diagnostic: text, context: text });
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('whether an attempt is over', () => {
  const pasted = (diagnostic: string, codes: Partial<RecipientFacts> = {}): JudgedRecipient =>
    judged({ diagnostic, action: null, ...codes }, { kind: 'smtp-reply' });

  it('is said by the summary in front of an answer that was only for now', () => {
    const words =
      '550 5.4.300 Message expired -> 451 4.4.0 Primary target IP address responded with: 421 4.2.1 Unable to connect';
    const codes = { replyCode: '421', enhancedStatus: '4.2.1' };
    expect(pasted(words, codes)).toMatchObject({ reason: 'delivery-expired', permanence: 'permanent' });
  });

  it('is said by words alone where they leave nothing to wait for', () => {
    expect(pasted('605 Not delivering to previously bounced address').permanence).toBe('permanent');
    expect(pasted('retry timeout exceeded').permanence).toBe('permanent');
    expect(pasted('lost connection with mx.example.net').permanence).toBe('unknown');
  });
});
