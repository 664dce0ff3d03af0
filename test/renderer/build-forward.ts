import type { DmarcVerdict } from '../../shared/auth/authentication.ts';
import type { SpfEvaluation, SpfResult } from '../../shared/auth/spf/spf-evaluation.ts';
import type { ForwardEvidence, SenderPosture } from '../../shared/forward/forward-evidence.ts';
import type { FactSource, ForwardFacts, Known } from '../../shared/forward/forward-facts.ts';
import type { ForwardAnswers } from '../../shared/forward/forward-input.ts';
import { NO_ANSWERS } from '../../shared/forward/forward-input.ts';
import { offlineEvidence } from '../../shared/forward/offline.ts';
import { composeExamination, type ForwardExamination } from '../../shared/report/forward-examination.ts';

function known(value: string, source: FactSource = 'report', quote: string | null = value): Known {
  return { value, source, quote };
}

const WORDS =
  '550-5.7.26 This mail has been blocked because the sender is unauthenticated. SPF [example.com] with ip: [198.51.100.40] = did not pass';

/** Anna of example.com wrote to Ben's mailbox at the club, which forwards to example.net; unsigned, and left as it was. */
export const BENS_FACTS: ForwardFacts = {
  input: 'failure',
  actors: {
    sender: {
      address: known('anna@example.com', 'header', 'From: Anna Lang <anna@example.com>'),
      domain: known('example.com', 'header', 'From: Anna Lang <anna@example.com>'),
      envelope: known('anna@example.com', 'header', 'Return-Path: <anna@example.com>'),
      ip: known('192.0.2.25', 'header'),
    },
    forwarder: {
      mailbox: known('ben@club.example.org', 'report'),
      host: known('mx.club.example.org', 'report'),
      ip: known('198.51.100.40', 'refusal', WORDS),
      rewrittenSender: null,
    },
    target: {
      address: known('ben.k@example.net', 'report'),
      domain: known('example.net', 'report'),
      host: known('mx1.mail.example.net', 'report'),
      ip: known('203.0.113.8', 'report'),
      targetId: 'unknown',
    },
  },
  refusal: {
    replyCode: '550',
    enhancedStatus: '5.7.26',
    words: WORDS,
    reason: 'auth-failure',
    permanence: 'permanent',
    speaker: 'recipient-server',
    spf: 'not-passed',
    dkim: 'not-stated',
    dmarc: 'not-stated',
    spfDomain: 'example.com',
    spfIp: '198.51.100.40',
  },
  stoppedAtForwarder: false,
  reportedBySender: false,
  signs: [{ sign: 'other-recipient', quote: 'Original-Recipient: rfc822; ben@club.example.org' }],
  rewriting: null,
  list: null,
  loop: null,
  arcSets: 0,
  signed: 'no',
  signatureHeld: 'unknown',
  signingDomains: [],
  untouched: 'yes',
  touched: [],
};

/** What SPF says of a domain for the club's server. */
export function spfOf(domain: string, result: SpfResult): SpfEvaluation {
  const text = 'v=spf1 ip4:192.0.2.25 -all';
  return {
    question: { ip: '198.51.100.40', mailFrom: `anna@${domain}`, helo: null },
    result,
    domain,
    matchedTerm: { text: result === 'fail' ? '-all' : '?all', domain },
    lookups: { count: 0, limit: 10, void: 0, voidLimit: 2 },
    tree: { domain, text, result, terms: [], problem: null },
    problem: null,
    explanation: null,
  };
}

function policyOf(domain: string, policy: DmarcVerdict['policy']): DmarcVerdict {
  return {
    result: policy === null ? 'none' : 'fail',
    policy,
    domain,
    recordDomain: policy === null ? null : domain,
    record: policy === null ? null : `v=DMARC1; p=${policy}`,
    spfAligned: false,
    dkimAligned: false,
  };
}

/** A sending domain as DNS shows it. */
export function postureOf(domain: string, spf: SpfResult, policy: DmarcVerdict['policy']): SenderPosture {
  const verdict = policyOf(domain, policy);
  return {
    domain,
    spf: { kind: 'known', value: spfOf(domain, spf) },
    dmarc: { kind: 'known', value: { rfc9989: verdict, rfc7489: verdict } },
  };
}

/** What DNS said of Anna's domain and of the club's. */
export const BENS_EVIDENCE: ForwardEvidence = {
  ...offlineEvidence(BENS_FACTS),
  sender: postureOf('example.com', 'fail', 'reject'),
  spfDirect: { kind: 'known', value: spfOf('example.com', 'pass') },
  spfRewritten: { kind: 'known', value: spfOf('club.example.org', 'pass') },
  rewrittenDomain: 'club.example.org',
  targetMx: { kind: 'known', value: ['mx1.mail.example.net', 'mx2.mail.example.net'] },
};

interface ForwardParts {
  readonly facts?: Partial<ForwardFacts>;
  readonly evidence?: Partial<ForwardEvidence>;
  readonly answers?: Partial<ForwardAnswers>;
}

/** The examination of Ben's forwarding, judged and worded as the product does it; facts, evidence and answers by choice. */
export function buildForward(parts: ForwardParts = {}): ForwardExamination {
  const facts = { ...BENS_FACTS, ...parts.facts };
  const evidence = { ...BENS_EVIDENCE, ...parts.evidence };
  return composeExamination(facts, evidence, { ...NO_ANSWERS, ...parts.answers });
}

/** Facts of somebody who has nothing to paste and has answered nothing yet. */
export const NOTHING_KNOWN: Partial<ForwardFacts> = {
  input: 'answers',
  actors: {
    sender: { address: null, domain: null, envelope: null, ip: null },
    forwarder: { mailbox: null, host: null, ip: null, rewrittenSender: null },
    target: { address: null, domain: null, host: null, ip: null, targetId: 'unknown' },
  },
  refusal: null,
  signs: [],
  signed: 'unknown',
  untouched: 'unknown',
};
