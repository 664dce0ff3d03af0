import { describe, expect, it } from 'vitest';
import { asciiDomain, unicodeDomain } from '../../../../electron/net/dns/idn.ts';

describe('a name in other scripts', () => {
  it.each([
    ['Bücher.example', 'xn--bcher-kva.example'],
    ['straße.example', 'xn--strae-oqa.example'],
    ['_dmarc.bücher.example', '_dmarc.xn--bcher-kva.example'],
    ['münchen。example.', 'xn--mnchen-3ya.example'],
    ['ＭＡＩＬ.example', 'mail.example'],
    ['Mail.Example.ORG', 'mail.example.org'],
    [' example.org ', 'example.org'],
    ['παράδειγμα.example', 'xn--hxajbheg2az3al.example'],
    // Plain names stay as they are, though a browser would read an address here.
    ['1.2', '1.2'],
  ])('%s is asked as %s', (text, name) => {
    expect(asciiDomain(text)).toBe(name);
  });

  it.each([
    ...[
      '',
      'ü..example',
      'bü cher.example',
      'ü%41.example',
      'ü/x',
      'ü@example',
      '１９２.0.2.1',
      '192.0.2.1',
      '[::1]',
    ],
    ...[`${'ü'.repeat(60)}.example`, 'ü'.repeat(300), 'xn--ü.example'],
  ])('%j cannot be asked', (text) => {
    expect(asciiDomain(text)).toBeNull();
  });

  it('is shown as people read it', () => {
    expect(unicodeDomain('xn--bcher-kva.example')).toBe('bücher.example');
    expect(unicodeDomain('mail.example.org')).toBe('mail.example.org');
    expect(unicodeDomain('xn--.example')).toBe('xn--.example');
  });
});
