import { describe, expect, it } from 'vitest';
import { NEVER_CANCELLED } from '../../../shared/dns/cancellation.ts';
import { addressesBy, authoritativeServers, randomNameAddresses } from '../../../shared/dns/second-path.ts';
import { fakeResolver } from '../../helpers/fake-resolver.ts';

const LABEL = 'x0123456789abcdef0123';

describe('the servers of a domain', () => {
  it('are found above the host, one address each, IPv4 where there is one', async () => {
    const fake = fakeResolver({
      'mail.example.org': { A: ['192.0.2.25'] },
      'example.org': { NS: ['ns1.example.net', 'ns2.example.net', 'gone.example.net', 'ns4.example.net'] },
      'ns1.example.net': { A: ['192.0.2.53'], AAAA: ['2001:db8::53'] },
      'ns2.example.net': { AAAA: ['2001:db8::54'] },
    });
    expect(await authoritativeServers(fake, 'mail.example.org', NEVER_CANCELLED)).toEqual([
      { address: '192.0.2.53', family: 4, port: 53 },
      { address: '2001:db8::54', family: 6, port: 53 },
    ]);
    expect(fake.calls.filter(({ type }) => type === 'NS').map(({ name }) => name)).toEqual([
      'mail.example.org',
      'example.org',
    ]);
  });

  it('are not those of the top level, and nobody where DNS fails', async () => {
    const fake = fakeResolver({ org: { NS: ['a0.example.net'] }, 'broken.example.net': 'servfail' });
    expect(await authoritativeServers(fake, 'mail.example.org', NEVER_CANCELLED)).toEqual([]);
    expect(await authoritativeServers(fake, 'broken.example.net', NEVER_CANCELLED)).toEqual([]);
    expect(await authoritativeServers(fake, 'two words', NEVER_CANCELLED)).toEqual([]);
    expect(fake.calls.some(({ name }) => name === 'org')).toBe(false);
  });
});

describe('the addresses by another path', () => {
  it('keep "none" and "nobody knows" apart', async () => {
    const fake = fakeResolver({ 'mail.example.org': { A: ['192.0.2.25'] }, 'broken.example.org': 'timeout' });
    expect(await addressesBy(fake, 'mail.example.org', NEVER_CANCELLED)).toEqual(['192.0.2.25']);
    expect(await addressesBy(fake, 'missing.example.net', NEVER_CANCELLED)).toEqual([]);
    expect(await addressesBy(fake, 'broken.example.org', NEVER_CANCELLED)).toBeNull();
  });
});

describe('a name that cannot exist', () => {
  it('has addresses only where answers are rewritten', async () => {
    const honest = fakeResolver({});
    expect(await randomNameAddresses(honest, LABEL, NEVER_CANCELLED)).toEqual([]);
    expect(honest.calls[0]?.name).toBe(`${LABEL}.com`);
    const lying = fakeResolver({ [`${LABEL}.com`]: { A: ['198.51.100.1'] } });
    expect(await randomNameAddresses(lying, LABEL, NEVER_CANCELLED)).toEqual(['198.51.100.1']);
    const broken = fakeResolver({ com: 'refused', [`${LABEL}.com`]: 'refused' });
    expect(await randomNameAddresses(broken, LABEL, NEVER_CANCELLED)).toBeNull();
  });

  it('must not be guessable', async () => {
    await expect(randomNameAddresses(fakeResolver({}), 'www', NEVER_CANCELLED)).rejects.toThrow(RangeError);
  });
});
