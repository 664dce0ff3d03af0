import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../electron/cli/arguments.ts';
import { headersCommand, type Verify } from '../../../electron/cli/headers-command.ts';
import type { MessageAuthentication } from '../../../shared/auth/authentication.ts';

const MAIL = [
  'Return-Path: <ann@example.com>',
  'Received: from mx.club.example.org (mx.club.example.org [198.51.100.40])',
  ' by mx1.example.net (Postfix) with ESMTPS id y; Sun, 15 Nov 2026 09:48:21 +0100 (CET)',
  'Received: from mail.example.com (mail.example.com [192.0.2.25]) by mx.club.example.org with ESMTPS id z;',
  ' Sun, 15 Nov 2026 09:12:09 +0100',
  'Received: from pc ([192.0.2.77]) by mail.example.com with ESMTPSA id 1; Sun, 15 Nov 2026 09:12:05 +0100',
  'Authentication-Results: mx1.example.net; dkim=pass (ok) header.i=@example.com',
  'X-Spam-Status: No, score=-1.0 required=5.0 tests=BAYES_00=-1.0',
  'From: Anna <ann@example.com>',
  'Reply-To: desk@example.net',
  'Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=',
  'Date: Sun, 15 Nov 2026 09:12:04 +0100',
  'Message-ID: <1@example.com>',
  '',
  'Hello',
  '',
].join('\r\n');

const VERIFIED: MessageAuthentication = {
  spf: null,
  spfBasis: null,
  dkim: [
    {
      domain: 'example.com',
      selector: 's2026',
      algorithm: 'rsa-sha256',
      result: 'pass',
      comment: null,
      aligned: 'strict',
      bodyChecked: false,
      bodyIntact: null,
      headerIntact: true,
      bodyLimit: null,
      keyBits: 2048,
      signedFields: ['from'],
      lenientResult: null,
    },
  ],
  arc: { result: 'fail', instances: 1, reason: 'seal broken' },
  dmarc: {
    rfc9989: {
      result: 'pass',
      policy: 'reject',
      domain: 'example.com',
      recordDomain: 'example.com',
      record: 'v=DMARC1',
      spfAligned: false,
      dkimAligned: true,
    },
    rfc7489: {
      result: 'fail',
      policy: 'none',
      domain: 'example.com',
      recordDomain: 'example.com',
      record: 'v=DMARC1',
      spfAligned: false,
      dkimAligned: false,
    },
  },
  notVerified: null,
};

function fileOf(content: string): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'headers-')), 'mail.eml');
  writeFileSync(file, content);
  return file;
}

async function* chunks(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

async function run(argv: readonly string[], stdin = '', verify?: Verify) {
  const invocation = readArguments(['headers', ...argv], 'en');
  if (invocation.kind !== 'headers') return { status: -1, out: '', err: JSON.stringify(invocation) };
  let out = '';
  let err = '';
  const streams = {
    stdin: chunks(stdin),
    stdout: { write: (text: string) => (out += text) },
    stderr: { write: (text: string) => (err += text) },
  };
  const status = await (verify
    ? headersCommand(invocation, streams, verify)
    : headersCommand(invocation, streams));
  return { status, out, err };
}

describe('retour headers', () => {
  it('writes the JSON of the contract', async () => {
    const { status, out } = await run([fileOf(MAIL), '--json']);
    expect(status).toBe(0);
    const result: unknown = JSON.parse(out);
    expect(result).toMatchObject({
      schemaVersion: 1,
      subject: 'Grüße',
      returnsMail: false,
      leftSenderAt: 1,
      totalSeconds: 2176,
      hops: [
        {
          from: 'pc',
          by: 'mail.example.com',
          with: 'ESMTPSA',
          at: '2026-11-15T09:12:05+01:00',
          delaySeconds: null,
          skewSeconds: 0,
          tls: 'yes',
          zone: 'internal',
        },
        { from: 'mail.example.com', by: 'mx.club.example.org', delaySeconds: 4, zone: 'external' },
        { from: 'mx.club.example.org', by: 'mx1.example.net', delaySeconds: 2172, skewSeconds: 0 },
      ],
      authenticationResults: [
        {
          authservId: 'mx1.example.net',
          results: [
            {
              method: 'dkim',
              result: 'pass',
              reason: null,
              properties: [{ type: 'header', name: 'i', value: '@example.com' }],
            },
          ],
        },
      ],
      vendorMarks: [{ vendor: 'SpamAssassin', verdict: 'ham' }],
      anomalies: [{ id: 'reply-to-other-organisation' }],
      findings: [{ id: 'headers.slow-hop', confidence: 'likely' }],
    });
    for (const later of ['spf', 'dkim', 'arc', 'dmarc']) expect(result).not.toHaveProperty(later);
  });

  it('adds what DNS says with --verify, and hands over the mail as it stands', async () => {
    let given = '';
    const verify: Verify = (octets) => {
      given = Buffer.from(octets).toString();
      return Promise.resolve(VERIFIED);
    };
    const { out } = await run([fileOf(MAIL), '--json', '--verify'], '', verify);
    expect(given).toBe(MAIL);
    expect(JSON.parse(out)).toMatchObject({
      spf: null,
      dkim: [
        {
          domain: 'example.com',
          selector: 's2026',
          result: 'pass',
          comment: null,
          aligned: 'strict',
          bodyChecked: false,
        },
      ],
      arc: { result: 'fail', instances: 1, reason: 'seal broken' },
      dmarc: {
        rfc9989: { result: 'pass', policy: 'reject', domain: 'example.com' },
        rfc7489: { result: 'fail' },
      },
    });
    const text = (await run([fileOf(MAIL), '--verify'], '', verify)).out;
    expect(text).toContain('DKIM pass: example.com (s2026)');
    expect(text).toContain('DMARC (RFC 7489) fail');
  });

  it('writes a table with bars, then what it means', async () => {
    const { out } = await run([fileOf(MAIL)]);
    expect(out).toMatch(/3 {2}mx1\.example\.net +09:48:21\+01:00 +36 min 12 s +#{19,20} /);
    expect(out).toContain('On the way: 36 min 16 s');
    expect(out.indexOf('Checked by receivers')).toBeGreaterThan(out.indexOf('On the way'));
    expect(out.indexOf('The mail took 36 minutes')).toBeGreaterThan(out.indexOf('What filters wrote'));
    expect((await run([fileOf(MAIL), '--lang', 'de'])).out).toContain('Die Mail brauchte 36 Minuten');
  });

  it('reads a pasted header from standard input, and hostile values without effect on the terminal', async () => {
    const { status, out } = await run(
      ['-'],
      'From: \u001b[31mann@example.com\nSubject: \u0007x\nReceived: by \u001b]0;x b\n',
    );
    expect(status).toBe(0);
    expect(out).not.toMatch(/[\u0007\u001b]/);
  });

  it('finds a header behind an introduction, and a single field', async () => {
    const pasted = `Hello, this is what it says:\n\n${MAIL.split('\r\n').slice(0, 8).join('\n')}\n`;
    const { hops } = JSON.parse((await run(['-', '--json'], pasted)).out);
    expect(hops).toHaveLength(3);
    expect(hops[0].line).toBe(8);
    const single = 'Authentication-Results: mx.example.net; spf=pass smtp.mailfrom=example.com\n';
    expect(JSON.parse((await run(['-', '--json'], single)).out).authenticationResults).toMatchObject([
      { authservId: 'mx.example.net', results: [{ method: 'spf' }] },
    ]);
  });

  it('says that a report’s way is its own, and takes its returned mail as a witness', async () => {
    const report = [
      'From: MAILER-DAEMON@mx.example.net',
      'Subject: failed',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'No such user',
      '--b',
      'Content-Type: message/rfc822',
      '',
      MAIL,
      '--b--',
      '',
    ].join('\r\n');
    expect((await run([fileOf(report)])).out).toContain('This is a report that returns another mail');
    expect(JSON.parse((await run([fileOf(report), '--json'])).out)).toMatchObject({
      returnsMail: true,
      hops: [],
    });
  });

  it('refuses what has no header, is empty, missing or several', async () => {
    for (const [argv, stdin, message] of [
      [['-'], 'just a sentence', 'has no mail header'],
      [['-'], '', 'empty'],
      [['/nowhere/mail.eml'], '', 'mail.eml'],
    ] as const) {
      const { status, out, err } = await run(argv, stdin);
      expect([status, out]).toEqual([2, '']);
      expect(err).toContain(message);
      expect(err.trim().split('\n')).toHaveLength(1);
    }
    expect((await run(['a', 'b'])).err).toContain('unusable');
    expect((await run([])).err).toContain('unusable');
  });
});
