import { describe, expect, it } from 'vitest';
import { stateOf } from '../../../renderer/report/states.ts';
import { buildRecipient, buildReport } from '../build-report.ts';

describe('the state of a result', () => {
  it.each([
    ['failure', 'permanent', 'final'],
    ['failure', 'temporary', 'waiting'],
    ['failure', 'unknown', 'unknown'],
    ['failure', 'none', 'arrived'],
    ['delay', 'temporary', 'waiting'],
    ['delay', 'unknown', 'waiting'],
    ['smtp-reply', 'permanent', 'final'],
    ['client-error', 'unknown', 'unknown'],
    ['success', 'none', 'arrived'],
    ['relayed', 'none', 'passed-on'],
    ['expanded', 'none', 'passed-on'],
    ['challenge', 'temporary', 'confirm'],
    ['auto-reply', 'none', 'no-refusal'],
    ['complaint', 'unknown', 'no-refusal'],
    ['ordinary-message', 'unknown', 'no-refusal'],
  ] as const)('of %s, %s, is %s', (kind, permanence, state) => {
    const recipient = buildRecipient({ permanence });
    expect(stateOf(buildReport({ kind, recipients: [recipient] }), recipient)).toBe(state);
  });

  it('is unknown where a failure names no recipient, and waiting where a delay names none', () => {
    expect(stateOf(buildReport({ recipients: [] }), undefined)).toBe('unknown');
    expect(stateOf(buildReport({ kind: 'delay', recipients: [] }), undefined)).toBe('waiting');
  });

  it('does not call a passed-on mail arrived', () => {
    const recipient = buildRecipient({ action: 'relayed', permanence: 'none' });
    expect(stateOf(buildReport({ kind: 'success' }), recipient)).toBe('passed-on');
  });
});
