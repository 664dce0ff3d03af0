import { afterEach, describe, expect, it } from 'vitest';
import { authHandlers } from '../../../electron/ipc/auth-handlers.ts';
import { GivenReferences } from '../../../electron/ipc/given-references.ts';
import { authServicesOver } from '../../../electron/net/auth-services.ts';
import { ContactLog } from '../../../electron/net/contact-log.ts';
import { SentInputs } from '../../../electron/storage/sent-inputs.ts';
import { AuthHost } from '../../../electron/worker/auth-host.ts';
import type { Resolver } from '../../../shared/dns/resolver.ts';
import { NO_ANSWERS } from '../../../shared/forward/forward-input.ts';
import { contract } from '../../../shared/ipc/contract.ts';
import { localAuthProcess } from '../../helpers/auth-process.ts';
import { fakeResolver, type FakeZone } from '../../helpers/fake-resolver.ts';
import { keyZone, signed, signingKey } from '../../helpers/signed-mail.ts';

const KEY = signingKey('ed25519', 'example.com');
const ZONE: FakeZone = {
  ...keyZone(KEY),
  'example.com': { TXT: ['v=spf1 ip4:192.0.2.1 -all'] },
  '_dmarc.example.com': { TXT: ['v=DMARC1; p=reject'] },
};
const MAIL = [
  'Return-Path: <maria@example.com>',
  'Received: from mail.example.com ([192.0.2.1]) by mx.example.org; Sun, 01 Nov 2026 10:00:02 +0000',
  'From: Maria <maria@example.com>',
  'To: ann@example.org',
  'Subject: Invoice 12',
  'Date: Sun, 01 Nov 2026 10:00:00 +0000',
  'Message-ID: <12@example.com>',
  '',
  'Dear Ann,',
  '',
].join('\r\n');

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

function start(resolver: Resolver = fakeResolver(ZONE)) {
  const asked: string[] = [];
  let started = 0;
  const log = new ContactLog(Date.now, (contacts) => {
    for (const contact of contacts) if (contact.kind === 'dns') asked.push(`${contact.type} ${contact.name}`);
  });
  const host = new AuthHost({
    start: () => {
      started += 1;
      return localAuthProcess();
    },
    memoryLimit: 1e9,
    log: (line) => {
      throw new Error(line);
    },
  });
  const sent = new SentInputs();
  const services = authServicesOver(() => resolver);
  const { handlers, close } = authHandlers({ services, host, log, sent, given: new GivenReferences() });
  closing.push(close);
  return { handlers, asked, sent, started: () => started };
}

const text = (mail: string) => ({ kind: 'text', text: mail }) as const;

describe('headers.read', () => {
  it('reads a header and asks nobody', async () => {
    const { handlers, asked } = start();
    const outcome = await handlers['headers.read']({ requestId: 'r', input: text(MAIL) });
    expect(outcome).toMatchObject({
      kind: 'read',
      hasBody: true,
      originalCut: false,
      reading: { subject: 'Invoice 12', hops: [{ fromIp: '192.0.2.1' }] },
    });
    expect(contract['headers.read'].response.parse(outcome)).toEqual(outcome);
    expect(asked).toEqual([]);
  });

  it('takes bytes and what was sent ahead, and says why it cannot read', async () => {
    const { handlers, sent } = start();
    const bytes = Buffer.from(MAIL);
    sent.append('i', bytes.subarray(0, 20));
    sent.append('i', bytes.subarray(20));
    const read = handlers['headers.read'];
    expect(await read({ requestId: 'a', input: { kind: 'sent', inputId: 'i' } })).toMatchObject({
      kind: 'read',
    });
    expect(await read({ requestId: 'b', input: { kind: 'bytes', bytes, name: 'a.eml' } })).toMatchObject({
      kind: 'read',
    });
    expect(await read({ requestId: 'c', input: text('') })).toEqual({ kind: 'unreadable', reason: 'empty' });
    expect(await read({ requestId: 'd', input: text('550 5.1.1 User unknown') })).toEqual({
      kind: 'unreadable',
      reason: 'no-header',
    });
  });
});

describe('headers.verify', () => {
  it('verifies in the other process and notes every question', async () => {
    const { handlers, asked } = start();
    const mail = await signed(MAIL, KEY);
    const outcome = await handlers['headers.verify']({ requestId: 'r', input: text(mail) });
    expect(outcome).toMatchObject({
      kind: 'verified',
      authentication: {
        spf: { result: 'pass' },
        dkim: [{ result: 'pass', aligned: 'strict' }],
        dmarc: { rfc9989: { result: 'pass', policy: 'reject' } },
        notVerified: null,
      },
    });
    expect(contract['headers.verify'].response.parse(outcome)).toEqual(outcome);
    expect(asked.sort()).toEqual([
      'TXT _dmarc.com',
      'TXT _dmarc.example.com',
      'TXT ed25519._domainkey.example.com',
      'TXT example.com',
    ]);
  });

  it('uses one process again, and one each at the same time', async () => {
    const { handlers, started } = start();
    const once = (requestId: string) => handlers['headers.verify']({ requestId, input: text(MAIL) });
    await once('a');
    await once('b');
    expect(started()).toBe(1);
    const both = await Promise.all([once('c'), once('d')]);
    expect(both.map(({ kind }) => kind)).toEqual(['verified', 'verified']);
    expect(started()).toBe(2);
  });

  it('can be cancelled while DNS does not answer', async () => {
    const silent: Resolver = { resolve: () => new Promise(() => undefined) };
    const { handlers } = start(silent);
    const running = handlers['headers.verify']({ requestId: 'r', input: text(MAIL) });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await handlers['auth.cancel']({ requestId: 'r' })).toEqual({ kind: 'cancelled' });
    expect(await running).toEqual({ kind: 'failed', reason: 'cancelled' });
    expect(await handlers['auth.cancel']({ requestId: 'r' })).toEqual({ kind: 'not-running' });
  });
});

describe('spf.evaluate', () => {
  it('evaluates, surveys the domain and notes every question once', async () => {
    const { handlers, asked } = start();
    const question = { ip: '192.0.2.1', mailFrom: 'maria@example.com', helo: null };
    const outcome = await handlers['spf.evaluate']({ requestId: 'r', ...question });
    expect(outcome).toMatchObject({
      kind: 'evaluated',
      evaluation: { result: 'pass' },
      survey: { lookups: 0 },
    });
    expect(contract['spf.evaluate'].response.parse(outcome)).toEqual(outcome);
    expect(asked).toEqual(['TXT example.com']);
  });

  it('says what cannot be asked', async () => {
    const { handlers, asked } = start();
    const evaluate = (ip: string, mailFrom: string) =>
      handlers['spf.evaluate']({ requestId: 'r', ip, mailFrom, helo: null });
    expect(await evaluate('192.0.2', 'maria@example.com')).toMatchObject({ reason: 'not-an-address' });
    expect(await evaluate('192.0.2.1', 'maria')).toMatchObject({ reason: 'no-domain' });
    expect(asked).toEqual([]);
  });
});

describe('forward.examine', () => {
  it('examines answers alone, without asking anybody where that is not wanted', async () => {
    const { handlers, asked } = start();
    const answers = {
      ...NO_ANSWERS,
      sender: 'maria@example.com',
      forwarder: '198.51.100.7',
      target: 'ann@example.org',
    };
    const examine = (online: boolean) =>
      handlers['forward.examine']({ requestId: 'r', input: null, answers, online });
    const offline = await examine(false);
    expect(offline).toMatchObject({ kind: 'examined' });
    expect(contract['forward.examine'].response.parse(offline)).toEqual(offline);
    expect(asked).toEqual([]);
    const online = await examine(true);
    expect(online).toMatchObject({
      kind: 'examined',
      examination: { evidence: { sender: { spf: { kind: 'known', value: { result: 'fail' } } } } },
    });
    expect(contract['forward.examine'].response.parse(online)).toEqual(online);
    expect(asked).toContain('TXT example.com');
  });
});

describe('dkim.key', () => {
  it('reads the key of a selector, and tells none from not to be had', async () => {
    const { handlers, asked } = start(fakeResolver({ ...ZONE, 'slow._domainkey.example.com': 'timeout' }));
    const look = (selector: string, domain = 'Example.com') =>
      handlers['dkim.key']({ requestId: 'r', domain, selector });
    const outcome = await look('ed25519');
    expect(outcome).toMatchObject({
      kind: 'looked-up',
      name: 'ed25519._domainkey.example.com',
      answer: 'records',
      key: { state: 'usable', keyType: 'ed25519' },
    });
    expect(contract['dkim.key'].response.parse(outcome)).toEqual(outcome);
    expect(await look('other')).toMatchObject({ answer: 'nxdomain', key: { state: 'missing' } });
    expect(await look('slow')).toMatchObject({ answer: 'failed', key: null });
    expect(await look('a b')).toEqual({ kind: 'unusable', reason: 'no-selector' });
    expect(await look('ed25519', 'no domain')).toEqual({ kind: 'unusable', reason: 'no-domain' });
    expect(asked[0]).toBe('TXT ed25519._domainkey.example.com');
  });
});

describe('dmarc.record', () => {
  it('finds the record that applies and shows the way up', async () => {
    const { handlers } = start();
    const outcome = await handlers['dmarc.record']({ requestId: 'r', domain: 'mail.example.com' });
    expect(outcome).toMatchObject({
      kind: 'looked-up',
      domain: 'mail.example.com',
      steps: [{ kind: 'none' }, { kind: 'record', domain: 'example.com' }, { kind: 'none' }],
      judgement: {
        rfc9989: { policy: 'reject', recordDomain: 'example.com' },
        rfc7489: { policy: 'reject' },
      },
    });
    expect(contract['dmarc.record'].response.parse(outcome)).toEqual(outcome);
    expect(await handlers['dmarc.record']({ requestId: 'r', domain: '@' })).toEqual({
      kind: 'unusable',
      reason: 'no-domain',
    });
  });
});
