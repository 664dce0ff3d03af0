import { describe, expect, it } from 'vitest';
import { verifyMessage, type VerifyOptions } from '../../../../electron/mail/auth/verify-message.ts';
import type { DkimVerification, MessageAuthentication } from '../../../../shared/auth/authentication.ts';
import { NEVER_CANCELLED } from '../../../../shared/dns/cancellation.ts';
import { fakeResolver, type FakeZone } from '../../../helpers/fake-resolver.ts';
import { keyZone, sealed, signed, SIGNED_AT, signingKey } from '../../../helpers/signed-mail.ts';

const RSA = signingKey('rsa-1024', 'example.com');
const ED25519 = signingKey('ed25519', 'example.com');
const LIST = signingKey('ed25519', 'lists.example.net');

const MAIL = [
  'From: Maria <maria@example.com>',
  'To: ann@example.org',
  'Subject: Invoice 12',
  'Date: Sun, 01 Nov 2026 10:00:00 +0000',
  'Message-ID: <12@example.com>',
  '',
  'Dear Ann,',
  'the invoice  is attached. ',
  '',
].join('\r\n');

const POLICY: FakeZone = {
  '_dmarc.example.com': { TXT: ['v=DMARC1; p=reject'] },
  'example.com': { TXT: ['v=spf1 ip4:192.0.2.1 -all'] },
};
const ZONE: FakeZone = { ...POLICY, ...keyZone(RSA, ED25519, LIST) };

function verify(
  mail: string,
  zone: FakeZone = ZONE,
  options: Partial<VerifyOptions> = {},
): Promise<MessageAuthentication> {
  const resolver = fakeResolver(zone);
  const now = () => SIGNED_AT.getTime() + 3_600_000;
  return verifyMessage(Buffer.from(mail), { resolver, cancel: NEVER_CANCELLED, now, ...options });
}

async function onlySignature(
  mail: string,
  zone: FakeZone = ZONE,
  options: Partial<VerifyOptions> = {},
): Promise<DkimVerification> {
  const { dkim } = await verify(mail, zone, options);
  const [first] = dkim;
  if (first === undefined || dkim.length !== 1) throw new Error(`${dkim.length} signatures`);
  return first;
}

/** What stands in front of the first empty line, as pasted. */
function headerOf(mail: string): string {
  return mail.slice(0, mail.indexOf('\r\n\r\n') + 2);
}

describe('a DKIM signature', () => {
  it.each(['relaxed/relaxed', 'simple/simple', 'relaxed/simple', 'simple/relaxed'])(
    'passes as it was made, %s',
    async (canonicalization) => {
      for (const key of [RSA, ED25519])
        expect(await onlySignature(await signed(MAIL, key, { canonicalization }))).toMatchObject({
          domain: 'example.com',
          selector: key.selector,
          result: 'pass',
          comment: null,
          aligned: 'strict',
          bodyChecked: true,
          bodyIntact: true,
          headerIntact: true,
          bodyLimit: null,
          keyBits: key === RSA ? 1024 : 256,
          lenientResult: null,
        });
    },
  );

  it('passes with the longer keys of today, and names the fields it covers', async () => {
    const key = signingKey('rsa-2048', 'example.com');
    const seen = await onlySignature(await signed(MAIL, key), keyZone(key));
    expect(seen).toMatchObject({ result: 'pass', keyBits: 2048, algorithm: 'rsa-sha256' });
    expect([...seen.signedFields].sort()).toEqual(['date', 'from', 'message-id', 'subject', 'to']);
  });

  it('is verified with CRLF where the file has LF alone', async () => {
    const mail = (await signed(MAIL, RSA, { canonicalization: 'simple/simple' })).replaceAll('\r\n', '\n');
    expect(await onlySignature(mail)).toMatchObject({ result: 'pass', bodyChecked: true });
  });

  it('fails for the body alone where a footer was added', async () => {
    const mail = `${await signed(MAIL, RSA)}-- \r\nSent through a list\r\n`;
    expect(await onlySignature(mail)).toMatchObject({
      result: 'fail',
      bodyIntact: false,
      headerIntact: true,
      lenientResult: null,
    });
  });

  it('fails for the header alone where the subject was marked', async () => {
    const mail = (await signed(MAIL, ED25519)).replace('Subject: ', 'Subject: [List] ');
    expect(await onlySignature(mail)).toMatchObject({
      result: 'fail',
      bodyIntact: true,
      headerIntact: false,
    });
  });

  it('says so where it covers only the beginning, and holds in front of a footer', async () => {
    const bodyLimit = Buffer.byteLength('Dear Ann,\r\nthe invoice is attached.\r\n');
    const mail = await signed(MAIL, RSA, { bodyLimit });
    expect(await onlySignature(mail)).toMatchObject({ result: 'pass', bodyLimit });
    expect(await onlySignature(`${mail}A footer\r\n`)).toMatchObject({ result: 'pass', bodyLimit });
    expect(await onlySignature(await signed(MAIL, RSA, { bodyLimit: 0 }))).toMatchObject({ bodyLimit: 0 });
  });

  it('is judged by the time of arrival: expired before it or after it', async () => {
    const expires = new Date(SIGNED_AT.getTime() + 86_400_000);
    const mail = await signed(MAIL, RSA, { expires });
    const now = () => SIGNED_AT.getTime() + 30 * 86_400_000;
    expect(await onlySignature(mail, ZONE, { now })).toMatchObject({ result: 'pass' });
    const late = `Received: from a.example.com ([192.0.2.1]) by mx.example.org; Tue, 03 Nov 2026 10:00:00 +0000\r\n${mail}`;
    expect(await onlySignature(late, ZONE, { now })).toMatchObject({
      result: 'neutral',
      comment: 'expired',
      headerIntact: true,
      bodyIntact: true,
    });
  });

  it('with rsa-sha1 is refused by the rules of today and accepted by the lenient', async () => {
    expect(await onlySignature(await signed(MAIL, RSA, { algorithm: 'rsa-sha1' }))).toMatchObject({
      result: 'policy',
      comment: 'weak algorithm',
      lenientResult: 'pass',
      headerIntact: true,
    });
  });

  it('with a key that anybody can compute is refused by all', async () => {
    const weak = signingKey('rsa-512', 'example.com');
    expect(await onlySignature(await signed(MAIL, weak), keyZone(weak))).toMatchObject({
      result: 'policy',
      comment: 'weak-key',
      lenientResult: null,
    });
  });

  it('without its key is no failure: gone for good and not to be had now are told apart', async () => {
    const mail = await signed(MAIL, RSA);
    expect(await onlySignature(mail, POLICY)).toMatchObject({
      result: 'neutral',
      comment: 'no key',
      headerIntact: null,
      bodyIntact: true,
      keyBits: null,
    });
    const silent = { ...POLICY, 'rsa-1024._domainkey.example.com': 'timeout' } as const;
    expect(await onlySignature(mail, silent)).toMatchObject({ result: 'temperror', headerIntact: null });
  });

  it('is aligned with From: by name, by organisation, or not', async () => {
    const mail = MAIL.replace('maria@example.com', 'maria@mail.example.com');
    expect(await onlySignature(await signed(mail, RSA))).toMatchObject({
      result: 'pass',
      aligned: 'relaxed',
    });
    expect(await onlySignature(await signed(mail, LIST))).toMatchObject({ result: 'pass', aligned: null });
    const umlaut = signingKey('ed25519', 'xn--mller-kva.example');
    const own = MAIL.replace('maria@example.com', 'maria@müller.example');
    expect(await onlySignature(await signed(own, umlaut), keyZone(umlaut))).toMatchObject({
      result: 'pass',
      aligned: 'strict',
    });
    const trick = { ...RSA, domain: 'example.com.attacker.example' };
    expect(await onlySignature(await signed(mail, trick), keyZone(trick))).toMatchObject({ aligned: null });
  });
});

describe('where only the header was given', () => {
  it('a signature is neither right nor wrong, but its header is told', async () => {
    const header = headerOf(await signed(MAIL, RSA));
    expect(await onlySignature(header)).toMatchObject({
      result: 'neutral',
      bodyChecked: false,
      bodyIntact: null,
      headerIntact: true,
    });
    const changed = header.replace('Invoice', '[List] Invoice');
    expect(await onlySignature(changed)).toMatchObject({
      result: 'neutral',
      bodyChecked: false,
      headerIntact: false,
    });
    expect(await onlySignature(`${header}\r\n\r\n`)).toMatchObject({ bodyChecked: false });
  });

  it('the same holds for a body that was cut', async () => {
    const cut = (await signed(MAIL, RSA)).slice(0, -20);
    expect(await onlySignature(cut, ZONE, { hasBody: false })).toMatchObject({
      result: 'neutral',
      bodyChecked: false,
      headerIntact: true,
    });
  });

  it('DMARC stays open, since the signature may pass where the body is', async () => {
    const { dmarc } = await verify(headerOf(await signed(MAIL, RSA)));
    expect(dmarc?.rfc9989).toMatchObject({ result: 'temperror', policy: 'reject' });
    expect(dmarc?.rfc7489).toMatchObject({ result: 'temperror', policy: 'reject' });
  });

  it('a mail without any text is verified in whole', async () => {
    const empty = await signed(headerOf(MAIL) + '\r\n', RSA, { canonicalization: 'relaxed/simple' });
    expect(await onlySignature(empty)).toMatchObject({ result: 'pass', bodyChecked: true, bodyIntact: true });
  });

  it('a chain passes nowhere and fails nowhere', async () => {
    const header = headerOf(await sealed(MAIL, LIST));
    expect((await verify(header)).arc).toMatchObject({ result: 'none', instances: 1 });
    expect((await verify(header.replace('Invoice', 'Bill'))).arc).toMatchObject({ result: 'none' });
  });
});

describe('the chain of ARC sets', () => {
  it('passes as it was made, also with two sets', async () => {
    const once = await sealed(MAIL, LIST);
    expect((await verify(once)).arc).toEqual({ result: 'pass', instances: 1, reason: null });
    expect((await verify(await sealed(once, RSA, 'pass'))).arc).toMatchObject({
      result: 'pass',
      instances: 2,
    });
  });

  it('fails with its reason where the text was changed or a sealer says so', async () => {
    expect((await verify(`${await sealed(MAIL, LIST)}footer\r\n`)).arc).toMatchObject({
      result: 'fail',
      instances: 1,
      reason: 'i=1 no valid signature',
    });
    const broken = await sealed(await sealed(MAIL, LIST), RSA, 'fail');
    expect((await verify(broken)).arc).toMatchObject({ result: 'fail', instances: 2, reason: 'i=2 cv=fail' });
  });

  it('is no failure where DNS does not answer', async () => {
    const silent = { ...ZONE, 'ed25519._domainkey.lists.example.net': 'servfail' } as const;
    expect((await verify(await sealed(MAIL, LIST), silent)).arc).toEqual({
      result: 'none',
      instances: 1,
      reason: 'DNS failure',
    });
  });

  it('is none where there are no sets', async () => {
    expect((await verify(MAIL)).arc).toEqual({ result: 'none', instances: 0, reason: null });
  });
});

/** As the receiver's server writes it. */
function received(ip: string, by = 'mx.example.org'): string {
  return `Received: from mail.example.com (mail.example.com [${ip}])\r\n\tby ${by} (Postfix) with ESMTPS id 4ABC;\r\n\tSun, 01 Nov 2026 10:00:02 +0000 (UTC)\r\n`;
}

describe('SPF and DMARC of the message', () => {
  it('rest on the address of the server that handed it over', async () => {
    const mail = `Return-Path: <maria@example.com>\r\n${received('192.0.2.1')}${MAIL}`;
    const seen = await verify(mail);
    expect(seen.spf).toMatchObject({
      result: 'pass',
      question: { ip: '192.0.2.1', mailFrom: 'maria@example.com', helo: 'mail.example.com' },
    });
    expect(seen.spfBasis).toEqual({ field: 'received', line: 2 });
    expect(seen.dmarc?.rfc9989).toMatchObject({ result: 'pass', spfAligned: true, dkimAligned: false });
  });

  it('rest on Received-SPF where the receiver wrote one', async () => {
    const note =
      'Received-SPF: pass (example.org: good) client-ip=192.0.2.1; envelope-from="bounce@example.com"; helo=out.example.com;\r\n';
    const seen = await verify(`${received('192.0.2.1')}${note}${MAIL}`);
    expect(seen.spf?.question).toEqual({
      ip: '192.0.2.1',
      mailFrom: 'bounce@example.com',
      helo: 'out.example.com',
    });
    expect(seen.spfBasis?.field).toBe('received-spf');
  });

  it('a name that only looks like the author’s speaks for nobody', async () => {
    const zone = { ...ZONE, 'example.com/.attacker.example': { TXT: ['v=spf1 +all'] } };
    const path = '<x@example.com/.attacker.example>';
    const seen = await verify(`Return-Path: ${path}\r\n${received('198.51.100.7')}${MAIL}`, zone);
    expect(seen.dmarc?.rfc7489).toMatchObject({ result: 'fail', spfAligned: false });
    expect(seen.dmarc?.rfc9989).toMatchObject({ result: 'fail', spfAligned: false });
  });

  it('fail together where neither speaks for the author', async () => {
    const mail = `Return-Path: <maria@example.com>\r\n${received('198.51.100.7')}${MAIL}`;
    const seen = await verify(mail);
    expect(seen.spf?.result).toBe('fail');
    expect(seen.dmarc?.rfc9989).toMatchObject({ result: 'fail', policy: 'reject' });
    expect(seen.dmarc?.rfc7489).toMatchObject({ result: 'fail', policy: 'reject' });
  });

  it('DMARC is no failure where nobody knows who sent it', async () => {
    const seen = await verify(MAIL);
    expect(seen.spf).toBeNull();
    expect(seen.spfBasis).toBeNull();
    expect(seen.dmarc?.rfc9989.result).toBe('temperror');
  });

  it('DMARC passes by an aligned signature alone', async () => {
    const seen = await verify(
      `Return-Path: <maria@example.com>\r\n${received('198.51.100.7')}${await signed(MAIL, RSA)}`,
    );
    expect(seen.dmarc?.rfc7489).toMatchObject({ result: 'pass', spfAligned: false, dkimAligned: true });
  });

  it('needs one author', async () => {
    expect(await verify(MAIL.replace('From:', 'X-From:'))).toMatchObject({
      dmarc: null,
      notVerified: 'no-from',
    });
    const two = MAIL.replace('To:', 'From: bob@example.net\r\nTo:');
    expect(await verify(two)).toMatchObject({ dmarc: null, notVerified: 'several-from' });
    const both = MAIL.replace('<maria@example.com>', '<maria@example.com>, bob@example.net');
    expect(await verify(both)).toMatchObject({ dmarc: null, notVerified: 'several-from' });
  });
});
