import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAuthenticationResults } from '../../../../shared/auth/results/read-results.ts';

function read(value: string) {
  return readAuthenticationResults(value, 1);
}

/** Method and result of each, for a glance. */
function summary(value: string): readonly string[] {
  return read(value).results.map(({ method, result }) => `${method}=${result}`);
}

describe('readAuthenticationResults', () => {
  it('reads server, methods, reasons and properties', () => {
    expect(
      read(
        'mx.example.net 1; spf=pass smtp.mailfrom=ann@example.org; dkim=fail reason="bad signature" header.d=example.org header.b="aB/+="',
      ),
    ).toEqual({
      authservId: 'mx.example.net',
      instance: null,
      line: 1,
      results: [
        {
          method: 'spf',
          result: 'pass',
          reason: null,
          comments: [],
          properties: [{ type: 'smtp', name: 'mailfrom', value: 'ann@example.org' }],
        },
        {
          method: 'dkim',
          result: 'fail',
          reason: 'bad signature',
          comments: [],
          properties: [
            { type: 'header', name: 'd', value: 'example.org' },
            { type: 'header', name: 'b', value: 'aB/+=' },
          ],
        },
      ],
    });
  });

  it('takes comments and white space wherever the grammar allows them', () => {
    const { authservId, results } = read(
      'mx.example.net (a) 2 (b); dkim (c) / 1 (d) = (e) fail policy (f) . (g) expired (h) = (i) 1362471462',
    );
    expect(authservId).toBe('mx.example.net');
    expect(results).toMatchObject([
      {
        method: 'dkim',
        result: 'fail',
        properties: [{ type: 'policy', name: 'expired', value: '1362471462' }],
      },
    ]);
    expect(results[0]?.comments).toEqual(['c', 'd', 'e', 'f', 'g', 'h', 'i']);
  });

  it('reads that nothing was checked', () => {
    expect(read('mx.example.net; none').results).toEqual([]);
    expect(read('mx.example.net 1; none').authservId).toBe('mx.example.net');
    expect(read('none')).toMatchObject({ authservId: null, results: [] });
  });

  it('reads Microsoft’s form without a server', () => {
    const { authservId, results } = read(
      'spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=example.org; dkim=pass (signature was verified) header.d=example.org;example.net; dmarc=pass action=none header.from=example.org;compauth=pass reason=100',
    );
    expect(authservId).toBeNull();
    expect(results.map(({ method, reason }) => [method, reason])).toEqual([
      ['spf', null],
      ['dkim', null],
      ['dmarc', null],
      ['compauth', '100'],
    ]);
    expect(results[0]?.comments).toEqual(['sender IP is 192.0.2.1']);
    expect(results[2]?.properties).toContainEqual({ type: '', name: 'action', value: 'none' });
  });

  it('reads ARC’s instance', () => {
    expect(read('i=2; mx.google.com; arc=pass (i=1 spf=pass)')).toMatchObject({
      instance: 2,
      authservId: 'mx.google.com',
      results: [{ method: 'arc', result: 'pass', comments: ['i=1 spf=pass'] }],
    });
    expect(read('i=1; dkim=none').authservId).toBeNull();
  });

  it('reads Yahoo’s words between results, and results without a semicolon between', () => {
    expect(
      summary(
        'mta1.example.com  from=example.org; domainkeys=neutral (no sig);  from=example.org; dkim=pass (ok)',
      ),
    ).toEqual(['domainkeys=neutral', 'dkim=pass']);
    expect(
      summary('mx.example.net; spf=fail smtp.mailfrom=a@example.org dkim=pass header.d=example.org'),
    ).toEqual(['spf=fail', 'dkim=pass']);
  });

  it('tells a property without a value from the next one', () => {
    expect(
      read('mx.example.net; spf=none smtp.mailfrom= header.from=example.org').results[0]?.properties,
    ).toEqual([
      { type: 'smtp', name: 'mailfrom', value: '' },
      { type: 'header', name: 'from', value: 'example.org' },
    ]);
    expect(read('mx.example.net; spf=none smtp.mailfrom=').results[0]?.properties).toEqual([
      { type: 'smtp', name: 'mailfrom', value: '' },
    ]);
  });

  it('keeps quotes that belong to an address, and no others', () => {
    const values = read(
      '"mx.example.net"; auth=pass smtp.auth="ann smith"@example.org header.x="a \\"b\\" c"',
    );
    expect(values.authservId).toBe('mx.example.net');
    expect(values.results[0]?.properties.map(({ value }) => value)).toEqual([
      '"ann smith"@example.org',
      'a "b" c',
    ]);
  });

  it('knows methods it has never heard of, in small letters', () => {
    expect(summary('mx.example.net; X-Custom=Pass X.Y=z; sender-id=HARDFAIL header.From=a')).toEqual([
      'x-custom=pass',
      'sender-id=hardfail',
    ]);
    expect(read('mx.example.net; tls=pass smtp.TLSversion=TLSv1.2').results[0]?.properties[0]?.name).toBe(
      'tlsversion',
    );
  });

  it('never throws, and bounds what it keeps', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'a.=;() "\\/@,1'), maxLength: 200 }), (value) => {
        expect(read(value).results.length).toBeLessThanOrEqual(200);
      }),
    );
    expect(read('spf=pass;'.repeat(50_000)).results.length).toBe(200);
    expect(read('('.repeat(200_000)).results).toEqual([]);
  });
});
