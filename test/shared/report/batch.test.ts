import { describe, expect, it } from 'vitest';
import { NO_FACTS, NO_ORIGINAL } from '../../../shared/bounce/notice.ts';
import type { JudgedRecipient } from '../../../shared/bounce/verdict.ts';
import { BatchCounter, batchRows, groupByMail } from '../../../shared/report/batch.ts';
import { unreadableReport } from '../../../shared/report/compose.ts';
import type { Finding, Report } from '../../../shared/report/report.ts';

function recipient(address: string | null, further: Partial<JudgedRecipient> = {}): JudgedRecipient {
  return {
    ...NO_FACTS,
    address,
    reason: 'user-unknown',
    confidence: 'certain',
    ruleId: null,
    matched: null,
    permanence: 'permanent',
    addressDead: true,
    speaker: 'recipient-server',
    ...further,
  };
}

function finding(id: string, actors: Finding['actors'], recipients: readonly number[]): Finding {
  return {
    id,
    confidence: 'likely',
    actors,
    params: {},
    detail: null,
    evidence: [],
    references: [],
    asOf: '2026-11',
    recipients,
  };
}

function report(further: Partial<Report>): Report {
  return { ...unreadableReport('empty', 0), unreadable: null, kind: 'failure', ...further };
}

const TWO = report({
  date: 'Thu, 12 Nov 2026 10:00:00 +0100',
  recipients: [
    recipient('ann@gmail.com', {
      replyCode: '550',
      enhancedStatus: '5.1.1',
      remoteHost: 'gmail-smtp-in.l.google.com',
    }),
    recipient('ben@example.org', {
      reason: 'mailbox-full',
      permanence: 'temporary',
      remoteHost: 'mx2.mail.example.org',
    }),
  ],
  findings: [
    finding('recipient.unknown', ['you', 'recipient'], [0]),
    finding('mailbox.full', ['recipient'], [1]),
    finding('further', ['nobody-yet'], [0, 1]),
  ],
});
const UNREADABLE = unreadableReport('damaged', 10);

describe('batchRows', () => {
  it('gives a row for each recipient with its own finding', () => {
    expect(batchRows('a.eml', TWO)).toEqual([
      {
        file: 'a.eml',
        date: '2026-11-12T10:00:00+01:00',
        kind: 'failure',
        recipient: 'ann@gmail.com',
        reason: 'user-unknown',
        code: '550 5.1.1',
        finding: 'recipient.unknown',
        actors: ['you', 'recipient'],
        host: 'gmail-smtp-in.l.google.com',
        provider: 'Gmail',
        permanence: 'permanent',
        confidence: 'likely',
      },
      expect.objectContaining({
        recipient: 'ben@example.org',
        code: null,
        finding: 'mailbox.full',
        actors: ['recipient'],
        provider: 'example.org',
        permanence: 'temporary',
      }),
    ]);
  });

  it('gives one row for what names nobody or cannot be read', () => {
    expect(batchRows('b.eml', UNREADABLE)).toEqual([
      {
        file: 'b.eml',
        date: null,
        kind: 'unreadable',
        recipient: null,
        reason: null,
        code: null,
        finding: null,
        actors: [],
        host: null,
        provider: null,
        permanence: null,
        confidence: null,
      },
    ]);
    const ordinary = report({
      kind: 'ordinary-message',
      findings: [finding('ordinary', ['nobody-yet'], [0])],
    });
    expect(batchRows('c.eml', ordinary)).toMatchObject([{ finding: 'ordinary', actors: ['nobody-yet'] }]);
  });

  it('names the provider by the address where no host is stated', () => {
    const [row] = batchRows('d', report({ recipients: [recipient('ann@gmx.de')] }));
    expect(row?.provider).toBe('GMX');
    const [other] = batchRows('d', report({ recipients: [recipient('ann@mail.example.org')] }));
    expect(other?.provider).toBe('mail.example.org');
    expect(batchRows('d', report({ recipients: [recipient(null)] }))[0]?.provider).toBeNull();
  });
});

describe('BatchCounter', () => {
  it('counts rows by who must act first, reason, kind, provider and permanence', () => {
    const counter = new BatchCounter();
    for (const one of [TWO, TWO, UNREADABLE]) for (const row of batchRows('x', one)) counter.add(row);
    const [first] = batchRows('x', TWO);
    if (first) counter.add({ ...first, provider: 'Yahoo' });
    expect(counter.summary).toEqual({
      rows: 6,
      actors: [
        { value: 'you', rows: 3 },
        { value: 'recipient', rows: 2 },
      ],
      reasons: [
        { value: 'user-unknown', rows: 3 },
        { value: 'mailbox-full', rows: 2 },
      ],
      kinds: [
        { value: 'failure', rows: 5 },
        { value: 'unreadable', rows: 1 },
      ],
      permanences: [
        { value: 'permanent', rows: 3 },
        { value: 'temporary', rows: 2 },
      ],
      providers: [
        { value: 'Gmail', rows: 2 },
        { value: 'example.org', rows: 2 },
        { value: 'Yahoo', rows: 1 },
      ],
      otherProviders: 0,
    });
  });

  it('keeps the list of providers short, whatever the inputs name', () => {
    const counter = new BatchCounter();
    const [row] = batchRows('x', UNREADABLE);
    for (let i = 0; i < 1500; i += 1) if (row) counter.add({ ...row, provider: `mx${String(i)}.example` });
    expect(counter.summary.providers).toHaveLength(1000);
    expect(counter.summary.otherProviders).toBe(500);
  });
});

describe('groupByMail', () => {
  const about = (original: Partial<Report['original']>, address: string | null): Report =>
    report({ original: { ...NO_ORIGINAL, ...original }, recipients: [recipient(address)] });

  it('puts notices of one mail together and leaves the others alone', () => {
    const reports = [
      about({ messageId: '<1@example.com>' }, 'ann@example.org'),
      about({ subject: 'Minutes', from: 'maria@example.com' }, 'ben@example.org'),
      about({ messageId: '<1@example.com>' }, 'carl@example.org'),
      about({ subject: 'Minutes', from: 'maria@example.com' }, 'ben@example.org'),
      about({}, null),
      about({}, null),
      about({ subject: 'Minutes' }, null),
      UNREADABLE,
    ];
    expect(groupByMail(reports)).toEqual([[0, 2], [1, 3], [4], [5], [6], [7]]);
  });
});
