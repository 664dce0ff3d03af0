import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addressLiteral,
  echoedAddress,
  readEhlo,
  starttlsOffer,
} from '../../../../electron/net/smtp/ehlo.ts';
import { printable } from '../../../../electron/net/smtp/printable.ts';
import { ReplyParser, type ParserState } from '../../../../electron/net/smtp/reply-parser.ts';
import { outcomeOfConnectError } from '../../../../electron/net/smtp/socket-errors.ts';

/** Everything that the parser gives for these octets in these pieces, until it waits for more or gives up. */
function parse(pieces: readonly Buffer[]): readonly ParserState[] {
  const parser = new ReplyParser();
  const states: ParserState[] = [];
  for (const piece of pieces) {
    parser.push(piece);
    let state = parser.next();
    while (state.kind === 'reply') {
      states.push(state);
      state = parser.next();
    }
  }
  states.push(parser.next());
  return states;
}

function first(text: string): ParserState | undefined {
  return parse([Buffer.from(text)])[0];
}

function codes(text: string): readonly (number | string)[] {
  return parse([Buffer.from(text)]).map((state) => (state.kind === 'reply' ? state.reply.code : state.kind));
}

describe('replies', () => {
  it.each([
    ['220 mail.example.org ESMTP\r\n', [220, 'partial']],
    ['220-one\r\n220-two\r\n220 three\r\n', [220, 'partial']],
    ['220\r\n', [220, 'partial']],
    ['250-a\n250 b\n354 c\n', [250, 354, 'partial']],
    ['\r\n\r\n220 late\r\n', [220, 'partial']],
    ['220-one\r\nwithout a code\r\n220 three\r\n', [220, 'partial']],
    ['220-one\r\n', ['partial']],
    ['22', ['partial']],
    ['HTTP/1.1 400 Bad Request\r\n', ['foreign']],
    ['H', ['foreign']],
    ['2200 no\r\n', ['foreign']],
    ['199 no\r\n', ['foreign']],
    ['\u0000\u0000', ['foreign']],
    ['\u0016\u0003\u0001', ['foreign']],
  ])('%j', (text, wanted) => {
    expect(codes(text)).toEqual(wanted);
  });

  it('keep their lines', () => {
    expect(first('250-mail.example.org\r\n250-SIZE 10\r\n250 HELP\r\n')).toEqual({
      kind: 'reply',
      reply: {
        code: 250,
        texts: ['mail.example.org', 'SIZE 10', 'HELP'],
        raw: '250-mail.example.org\n250-SIZE 10\n250 HELP',
      },
    });
  });

  it('are the same however the octets arrive', () => {
    const line = fc.oneof(
      fc.constantFrom('220 a\r\n', '250-b\r\n', '250 c\n', '\r\n', '220', '354 \0d\r\n'),
      fc.string({ maxLength: 12 }),
    );
    const text = fc.array(line, { maxLength: 12 }).map((lines) => Buffer.from(lines.join('')));
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 5 }), (bytes, size) => {
        const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
          bytes.subarray(i * size, (i + 1) * size),
        );
        const [whole, cut] = [parse([bytes]), parse(pieces)];
        expect(cut.map(({ kind }) => kind)).toEqual(whole.map(({ kind }) => kind));
        expect(cut.filter(({ kind }) => kind === 'reply')).toEqual(
          whole.filter(({ kind }) => kind === 'reply'),
        );
      }),
    );
  });

  it('never come from any octets as something that a terminal obeys', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        for (const state of parse([Buffer.from(bytes)])) {
          expect(JSON.stringify(state)).not.toMatch(/\\u00[01][0-9a-f]|[\u007f-\u009f]/);
        }
      }),
    );
  });

  it('end where more comes than any server sends', () => {
    expect(first('2'.repeat(3) + ' '.repeat(20_000))?.kind).toBe('flood');
    expect(first('250-x\r\n'.repeat(300))?.kind).toBe('flood');
    const parser = new ReplyParser();
    for (let i = 0; i < 100; i += 1) {
      parser.push(Buffer.from('250 ok\r\n'.repeat(100)));
      parser.dropRest();
    }
    expect(parser.next().kind).toBe('flood');
    expect(parser.octets).toBe(80_000);
  });
});

describe('EHLO', () => {
  const reply = (...texts: readonly string[]) => ({ code: 250, texts, raw: texts.join('\n') });

  it('tells the name, the capabilities and the ways to log in, each once', () => {
    const facts = readEhlo(
      reply(
        'mail.example.org greets you',
        'AUTH PLAIN login',
        'AUTH=LOGIN CRAM-MD5',
        'SIZE 10 ',
        '',
        'AUTHORITY x',
      ),
      [],
    );
    expect(facts).toEqual({
      name: 'mail.example.org',
      capabilities: ['AUTH PLAIN login', 'AUTH=LOGIN CRAM-MD5', 'SIZE 10', 'AUTHORITY x'],
      auth: ['PLAIN', 'LOGIN', 'CRAM-MD5'],
      echoedAddress: null,
    });
  });

  it.each([
    ['mail.example.org Hello retour.invalid [198.51.100.7]', '198.51.100.7'],
    ['smtp.example.org at your service, [2001:db8::7]', '2001:db8::7'],
    ['smtp.example.org at your service, [IPv6:2001:DB8::7]', '2001:db8::7'],
    ['mail.example.org Hello [198.51.100.7], pleased to meet you', '198.51.100.7'],
    ['mail.example.org [192.0.2.25]', null],
    ['mail.example.org Hello [192.0.2.25]', null],
    ['mail.example.org Hello [999.1.1.1]', null],
    ['mail.example.org', null],
  ])('%s echoes %s', (line, address) => {
    expect(echoedAddress(line, ['192.0.2.25'])).toBe(address);
  });

  it.each([
    [['SIZE', 'STARTTLS'], 'offered'],
    [['SIZE', 'starttls'], 'offered'],
    [['SIZE', 'STARTTLS something'], 'offered'],
    [['SIZE', 'XXXXXXXA'], 'masked'],
    [['SIZE', 'XXXX'], 'masked'],
    [['SIZE', 'XCLIENT NAME ADDR', 'X-EXPS GSSAPI', 'X'.repeat(3)], 'not-offered'],
    [[], 'not-offered'],
  ])('%j: STARTTLS is %s', (capabilities, state) => {
    expect(starttlsOffer(capabilities)).toBe(state);
  });

  it('writes our address as RFC 5321 §4.1.3 wants it', () => {
    expect(addressLiteral('198.51.100.7')).toBe('[198.51.100.7]');
    expect(addressLiteral('2001:db8::7')).toBe('[IPv6:2001:db8::7]');
    expect(addressLiteral('fe80::7%eth0')).toBe('[IPv6:fe80::7]');
  });
});

describe('errors of the system', () => {
  it.each([
    ['ECONNREFUSED', 'refused'],
    ['ETIMEDOUT', 'timeout'],
    ['EHOSTUNREACH', 'unreachable'],
    ['ENETUNREACH', 'unreachable'],
    ['ENETDOWN', 'unreachable'],
    ['EADDRNOTAVAIL', 'unreachable'],
    ['EACCES', 'prohibited'],
    ['EPERM', 'prohibited'],
    ['ECONNRESET', 'closed-early'],
    [null, 'unreachable'],
  ])('%s while connecting: %s', (code, outcome) => {
    expect(outcomeOfConnectError(code)).toBe(outcome);
  });
});

describe('text from servers', () => {
  it('is cut and harmless', () => {
    expect(printable('a\u001b[2J\r\n\u202eb\u009b', 100)).toBe('a\\x1b[2J\\r\\n\\x202eb\\x9b');
    expect(printable('x'.repeat(50), 10)).toBe(`${'x'.repeat(9)}…`);
    expect(printable('Grüße', 10)).toBe('Grüße');
  });
});
