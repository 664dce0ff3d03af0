import {
  NO_DELAY,
  NO_FACTS,
  NO_ORIGINAL,
  NO_REPORTER,
  type DsnAction,
  type Notice,
  type NoticeKind,
} from '../../../shared/bounce/notice.ts';
import { REASONS } from '../../../shared/bounce/reason.ts';
import type { Confidence } from '../../../shared/bounce/rule.ts';
import type { JudgedRecipient, Permanence } from '../../../shared/bounce/verdict.ts';
import type { CheckSubject } from '../../../shared/checks/check.ts';

export const NOTICE: Notice = {
  kind: 'failure',
  format: 'rfc3464',
  language: 'en',
  reporter: NO_REPORTER,
  recipients: [],
  original: NO_ORIGINAL,
  delay: NO_DELAY,
  subject: null,
  date: null,
};

export const RECIPIENT: JudgedRecipient = {
  ...NO_FACTS,
  address: 'ann@example.org',
  reason: 'unknown',
  confidence: 'likely',
  ruleId: null,
  matched: null,
  permanence: 'unknown',
  addressDead: false,
  speaker: 'recipient-server',
};

/** A subject from its parts; what is not given stays not stated. */
export function subject(recipient: Partial<JudgedRecipient>, notice: Partial<Notice> = {}): CheckSubject {
  return { notice: { ...NOTICE, ...notice }, recipient: { ...RECIPIENT, ...recipient }, rule: null };
}

interface Situation {
  readonly kind: NoticeKind;
  readonly action: DsnAction | null;
  readonly permanence: Permanence;
  readonly replyCode: string | null;
}

/** Kinds of input with what they say about the mail's fate. */
const SITUATIONS: readonly Situation[] = [
  { kind: 'failure', action: 'failed', permanence: 'permanent', replyCode: '550' },
  { kind: 'failure', action: null, permanence: 'unknown', replyCode: null },
  { kind: 'failure', action: 'failed', permanence: 'temporary', replyCode: '451' },
  { kind: 'delay', action: 'delayed', permanence: 'temporary', replyCode: '451' },
  { kind: 'delay', action: null, permanence: 'temporary', replyCode: null },
  { kind: 'smtp-reply', action: null, permanence: 'permanent', replyCode: '550' },
  { kind: 'smtp-reply', action: null, permanence: 'temporary', replyCode: '451' },
  { kind: 'client-error', action: null, permanence: 'permanent', replyCode: '550' },
  { kind: 'success', action: 'delivered', permanence: 'none', replyCode: '250' },
  { kind: 'relayed', action: 'relayed', permanence: 'none', replyCode: null },
  { kind: 'expanded', action: 'expanded', permanence: 'none', replyCode: null },
  { kind: 'success', action: null, permanence: 'none', replyCode: null },
  { kind: 'relayed', action: null, permanence: 'none', replyCode: null },
  { kind: 'expanded', action: null, permanence: 'none', replyCode: null },
  { kind: 'auto-reply', action: null, permanence: 'none', replyCode: null },
  { kind: 'complaint', action: null, permanence: 'none', replyCode: null },
  { kind: 'challenge', action: null, permanence: 'none', replyCode: null },
  { kind: 'ordinary-message', action: null, permanence: 'unknown', replyCode: null },
];

const CONFIDENCES: readonly Confidence[] = ['certain', 'likely', 'possible'];

/** Sentences that steer the special cases. */
const DIAGNOSTICS = [
  '550 5.4.1 Recipient address rejected: Access denied',
  '550 5.7.1 only members of the group may post to this list, members only',
  '550 5.7.1 The mail was refused by a content rule of the domain, gcdp',
  '535 5.7.8 Error: authentication failed',
  '534 5.7.9 Application-specific password required',
  '535 5.7.139 SmtpClientAuthentication is disabled for the tenant',
  '530 5.7.0 Authentication required',
  'The message could not be sent: the connection to mail.example.net was lost',
  'The message could not be sent: could not find the host mail.example.net',
  'The message could not be sent: the certificate of mail.example.net has expired',
  'The message could not be sent: mail.example.net does not offer STARTTLS',
];

/** What the returned original and the reporter may add. */
const SURROUNDINGS: readonly Partial<Notice>[] = [
  {},
  { format: 'headers' },
  { delay: { since: '2026-11-17T10:00:00+01:00', giveUpAt: '2026-11-22T10:00:00+01:00', willRetry: null } },
  {
    reporter: { host: 'mx.example.org', software: null },
    original: { ...NO_ORIGINAL, from: 'ben@example.net' },
  },
  {
    original: {
      ...NO_ORIGINAL,
      from: 'ben@example.net',
      headers: [
        {
          name: 'received-spf',
          value: 'fail (example.org: domain of example.net does not permit 192.0.2.9)',
        },
        { name: 'x-spam-flag', value: 'YES' },
      ],
    },
  },
  {
    original: {
      ...NO_ORIGINAL,
      from: 'ben@example.net',
      headers: [
        { name: 'authentication-results', value: 'mx.example.org; spf=fail smtp.mailfrom=example.net' },
      ],
    },
  },
];

const PEOPLE: readonly Partial<JudgedRecipient>[] = [
  {},
  { address: null },
  { originalAddress: 'bob@example.com' },
  { remoteHost: 'mx.example.org', diagnostic: '550 5.7.1 refused' },
];

/** One thing varied at a time: the words, the person, or what surrounds them. */
function* variations(base: Partial<JudgedRecipient>, kind: NoticeKind): Iterable<CheckSubject> {
  for (const diagnostic of DIAGNOSTICS) {
    const enhancedStatus = /\b\d\.\d\.\d{1,3}\b/.exec(diagnostic)?.[0] ?? null;
    yield subject({ ...base, diagnostic, enhancedStatus }, { kind });
  }
  for (const people of PEOPLE) yield subject({ ...base, ...people }, { kind });
  for (const notice of SURROUNDINGS) yield subject(base, { ...notice, kind });
}

/** Every reason in every situation, with every confidence and variation: what checks may ever be asked. */
export function* subjects(): Iterable<CheckSubject> {
  for (const reason of REASONS) {
    for (const { kind, ...facts } of SITUATIONS) {
      for (const confidence of CONFIDENCES) yield* variations({ ...facts, reason, confidence }, kind);
    }
  }
}
