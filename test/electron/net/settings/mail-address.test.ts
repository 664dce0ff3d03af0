import { describe, expect, it } from 'vitest';
import { mailAddress } from '../../../../electron/net/settings/mail-address.ts';

describe('mailAddress', () => {
  it.each([
    ['ann@example.org', 'ann', 'example.org'],
    [' Ann.Lee+x@Example.ORG. ', 'Ann.Lee+x', 'example.org'],
    ['jörg@müller.example', 'jörg', 'xn--mller-kva.example'],
    ['ann@xn--mller-kva.example', 'ann', 'xn--mller-kva.example'],
    ['用户@例子.example', '用户', 'xn--fsqu00a.example'],
  ])('takes %j apart', (text, local, domain) => {
    expect(mailAddress(text)).toEqual({ local, domain });
  });

  it.each([
    '',
    '@',
    'ann',
    'ann@',
    '@example.org',
    'ann@localhost',
    'ann@192.0.2.1',
    'ann@[192.0.2.1]',
    'ann@exa mple.org',
    'a nn@example.org',
    'a\u0000nn@example.org',
    'a\u202enn@example.org',
    '<ann@example.org>',
    'Ann <ann@example.org>',
    'ann@bob@example.org',
    'ann@-example.org',
    'ann@example..org',
    'ann@example.org/path',
    'ann@example.123',
    `${'a'.repeat(200)}@example.org`,
    `ann@${'a'.repeat(64)}.org`,
    `ann@${'a.'.repeat(200)}org`,
  ])('takes %j for no address', (text) => {
    expect(mailAddress(text)).toBeNull();
  });
});
