import { describe, expect, it } from 'vitest';
import type { DkimVerification } from '../../../shared/auth/authentication.ts';
import type { SpfEvaluation } from '../../../shared/auth/spf/spf-evaluation.ts';
import { caseState } from '../../../shared/forward/case-state.ts';
import { causeFor, type CauseJudgement } from '../../../shared/forward/cause.ts';
import type { ForwardEvidence } from '../../../shared/forward/forward-evidence.ts';
import type { ForwardFacts, RefusalFacts, Tri } from '../../../shared/forward/forward-facts.ts';
import { NO_ANSWERS } from '../../../shared/forward/forward-input.ts';
import { offlineEvidence } from '../../../shared/forward/offline.ts';
import { forwardFacts } from '../../../shared/forward/read-forward.ts';

const ANSWERS = {
  ...NO_ANSWERS,
  ...{ sender: 'maria@example.com', mailbox: 'ben@example.org', target: 'ben@example.net' },
};

const REFUSED: RefusalFacts = {
  ...{ replyCode: '550', enhancedStatus: '5.7.1', words: 'refused', reason: 'auth-failure' },
  ...{ permanence: 'permanent', speaker: 'recipient-server', spfDomain: null, spfIp: '198.51.100.40' },
  ...{ spf: 'not-stated', dkim: 'not-stated', dmarc: 'not-stated' },
};

const SPF_FAILS: SpfEvaluation = {
  question: { ip: '198.51.100.40', mailFrom: 'maria@example.com', helo: null },
  ...{ result: 'fail', domain: 'example.com', matchedTerm: null, problem: null, explanation: null },
  lookups: { count: 0, limit: 10, void: 0, voidLimit: 2 },
  tree: { domain: 'example.com', text: 'v=spf1 -all', result: 'fail', terms: [], problem: null },
};

/** A signature over a text that has been altered since. */
const BROKEN: DkimVerification = {
  ...{ domain: 'example.com', selector: 's', algorithm: 'rsa-sha256', result: 'neutral', comment: null },
  ...{ aligned: 'strict', bodyChecked: true, bodyIntact: false, headerIntact: true, bodyLimit: null },
  ...{ keyBits: 2048, signedFields: ['from'], lenientResult: null },
};

function facts(refusal: Partial<RefusalFacts>, signatureHeld: Tri = 'unknown'): ForwardFacts {
  const read = forwardFacts({ explained: null, noticeFields: [], mail: null, answers: ANSWERS });
  return {
    ...read,
    input: 'failure',
    refusal: { ...REFUSED, ...refusal },
    signs: [{ sign: 'other-recipient', quote: 'ben@example.org' }],
    signed: 'yes',
    signingDomains: ['example.com'],
    signatureHeld,
  };
}

function judge(given: ForwardFacts, dkim: readonly DkimVerification[] = []): CauseJudgement {
  const evidence: ForwardEvidence = {
    ...offlineEvidence(given),
    sender: {
      domain: 'example.com',
      spf: { kind: 'known', value: SPF_FAILS },
      dmarc: { kind: 'failed' },
    },
    authentication: {
      kind: 'known',
      value: {
        ...{ spf: null, spfBasis: null, dkim, dmarc: null, notVerified: null },
        arc: { result: 'none', instances: 0, reason: null },
      },
    },
  };
  return causeFor({ facts: given, evidence, state: caseState(given, evidence), demands: [] });
}

describe('why a forward was refused', () => {
  const notSigned = { spf: 'not-passed', dkim: 'not-passed' } as const;

  it('is not certain of a broken signature by the returned copy alone, but by a server that saw it hold', () => {
    const cause = 'dkim-broken-by-forwarder';
    expect(judge(facts(notSigned), [BROKEN])).toMatchObject({ cause, confidence: 'likely' });
    expect(judge(facts(notSigned, 'yes'), [BROKEN])).toMatchObject({ cause, confidence: 'certain' });
  });

  it('goes by a code about the mailbox, even where a check is mentioned', () => {
    const unknown = { reason: 'user-unknown', enhancedStatus: '5.1.1', spf: 'not-passed' } as const;
    expect(judge(facts(unknown)).cause).toBe('target-refuses-for-other-reason');
    expect(judge(facts({ ...unknown, enhancedStatus: '5.7.1' })).cause).toBe('spf-fails-for-forwarder');
  });
});
