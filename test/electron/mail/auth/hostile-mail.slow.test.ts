import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyInput } from '../../../../electron/mail/auth/verify-input.ts';
import { verifyMessage } from '../../../../electron/mail/auth/verify-message.ts';
import type { MessageAuthentication } from '../../../../shared/auth/authentication.ts';
import { NEVER_CANCELLED, onAbort } from '../../../../shared/dns/cancellation.ts';
import type { Resolver } from '../../../../shared/dns/resolver.ts';
import { fakeResolver, type FakeZone } from '../../../helpers/fake-resolver.ts';
import { keyZone, signed, signingKey } from '../../../helpers/signed-mail.ts';

const KEY = signingKey('ed25519', 'example.com');
const FIELDS = 'From: maria@example.com\r\nSubject: x\r\n';
/** Longest time for one of these, in ms; far more than they need. */
const LIMIT_MS = 20_000;

/** A signature that is none, of which one part is made to hurt. */
function signature(extra = '', domain = 'example.com'): string {
  return `DKIM-Signature: v=1; a=rsa-sha256; d=${domain}; s=s; bh=AAAA; b=AAAA; h=from${extra}\r\n`;
}

function seals(count: number): string {
  const sets = Array.from({ length: count }, (_, index) => {
    const i = index + 1;
    const cv = i === 1 ? 'none' : 'pass';
    return `ARC-Seal: i=${i}; a=rsa-sha256; cv=${cv}; d=example.com; s=s; b=AAAA\r\nARC-Message-Signature: i=${i}; a=rsa-sha256; d=example.com; s=s; h=from; bh=AAAA; b=AAAA\r\nARC-Authentication-Results: i=${i}; x\r\n`;
  });
  return sets.join('');
}

function verify(message: string, zone: FakeZone = {}): Promise<MessageAuthentication> {
  const resolver = fakeResolver(zone);
  return verifyMessage(Buffer.from(message, 'latin1'), { resolver, cancel: NEVER_CANCELLED });
}

function expectNothingPasses({ dkim, arc, spf, dmarc }: MessageAuthentication): void {
  expect(dkim.map(({ result }) => result)).not.toContain('pass');
  expect(arc.result).not.toBe('pass');
  expect(spf?.result).not.toBe('pass');
  expect(dmarc?.rfc9989.result).not.toBe('pass');
  expect(dmarc?.rfc7489.result).not.toBe('pass');
}

describe('a header that no real mail has is not verified, and that is said', { timeout: LIMIT_MS }, () => {
  const TOO_LARGE: Readonly<Record<string, () => string>> = {
    '100,000 folded lines': () => `${FIELDS}To: x\r\n${' a@example.org,\r\n'.repeat(100_000)}\r\n`,
    '50,000 folds in other fields': () => `${FIELDS}${'A:1\n x\n'.repeat(50_001)}\n`,
    'one line of 10 MB': () => `Subject: ${'x'.repeat(1e7)}\r\n${FIELDS}`,
    '20,001 fields': () => `${FIELDS}${'Received: by b; x\r\n'.repeat(20_001)}\r\n`,
    '100,000 signed names': () => `${FIELDS}${signature(':z'.repeat(100_000))}${'y:\n'.repeat(10_000)}\n`,
    'white space inside a signature': () => `${FIELDS}${signature(`; z=${' '.repeat(500_000)}x`)}\r\n`,
    'umlauts inside a signature': () => `${FIELDS}${signature('', '\xe4.'.repeat(400_000))}\r\n`,
    'groups in From': () => `From: ${'a:'.repeat(300_000)}\r\n${signature()}\r\n`,
    '300 signatures': () => `${FIELDS}${signature().repeat(300)}\r\n`,
  };
  it.each(Object.keys(TOO_LARGE))('%s', async (name) => {
    const seen = await verify(TOO_LARGE[name]?.() ?? '');
    expect(seen.notVerified).toBe('headers-too-large');
    expect(seen.dkim).toEqual([]);
    expectNothingPasses(seen);
  });
});

describe('what is verified all the same ends, and nothing of it passes', { timeout: LIMIT_MS }, () => {
  const BODY = 50 * 1024 * 1024;
  const VERIFIED: Readonly<Record<string, () => string>> = {
    'ten fields of 4,999 lines': () =>
      `${FIELDS}${signature()}${`B:\r\n${' x\r\n'.repeat(4999)}`.repeat(10)}\r\n`,
    '19,000 Received': () =>
      `${FIELDS}${signature()}${'Received: from a by b; Sun, 1 Nov 2026\r\n'.repeat(19_000)}\r\n`,
    '200 signatures over 20 MB, each with a limit of its own': () =>
      `${FIELDS}${Array.from({ length: 200 }, (_, i) => signature(`; l=${1_000_000 + i}`)).join('')}\r\n${`${'x'.repeat(78)}\r\n`.repeat(250_000)}`,
    '50 MB of NUL': () => `${FIELDS}${signature()}\r\n${'\0'.repeat(BODY)}`,
    '50 MB of blanks': () => `${FIELDS}${signature('; c=relaxed/relaxed')}\r\n${' '.repeat(BODY)}`,
    '50 MB of line feeds': () => `${FIELDS}${signature()}\r\n${'\n'.repeat(BODY)}`,
    '50 ARC sets': () => `${seals(50)}${FIELDS}\r\nx`,
    '60 ARC sets': () => `${seals(60)}${FIELDS}\r\nx`,
    'tags without end': () => `${FIELDS}${signature('; x=1'.repeat(150_000))}\r\n`,
    'parameters without end': () =>
      `${FIELDS}${signature()}Content-Type: a${'; a*0="x"'.repeat(80_000)}\r\n\r\nx`,
    'brackets in brackets': () => `ARC-Authentication-Results: i=1; ${'('.repeat(500_000)}\r\n${FIELDS}\r\n`,
    'a local part without end': () => `${FIELDS}${signature(`; i=${'a.'.repeat(400_000)}@example.com`)}\r\n`,
    'a domain without end': () => `${FIELDS}${signature('', `${'a.'.repeat(400_000)}com`)}\r\n`,
    'nothing but line ends': () => '\r\n'.repeat(100_000),
    'no header at all': () => '\0\x01\xff'.repeat(10_000),
  };
  it.each(Object.keys(VERIFIED))('%s', async (name) => {
    expectNothingPasses(await verify(VERIFIED[name]?.() ?? ''));
  });
});

describe('zones that want to do harm', { timeout: LIMIT_MS }, () => {
  const mail = signed('From: maria@example.com\r\nSubject: x\r\n\r\nText\r\n', KEY);
  const name = 'ed25519._domainkey.example.com';

  it('a key record of 60,000 characters, or hundreds of them, is no key', async () => {
    const texts = [
      'p='.padEnd(60_000, 'A'),
      'v=DKIM1; p='.padEnd(60_000, ';'),
      ' '.repeat(60_000),
      'p=A'.repeat(20_000),
    ];
    for (const text of texts) expectNothingPasses(await verify(await mail, { [name]: { TXT: [text] } }));
    const many = Array.from({ length: 500 }, (_, index) => `v=DKIM1; k=ed25519; p=${index}`);
    expectNothingPasses(await verify(await mail, { [name]: { TXT: many } }));
  });

  it('answers that never come end with the time, as not known', async () => {
    const silent: Resolver = {
      resolve: (_type, _name, cancel) =>
        new Promise((resolve) => {
          onAbort(cancel, () => {
            resolve({ kind: 'failed', reason: 'cancelled', resolver: null, timeMs: 0 });
          });
        }),
    };
    const options = { resolver: silent, cancel: NEVER_CANCELLED, timeLimitMs: 200 };
    const seen = await verifyMessage(Buffer.from(await mail), options);
    expect(seen.notVerified).toBe('time-limit');
    expect(seen.dkim.map(({ result }) => result)).toEqual(['temperror']);
    expect(seen.dmarc?.rfc9989.result).toBe('temperror');
    expectNothingPasses(seen);
  });

  it('the same mail passes where its zone is honest', async () => {
    const seen = await verifyInput(Buffer.from(await mail), {
      resolver: fakeResolver(keyZone(KEY)),
      cancel: NEVER_CANCELLED,
    });
    expect(seen?.dkim.map(({ result }) => result)).toEqual(['pass']);
  });
});

describe('a signed mail in which one letter is another', { timeout: LIMIT_MS }, () => {
  const lines = [
    'From: maria@example.com',
    'To: ann@example.org',
    'Subject: Invoice',
    '',
    'Dear Ann, pay 12 euros',
    '',
  ];
  const zone = keyZone(KEY);

  it('never passes, wherever that is', async () => {
    const mail = await signed(lines.join('\r\n'), KEY);
    expect((await verify(mail, zone)).dkim.map(({ result }) => result)).toEqual(['pass']);
    const start = mail.indexOf('From:');
    for (let at = start; at < mail.length; at += 1) {
      if (!/[A-Za-z0-9]/.test(mail.charAt(at))) continue;
      // Names of fields are the same in capitals; a digit is no letter of any name.
      const changed = `${mail.slice(0, at)}${mail.charAt(at) === '7' ? '8' : '7'}${mail.slice(at + 1)}`;
      expectNothingPasses(await verify(changed, zone));
    }
  });

  it('never passes with bytes added, taken away or doubled at random', async () => {
    const mail = await signed(lines.join('\r\n'), KEY);
    const body = mail.indexOf('\r\n\r\n') + 4;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: body, max: mail.length - 3 }),
        fc.string({ minLength: 1, maxLength: 20 }).filter((text) => /[!-~]/.test(text)),
        async (at, text) => {
          expectNothingPasses(await verify(`${mail.slice(0, at)}${text}${mail.slice(at)}`, zone));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('any octets at all are taken without a crash', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (octets) => {
        const options = { resolver: fakeResolver({}), cancel: NEVER_CANCELLED };
        expectNothingPasses(await verifyMessage(octets, options));
      }),
      { numRuns: 300 },
    );
  });
});
