import { describe, expect, it } from 'vitest';
import { findTarget } from '../../../../electron/net/smtp/find-target.ts';
import { NEVER_CANCELLED } from '../../../../shared/dns/cancellation.ts';
import { fakeResolver, type FakeZone } from '../../../helpers/fake-resolver.ts';

function find(text: string, zone: FakeZone = {}) {
  const resolver = fakeResolver(zone);
  return { found: findTarget(text, { resolver, cancel: NEVER_CANCELLED }), resolver };
}

describe('the server that is meant', () => {
  it.each([
    ['mail.example.org', 'mail.example.org', null],
    ['mail.example.org:2525', 'mail.example.org', 2525],
    ['192.0.2.25', '192.0.2.25', null],
    ['[2001:db8::25]:465', '2001:db8::25', 465],
  ])('%s is asked as it stands, without DNS', async (text, host, port) => {
    const { found, resolver } = find(text);
    expect(await found).toMatchObject({ kind: 'found', host, port, domain: null, published: [] });
    expect(resolver.calls).toEqual([]);
  });

  it('of a large provider’s address is built in, with what it publishes', async () => {
    const { found } = find('ann@gmx.de');
    expect(await found).toMatchObject({ kind: 'found', host: 'mail.gmx.net', domain: 'gmx.de' });
    const target = await found;
    const ports = target.kind === 'found' ? target.published.map(({ port }) => port) : [];
    expect(ports).toEqual(expect.arrayContaining([465, 587]));
  });

  it('that is known keeps what its provider publishes, also where the host was given', async () => {
    const target = await find('mail.gmx.net').found;
    expect(target.kind === 'found' && target.published.length).toBeGreaterThan(0);
  });

  it('of another address is told by SRV records', async () => {
    const { found } = find('ann@example.org', {
      'example.org': { MX: [{ preference: 10, exchange: 'mx.example.org' }] },
      '_submissions._tcp.example.org': {
        SRV: [{ priority: 0, weight: 1, port: 465, target: 'out.example.org' }],
      },
    });
    expect(await found).toMatchObject({ kind: 'found', host: 'out.example.org', domain: 'example.org' });
  });

  it('that TLS begins at on another port is spoken to so', async () => {
    const { found } = find('ann@example.org', {
      '_submissions._tcp.example.org': {
        SRV: [{ priority: 0, weight: 1, port: 5465, target: 'out.example.org' }],
      },
    });
    const target = await found;
    expect(target.kind === 'found' && [...target.kinds]).toEqual([[5465, 'tls']]);
  });

  it('is else the best MX host', async () => {
    const { found } = find('ann@example.org', {
      'example.org': {
        MX: [
          { preference: 20, exchange: 'mx2.example.org' },
          { preference: 10, exchange: 'mx1.example.org' },
        ],
      },
    });
    expect(await found).toMatchObject({ kind: 'found', host: 'mx1.example.org' });
  });

  it('is the domain itself where it has no MX records (RFC 5321 §5.1)', async () => {
    const { found } = find('ann@example.org', { 'example.org': { A: ['192.0.2.25'] } });
    expect(await found).toMatchObject({ kind: 'found', host: 'example.org' });
  });
});

describe('no server is meant', () => {
  it.each(['', '   ', 'foo bar', 'a@b@c', 'http://'])('by “%s”', async (text) => {
    expect(await find(text).found).toMatchObject({ kind: 'unusable' });
  });

  it('where the domain takes no mail (RFC 7505), or does not exist', async () => {
    const none = find('ann@example.org', { 'example.org': { MX: [{ preference: 0, exchange: '' }] } });
    expect(await none.found).toEqual({ kind: 'no-server', domain: 'example.org' });
    expect(await find('ann@example.org').found).toEqual({ kind: 'no-server', domain: 'example.org' });
  });

  it('where DNS did not answer: that is another thing', async () => {
    const { found } = find('ann@example.org', { 'example.org': 'timeout' });
    expect(await found).toEqual({ kind: 'dns-failed', domain: 'example.org' });
  });
});
