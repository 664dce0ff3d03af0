import { NO_DELAY, NO_FACTS, NO_ORIGINAL } from '../../shared/bounce/notice.ts';
import type { JudgedRecipient } from '../../shared/bounce/verdict.ts';
import type { DeliveryPath } from '../../shared/report/delivery-path.ts';
import type { Finding, Report } from '../../shared/report/report.ts';
import type { Explained } from '../../renderer/explained.ts';

/** One refused recipient; fields by choice. */
export function buildRecipient(fields: Partial<JudgedRecipient> = {}): JudgedRecipient {
  return {
    ...NO_FACTS,
    address: 'ann@example.org',
    action: 'failed',
    replyCode: '550',
    enhancedStatus: '5.1.1',
    remoteHost: 'mx.example.org',
    remoteIp: '203.0.113.25',
    stage: 'rcpt',
    diagnostic: '550 5.1.1 <ann@example.org>: User unknown',
    reason: 'user-unknown',
    confidence: 'certain',
    ruleId: null,
    matched: 'User unknown',
    permanence: 'permanent',
    addressDead: true,
    speaker: 'recipient-server',
    ...fields,
  };
}

/** A finding that no such mailbox exists; fields by choice. */
export function buildFinding(fields: Partial<Finding> = {}): Finding {
  return {
    id: 'recipient.unknown',
    confidence: 'certain',
    actors: ['you', 'recipient'],
    params: { recipient: 'ann@example.org', server: 'mx.example.org' },
    detail: null,
    evidence: [
      {
        source: 'bounce',
        quote: '550 5.1.1 <ann@example.org>: User unknown',
        matched: 'User unknown',
        line: 3,
      },
    ],
    references: ['RFC 3463 §3.2'],
    asOf: '2026-11',
    recipients: [0],
    ...fields,
  };
}

/** A path whose third station refused; the second one wrote the report. */
export const REFUSED_PATH: DeliveryPath = {
  stations: [
    {
      role: 'you',
      host: 'Maria Berger <maria@example.com>',
      named: true,
      state: 'passed',
      at: '2026-11-12T14:02:08+01:00',
    },
    {
      role: 'sender-provider',
      host: 'mail.example.com',
      named: true,
      state: 'passed',
      at: '2026-11-12T14:02:12+01:00',
    },
    { role: 'recipient-provider', host: 'mx.example.org', named: true, state: 'refused', at: null },
    { role: 'mailbox', host: null, named: false, state: 'not-reached', at: null },
  ],
  legs: ['passed', 'refused', 'not-reached'],
  reportedBy: 1,
};

/** A report of one refused recipient; fields by choice. */
export function buildReport(fields: Partial<Report> = {}): Report {
  return {
    schemaVersion: 1,
    kind: 'failure',
    unreadable: null,
    format: 'rfc3464',
    language: 'en',
    reporter: { host: 'mail.example.com', software: 'postfix' },
    recipients: [buildRecipient()],
    original: { ...NO_ORIGINAL, from: 'maria@example.com', subject: 'Minutes' },
    delay: NO_DELAY,
    subject: 'Undelivered Mail Returned to Sender',
    date: 'Thu, 12 Nov 2026 14:02:12 +0100',
    findings: [buildFinding()],
    path: REFUSED_PATH,
    problems: [],
    sizeOctets: 2600,
    ...fields,
  };
}

/** An input with its result; fields by choice. */
export function buildExplained(fields: Partial<Explained> = {}): Explained {
  return {
    kind: 'explained',
    name: null,
    content: { kind: 'text', text: '550 5.1.1 <ann@example.org>: User unknown' },
    report: buildReport(),
    originalText: 'Reporting-MTA: mail.example.com\n\n550 5.1.1 <ann@example.org>: User unknown\n',
    originalCut: false,
    ...fields,
  };
}
