import { describe, expect, it } from 'vitest';
import { buildSpf, type SpfSources } from '../../../../shared/auth/spf/build-spf.ts';
import { parseSpfRecord } from '../../../../shared/auth/spf/parse-record.ts';
import { readSender } from '../../../../shared/auth/spf/read-sender.ts';
import { suggestTerm } from '../../../../shared/auth/spf/suggest-term.ts';
import { surveySpfRecord } from '../../../../shared/auth/spf/survey-spf.ts';
import { NEVER_CANCELLED } from '../../../../shared/dns/cancellation.ts';
import { SPF_INCLUDES } from '../../../../shared/providers/spf-includes.ts';
import { fakeResolver } from '../../../helpers/fake-resolver.ts';

const NOBODY: SpfSources = {
  ownMx: false,
  ownA: false,
  servers: [],
  includes: [],
  ending: 'softfail',
  existing: [],
};
const build = (sources: Partial<SpfSources>) => buildSpf({ ...NOBODY, ...sources });

describe('buildSpf', () => {
  it('writes one record, what costs nothing in front', () => {
    const { record } = build({
      ownMx: true,
      servers: ['mail.example.org', '203.0.113.5', '2001:DB8::/48', 'a:web.example.org/28'],
      includes: ['_spf.example.net'],
    });
    expect(record).toBe(
      'v=spf1 ip4:203.0.113.5 ip6:2001:db8::/48 mx a:mail.example.org a:web.example.org/28 include:_spf.example.net ~all',
    );
  });

  it('knows services by their names', () => {
    const { record } = build({ includes: ['Google Workspace', 'MICROSOFT', 'include:_spf.example.net'] });
    expect(record).toBe(
      'v=spf1 include:_spf.google.com include:spf.protection.outlook.com include:_spf.example.net ~all',
    );
  });

  it('says of a domain without servers that it sends nothing', () => {
    const built = build({ ending: 'fail' });
    expect([built.record, built.isEmpty]).toEqual(['v=spf1 -all', true]);
  });

  it.each([
    ['123.123.123.456', 'not-an-address', null],
    ['192.0.2', 'not-an-address', null],
    ['192.0.2.1/33', 'bad-bits', null],
    ['192.0.2.1/24/8', 'bad-bits', null],
    ['10.0.0.1', 'local-address', null],
    ['fe80::1', 'local-address', null],
    ['server.local', 'local-name', null],
    ['localhost', 'not-a-name', null],
    ['mail example', 'not-a-name', null],
    ['+all', 'all', null],
    ['ipv4:192.0.2.1', 'fault', 'ip4:192.0.2.1'],
    ['ip4:123.123.123.456', 'fault', null],
    ['a:192.0.2.1', 'fault', 'ip4:192.0.2.1'],
    ['redirect:example.net', 'fault', 'redirect=example.net'],
  ])('takes no “%s” (%s)', (text, problem, suggestion) => {
    expect(readSender(text)).toEqual({ kind: 'unusable', text, problem, suggestion });
    const built = build({ servers: [text] });
    expect(built.record).toBe('v=spf1 ~all');
    expect(built.problems).toMatchObject([{ text, problem, suggestion }]);
  });

  it.each([
    ['198.51.100.7/32', 'ip4:198.51.100.7', false],
    ['198.51.0.0/8', 'ip4:198.51.0.0/8', true],
    ['Bücher.example', 'a:xn--bcher-kva.example', false],
    ['a:cafe.de', 'a:cafe.de', false],
    ['+include:_spf.example.net', 'include:_spf.example.net', false],
    ['mail.example.org.', 'a:mail.example.org', false],
  ])('takes “%s” as %s', (text, term, isLarge) => {
    expect(readSender(text)).toEqual({ kind: 'term', term, isLarge });
  });

  it('merges existing records into one', () => {
    const existing = [
      'v=spf1 mx ip4:192.0.2.1 include:_spf.example.net ?all',
      'google-site-verification=1',
      'v=spf1 ipv4:198.51.100.1 include=_spf.example.com IP4:192.0.2.1 +all exp=why.example.org',
    ];
    const built = build({ ownMx: true, existing });
    expect(built.record).toBe(
      'v=spf1 ip4:192.0.2.1 ip4:198.51.100.1 mx include:_spf.example.net include:_spf.example.com ~all exp=why.example.org',
    );
    expect(built.leftOut).toEqual([
      { term: '?all', why: 'ending', by: null },
      { term: 'ipv4:198.51.100.1', why: 'replaced', by: 'ip4:198.51.100.1' },
      { term: 'include=_spf.example.com', why: 'replaced', by: 'include:_spf.example.com' },
      { term: '+all', why: 'ending', by: null },
      { term: 'mx', why: 'twice', by: null },
      { term: 'IP4:192.0.2.1', why: 'twice', by: null },
    ]);
  });

  it('keeps the order of a record that forbids something', () => {
    const existing = ['v=spf1 a -ip4:192.0.2.9 ip4:192.0.2.0/24 -all'];
    expect(build({ existing, ending: 'fail' }).record).toBe('v=spf1 a -ip4:192.0.2.9 ip4:192.0.2.0/24 -all');
  });

  it('includes what a redirect led to', () => {
    const { record, leftOut } = build({ existing: ['v=spf1 redirect=_spf.example.net'] });
    expect(record).toBe('v=spf1 include:_spf.example.net ~all');
    expect(leftOut).toMatchObject([{ why: 'redirect', by: 'include:_spf.example.net' }]);
  });

  it('never writes +all, and always a record that can be read', () => {
    for (const text of [
      '+all',
      'all',
      'v=spf1 +all',
      'a:x\0.example.org',
      '%{i}',
      'exists:%{i}.x.example.org',
    ]) {
      const built = build({ servers: [text], includes: [text], existing: [`v=spf1 ${text} all`] });
      expect(built.record).not.toMatch(/(?:^| )\+?all/);
      expect(parseSpfRecord(built.record).filter(({ kind }) => kind === 'fault')).toEqual([]);
    }
  });

  it('splits a long record', () => {
    const servers = Array.from({ length: 40 }, (_, i) => `198.51.100.${i}`);
    const built = build({ servers });
    expect(built.strings.join('')).toBe(built.record);
    expect(built.strings.every((piece) => piece.length <= 255)).toBe(true);
    expect([built.strings.length, built.isLong]).toEqual([3, true]);
  });

  it('counts the look-ups of a record that is not published yet', async () => {
    const resolver = fakeResolver({
      '_spf.example.net': { TXT: ['v=spf1 include:a.example.net include:b.example.net -all'] },
      'a.example.net': { TXT: ['v=spf1 ip4:192.0.2.1 -all'] },
      'b.example.net': { TXT: ['v=spf1 a:gone.example.net -all'] },
      'example.org': { MX: [{ preference: 1, exchange: 'mx.example.org' }], TXT: ['v=spf1 +all'] },
    });
    const { record } = build({ ownMx: true, includes: ['_spf.example.net'] });
    const survey = await surveySpfRecord(record, 'example.org', { resolver, cancel: NEVER_CANCELLED });
    expect(survey).toMatchObject({ lookups: 5, voidLookups: 1, isComplete: true });
  });
});

describe('services to include', () => {
  it('are terms that can be read, each once, with a source and a month', () => {
    const ids = SPF_INCLUDES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { include, source, asOf } of SPF_INCLUDES) {
      expect(readSender(`include:${include}`).kind).toBe('term');
      expect([source.startsWith('https://'), /^20\d\d-\d\d$/.test(asOf)]).toEqual([true, true]);
    }
  });
});

describe('suggestTerm', () => {
  it.each([
    ['ipv4:192.0.2.0/24', 'ip4:192.0.2.0/24'],
    ['ip4:2001:db8::1', 'ip6:2001:db8::1'],
    ['192.0.2.1', 'ip4:192.0.2.1'],
    ['a:192.0.2.1', 'ip4:192.0.2.1'],
    ['include=_spf.example.net', 'include:_spf.example.net'],
    ['redirect:_spf.example.net', 'redirect=_spf.example.net'],
    ['mail.example.org', 'a:mail.example.org'],
    ['include:_spf.example.net,', 'include:_spf.example.net'],
    ['all:', 'all'],
    ['ip4:300.1.1.1', null],
    ['%{', null],
  ])('%s: %s', (text, suggestion) => {
    expect(suggestTerm(text)).toBe(suggestion);
  });
});
