import { describe, expect, it } from 'vitest';
import { examineInput } from '../../../../electron/net/forward/examine-forward.ts';
import { NEVER_CANCELLED } from '../../../../shared/dns/cancellation.ts';
import { NO_ANSWERS } from '../../../../shared/forward/forward-input.ts';
import { findingText } from '../../../../shared/wording/finding-text.ts';
import type { FakeZone } from '../../../helpers/fake-resolver.ts';
import { examine, fixture, FOOTER, helps, REJECT, summary, ZONE } from './examine.ts';
import { DMARC_WORDS, GMAIL_WORDS, postfixNotice, SPF_WORDS } from './notices.ts';

describe('why it was refused', () => {
  it('names the list of servers where the refusal and DNS do', async () => {
    expect(summary(await examine(postfixNotice({ words: SPF_WORDS })))).toEqual([
      'target',
      'spf-fails-for-forwarder',
      'certain',
    ]);
  });

  it('is less sure where DNS could not be asked, and doubtful where it says something else', async () => {
    const notice = postfixNotice({ words: SPF_WORDS });
    expect((await examine(notice, { zone: null })).judgement.confidence).toBe('likely');
    const failing: FakeZone = { ...ZONE, 'example.com': 'servfail' };
    expect((await examine(notice, { zone: failing })).judgement.confidence).toBe('likely');
    const changed: FakeZone = { ...ZONE, 'example.com': { TXT: ['v=spf1 ip4:198.51.100.40 -all'] } };
    expect((await examine(notice, { zone: changed })).judgement.confidence).toBe('possible');
  });

  it('names the policy', async () => {
    const examination = await examine(postfixNotice({ words: DMARC_WORDS }), { zone: REJECT });
    expect(summary(examination)).toEqual(['target', 'dmarc-fails', 'certain']);
    expect(helps(examination, 'srs')).toBe('no');
    expect(helps(examination, 'sender-dkim')).toBe('partly');
    const untouched = { zone: REJECT, answers: { touch: 'untouched' } } as const;
    expect(helps(await examine(postfixNotice({ words: DMARC_WORDS }), untouched), 'sender-dkim')).toBe('yes');
  });

  it('tells a missing signature from one that the forwarding broke', async () => {
    const signed = postfixNotice({ words: GMAIL_WORDS, signature: true });
    const broken = await examine(signed, { dkim: [FOOTER] });
    expect(broken.judgement.cause).toBe('dkim-broken-by-forwarder');
    expect(helps(broken, 'srs-untouched')).toBe('yes');
    expect(helps(broken, 'sender-dkim')).toBe('no');
    const missing = await examine(postfixNotice({ words: GMAIL_WORDS }));
    expect(missing.judgement.cause).toBe('spf-and-dkim-missing');
  });

  it('sees from the refusal that the forwarding had written its own sender', async () => {
    const words = GMAIL_WORDS.replace('SPF [example.com]', 'SPF [club.example.org]');
    const bare: FakeZone = { ...ZONE, 'club.example.org': { TXT: ['v=spf1 mx -all'] } };
    const examination = await examine(postfixNotice({ words, remote: 'aspmx.l.google.com' }), { zone: bare });
    expect(examination.judgement.present.spf).toBe('fail');
    expect(helps(examination, 'sender-lists-forwarder')).toBe('no');
    expect(helps(examination, 'srs')).toBe('no');
  });

  it('knows a forwarder that passes nothing on', async () => {
    const first = postfixNotice({
      words: '550 5.7.1 <ben@club.example.org>: Unable to relay',
      final: 'ben@club.example.org',
      remote: 'mx.club.example.org',
      reporter: 'mail.example.com',
    });
    const examination = await examine(first);
    expect(summary(examination).slice(0, 2)).toEqual(['forwarder', 'forwarder-refuses-relay']);
    expect(examination.facts.actors.forwarder.mailbox?.value).toBe('ben@club.example.org');
  });

  it('knows the rule of the forwarding user’s own organisation', async () => {
    const examination = await examine(fixture('m365-de-forwarding-not-allowed.eml'));
    expect(summary(examination)).toEqual(['forwarder', 'tenant-forbids-forwarding', 'certain']);
    expect(helps(examination, 'srs')).toBe('no');
  });

  it('knows a mailing list', async () => {
    const trace = [
      'List-Id: Gardeners <garden.lists.example.org>',
      'List-Post: <mailto:garden@lists.example.org>',
    ];
    const examination = await examine(
      postfixNotice({ words: DMARC_WORDS, trace, subject: '[garden] Offer' }),
    );
    expect(examination.judgement.cause).toBe('mailing-list');
    expect(examination.facts.touched).toEqual(['subject']);
  });

  it('knows a circle', async () => {
    const words = '554 5.4.6 Too many hops 26 (25 max): from <maria@example.com>';
    const examination = await examine(postfixNotice({ words, status: '5.4.6' }));
    expect(examination.judgement.cause).toBe('forwarding-loop');
    expect(helps(examination, 'srs')).toBe('no');
  });

  it('says where the refusal is no matter of forwarding', async () => {
    for (const words of [
      '550 5.1.1 <ben.k@example.net>: Recipient address rejected: User unknown',
      '550 5.7.1 Message rejected as spam by content filter',
      '554 5.7.1 Service unavailable; Client host [198.51.100.40] blocked using zen.spamhaus.org',
    ]) {
      const { judgement } = await examine(postfixNotice({ words }));
      expect(judgement.cause, words).toBe('target-refuses-for-other-reason');
    }
  });

  it('says where nothing shows a forwarding', async () => {
    const direct = postfixNotice({
      words: '550 5.1.1 <ann@example.net>: User unknown',
      mailbox: 'ann@example.net',
      final: 'ann@example.net',
      reporter: 'mail.example.com',
    });
    expect((await examine(direct)).judgement.cause).toBe('not-a-forward');
  });

  it('never calls a DNS failure a "no"', async () => {
    const dead: FakeZone = {
      'example.com': 'timeout',
      'club.example.org': 'servfail',
      '_dmarc.example.com': 'timeout',
    };
    const { judgement } = await examine(postfixNotice({ words: '550 5.7.1 Message rejected by policy' }), {
      zone: dead,
    });
    const computed = judgement.remedies.filter(({ id }) => id.startsWith('srs') || id === 'write-directly');
    expect(computed.map(({ helps: answer }) => answer)).toEqual(computed.map(() => 'unknown'));
  });
});

describe('what is missing', () => {
  it('is asked only where it cannot be found out', async () => {
    const { judgement } = await examine(postfixNotice({ words: GMAIL_WORDS }));
    expect(judgement.missing).toEqual([]);
  });

  it('is asked from nothing, each with a reason, and not again after "not sure"', async () => {
    const asked = (await examine(null)).judgement.missing;
    expect(asked.map(({ id }) => id)).toEqual([
      ...['sender', 'mailbox', 'target', 'refusal', 'forwarder-address', 'signed', 'touch'],
    ]);
    expect(asked.every(({ why, ask }) => ask && why.en !== '' && why.de !== '')).toBe(true);
    const unsure = {
      ...{ sender: '', mailbox: '', target: '', refusal: '', forwarder: '' },
      ...({ signed: 'not-sure', touch: 'not-sure' } as const),
    };
    const { judgement } = await examine(null, { answers: unsure });
    expect(judgement.missing.filter(({ ask }) => ask)).toEqual([]);
  });
});

describe('two senders side by side', () => {
  it('shows what makes the difference', async () => {
    const notice = postfixNotice({ words: SPF_WORDS });
    const { judgement, findings } = await examine(notice, { answers: { otherSender: 'news@lax.example' } });
    expect(judgement.comparison).toMatchObject({
      difference: 'spf',
      a: { domain: 'example.com', spf: 'fail', unsignedPasses: 'no' },
      b: { domain: 'lax.example', spf: 'neutral', unsignedPasses: 'yes' },
    });
    expect(findings.map(({ id }) => id)).toContain('forward.compared');
  });
});

describe('the answer', () => {
  it('is the same for the same input, and has words in both languages', async () => {
    for (const words of [GMAIL_WORDS, DMARC_WORDS, SPF_WORDS]) {
      const one = await examine(postfixNotice({ words }), { zone: REJECT });
      expect(await examine(postfixNotice({ words }), { zone: REJECT })).toEqual(one);
      for (const finding of one.findings) {
        for (const language of ['en', 'de'] as const) {
          const { title, letter, whyNotCertain } = findingText(finding, language);
          expect(title.length).toBeGreaterThan(10);
          expect(`${title}${letter?.body ?? ''}${whyNotCertain}`).not.toMatch(/[{}]/);
        }
      }
    }
  });

  it('draws the chain with the refusing link', async () => {
    const { path } = await examine(postfixNotice({ words: GMAIL_WORDS }));
    expect(path?.stations.map(({ role, state }) => `${role} ${state}`)).toEqual([
      'you passed',
      'sender-provider passed',
      'forwarder passed',
      'recipient-provider refused',
      'mailbox not-reached',
    ]);
    expect(path?.reportedBy).toBe(2);
  });

  it('asks nobody offline', async () => {
    const outcome = await examineInput(postfixNotice({ words: GMAIL_WORDS }), NO_ANSWERS, {
      resolver: null,
      cancel: NEVER_CANCELLED,
    });
    expect(outcome).toMatchObject({
      kind: 'examined',
      examination: { evidence: { sender: null }, judgement: { refusedBy: 'target' } },
    });
  });

  it('names what cannot be read', async () => {
    const tools = { resolver: null, cancel: NEVER_CANCELLED };
    expect(await examineInput(Buffer.alloc(0), NO_ANSWERS, tools)).toEqual({
      kind: 'unreadable',
      reason: 'empty',
    });
    const noise = Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256));
    expect((await examineInput(noise, NO_ANSWERS, tools)).kind).toBe('unreadable');
  });
});
