import { describe, expect, it } from 'vitest';
import { mailauthResolver } from '../../../../electron/mail/auth/mailauth-resolver.ts';
import { NEVER_CANCELLED } from '../../../../shared/dns/cancellation.ts';
import { fakeResolver } from '../../../helpers/fake-resolver.ts';

const resolver = fakeResolver({
  'two.example.org': { TXT: ['v=DKIM1; p=AAAA', 'other'] },
  'empty.example.org': { TXT: [] },
  'slow.example.org': 'timeout',
  'broken.example.org': 'servfail',
  'closed.example.org': 'refused',
  'odd.example.org': 'malformed',
});

describe('mailauthResolver', () => {
  it('gives records in the form of node:dns', async () => {
    const { ask, hadTemporaryFault } = mailauthResolver(resolver, NEVER_CANCELLED);
    expect(await ask('two.example.org', 'TXT')).toEqual([['v=DKIM1; p=AAAA'], ['other']]);
    expect(hadTemporaryFault()).toBe(false);
  });

  it.each([
    ['empty.example.org', 'ENODATA', false],
    ['nowhere.example.org', 'ENOTFOUND', false],
    ['no name.example.org', 'ENOTFOUND', false],
    ['slow.example.org', 'ETIMEOUT', true],
    ['broken.example.org', 'ESERVFAIL', true],
    ['closed.example.org', 'EREFUSED', true],
    ['odd.example.org', 'EBADRESP', true],
  ])('throws for %s, never gives nothing', async (name, code, isTemporary) => {
    const { ask, hadTemporaryFault } = mailauthResolver(resolver, NEVER_CANCELLED);
    await expect(ask(name, 'TXT')).rejects.toMatchObject({ code });
    expect(hadTemporaryFault()).toBe(isTemporary);
  });
});
