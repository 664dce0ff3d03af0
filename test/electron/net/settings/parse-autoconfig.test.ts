import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAutoconfig } from '../../../../electron/net/settings/parse-autoconfig.ts';

const file = (inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><clientConfig version="1.1"><emailProvider id="example.org">${inside}</emailProvider></clientConfig>`;

const server = (inside = '', type = 'smtp'): string =>
  `<outgoingServer type="${type}"><hostname>smtp.example.org</hostname><port>465</port><socketType>SSL</socketType>${inside}</outgoingServer>`;

const PLAIN = { host: 'smtp.example.org', port: 465, security: 'tls', userName: null, authentication: [] };

describe('parseAutoconfig', () => {
  it('reads servers in their order, with all that they state', () => {
    const text = file(
      `<domain>example.org</domain><displayName>Example &amp; Co</displayName>
       <incomingServer type="imap"><hostname>imap.example.org</hostname></incomingServer>
       ${server('<username>%EMAILADDRESS%</username><authentication>OAuth2</authentication><authentication>password-cleartext</authentication>')}
       <outgoingServer type="smtp"><hostname> SMTP2.example.org </hostname><port>587</port><socketType>STARTTLS</socketType><username>%EMAILLOCALPART%</username></outgoingServer>
       <documentation url="https://help.example.org/mail"><descr lang="en">Help</descr></documentation>
       <enable visiturl="https://www.example.org/switch-on"/>
       <documentation url="http://help.example.org/unsafe"/><documentation url="javascript:alert(1)"/>`,
    );
    expect(parseAutoconfig(text)).toEqual({
      servers: [
        { ...PLAIN, userName: '%EMAILADDRESS%', authentication: ['OAuth2', 'password-cleartext'] },
        {
          host: 'smtp2.example.org',
          port: 587,
          security: 'starttls',
          userName: '%EMAILLOCALPART%',
          authentication: [],
        },
      ],
      pages: ['https://help.example.org/mail', 'https://www.example.org/switch-on'],
    });
  });

  it('passes over servers that cannot be used, and keeps the others', () => {
    const bad = [
      server('', 'imap'),
      server().replace('465', '0'),
      server().replace('465', '65536'),
      server().replace('465', 'many'),
      server().replace('SSL', 'rot13'),
      server().replace(/<hostname>.*<\/hostname>/, ''),
      server().replace('smtp.example.org', 'x'.repeat(400)),
      '<outgoingServer/>',
      '<outgoingServer type="smtp">text</outgoingServer>',
    ];
    expect(parseAutoconfig(file(bad.join('') + server()))?.servers).toEqual([PLAIN]);
    expect(parseAutoconfig(file(''))).toEqual({ servers: [], pages: [] });
  });

  it.each([
    ['a web page', '<!DOCTYPE html><html><body><h1>Not found</h1></body></html>'],
    ['a web page without a type', '<html><body><p>Hello<br>you</body></html>'],
    ['another file', '<Autodiscover><Response/></Autodiscover>'],
    ['nothing', ''],
    ['text', 'hello'],
    ['half a file', file(server()).slice(0, 120)],
    [
      'an entity bomb',
      `<!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${file(server('<username>&b;</username>'))}`,
    ],
    ['a file from outside', `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${file(server())}`],
    ['depth', file('<a>'.repeat(100_000))],
    ['depth with an end', `<clientConfig>${'<a>'.repeat(50)}${'</a>'.repeat(50)}</clientConfig>`],
    ['very many tags', file('<a/>'.repeat(50_000))],
    ['open angles', '<'.repeat(200_000)],
    ['an endless tag', `<clientConfig ${'a '.repeat(100_000)}`],
  ])('takes %s for no settings file, at once', (_, text) => {
    const started = performance.now();
    expect(parseAutoconfig(text)).toBeNull();
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('does not put entities in, nor touch what all objects share', () => {
    const entity = file(server('<username>&xxe;</username>'));
    expect(parseAutoconfig(entity)?.servers).toEqual([{ ...PLAIN, userName: '&xxe;' }]);
    const shared = file(
      `${server()}<__proto__><polluted>1</polluted></__proto__><constructor>x</constructor>`,
    );
    parseAutoconfig(shared);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('bounds what it keeps', () => {
    const parsed = parseAutoconfig(file(server().repeat(300)));
    expect(parsed?.servers).toHaveLength(10);
  });

  it('never throws, whatever comes', () => {
    const pieces = fc.constantFrom(
      ...[
        '<clientConfig>',
        '<emailProvider>',
        '</emailProvider>',
        '<outgoingServer type="smtp">',
        '<hostname>',
      ],
      ...[
        '</hostname>',
        '<port>',
        '465',
        '<',
        '>',
        '/>',
        '"',
        "'",
        '=',
        '&#x0;',
        '<![CDATA[',
        ']]>',
        '<!--',
        '-->',
      ],
      ...['<?xml', '?>', '<__proto__>', 'constructor', '\u0000', '\ud800', ' '],
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 60 }), (parts) => {
        const parsed = parseAutoconfig(parts.join(''));
        expect(parsed === null || Array.isArray(parsed.servers)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
