import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../shared/wording/format.ts';
import { PARAM_FALLBACKS, PARAM_FORMS, paramLookup } from '../../../shared/wording/params.ts';

describe('forms of placeholders', () => {
  it('have the same names in both languages, and stand on a standard placeholder', () => {
    expect(Object.keys(PARAM_FORMS.de).sort()).toEqual(Object.keys(PARAM_FORMS.en).sort());
    for (const language of LANGUAGES) {
      const known = new Set(Object.keys(PARAM_FALLBACKS[language]));
      expect(Object.values(PARAM_FORMS[language]).filter(({ of }) => !known.has(of))).toEqual([]);
    }
    for (const [name, { of }] of Object.entries(PARAM_FORMS.en)) expect(PARAM_FORMS.de[name]?.of).toBe(of);
  });

  it('bring their noun along, in the singular or the plural', () => {
    const one = paramLookup({ recipient: 'ann@example.org' }, 'de', 100);
    expect(one('address')).toBe('die Adresse ann@example.org');
    expect(one('Address')).toBe('Die Adresse ann@example.org');
    const two = paramLookup({ recipient: 'ann@example.org, ben@example.org' }, 'en', 100);
    expect(two('mailbox')).toBe('the mailboxes of ann@example.org, ben@example.org');
  });

  it('fall back to a phrase in the right case, with a capital for the start of a sentence', () => {
    const none = paramLookup({}, 'de', 100);
    expect(none('server')).toBe('der Server');
    expect(none('Server')).toBe('Der Server');
    expect(none('serverDat')).toBe('dem Server');
    expect(none('serverTo')).toBe('zum Server');
    expect(none('postmaster')).toBe('die Mail-Administratoren auf der Empfängerseite');
  });

  it('take a value as it is: no capital, no noun for names', () => {
    const values = paramLookup({ server: 'mx.example.org', recipientDomain: 'example.org' }, 'de', 100);
    expect(values('server')).toBe('mx.example.org');
    expect(values('Server')).toBe('mx.example.org');
    expect(values('serverDat')).toBe('mx.example.org');
    expect(values('serverTo')).toBe('zu mx.example.org');
    expect(values('postmaster')).toBe('postmaster@example.org');
    expect(values('Postmaster')).toBe('postmaster@example.org');
  });

  it('treat an empty value as not stated', () => {
    expect(paramLookup({ server: ' \n' }, 'en', 100)('server')).toBe('the server');
  });

  it('write times out and keep numbers', () => {
    const values = paramLookup({ giveUpAt: '2026-11-22T10:00:00Z', n: 3 }, 'en', 100);
    expect(values('giveUpAt')).toBe('22 November 2026, 10:00 (UTC)');
    expect(values('n')).toBe(3);
  });

  it.each([
    ['25', '25', '25'],
    ['465, 587', '465 and 587', '465 und 587'],
    ['25, 465, 587', '25, 465 and 587', '25, 465 und 587'],
  ])('join the ports %s by a word', (port, en, de) => {
    expect(paramLookup({ port }, 'en', 100)('port')).toBe(en);
    expect(paramLookup({ port }, 'de', 100)('port')).toBe(de);
  });

  it('bound every value', () => {
    const values = paramLookup(
      { recipient: `${'a'.repeat(300)}@example.org`, extra: 'y'.repeat(500) },
      'en',
      80,
    );
    expect(values('recipient')).toHaveLength(80);
    expect(values('extra')).toHaveLength(80);
  });

  it('do not let a given value replace a form, which would lose its noun', () => {
    expect(paramLookup({ server: 'mx.example.org', serverTo: 'mx.example.org' }, 'en', 100)('serverTo')).toBe(
      'to mx.example.org',
    );
  });

  it('shows a dash for a value of which nothing can be shown, and a phrase where there is one', () => {
    const lookup = paramLookup({ list: '\u0000\u202e', server: ' ' }, 'en', 100);
    expect([lookup('list'), lookup('server'), lookup('unstated')]).toEqual(['–', 'the server', undefined]);
  });
});
