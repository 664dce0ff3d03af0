import { describe, expect, it } from 'vitest';
import type { DkimVerification, DmarcVerdict } from '../../../shared/auth/authentication.ts';
import { caseState, isAligned } from '../../../shared/forward/case-state.ts';
import type { Asked, ForwardEvidence, PolicyEditions } from '../../../shared/forward/forward-evidence.ts';
import type { ForwardFacts, RefusalFacts } from '../../../shared/forward/forward-facts.ts';
import { NO_ANSWERS } from '../../../shared/forward/forward-input.ts';
import { offlineEvidence } from '../../../shared/forward/offline.ts';
import { forwardFacts } from '../../../shared/forward/read-forward.ts';

const ANSWERS = {
  ...NO_ANSWERS,
  ...{ sender: 'maria@example.com', mailbox: 'ben@example.org', target: 'ben@example.net' },
};

function facts(more: Partial<ForwardFacts> = {}): ForwardFacts {
  const read = forwardFacts({ explained: null, noticeFields: [], mail: null, answers: ANSWERS });
  return { ...read, signed: 'yes', signingDomains: ['example.com'], signatureHeld: 'unknown', ...more };
}

function verdict(policy: DmarcVerdict['policy'], record: string | null): DmarcVerdict {
  return {
    result: policy === null ? 'none' : 'fail',
    policy,
    domain: 'example.com',
    recordDomain: record === null ? null : 'example.com',
    record,
    spfAligned: false,
    dkimAligned: false,
  };
}

function policies(policy: DmarcVerdict['policy'], record: string | null): Asked<PolicyEditions> {
  return {
    kind: 'known',
    value: { rfc9989: verdict(policy, record), rfc7489: verdict(policy, record) },
  };
}

const SIGNATURE: DkimVerification = {
  domain: 'example.com',
  selector: 's',
  algorithm: 'rsa-sha256',
  result: 'pass',
  comment: null,
  aligned: 'strict',
  bodyChecked: true,
  bodyIntact: true,
  headerIntact: true,
  bodyLimit: null,
  keyBits: 2048,
  signedFields: ['from'],
  lenientResult: null,
};

function evidence(dkim: readonly DkimVerification[], given: Partial<ForwardEvidence> = {}): ForwardEvidence {
  return {
    ...offlineEvidence(facts()),
    authentication: {
      kind: 'known',
      value: {
        ...{ spf: null, spfBasis: null, dkim, dmarc: null, notVerified: null },
        arc: { result: 'none', instances: 0, reason: null },
      },
    },
    ...given,
  };
}

const REFUSED: RefusalFacts = {
  ...{ replyCode: '550', enhancedStatus: '5.7.1', words: 'refused', reason: 'auth-failure' },
  ...{ permanence: 'permanent', speaker: 'recipient-server', spfDomain: null, spfIp: null },
  ...{ spf: 'not-stated', dkim: 'not-stated', dmarc: 'not-stated' },
};

function signing(state: ReturnType<typeof caseState>): string {
  return [state.leavesAligned, state.untouched, state.seenAligned].join(' ');
}

describe('what is known of signatures: leaves A, survives B, seen at C', () => {
  it('holds where it was verified', () => {
    expect(signing(caseState(facts(), evidence([SIGNATURE])))).toBe('yes yes yes');
  });

  it('was broken by B where the header still says who signed, or the text still is what was signed', () => {
    const footer = { ...SIGNATURE, result: 'neutral', bodyIntact: false } as const;
    const subject = { ...SIGNATURE, result: 'fail', headerIntact: false } as const;
    expect(signing(caseState(facts(), evidence([footer])))).toBe('yes no no');
    expect(signing(caseState(facts(), evidence([subject])))).toBe('yes no no');
  });

  it('stays open where the key could not be looked up, and where only the header came along', () => {
    const open = { ...SIGNATURE, result: 'temperror', bodyIntact: null, headerIntact: null } as const;
    expect(signing(caseState(facts(), evidence([open])))).toBe('unknown unknown unknown');
    const headerOnly = { ...SIGNATURE, result: 'neutral', bodyChecked: false, bodyIntact: null } as const;
    expect(signing(caseState(facts(), evidence([headerOnly])))).toBe('yes unknown unknown');
  });

  it('stays open offline, unless a server on the way noted that it held', () => {
    const offline = offlineEvidence(facts());
    expect(signing(caseState(facts(), offline))).toBe('unknown unknown unknown');
    expect(signing(caseState(facts({ signatureHeld: 'yes' }), offline))).toBe('yes unknown unknown');
  });

  it('is broken where it left in order and the target says that it did not pass', () => {
    const given = facts({ signatureHeld: 'yes', refusal: { ...REFUSED, dkim: 'not-passed' } });
    expect(signing(caseState(given, offlineEvidence(given)))).toBe('yes no no');
  });

  it('does not speak for the sender where it is for a subdomain and the policy wants the same name', () => {
    const below = { ...SIGNATURE, domain: 'mail.example.com', aligned: 'relaxed' } as const;
    const given = facts({ signingDomains: ['mail.example.com'] });
    const asking = (record: string): Partial<ForwardEvidence> => ({
      sender: { domain: 'example.com', spf: { kind: 'offline' }, dmarc: policies('reject', record) },
    });
    const strict = evidence([below], asking('v=DMARC1; p=reject; adkim=s'));
    expect(signing(caseState(given, strict))).toBe('no yes no');
    expect(signing(caseState(given, evidence([below], asking('v=DMARC1; p=reject'))))).toBe('yes yes yes');
  });

  it('says nothing of the sender’s own name where somebody else signed', () => {
    const foreign = { ...SIGNATURE, domain: 'esp.example', aligned: null } as const;
    const state = caseState(facts({ signingDomains: ['esp.example'] }), evidence([foreign]));
    expect([state.leavesSigned, state.leavesAligned, state.seenSigned, state.seenAligned]).toEqual([
      ...['yes', 'no', 'yes', 'no'],
    ]);
  });
});

describe('the envelope', () => {
  it.each([
    ['maria@example.com', false],
    ['bounce@mail.example.com', false],
    ['bounce@example.net', true],
  ])('%s is of somebody else than example.com: %s', (address, isForeign) => {
    const read = facts();
    const sender = {
      ...read.actors.sender,
      envelope: { value: address, source: 'envelope', quote: null },
    } as const;
    const state = caseState({ ...read, actors: { ...read.actors, sender } }, evidence([]));
    expect(state.isEnvelopeForeign).toBe(isForeign);
  });

  it('is the sender’s own where the forwarding has put itself into From', () => {
    const read = facts({ touched: ['from'] });
    const envelope = { value: 'ann@example.net', source: 'envelope', quote: null } as const;
    const actors = { ...read.actors, sender: { ...read.actors.sender, envelope } };
    const state = caseState({ ...read, actors }, evidence([]));
    expect(state).toMatchObject({ isEnvelopeForeign: false, rewritesFrom: true });
  });
});

describe('what the refusal adds to what DNS says', () => {
  const asTest = { ...verdict('quarantine', 'v=DMARC1; p=reject; t=y'), result: 'fail' } as const;
  const value = { rfc9989: asTest, rfc7489: verdict('reject', 'v=DMARC1; p=reject; t=y') };
  const given = evidence([], {
    sender: { domain: 'example.com', spf: { kind: 'offline' }, dmarc: { kind: 'known', value } },
  });

  it('goes by the edition of DMARC that asks to refuse where the target refused for that', () => {
    const refused = facts({ refusal: { ...REFUSED, dmarc: 'not-passed' } });
    expect(caseState(refused, given).policy).toEqual({ rfc9989: 'reject', rfc7489: 'reject' });
    expect(caseState(facts(), given).policy).toEqual({ rfc9989: 'quarantine', rfc7489: 'reject' });
  });
});

describe('names that belong together', () => {
  it.each([
    ['example.com', 'example.com', 'v=DMARC1; p=reject; aspf=s', 'yes'],
    ['mail.example.com', 'example.com', 'v=DMARC1; p=reject', 'yes'],
    ['mail.example.com', 'example.com', 'v=DMARC1; p=reject; aspf=s', 'no'],
    ['mail.example.com', 'example.com', 'v=DMARC1; p=reject; adkim=s', 'yes'],
    ['example.org', 'example.com', 'v=DMARC1; p=reject', 'no'],
  ] as const)('%s and %s by %s: %s', (domain, from, record, expected) => {
    expect(isAligned(domain, from, policies('reject', record), 'aspf')).toBe(expected);
  });

  it('go by the registered name where no policy is known, and stay open without a name', () => {
    expect(isAligned('a.example.co.uk', 'b.example.co.uk', { kind: 'offline' }, 'aspf')).toBe('yes');
    expect(isAligned('one.co.uk', 'two.co.uk', { kind: 'offline' }, 'aspf')).toBe('no');
    expect(isAligned(null, 'example.com', { kind: 'offline' }, 'aspf')).toBe('unknown');
  });
});

describe('a policy that the refusal states', () => {
  const refused = facts({ refusal: { ...REFUSED, dmarc: 'not-passed' } });
  const posture = (dmarc: Asked<PolicyEditions>): Partial<ForwardEvidence> => ({
    sender: { domain: 'example.com', spf: { kind: 'offline' }, dmarc },
  });

  it('is taken for "reject" where nobody could look, and stays open where DNS says something else', () => {
    expect(caseState(refused, offlineEvidence(refused)).policy.rfc9989).toBe('reject');
    const none = evidence([], posture(policies('none', 'v=DMARC1; p=none')));
    expect(caseState(refused, none).policy.rfc9989).toBe('unknown');
    const same = evidence([], posture(policies('reject', 'v=DMARC1; p=reject')));
    expect(caseState(refused, same).policy.rfc9989).toBe('reject');
  });
});
