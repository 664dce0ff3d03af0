import { describe, expect, it } from 'vitest';
import type { DnsAnswer } from '../../../shared/dns/answer.ts';
import { dmarcNames, senderRights, type SenderRight } from '../../../shared/network/sender-rights.ts';

const ASKED = { resolver: '192.0.2.53', timeMs: 2 };

function txt(...values: readonly string[]): DnsAnswer<'TXT'> {
  if (values.length === 0) return { kind: 'nodata', ...ASKED };
  return {
    kind: 'records',
    values,
    ttlSeconds: 300,
    canonicalName: 'example.org',
    authenticated: false,
    ...ASKED,
  };
}
const FAILED: DnsAnswer<'TXT'> = { kind: 'failed', reason: 'servfail', ...ASKED };
const REJECT = txt('v=DMARC1; p=reject');
const NONE = txt('v=DMARC1; p=none');

const CASES: readonly (readonly [string, DnsAnswer<'TXT'>, readonly DnsAnswer<'TXT'>[], SenderRight])[] = [
  ['nothing published', txt(), [txt()], 'fits'],
  ['other records only', txt('verify=abc'), [txt('hello')], 'fits'],
  ['no SPF, DMARC enforced', txt(), [REJECT], 'breaks-dmarc'],
  ['sends no mail at all', txt('v=spf1 -all'), [txt()], 'breaks-spf'],
  ['sends no mail, softly', txt('v=spf1 ~all'), [NONE], 'breaks-spf'],
  ['sends no mail, softly, DMARC enforced', txt('v=spf1 ~all'), [REJECT], 'breaks-dmarc'],
  ['anybody may send', txt('v=spf1 mx +all'), [REJECT], 'fits'],
  ['all without a sign', txt('v=spf1 all'), [REJECT], 'fits'],
  ['neutral', txt('v=spf1 ?all'), [NONE], 'fits'],
  ['neutral, DMARC enforced', txt('v=spf1 ?all'), [REJECT], 'breaks-dmarc'],
  ['neutral with servers, no DMARC', txt('v=spf1 mx ?all'), [txt()], 'fits'],
  ['neutral with servers, DMARC enforced', txt('v=spf1 mx ?all'), [REJECT], 'unknown'],
  ['no all, no servers', txt('v=spf1'), [NONE], 'fits'],
  ['own servers only', txt('v=spf1 mx ip4:192.0.2.0/24 -all'), [txt()], 'unknown'],
  ['names the other provider', txt('v=spf1 mx include:_spf.example.com -all'), [REJECT], 'fits'],
  ['names it, but as not allowed', txt('v=spf1 -include:_spf.example.com -all'), [REJECT], 'breaks-spf'],
  [
    'names it behind all, where it does not count',
    txt('v=spf1 -all include:_spf.example.com'),
    [REJECT],
    'breaks-spf',
  ],
  ['leads elsewhere', txt('v=spf1 redirect=_spf.example.net'), [NONE], 'unknown'],
  ['two records', txt('v=spf1 -all', 'v=spf1 +all'), [NONE], 'unknown'],
  ['a faulty record', txt('v=spf1 ipv4:192.0.2.1 -all'), [NONE], 'unknown'],
  ['nobody knows', FAILED, [NONE], 'unknown'],
  ['a policy that is none', txt(), [txt('v=DMARC1; p=block')], 'fits'],
  ['neutral, DMARC not known', txt('v=spf1 ?all'), [FAILED], 'unknown'],
  ['hard, DMARC not known', txt('v=spf1 -all'), [FAILED], 'breaks-spf'],
  [
    'policy of the parent for names below',
    txt(),
    [txt(), txt('v=DMARC1; p=none; sp=reject')],
    'breaks-dmarc',
  ],
  ['policy of the parent', txt(), [txt(), REJECT], 'breaks-dmarc'],
  ['policy on trial', txt(), [txt('v=DMARC1; p=quarantine; t=y')], 'fits'],
  ['reject on trial means quarantine', txt(), [txt('v=DMARC1; p=reject; t=y')], 'breaks-dmarc'],
];

describe('the right to send through another provider', () => {
  it.each(CASES)('%s', (_, spf, dmarc, right) => {
    expect(senderRights({ spf, dmarc, otherIncludes: ['_spf.example.com'] }).right).toBe(right);
  });

  it('quotes the records it rests on', () => {
    const { evidence } = senderRights({
      spf: txt('x', 'v=spf1 -all'),
      dmarc: [txt(), REJECT],
      otherIncludes: [],
    });
    expect(evidence).toEqual(['v=spf1 -all', 'v=DMARC1; p=reject']);
  });

  it('asks below the domain and below the part that is registered', () => {
    expect(dmarcNames('Mail.Example.org.')).toEqual(['_dmarc.mail.example.org', '_dmarc.example.org']);
    expect(dmarcNames('example.co.uk')).toEqual(['_dmarc.example.co.uk']);
  });
});
