import { describe, expect, it } from 'vitest';
import { parseProbeTarget } from '../../../shared/network/probe-target.ts';

describe('what was typed into the field', () => {
  it.each([
    ['mail.example.org', 'mail.example.org', null],
    [' Mail.Example.ORG. ', 'mail.example.org', null],
    ['mail.example.org:2525', 'mail.example.org', 2525],
    ['192.0.2.25', '192.0.2.25', null],
    ['192.0.2.25:465', '192.0.2.25', 465],
    ['2001:db8::25', '2001:db8::25', null],
    ['[2001:db8::25]:587', '2001:db8::25', 587],
    ['smtp://mail.example.org/', 'mail.example.org', null],
    ['localhost', 'localhost', null],
    ['bücher.example.org', 'bücher.example.org', null],
  ])('%s is a host', (text, host, port) => {
    expect(parseProbeTarget(text)).toEqual({ kind: 'host', host, port });
  });

  it.each([
    ['ann@example.org', 'ann@example.org', 'example.org'],
    ['Ann Lee <ann@Example.org>', 'ann@Example.org', 'example.org'],
    ['mailto:ann@example.org', 'ann@example.org', 'example.org'],
  ])('%s is a mail address', (text, address, domain) => {
    expect(parseProbeTarget(text)).toEqual({ kind: 'address', address, domain });
  });

  it.each([
    'a b',
    'ann@',
    '@example.org',
    'mail.example.org:99999',
    'ann@b@c',
    '<>',
    '-',
    'x'.repeat(400),
    '1.2.3',
  ])('%s is neither', (text) => {
    expect(parseProbeTarget(text)).toEqual({ kind: 'unusable', reason: 'not-a-host' });
  });

  it('is empty without letters', () => {
    expect(parseProbeTarget(' \n ')).toEqual({ kind: 'unusable', reason: 'empty' });
  });
});
