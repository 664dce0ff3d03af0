import { describe, expect, it } from 'vitest';
import { letterFacts } from '../../../shared/wording/letter-facts.ts';

describe('the facts in a letter', () => {
  it('are one line each, in the language of the letter', () => {
    const params = {
      messageDate: 'Tue, 17 Nov 2026 10:00:00 +0100',
      sender: 'ben@example.net',
      recipient: 'ann@example.org',
      server: 'mx.example.org',
      serverIp: '192.0.2.7',
      code: '550 5.1.1',
      quote: 'User unknown',
    };
    expect(letterFacts(params, 'en')).toBe(
      [
        'Date: 17 November 2026, 10:00 (UTC+1)',
        'From: ben@example.net',
        'To: ann@example.org',
        'Answering server: mx.example.org (192.0.2.7)',
        'Code: 550 5.1.1',
        'Answer: User unknown',
      ].join('\n'),
    );
    expect(letterFacts(params, 'de')).toContain(
      'Datum: 17. November 2026, 10:00 Uhr (UTC+1)\nVon: ben@example.net\n',
    );
  });

  it('leave out what is not stated, and say so where nothing is', () => {
    expect(letterFacts({ serverIp: '192.0.2.7' }, 'en')).toBe('Answering server: 192.0.2.7');
    expect(letterFacts({}, 'en')).toBe('(The report states no further details.)');
    expect(letterFacts({}, 'de')).toBe('(Weitere Angaben enthält die Meldung nicht.)');
  });

  it('do not repeat a code that the answer quotes, nor an address as its own name', () => {
    expect(letterFacts({ code: '550 5.1.1', quote: '550 5.1.1 User unknown' }, 'en')).toBe(
      'Answer: 550 5.1.1 User unknown',
    );
    expect(letterFacts({ server: '192.0.2.7', serverIp: '192.0.2.7' }, 'en')).toBe(
      'Answering server: 192.0.2.7',
    );
  });

  it('keep the subject of the mail to themselves', () => {
    expect(letterFacts({ subject: 'Private matter' }, 'en')).not.toContain('Private');
  });

  it('stay one line each, however hostile the answer', () => {
    const facts = letterFacts({ quote: `550 no\r\nBcc: mallory@example.com\n${'x'.repeat(100_000)}` }, 'en');
    expect(facts.split('\n')).toHaveLength(1);
    expect(facts.length).toBeLessThan(1100);
  });
});
