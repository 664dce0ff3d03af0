import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailtoLink } from '../../../electron/ipc/mailto-link.ts';

const draft = { to: 'ann@example.org', subject: 'Which address?', body: 'Hello,\n\nis it this one? & more' };

describe('mailtoLink', () => {
  it('encodes subject and body, with CRLF line ends (RFC 6068)', () => {
    expect(mailtoLink(draft)).toEqual({
      kind: 'link',
      url: 'mailto:ann@example.org?subject=Which%20address%3F&body=Hello%2C%0D%0A%0D%0Ais%20it%20this%20one%3F%20%26%20more',
    });
  });

  it('leaves the recipient open where there is none', () => {
    expect(mailtoLink({ ...draft, to: '' })).toMatchObject({
      url: expect.stringMatching(/^mailto:\?subject=/),
    });
  });

  it.each([
    'someone who knows ann@example.org',
    'ann@example.org,bob@example.org',
    'ann@example.org?cc=bob@example.net',
    'ann@example.org&bcc=bob@example.net',
    'ann%0a@example.org',
    '<ann@example.org>',
    'ann@example.org\r\nBcc: bob@example.net',
    'ann',
    '@example.org',
    'a@b@example.org',
  ])('refuses %j as an address', (to) => {
    expect(mailtoLink({ ...draft, to })).toEqual({ kind: 'failed', reason: 'bad-address' });
  });

  it('takes addresses with an umlaut', () => {
    expect(mailtoLink({ ...draft, to: 'jürgen@müller.example' })).toMatchObject({ kind: 'link' });
  });

  it('keeps a subject on one line', () => {
    const link = mailtoLink({ ...draft, subject: 'one\r\nBcc: bob@example.net' });
    expect(link).toMatchObject({ url: expect.stringContaining('subject=one%20Bcc') });
  });

  it('says when the text does not fit into a link', () => {
    expect(mailtoLink({ ...draft, body: 'ü'.repeat(2000) })).toEqual({ kind: 'failed', reason: 'too-long' });
  });

  it('never throws and never lets text out of its field', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(text, text, text, (to, subject, body) => {
        const link = mailtoLink({ to, subject, body });
        if (link.kind === 'failed') return;
        const url = new URL(link.url);
        expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
        expect(link.url).not.toMatch(/[\s"<>]/);
      }),
    );
  });
});
