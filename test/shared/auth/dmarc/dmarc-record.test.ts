import { describe, expect, it } from 'vitest';
import { isDmarcRecord, isUsable, parseDmarcRecord } from '../../../../shared/auth/dmarc/dmarc-record.ts';

const faultsOf = (text: string): readonly string[] => parseDmarcRecord(text).faults.map(({ fault }) => fault);

describe('parseDmarcRecord', () => {
  it('reads every tag', () => {
    const record = parseDmarcRecord(
      'v=DMARC1; p=Reject; sp=quarantine; np=reject; adkim=s; aspf=r; t=y; psd=n; fo=1:d; rua=mailto:a@example.org,mailto:b@example.net!10m; ruf=mailto:c@example.org',
    );
    expect(record).toMatchObject({
      p: 'reject',
      sp: 'quarantine',
      np: 'reject',
      adkim: 's',
      aspf: 'r',
      isTest: true,
      psd: 'n',
      fo: ['1', 'd'],
      rua: ['mailto:a@example.org', 'mailto:b@example.net'],
      ruf: ['mailto:c@example.org'],
      faults: [],
    });
  });

  it.each([
    ['v=DMARC1; p=none', []],
    ['v=DMARC1;p=none;', []],
    ['v=DMARC1 ; p = none ; ', []],
    ['v=DMARC1', ['no-policy']],
    ['v=DMARC1; p=block', ['policy']],
    ['v=DMARC1; p=none; sp=all', ['policy']],
    ['v=DMARC1; p=none; adkim=x', ['alignment']],
    ['v=DMARC1; p=none; t=maybe', ['testing']],
    ['v=DMARC1; p=none; psd=1', ['psd']],
    ['v=DMARC1; p=none; fo=2', ['failure-options']],
    ['v=DMARC1; p=none; rua=a@example.org', ['address']],
    ['v=DMARC1; p=none; pct=50', ['obsolete']],
    ['v=DMARC1; p=none; pct=200', ['obsolete', 'percentage']],
    ['v=DMARC1; p=none; ri=86400; rf=afrf', ['obsolete', 'obsolete']],
    ['v=DMARC1; p=none; p=reject', ['twice']],
    ['v=DMARC1; p=none; policy', ['not-a-tag', 'unknown-tag']],
    ['v=DMARC1; p=none; x=1', ['unknown-tag']],
  ] as const)('%s: %j', (text, faults) => {
    expect(faultsOf(text)).toEqual(faults);
  });

  it('knows a record by its first tag, in capitals', () => {
    expect(isDmarcRecord('v=DMARC1; p=none')).toBe(true);
    expect(isDmarcRecord('v = DMARC1')).toBe(true);
    expect(isDmarcRecord('v=dmarc1; p=none')).toBe(false);
    expect(isDmarcRecord('p=none; v=DMARC1')).toBe(false);
    expect(isDmarcRecord('v=DMARC12; p=none')).toBe(false);
  });

  it('applies a record without a policy as none only where it asks for reports', () => {
    expect(isUsable(parseDmarcRecord('v=DMARC1; p=reject'))).toBe(true);
    expect(isUsable(parseDmarcRecord('v=DMARC1; p=block; rua=mailto:a@example.org'))).toBe(true);
    expect(isUsable(parseDmarcRecord('v=DMARC1; p=block'))).toBe(false);
    expect(isUsable(parseDmarcRecord('v=DMARC1; rua=nobody'))).toBe(false);
  });

  it('takes hostile texts at once', () => {
    for (const text of [`v=DMARC1;${'a=b;'.repeat(20_000)}`, `v=DMARC1; rua=${'a,'.repeat(30_000)}`]) {
      expect(isUsable(parseDmarcRecord(text))).toBe(false);
    }
  });
});
