import { describe, expect, it } from 'vitest';
import { readInput } from '../../../../electron/mail/read-input.ts';
import { SAMPLE_NAMES, SAMPLES } from '../../../../renderer/features/home/samples.ts';
import { explain } from '../../../../shared/report/explain.ts';

const EXPECTED = {
  'unknown-address': { kind: 'failure', reason: 'user-unknown', permanence: 'permanent' },
  'rejected-forward': { kind: 'failure', reason: 'auth-failure', permanence: 'permanent' },
  delayed: { kind: 'delay', reason: 'connection-failure', permanence: 'temporary' },
  'relaying-denied': { kind: 'client-error', reason: 'relay-denied', permanence: 'permanent' },
  loop: { kind: 'failure', reason: 'routing-loop', permanence: 'permanent' },
} as const;

describe('samples', () => {
  it.each(SAMPLE_NAMES)('%s is explained as what it is', async (name) => {
    const report = explain(await readInput(new TextEncoder().encode(SAMPLES[name])));
    const { kind, ...recipient } = EXPECTED[name];
    expect(report.kind).toBe(kind);
    expect(report.recipients).toHaveLength(1);
    expect(report.recipients[0]).toMatchObject(recipient);
    expect(report.findings[0]?.id).not.toBe('refusal.unrecognised');
  });

  it.each(SAMPLE_NAMES)('%s names nobody real', (name) => {
    const text = SAMPLES[name];
    for (const [, host] of text.matchAll(/@([a-z0-9.-]+\.[a-z]+)/gi))
      expect(host).toMatch(/(?:^|\.)example\.(?:com|net|org)$/);
    for (const [address] of text.matchAll(/\b\d{1,3}(?:\.\d{1,3}){3}\b/g))
      expect(address).toMatch(/^(?:192\.0\.2|198\.51\.100|203\.0\.113|192\.168\.1)\./);
  });
});
