import { describe, expect, it } from 'vitest';
import { bareAddress, findAddresses } from '../../../shared/mail/address.ts';

describe('findAddresses', () => {
  it.each([
    ['<ann@example.org>: user unknown', ['ann@example.org']],
    ['Could not reach ann@example.org.', ['ann@example.org']],
    ['"ann b"@example.org, bob@Example.NET;', ['"ann b"@example.org', 'bob@example.net']],
    ['rfc822;ann@example.org', ['ann@example.org']],
    ['to=<ann@example.org>, orig_to=bob@example.net', ['ann@example.org', 'bob@example.net']],
    ['mailto:ann@example.org?subject=x', ['ann@example.org']],
    ['<@a.example,@b.example:ann@example.org>', ['ann@example.org']],
    ["'ann@example.org' \u201Cbob@example.net\u201D", ['ann@example.org', 'bob@example.net']],
    ['ann@[192.0.2.1] root@localhost', ['ann@[192.0.2.1]', 'root@localhost']],
    ['SRS0=ab=cd=example.org=ann@example.net', ['SRS0=ab=cd=example.org=ann@example.net']],
    ['bounces+ann=example.org@example.net', ['bounces+ann=example.org@example.net']],
    ['müller@exämple.org', ['müller@exämple.org']],
    ['用户@例子.example', ['用户@例子.example']],
    ['to: 🐈🐈@example.org', ['🐈🐈@example.org']],
    ['宛先はann@example.jpです', ['ann@example.jp']],
    ['ann@example.org ANN ann@EXAMPLE.org', ['ann@example.org']],
    ['@ @@ a@ @b .@. x@-y @', []],
    ['no address here', []],
  ])('%s', (text, expected) => {
    expect(findAddresses(text)).toEqual(expected);
  });

  it('stays quick and bounded on hostile text', () => {
    expect(findAddresses('@'.repeat(200_000))).toEqual([]);
    expect(findAddresses(`${'"'.repeat(100_000)}@`)).toEqual([]);
    expect(findAddresses('a'.repeat(500_000))).toEqual([]);
    const many = Array.from({ length: 20_000 }, (_, index) => `u${String(index)}@example.org`).join(' ');
    expect(findAddresses(many)).toHaveLength(10_000);
  });
});

describe('bareAddress', () => {
  it.each([
    ['rfc822; <@relay.example:ann@example.org>', 'ann@example.org'],
    ['RFC822;ann@Example.Org', 'ann@example.org'],
    ['"ann@example.org" <bob@example.net>', 'bob@example.net'],
    ['Ann (ann at home) <ann@example.org> (x@y)', 'ann@example.org'],
    ['MAILER-DAEMON@mx.example.net (Mail Delivery System)', 'MAILER-DAEMON@mx.example.net'],
    ['<ann@example.org', 'ann@example.org'],
    ['"Doe, Ann" <"ann doe"@example.org>', '"ann doe"@example.org'],
    ['utf-8; \\x{4E2D}@example.org', '中@example.org'],
    ['<>', null],
    ['', null],
    ['rfc822; root', null],
    ['ann@example.org (unclosed (comment', 'ann@example.org'],
  ])('%s', (value, expected) => {
    expect(bareAddress(value)).toBe(expected);
  });
});
