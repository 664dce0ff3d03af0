import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../shared/checks/index.ts';
import { FIXTURES } from '../fixtures/manifest.ts';
import { bytesOf, filesBelow } from '../helpers/repository.ts';

const FOLDER = 'test/fixtures/mail';
const files = filesBelow(FOLDER);

/** Fixtures are read octet by octet, so that names in any character set are seen. */
function textOf(file: string): string {
  return Buffer.from(bytesOf(file)).toString('latin1');
}

/** Text with quoted-printable soft line breaks and `=3D` undone, so that split addresses are whole. */
function plain(text: string): string {
  return text.replace(/=\r?\n/g, '').replace(/=3D/g, '=');
}

const RESERVED_NAME = /(?:^|\.)example(?:\.(?:org|com|net))?$|\.(?:invalid|test|local|localhost)$/i;
/** Contact addresses that the providers print in their own refusals, and the role account that writes notices. */
const PROVIDER_CONTACT = /^(?:tobr|toda|tosa)@rx\.t-online\.de$|^mailer-daemon@/i;
/** The number of a reason in Yahoo's own counting, in the form of an address. */
const YAHOO_REASON = '4.16.55.1';

/** Message ids look like addresses and name the host that made them. */
const ID_FIELD =
  /^(?:(?:X-Original-)?Message-ID|References|In-Reply-To|Content-ID|Thread-Index):.*(?:\r?\n[ \t].*)*/gim;

function foreignAddresses(text: string): readonly string[] {
  const addresses =
    text.replace(ID_FIELD, '').match(/[\w.+-]{1,80}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}/gi) ?? [];
  return addresses.filter(
    (address) =>
      !RESERVED_NAME.test(address.slice(address.lastIndexOf('@') + 1)) && !PROVIDER_CONTACT.test(address),
  );
}

/** RFC 5737 and RFC 3849 documentation ranges, private and loopback addresses; version numbers are no addresses. */
function foreignIps(text: string): readonly string[] {
  const v4 = text.match(/(?<=[[( =:;]|^)(?:\d{1,3}\.){3}\d{1,3}(?=[\]) :;,&]|$)/gm) ?? [];
  const v6 = text.match(/\b[0-9a-f]{1,4}(?::[0-9a-f]{0,4}){2,7}\b/gi) ?? [];
  const wrong4 = v4.filter(
    (ip) =>
      ip !== YAHOO_REASON &&
      !/^(?:192\.0\.2|198\.51\.100|203\.0\.113|127\.\d+\.\d+|192\.168\.\d+|10\.\d+\.\d+)\.\d+$/.test(ip),
  );
  const wrong6 = v6.filter(
    (ip) => (ip.includes('::') || ip.split(':').length === 8) && !/^2001:db8:/i.test(ip),
  );
  return [...wrong4, ...wrong6];
}

describe('fixtures', () => {
  it('are all in the manifest, once', () => {
    const listed = FIXTURES.map(({ file }) => `test/fixtures/${file}`).sort();
    expect(listed).toEqual([...files]);
    expect(new Set(FIXTURES.map(({ id }) => id)).size).toBe(FIXTURES.length);
  });

  it('are at least 64, and show every problem P1 to P20 at least twice', () => {
    expect(FIXTURES.length).toBeGreaterThanOrEqual(64);
    const counts = new Map<string, number>();
    for (const problem of FIXTURES.flatMap(({ problems }) => problems))
      counts.set(problem, (counts.get(problem) ?? 0) + 1);
    const rare = Array.from({ length: 20 }, (_, index) => `P${index + 1}`).filter(
      (p) => (counts.get(p) ?? 0) < 2,
    );
    expect(rare).toEqual([]);
  });

  it('expect findings that exist', () => {
    const known = new Set(CHECKS.map(({ id }) => id));
    const lost = FIXTURES.flatMap(({ id, expected }) =>
      [expected.finding ?? []]
        .flat()
        .filter((finding) => !known.has(finding))
        .map((finding) => `${id}: ${finding}`),
    );
    expect(lost).toEqual([]);
  });

  it('name nobody: only example domains and documentation addresses', () => {
    const found = files.flatMap((file) => {
      const text = plain(textOf(file));
      return [...foreignAddresses(text), ...foreignIps(text)].map((name) => `${file}: ${name}`);
    });
    expect(found).toEqual([]);
  });

  it('come with both kinds of line ends', () => {
    const crlf = files.filter((file) => textOf(file).includes('\r\n'));
    expect(crlf.length).toBeGreaterThan(10);
    expect(files.length - crlf.length).toBeGreaterThan(10);
    const mixed = crlf.filter((file) => !file.endsWith('/binary.txt') && /[^\r]\n/.test(textOf(file)));
    expect(mixed).toEqual([]);
  });
});
