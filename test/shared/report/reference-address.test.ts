import { describe, expect, it } from 'vitest';
import { RULES } from '../../../shared/bounce/rules/index.ts';
import { CHECKS } from '../../../shared/checks/index.ts';
import { referenceAddress } from '../../../shared/report/reference-address.ts';

describe('the address of a reference', () => {
  it('is the RFC at its editor’s, or the page itself', () => {
    expect(referenceAddress('RFC 3463 §3.8 (X.7.1)')).toBe('https://www.rfc-editor.org/rfc/rfc3463');
    expect(referenceAddress('RFC 9989')).toBe('https://www.rfc-editor.org/rfc/rfc9989');
    expect(referenceAddress('https://www.postfix.org/postconf.5.html#smtpd_helo_restrictions')).toBe(
      'https://www.postfix.org/postconf.5.html#smtpd_helo_restrictions',
    );
  });

  it.each([
    'http://www.example.org/',
    'https://ann@example.org/',
    'https://example.org:8443/',
    'https://localhost/',
    'https://example.org',
    'https://example.org/a b',
    'https://example.org/\nfile:///etc/passwd',
    'file:///etc/passwd',
    'javascript:alert(1)',
    ' https://example.org/',
    'RFC 5321x',
    'a book',
  ])('is none for %j', (reference) => {
    expect(referenceAddress(reference)).toBeNull();
  });

  it('is there for every RFC and https page that rules and checks name', () => {
    const references = [
      ...CHECKS.flatMap((check) => check.references),
      ...RULES.flatMap((rule) => rule.sources),
    ];
    const named = references.filter((reference) => /^(?:RFC \d|https:)/.test(reference));
    expect(named.filter((reference) => referenceAddress(reference) === null)).toEqual([]);
    expect(named.length).toBeGreaterThan(100);
  });
});
