import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ADDRESS_KINDS,
  addressKind,
  embeddedIpv4,
  isInNetwork,
  isLocalAddress,
  isSameAddress,
} from '../../../shared/dns/address-kind.ts';
import {
  isHostName,
  isLocalName,
  isSameOrBelow,
  normalName,
  oddName,
  parentName,
  parseDomainName,
  reverseName,
} from '../../../shared/dns/domain-name.ts';
import {
  inPrefix,
  ipAddressOf,
  ipFamily,
  isIpLiteral,
  parseAddressLiteral,
  parseIpAddress,
} from '../../../shared/dns/ip-address.ts';
import { dnsServerText, parseDnsServer, parseDnsServers } from '../../../shared/dns/server-address.ts';

function problemOf(text: string): string | null {
  const parsed = parseDomainName(text);
  return parsed.kind === 'unusable' ? parsed.problem : null;
}

describe('a domain name', () => {
  it.each([
    ['Mail.Example.ORG.', 'mail.example.org'],
    ['_dmarc.example.org', '_dmarc.example.org'],
    ['_25._tcp.mail.example.org', '_25._tcp.mail.example.org'],
    ['*.example.org', '*.example.org'],
    ['localhost', 'localhost'],
    ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['0/25.2.0.192.in-addr.arpa', '0/25.2.0.192.in-addr.arpa'],
    [`${'a'.repeat(63)}.example`, `${'a'.repeat(63)}.example`],
  ])('%s is one', (text, name) => {
    expect(normalName(text)).toBe(name);
  });

  it.each([
    ['', 'empty'],
    ['.', 'empty'],
    ['example..org', 'empty-label'],
    ['.example.org', 'empty-label'],
    ['example.org..', 'empty-label'],
    [`${'a'.repeat(64)}.example`, 'label-too-long'],
    [`${'a.'.repeat(126)}ab`, 'too-long'],
    ['a.'.repeat(5000), 'too-long'],
    ['bücher.example', 'not-ascii'],
    ['two words.example', 'bad-character'],
    ['tab\t.example', 'bad-character'],
    ['back\\slash.example', 'bad-character'],
    ['nul\0.example', 'bad-character'],
    ['mail.example.org:25', 'bad-character'],
    ['ann@example.org', 'bad-character'],
    ['[192.0.2.1]', 'bad-character'],
    ['192.0.2.1', 'address'],
    ['2001:db8::1', 'address'],
  ])('%j is none: %s', (text, problem) => {
    expect(problemOf(text)).toBe(problem);
  });

  it('may have 253 characters, no more', () => {
    const name = `${`${'a'.repeat(49)}.`.repeat(5)}abc`;
    expect(name).toHaveLength(253);
    expect(normalName(name)).toBe(name);
    expect(problemOf(`${name}d`)).toBe('too-long');
  });

  it('is a host only with letters, digits and hyphens', () => {
    const hosts = ['mail.example.org', 'a-b.example', '3com.example', 'localhost'];
    const others = ['_dmarc.example.org', '-a.example', 'a-.example', '*.example', 'a.123', '192.0.2.1', ''];
    expect(hosts.filter((name) => !isHostName(name))).toEqual([]);
    expect(others.filter((name) => isHostName(name))).toEqual([]);
  });

  it('has a parent and stands below others', () => {
    expect(parentName('mail.Example.org.')).toBe('example.org');
    expect(parentName('org')).toBeNull();
    expect(isSameOrBelow('mail.example.org', 'EXAMPLE.org.')).toBe(true);
    expect(isSameOrBelow('example.org', 'example.org')).toBe(true);
    expect(isSameOrBelow('badexample.org', 'example.org')).toBe(false);
    expect(isSameOrBelow('', '')).toBe(false);
  });

  it('can belong to the own network alone', () => {
    const local = ['localhost', 'printer.local', 'nas.fritz.box', 'x.home.arpa', 'dc1.corp'];
    expect(local.filter((name) => !isLocalName(name))).toEqual([]);
    expect(['example.org', 'localhost.example.org', 'lab.test'].filter(isLocalName)).toEqual([]);
  });
});

describe('the name of an address', () => {
  it('is turned round', () => {
    expect(reverseName('192.0.2.10')).toBe('10.2.0.192.in-addr.arpa');
    // The example of RFC 3596 §2.5.
    expect(reverseName('4321:0:1:2:3:4:567:89ab')).toBe(
      'b.a.9.8.7.6.5.0.4.0.0.0.3.0.0.0.2.0.0.0.1.0.0.0.0.0.0.0.1.2.3.4.ip6.arpa',
    );
    expect(reverseName('example.org')).toBeNull();
  });
});

describe('an address', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['0.0.0.0', '0.0.0.0'],
    ['2001:DB8:0:0:0:0:0:1', '2001:db8::1'],
    ['2001:db8::', '2001:db8::'],
    ['::', '::'],
    ['::1', '::1'],
    ['2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
    ['2001:0:0:1:0:0:0:1', '2001:0:0:1::1'],
    ['2001:db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['::ffff:192.0.2.1', '::ffff:192.0.2.1'],
    ['::FFFF:C000:201', '::ffff:192.0.2.1'],
    ['64:ff9b::192.0.2.1', '64:ff9b::c000:201'],
    ['1:2:3:4:5:6:7::', '1:2:3:4:5:6:7:0'],
  ])('%s is written %s', (text, canonical) => {
    expect(parseIpAddress(text)?.text).toBe(canonical);
    expect(isIpLiteral(text)).toBe(true);
  });

  it.each([
    ...[
      '',
      '1.2.3',
      '1.2.3.4.5',
      '256.0.0.1',
      '01.2.3.4',
      '1.2.3.4 ',
      '0x7f.0.0.1',
      '１.2.3.4',
      '127.1',
      '1e1.2.3.4',
    ],
    ...[':', ':::', '1::2::3', '12345::', '1:2:3:4:5:6:7', '1:2:3:4:5:6:7:8:9', '1:2:3:4:5:6:7:8::', 'g::'],
    ...['::1%eth0', '[::1]', '1.2.3.4::', '::1.2.3', '1:2:3:4:5:6:7:1.2.3.4', '::1.2.3.4:5', '-1.2.3.4'],
  ])('%j is none', (text) => {
    expect(parseIpAddress(text)).toBeNull();
    expect(ipFamily(text)).toBeNull();
  });

  it('comes back the same from its text', () => {
    const octets = fc.oneof(
      fc.array(fc.nat(255), { minLength: 4, maxLength: 4 }),
      fc.array(fc.oneof(fc.constant(0), fc.nat(255)), { minLength: 16, maxLength: 16 }),
    );
    fc.assert(
      fc.property(octets, (given) => {
        const address = ipAddressOf(given);
        expect(parseIpAddress(address?.text ?? '')).toEqual(address);
      }),
    );
  });

  it('is read out of the literals of mail', () => {
    expect(parseAddressLiteral('[192.0.2.1]')?.text).toBe('192.0.2.1');
    expect(parseAddressLiteral('[IPv6:2001:db8::1]')?.text).toBe('2001:db8::1');
    expect(parseAddressLiteral(' 2001:db8::1 ')?.family).toBe(6);
    expect(parseAddressLiteral('[mail.example.org]')).toBeNull();
    expect(isSameAddress('2001:db8::1', '2001:0db8:0::0001')).toBe(true);
    expect(isSameAddress('example.org', 'example.org')).toBe(false);
    expect(isSameAddress('192.0.2.1', '::ffff:192.0.2.1')).toBe(true);
    expect(isSameAddress('64:ff9b::c000:201', '192.0.2.1')).toBe(true);
    expect(isSameAddress('192.0.2.1', '192.0.2.2')).toBe(false);
  });

  it('lies in a prefix where the first bits are the same', () => {
    const lies = (text: string, prefix: string, bits: number): boolean => {
      const [address, base] = [parseIpAddress(text), parseIpAddress(prefix)];
      return address !== null && base !== null && inPrefix(address, base, bits);
    };
    expect(lies('192.0.2.129', '192.0.2.128', 25)).toBe(true);
    expect(lies('192.0.2.127', '192.0.2.128', 25)).toBe(false);
    expect(lies('203.0.113.9', '0.0.0.0', 0)).toBe(true);
    expect(lies('192.0.2.1', '192.0.2.1', 32)).toBe(true);
    expect(lies('192.0.2.1', '192.0.2.0', 32)).toBe(false);
    expect(lies('2001:db8:1::1', '2001:db8::', 32)).toBe(true);
    expect(lies('2001:db9::1', '2001:db8::', 32)).toBe(false);
    expect(lies('192.0.2.1', '::', 0)).toBe(false);
  });

  it.each([
    ['192.0.2.1', 'ordinary'],
    ['198.51.100.1', 'ordinary'],
    ['203.0.113.1', 'ordinary'],
    ['2001:db8::1', 'ordinary'],
    ['9.9.9.9', 'ordinary'],
    ['2a01:4f8::1', 'ordinary'],
    ['10.1.2.3', 'private'],
    ['172.16.0.1', 'private'],
    ['172.32.0.1', 'ordinary'],
    ['192.168.178.1', 'private'],
    ['fd00::1', 'private'],
    ['100.64.0.1', 'shared'],
    ['100.128.0.1', 'ordinary'],
    ['127.0.0.53', 'loopback'],
    ['::1', 'loopback'],
    ['169.254.1.1', 'link-local'],
    ['fe80::1', 'link-local'],
    ['224.0.0.1', 'multicast'],
    ['ff02::1', 'multicast'],
    ['0.0.0.0', 'unspecified'],
    ['::', 'unspecified'],
    ['198.18.0.1', 'reserved'],
    ['255.255.255.255', 'reserved'],
    ['::ffff:10.0.0.1', 'private'],
    ['64:ff9b::c000:201', 'ordinary'],
    ['64:ff9b::7f00:1', 'loopback'],
  ])('%s is %s', (text, kind) => {
    expect(ADDRESS_KINDS).toContain(kind);
    expect(addressKind(text)).toBe(kind);
    expect(isLocalAddress(text)).toBe(kind !== 'ordinary');
  });

  it.each([
    ['198.51.100.7', '198.51.100.0/24', true],
    ['::ffff:198.51.100.7', '198.51.100.2/24', true],
    ['198.51.101.7', '198.51.100.0/24', false],
    ['2001:db8::7', '2001:db8::/64', true],
    ['2001:db8::7', '198.51.100.0/0', false],
    ['198.51.100.7', '198.51.100.0/33', false],
    ['198.51.100.7', '198.51.100.0', false],
    ['example.org', 'example.org/8', false],
  ])('%s in %s: %s', (address, network, expected) => {
    expect(isInNetwork(address, network)).toBe(expected);
  });

  it('may carry another', () => {
    const inner = (text: string): string | null => {
      const address = parseIpAddress(text);
      return address === null ? null : (embeddedIpv4(address)?.text ?? null);
    };
    expect(inner('64:ff9b::192.0.2.33')).toBe('192.0.2.33');
    expect(inner('::ffff:192.0.2.33')).toBe('192.0.2.33');
    expect(inner('2001:db8::192.0.2.33')).toBeNull();
    expect(addressKind('example.org')).toBeNull();
    expect(isLocalAddress('example.org')).toBe(false);
  });
});

describe('a DNS server', () => {
  it.each([
    ['192.0.2.53', '192.0.2.53', 53],
    [' 192.0.2.53:5353 ', '192.0.2.53', 5353],
    ['2001:db8::53', '2001:db8::53', 53],
    ['[2001:DB8::53]', '2001:db8::53', 53],
    ['[2001:db8::53]:5353', '2001:db8::53', 5353],
    ['fe80::1%eth0', 'fe80::1%eth0', 53],
    ['[fe80::1%en0]:53', 'fe80::1%en0', 53],
  ])('is read from %s', (text, address, port) => {
    const parsed = parseDnsServer(text);
    expect(parsed).toMatchObject({ kind: 'server', server: { address, port } });
    if (parsed.kind !== 'server') return;
    expect(parseDnsServer(dnsServerText(parsed.server))).toEqual(parsed);
  });

  it.each([
    ['dns.example.org', 'not-an-address'],
    ['', 'not-an-address'],
    ['192.0.2.53:', 'not-an-address'],
    ['192.0.2.53:dns', 'not-an-address'],
    ['192.0.2.53%eth0', 'not-an-address'],
    ['192.0.2.256', 'not-an-address'],
    ['[192.0.2.53', 'not-an-address'],
    ['192.0.2.53:0', 'bad-port'],
    ['192.0.2.53:65536', 'bad-port'],
    ['[2001:db8::53]:99999', 'bad-port'],
  ])('is not read from %j: %s', (text, problem) => {
    expect(parseDnsServer(text)).toEqual({ kind: 'unusable', problem });
  });

  it('that cannot be read is named among several', () => {
    expect(parseDnsServers(['192.0.2.53', 'x', 'y'])).toEqual({
      kind: 'unusable',
      text: 'x',
      problem: 'not-an-address',
    });
    const parsed = parseDnsServers(['192.0.2.53', '::1']);
    expect(parsed.kind === 'servers' && parsed.servers.map(dnsServerText)).toEqual(['192.0.2.53', '::1']);
  });
});

describe('oddName', () => {
  it.each([
    ['Foo:bar/Baz.example.org.', 'foo:bar/baz.example.org'],
    ['two words.example.org', 'two words.example.org'],
    ['ann@host.example.org', 'ann@host.example.org'],
    ['a..example.org', null],
    ['', null],
    ['a\\046b.example.org', null],
    ['a\0.example.org', null],
    ['ä.example.org', null],
    ['192.0.2.1', null],
    [`${'a'.repeat(64)}.example.org`, null],
    [`${'a.'.repeat(130)}org`, null],
  ])('%j: %j', (text, name) => {
    expect(oddName(text)).toBe(name);
  });
});
