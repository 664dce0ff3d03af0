import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrivalAfter, presentArrival } from '../../../shared/forward/arrival.ts';
import type { CasePolicy, CaseState } from '../../../shared/forward/case-state.ts';
import { outcomeOf, type Outcome } from '../../../shared/forward/demands.ts';
import { REMEDY_IDS, type Helps, type RemedyId } from '../../../shared/forward/forward-judgement.ts';
import { remediesFor } from '../../../shared/forward/remedies.ts';
import type { RemedyCase } from '../../../shared/forward/remedy-answer.ts';
import { TARGETS } from '../../../shared/forward/targets/index.ts';
import { caseAt, PLAIN, policy } from './case-states.ts';

function table(given: RemedyCase): Partial<Record<RemedyId, Helps>> {
  return Object.fromEntries(remediesFor(given).map(({ id, helps }) => [id, helps]));
}

const SIGNED: Partial<CaseState> = { leavesSigned: 'yes', leavesAligned: 'yes' };
const BROKEN: Partial<CaseState> = { ...SIGNED, untouched: 'no', seenSigned: 'no', seenAligned: 'no' };

/** y yes, n no, p partly, u unknown; . no such row. */
const COLUMNS: readonly RemedyId[] = [
  'send-again',
  'write-directly',
  'fetch',
  'srs',
  'srs-untouched',
  'sender-dkim',
  'sender-dkim-and-srs',
  'sender-relaxes-spf',
  'sender-lists-forwarder',
  'forward-as-attachment',
  'allow-list',
];
const LETTER = { yes: 'y', no: 'n', partly: 'p', unknown: 'u' } as const;

function row(given: RemedyCase): string {
  const answers = table(given);
  return COLUMNS.map((id) => {
    const helps = answers[id];
    return helps === undefined ? '.' : LETTER[helps];
  }).join('');
}

describe('what would help, as a table', () => {
  it.each([
    // Strict list, no signature, no policy: what the target looks at decides.
    ['gmail', PLAIN, 'nypyyp.nyyn'],
    ['spf-strict', PLAIN, 'nyyyyn.yyyy'],
    ['dmarc-enforcing', PLAIN, 'nyyyyp.yyyy'],
    ['unknown', PLAIN, 'nyyyyp.yyyp'],
    // A list that only doubts: nothing to relax, and a target that wants a pass still misses it.
    ['gmail', { ...PLAIN, spfKept: 'softfail' }, 'nypyyp.nyyn'],
    ['spf-strict', { ...PLAIN, spfKept: 'softfail' }, 'nyyyyy.nyyy'],
    // p=reject without a signature: SRS repairs SPF only, for a name that is not the sender's.
    ['gmail', { ...PLAIN, policy: policy('reject') }, 'nypnnpynyyn'],
    ['dmarc-enforcing', { ...PLAIN, policy: policy('reject') }, 'nyynnpynyyy'],
    ['spf-strict', { ...PLAIN, policy: policy('reject') }, 'nyyppnypyyy'],
    // p=quarantine: taken, but into the spam folder.
    ['gmail', { ...PLAIN, policy: policy('quarantine') }, 'nyppppynyyn'],
    // Signed, and the forwarding breaks it: only leaving the mail alone helps.
    ['gmail', { ...PLAIN, ...BROKEN, policy: policy('reject') }, 'nypnyn.nyyn'],
    ['dmarc-enforcing', { ...PLAIN, ...BROKEN, policy: policy('reject') }, 'nyynyn.nyyy'],
    // B rewrites already: SRS is nothing new.
    ['gmail', { ...PLAIN, rewrites: true, policy: policy('reject') }, 'nypnnpynnyn'],
    // B's own domain does not name its server.
    ['gmail', { ...PLAIN, spfRewritten: 'none' }, 'nypnnpynyun'],
    ['gmx-webde', { ...PLAIN, spfRewritten: 'fail' }, 'nyynnnnyynn'],
    // Nobody knows B's address.
    ['gmail', { ...PLAIN, spfKept: 'unknown', spfRewritten: 'unknown', spfDirect: 'unknown' }, 'nupuupyuyun'],
    // Nobody could ask for the policy.
    ['dmarc-enforcing', { ...PLAIN, policy: policy('unknown') }, 'nyyuupyuyyy'],
  ] as const)('%s %o', (target, state, expected) => {
    expect(row(caseAt(target, state))).toBe(expected);
  });

  it('expects nothing of the sender’s own record where another domain is on the envelope', () => {
    const answers = table(caseAt('spf-strict', { ...PLAIN, isEnvelopeForeign: true }));
    expect(answers).toMatchObject({ 'sender-lists-forwarder': 'no', 'sender-relaxes-spf': 'no', srs: 'yes' });
  });

  it('wants a broken record to be put right before anything is added to it', () => {
    const answers = table(caseAt('either-proof', { ...PLAIN, spfKept: 'permerror' }));
    expect(answers).toMatchObject({ 'sender-lists-forwarder': 'partly', 'sender-relaxes-spf': 'no' });
  });

  it('does not take the envelope of an earlier server for that of the last', () => {
    const state = { ...PLAIN, rewrites: true, spfRewritten: 'fail' } as const;
    expect(table(caseAt('spf-strict', state))).toMatchObject({ srs: 'no', 'srs-untouched': 'no' });
    const earlier = { ...state, isRewrittenElsewhere: true };
    expect(table(caseAt('spf-strict', earlier))).toMatchObject({ srs: 'partly', 'srs-untouched': 'partly' });
  });

  it('collects from the first mailbox where the last one takes no mail', () => {
    const dead = { cause: 'target-refuses-for-other-reason', reason: 'user-unknown' } as const;
    const answers = table(caseAt('unknown', PLAIN, dead));
    expect(answers).toMatchObject({ fetch: 'partly', 'write-directly': 'no', srs: 'no', 'allow-list': 'no' });
  });

  it('leaves open what comes of a forwarder that no longer writes itself into From', () => {
    const answers = table(caseAt('either-proof', { ...PLAIN, rewritesFrom: true }));
    expect(answers).toMatchObject({
      srs: 'yes',
      'srs-untouched': 'unknown',
      'sender-dkim-and-srs': 'unknown',
    });
  });

  it('says of a change that changes nothing that a mail which arrives still does', () => {
    const state = { ...PLAIN, spfKept: 'softfail' } as const;
    const taken = { isTaken: true, permanence: 'none' } as const;
    expect(table(caseAt('spf-strict', state, taken))).toMatchObject({ 'sender-relaxes-spf': 'yes' });
  });

  it('goes round a forwarder that refuses', () => {
    for (const cause of ['tenant-forbids-forwarding', 'forwarder-refuses-relay'] as const) {
      const answers = table(caseAt('unknown', PLAIN, { cause, isTenant: true }));
      expect(answers).toMatchObject({
        'write-directly': 'yes',
        fetch: 'yes',
        'sender-dkim': 'no',
        'allow-list': 'no',
        'tenant-redirect': 'yes',
      });
    }
  });

  it('does not promise help against a dead mailbox', () => {
    const answers = table(
      caseAt('gmail', PLAIN, { cause: 'target-refuses-for-other-reason', reason: 'user-unknown' }),
    );
    expect(Object.values(answers).filter((helps) => helps === 'yes')).toEqual([]);
  });

  it('says that a circle stays', () => {
    const answers = table(caseAt('gmail', PLAIN, { cause: 'forwarding-loop' }));
    expect(answers).toMatchObject({ fetch: 'yes', srs: 'no', 'sender-dkim': 'no', 'send-again': 'no' });
  });

  it('leaves a temporary refusal open only where nothing stands against the mail for good', () => {
    const temporary = { permanence: 'temporary' } as const;
    expect(table(caseAt('gmail', PLAIN, temporary))['send-again']).toBe('no');
    const open = { ...PLAIN, spfKept: 'temperror' } as const;
    expect(table(caseAt('gmail', open, temporary))['send-again']).toBe('partly');
  });

  it('puts what helps first', () => {
    const rank = ['yes', 'partly', 'unknown', 'no'];
    const ranks = remediesFor(caseAt('gmail', PLAIN)).map(({ helps }) => rank.indexOf(helps));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });
});

const spf = fc.constantFrom(
  'none',
  'neutral',
  'pass',
  'fail',
  'softfail',
  'permerror',
  'temperror',
  'unknown',
);
const tri = fc.constantFrom('yes', 'no', 'unknown');
const known = fc.constantFrom('none', 'quarantine', 'reject', 'no-record', 'unknown');
const policies: fc.Arbitrary<CasePolicy> = fc.record({ rfc9989: known, rfc7489: known });
const states: fc.Arbitrary<CaseState> = fc
  .record({
    spfKept: spf,
    keptAligned: tri,
    spfRewritten: spf,
    rewrittenAligned: tri,
    spfDirect: spf,
    isEnvelopeForeign: fc.boolean(),
    rewrites: fc.boolean(),
    isRewrittenElsewhere: fc.boolean(),
    rewritesFrom: fc.boolean(),
    leavesSigned: tri,
    leavesAligned: tri,
    untouched: tri,
    policy: policies,
    forwarderPolicy: policies,
  })
  // What is signed for From is signed; what C sees follows from what leaves A and what B does.
  .map((state): CaseState => {
    const leavesSigned = state.leavesAligned === 'no' ? state.leavesSigned : state.leavesAligned;
    const seen = (leaves: CaseState['leavesSigned']): CaseState['seenSigned'] =>
      leaves === 'no' || state.untouched === 'no'
        ? 'no'
        : leaves === 'yes' && state.untouched === 'yes'
          ? 'yes'
          : 'unknown';
    return { ...state, leavesSigned, seenSigned: seen(leavesSigned), seenAligned: seen(state.leavesAligned) };
  });
const targets = fc.constantFrom(...TARGETS);

const WORTH: Readonly<Record<Outcome['kind'], number>> = {
  refused: 0,
  depends: 1,
  'spam-folder': 2,
  open: 2,
  arrives: 3,
};

/** Remedies that add a proof or take an obstacle away; SRS replaces one. */
const ADDING: readonly RemedyId[] = ['sender-dkim', 'sender-relaxes-spf', 'sender-lists-forwarder'];

describe('what would help, whatever the case', () => {
  it('never makes things worse by adding a proof', () => {
    fc.assert(
      fc.property(states, targets, fc.constantFrom(...ADDING), (state, { demands }, id) => {
        const after = arrivalAfter(id, state);
        const now = outcomeOf(presentArrival(state), demands);
        if (after === null || now.kind === 'open') return;
        const then = outcomeOf(after, demands);
        expect(then.kind === 'open' || WORTH[then.kind] >= WORTH[now.kind]).toBe(true);
      }),
    );
  });

  it('makes things worse by SRS only where the sender’s own name on the envelope spoke for the mail', () => {
    fc.assert(
      fc.property(states, targets, (state, { demands }) => {
        fc.pre(!state.rewrites && state.spfRewritten === 'pass');
        fc.pre(state.spfKept !== 'pass' && state.spfKept !== 'unknown' && state.spfKept !== 'temperror');
        const after = arrivalAfter('srs', state);
        const now = outcomeOf(presentArrival(state), demands);
        if (after === null || now.kind === 'open') return;
        const then = outcomeOf(after, demands);
        expect(then.kind === 'open' || WORTH[then.kind] >= WORTH[now.kind]).toBe(true);
      }),
    );
  });

  it('never lets SRS alone help against p=reject without a signature of the sender', () => {
    fc.assert(
      fc.property(states, (state) => {
        const given: CaseState = {
          ...state,
          ...{ seenAligned: 'no', rewrittenAligned: 'no', policy: policy('reject') },
        };
        expect(table(caseAt('dmarc-enforcing', given))['srs']).toBe('no');
        expect(table(caseAt('gmail', given))['srs']).toBe('no');
      }),
    );
  });

  it('holds what it says for certain when an open fact becomes known', () => {
    const refinements = fc.record({
      spf: fc.constantFrom('pass', 'fail', 'softfail', 'none'),
      tri: fc.constantFrom('yes', 'no'),
    });
    fc.assert(
      fc.property(
        states,
        targets,
        fc.constantFrom(...REMEDY_IDS),
        refinements,
        (state, { demands }, id, to) => {
          const spfOf = (value: CaseState['spfKept']): CaseState['spfKept'] =>
            value === 'unknown' || value === 'temperror' ? to.spf : value;
          const triOf = (value: CaseState['untouched']): CaseState['untouched'] =>
            value === 'unknown' ? to.tri : value;
          const refined: CaseState = {
            ...state,
            spfKept: spfOf(state.spfKept),
            spfRewritten: spfOf(state.spfRewritten),
            spfDirect: spfOf(state.spfDirect),
            keptAligned: triOf(state.keptAligned),
            rewrittenAligned: triOf(state.rewrittenAligned),
          };
          const before = arrivalAfter(id, state);
          const after = arrivalAfter(id, refined);
          if (before === null || after === null) return;
          const said = outcomeOf(before, demands).kind;
          if (said === 'arrives' || said === 'refused') expect(outcomeOf(after, demands).kind).toBe(said);
        },
      ),
    );
  });

  it('says yes or no only where the simulation does, and always says why', () => {
    fc.assert(
      fc.property(states, targets, (state, target) => {
        for (const { id, why, arrival, helps } of remediesFor(caseAt(target.id, state))) {
          expect(why.en.length, id).toBeGreaterThan(10);
          expect(why.de.length, id).toBeGreaterThan(10);
          if (arrival?.way === 'smtp' && helps === 'yes' && id !== 'allow-list') {
            expect(outcomeOf(arrival, caseAt(target.id, state).demands).kind, id).toBe('arrives');
          }
        }
      }),
    );
  });
});
