import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { fakeDnsServer, RCODES, type FakeDnsServer } from '../../helpers/fake-dns-server.ts';
import { sealed, signed, signingKey } from '../../helpers/signed-mail.ts';

const ROOT = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'retour-verify-'));
const KEYS = [signingKey('rsa-2048', 'example.com'), signingKey('ed25519', 'example.com')] as const;
const RECORDS = new Map<string, string>([
  ...KEYS.map(({ domain, selector, record }) => [`${selector}._domainkey.${domain}`, record] as const),
  ['example.com', 'v=spf1 ip4:192.0.2.1 -all'] as const,
  ['_dmarc.example.com', 'v=DMARC1; p=reject'] as const,
]);
const MAIL = [
  'Return-Path: <maria@example.com>',
  'Received: from mail.example.com (mail.example.com [192.0.2.1])',
  '\tby mx.example.org (Postfix) with ESMTPS id 4ABC; Sun, 01 Nov 2026 10:00:02 +0000 (UTC)',
  'From: Maria <maria@example.com>',
  'To: ann@example.org',
  'Subject: Invoice 12',
  'Date: Sun, 01 Nov 2026 10:00:00 +0000',
  'Message-ID: <12@example.com>',
  '',
  'Dear Ann,',
  '',
].join('\r\n');

/** Strings of at most 255 octets, as DNS wants them. */
function strings(text: string): readonly Buffer[] {
  const octets = Buffer.from(text);
  return Array.from({ length: Math.ceil(octets.length / 255) }, (_, i) =>
    octets.subarray(i * 255, (i + 1) * 255),
  );
}

let dns: FakeDnsServer;
beforeAll(async () => {
  dns = await fakeDnsServer(({ name, type }) => {
    const text = type === 'TXT' ? RECORDS.get(name.toLowerCase()) : undefined;
    if (text === undefined) return { kind: 'answer', rcode: RCODES.nxdomain };
    return {
      kind: 'answer',
      answers: [{ type: 'TXT', name, ttl: 60, class: 'IN', data: [...strings(text)] }],
    };
  });
});
afterAll(async () => {
  await dns.close();
  rmSync(folder, { recursive: true, force: true });
});

const result = z.object({
  spf: z.nullable(z.object({ result: z.string() })),
  dkim: z.array(
    z.object({
      domain: z.string(),
      selector: z.string(),
      result: z.string(),
      comment: z.nullable(z.string()),
      aligned: z.nullable(z.string()),
      bodyChecked: z.boolean(),
    }),
  ),
  arc: z.object({ result: z.string(), instances: z.number(), reason: z.nullable(z.string()) }),
  dmarc: z.object({
    rfc9989: z.object({ result: z.string(), policy: z.nullable(z.string()), domain: z.string() }),
    rfc7489: z.object({ result: z.string(), policy: z.nullable(z.string()), domain: z.string() }),
  }),
  findings: z.array(z.object({ id: z.string() })),
});

/** Runs the built program as a user does. */
async function retour(name: string, mail: string, resolver = dns.text) {
  const file = join(folder, name);
  writeFileSync(file, mail);
  const program = join(ROOT, 'build/scripts/retour.mjs');
  const args = [program, 'headers', file, '--json', '--verify', '--resolver', resolver, '--timeout', '2000'];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 1 << 24 });
  return result.parse(JSON.parse(stdout));
}

describe('retour headers --verify, over real packets', () => {
  it('verifies SPF, both kinds of signatures, the chain and DMARC', async () => {
    const once = await signed(await signed(MAIL, KEYS[0]), KEYS[1]);
    const seen = await retour('whole.eml', await sealed(once, KEYS[1]));
    expect(seen).toMatchObject({
      spf: { result: 'pass' },
      dkim: [
        { selector: 'ed25519', result: 'pass', aligned: 'strict', bodyChecked: true },
        { selector: 'rsa-2048', result: 'pass', comment: null },
      ],
      arc: { result: 'pass', instances: 1, reason: null },
      dmarc: {
        rfc9989: { result: 'pass', policy: 'reject', domain: 'example.com' },
        rfc7489: { result: 'pass', policy: 'reject', domain: 'example.com' },
      },
    });
    expect(seen.findings[0]?.id).toBe('verify.author-proven');
  });

  it('takes a header alone, an mbox and LF for what they are', async () => {
    const mail = await signed(MAIL, KEYS[0]);
    const header = mail.slice(0, mail.indexOf('\r\n\r\n') + 2);
    expect((await retour('header.txt', header)).dkim).toMatchObject([
      { result: 'neutral', bodyChecked: false },
    ]);
    const mbox = `From maria@example.com Sun Nov  1 10:00:02 2026\n${mail.replaceAll('\r\n', '\n')}\n`;
    expect((await retour('one.mbox', mbox)).dkim).toMatchObject([{ result: 'pass', bodyChecked: true }]);
  });

  it('calls nothing failed where DNS does not answer', async () => {
    const seen = await retour('mute.eml', await signed(MAIL, KEYS[0]), '192.0.2.253:9');
    expect(seen).toMatchObject({
      spf: { result: 'temperror' },
      dkim: [{ result: 'temperror' }],
      dmarc: { rfc9989: { result: 'temperror' }, rfc7489: { result: 'temperror' } },
    });
    expect(seen.findings[0]?.id).toBe('verify.not-found-out');
  });
});
