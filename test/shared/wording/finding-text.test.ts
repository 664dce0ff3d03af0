import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../shared/report/report.ts';
import { findingText } from '../../../shared/wording/finding-text.ts';

const FINDING: Finding = {
  id: 'recipient.unknown',
  confidence: 'certain',
  actors: ['you'],
  params: { server: 'mx.example.org', recipient: 'ann@example.org', quote: '550 5.1.1 no such user' },
  detail: null,
  evidence: [],
  references: [],
  asOf: '2026-11',
  recipients: [0],
};

describe('a finding in words', () => {
  it('says what happened, in the language asked for', () => {
    expect(findingText(FINDING, 'en').title).toBe(
      'mx.example.org says that it has no mailbox for ann@example.org.',
    );
    expect(findingText(FINDING, 'de').title).toBe(
      'Laut mx.example.org gibt es für ann@example.org kein Postfach.',
    );
  });

  it('reads well where nothing is stated', () => {
    const bare = { ...FINDING, params: {} };
    expect(findingText(bare, 'en').title).toBe(
      'The server says that it has no mailbox for the recipient’s address.',
    );
    expect(findingText(bare, 'de').title).toBe(
      'Laut dem Server gibt es für die Empfängeradresse kein Postfach.',
    );
  });

  it('says "may" where it is only possible', () => {
    const possible: Finding = { ...FINDING, confidence: 'possible' };
    expect(findingText(possible, 'en').title).toBe('The address ann@example.org may not exist.');
    expect(findingText(possible, 'de').title).toBe('Vielleicht gibt es die Adresse ann@example.org nicht.');
    expect(findingText(possible, 'en').lead).not.toBe(findingText(FINDING, 'en').lead);
  });

  it('puts the evidence into the letter', () => {
    expect(findingText(FINDING, 'en').letter?.body).toContain(
      'To: ann@example.org\nAnswering server: mx.example.org\nAnswer: 550 5.1.1 no such user',
    );
  });

  it('keeps the addressee of a letter small: it is no sentence', () => {
    const text = findingText({ ...FINDING, id: 'spam.content', params: {} }, 'de');
    expect(text.letter?.to).toBe('die Mail-Administratoren auf der Empfängerseite');
  });

  it('fills the words of a rule as well', () => {
    const detail = { en: '{server} keeps a list.', de: '{server} führt eine Liste.' };
    expect(findingText({ ...FINDING, detail, params: {} }, 'de').detail).toBe('Der Server führt eine Liste.');
  });

  it('cuts a huge address in the title and keeps it elsewhere', () => {
    const recipient = `${'a'.repeat(200)}@example.org`;
    const text = findingText({ ...FINDING, params: { ...FINDING.params, recipient } }, 'en');
    expect(text.title.length).toBeLessThan(160);
    expect(text.title).toContain('…');
    expect(text.title).toContain('@example.org');
    expect(text.letter?.body).toContain(recipient);
  });

  it('does not know findings that no check makes', () => {
    expect(() => findingText({ ...FINDING, id: 'no.such' }, 'en')).toThrow('no.such');
  });
});
