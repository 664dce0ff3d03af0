import { X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { judgeCertificate } from '../../../../electron/net/tls/judge-certificate.ts';
import { readRoots, rootStore, splitPem, type TrustRoots } from '../../../../electron/net/tls/roots.ts';
import {
  intermediateOf,
  leafOf,
  selfSigned,
  testAuthority,
  type LeafWishes,
  type TestCertificate,
} from '../../../helpers/test-certificates.ts';

const root = testAuthority('Example Trust');
const shield = testAuthority('Example Mail Shield');
const middle = intermediateOf(root, 'Example Issuing');
const HOST = 'mail.example.org';

function der(...certificates: readonly TestCertificate[]): readonly Buffer[] {
  return certificates.map(({ cert }) => new X509Certificate(cert).raw);
}

/** Node's store has `root`, the system's has `shield`, as a company's device would put it there. */
const ROOTS: TrustRoots = { node: rootStore([root.cert]), system: rootStore([root.cert, shield.cert]) };

function judge(chain: readonly TestCertificate[], host = HOST, roots = ROOTS, now = Date.now()) {
  return judgeCertificate(der(...chain), host, roots, now);
}

function leaf(wishes: LeafWishes = {}): TestCertificate {
  return leafOf(root, wishes);
}

describe('a certificate', () => {
  it('holds by a root', () => {
    const facts = judge([leaf()]);
    expect(facts).toMatchObject({
      subject: 'CN=mail.example.org',
      issuer: 'CN=Example Trust, O=Example Trust',
      issuerName: 'Example Trust',
      altNames: ['mail.example.org'],
      nameMatches: true,
      trusted: true,
      trustedBy: 'node',
      error: null,
      selfSigned: false,
      expired: false,
      notYetValid: false,
      chain: ['CN=mail.example.org'],
    });
    expect(facts?.fingerprint256).toMatch(/^(?:[0-9A-F]{2}:){31}[0-9A-F]{2}$/);
    expect(facts?.keyFingerprint256).toMatch(/^[0-9a-f]{64}$/);
    expect(facts?.validTo).toMatch(/^\d{4}-\d\d-\d\dT/);
  });

  it('holds over a further authority, in whatever order the chain was sent', () => {
    const own = leafOf(middle);
    expect(judge([own, middle])).toMatchObject({ trusted: true, error: null });
    expect(judge([own, shield, root, middle])).toMatchObject({ trusted: true, error: null });
  });

  it('does not hold where the further authority was not sent', () => {
    expect(judge([leafOf(middle)])).toMatchObject({
      trusted: false,
      error: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    });
    expect(judge([leafOf(intermediateOf(shield, 'Example Other')), middle])?.error).toBe(
      'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    );
  });

  it('of an intercepting device holds only by the system', () => {
    const facts = judge([leafOf(shield), shield]);
    expect(facts).toMatchObject({ trusted: true, trustedBy: 'system', issuerName: 'Example Mail Shield' });
    expect(judge([leafOf(shield), shield], HOST, { ...ROOTS, system: null })).toMatchObject({
      trusted: false,
      trustedBy: null,
      error: 'SELF_SIGNED_CERT_IN_CHAIN',
    });
  });

  it('vouches for itself', () => {
    const own = selfSigned();
    expect(judge([own])).toMatchObject({
      selfSigned: true,
      trusted: false,
      error: 'DEPTH_ZERO_SELF_SIGNED_CERT',
    });
    const trusting = { node: rootStore([]), system: rootStore([own.cert]) };
    expect(judge([own], HOST, trusting)).toMatchObject({ trusted: true, trustedBy: 'system', error: null });
  });

  it('claims an issuer of the right name that did not sign it', () => {
    const twin = testAuthority('Example Trust');
    expect(judge([leafOf(twin)])).toMatchObject({ trusted: false, error: 'CERT_SIGNATURE_FAILURE' });
  });

  it('is signed by what is no authority', () => {
    const notAuthority = leafOf(root, { commonName: 'server.example.org' });
    const below = leafOf({ ...notAuthority, name: 'server.example.org' });
    expect(judge([below, notAuthority])).toMatchObject({ trusted: false, error: 'INVALID_CA' });
  });

  it.each([
    [{ from: '20200101000000Z', to: '20210101000000Z' }, 'CERT_HAS_EXPIRED', { expired: true }],
    [{ from: '20450101000000Z', to: '20460101000000Z' }, 'CERT_NOT_YET_VALID', { notYetValid: true }],
  ] as const)('is outside its dates %o', (dates, error, flags) => {
    expect(judge([leaf({ dates })])).toMatchObject({ trusted: false, error, ...flags });
  });

  it('is for another purpose', () => {
    expect(judge([leaf({ usage: 'emailProtection' })])?.error).toBe('INVALID_PURPOSE');
    expect(judge([leaf({ usage: 'serverAuth' })])?.error).toBeNull();
  });

  it.each([
    ['mail.example.org', ['DNS:mail.example.org'], true],
    ['MAIL.example.org', ['DNS:mail.example.org'], true],
    ['mail.example.org', ['DNS:*.example.org'], true],
    ['mail.example.net', ['DNS:mail.example.org'], false],
    ['a.mail.example.org', ['DNS:*.example.org'], false],
    ['192.0.2.25', ['IP:192.0.2.25'], true],
    ['2001:db8::25', ['IP:2001:db8::25'], true],
    ['192.0.2.26', ['IP:192.0.2.25', 'DNS:mail.example.org'], false],
  ] as const)('is looked up for %s among %o: %s', (host, altNames, isMatch) => {
    const facts = judge([leaf({ altNames })], host);
    expect(facts).toMatchObject({ nameMatches: isMatch, trusted: true });
    expect(facts?.altNames).toHaveLength(altNames.length);
  });
});

describe('hostile chains', () => {
  it('of many authorities of one name end', () => {
    const chain = [intermediateOf(root, 'Example Same')];
    for (let i = 0; i < 10; i += 1) chain.push(intermediateOf(chain.at(-1) ?? root, 'Example Same'));
    const startedAt = performance.now();
    const facts = judge([leafOf(chain.at(-1) ?? root), ...chain]);
    expect(facts).toMatchObject({ trusted: false, nameMatches: true });
    expect(performance.now() - startedAt).toBeLessThan(5000);
  });

  it('that are no certificates are none', () => {
    expect(judgeCertificate([Buffer.from('30820000', 'hex')], HOST, ROOTS, 0)).toBeNull();
    expect(judgeCertificate([], HOST, ROOTS, 0)).toBeNull();
  });
});

describe('stores of roots', () => {
  it('are read from Node, and from the system where it has them', async () => {
    const roots = await readRoots();
    const [first = ''] = (await import('node:tls')).rootCertificates;
    const known = new X509Certificate(first);
    expect(roots.node.has(known)).toBe(true);
    expect(roots.node.issuersOf(known).map(({ subject }) => subject)).toContain(known.subject);
    expect(roots.node.has(new X509Certificate(shield.cert))).toBe(false);
  });

  it('are split from one file, and what is damaged is left out', () => {
    const text = `# comment\n${root.cert}\n-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n${shield.cert}`;
    const store = rootStore(splitPem(text));
    expect(splitPem(text)).toHaveLength(3);
    expect(store.has(new X509Certificate(shield.cert))).toBe(true);
    expect(store.issuersOf(new X509Certificate(leafOf(root).cert))).toHaveLength(1);
  });
});
