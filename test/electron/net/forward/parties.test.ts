import { describe, expect, it } from 'vitest';
import type { FakeZone } from '../../../helpers/fake-resolver.ts';
import { examine, ZONE } from './examine.ts';
import { GMAIL_WORDS, postfixNotice } from './notices.ts';

describe('the three parties', () => {
  it('are read from a report, with the address the target saw', async () => {
    const { facts, evidence } = await examine(
      postfixNotice({ words: GMAIL_WORDS, remote: 'aspmx.l.google.com' }),
    );
    const { sender, forwarder } = facts.actors;
    expect(sender.domain?.value).toBe('example.com');
    expect(sender.ip?.value).toBe('192.0.2.25');
    expect(forwarder).toMatchObject({
      mailbox: { value: 'ben@club.example.org', source: 'report' },
      host: { value: 'mx.club.example.org' },
      ip: { value: '198.51.100.40', source: 'refusal' },
    });
    expect(evidence.target).toMatchObject({ address: { value: 'ben.k@example.net' }, targetId: 'gmail' });
  });

  it('are guessed from who handed the report over, where DNS does not know the server', async () => {
    const words = '550 5.7.1 rejected by DMARC policy for example.com';
    const hop = (ip: string): string =>
      `Received: from out.club.example.org (out.club.example.org [${ip}]) by mail.example.com; Thu, 12 Nov 2026 14:02:21 +0100`;
    const seen = async (ip: string, zone: FakeZone) =>
      (await examine(postfixNotice({ words, reportTrace: [hop(ip)] }), { zone })).facts.actors.forwarder.ip;
    const bare: FakeZone = { 'example.com': { TXT: ['v=spf1 ip4:192.0.2.25 -all'] } };
    expect(await seen('198.51.100.41', bare)).toMatchObject({ value: '198.51.100.41', source: 'guess' });
    expect(await seen('10.0.0.7', bare)).toBeNull();
    expect(await seen('198.51.100.41', ZONE)).toMatchObject({ value: '198.51.100.40', source: 'dns' });
  });

  it('are completed by answers, which never overrule what is stated', async () => {
    const answers = { forwarder: '203.0.113.99', target: 'other@example.net' };
    const { facts } = await examine(postfixNotice({ words: GMAIL_WORDS }), { answers });
    expect(facts.actors.forwarder.ip?.value).toBe('198.51.100.40');
    expect(facts.actors.target.address?.value).toBe('ben.k@example.net');
  });

  it('come from answers alone, with the server found out', async () => {
    const answers = {
      sender: 'maria@example.com',
      mailbox: 'ben@club.example.org',
      target: 'ben@gmail.com',
      refusal: '',
    };
    const { facts, evidence, judgement } = await examine(null, { answers });
    expect(facts.input).toBe('answers');
    expect(facts.actors.forwarder.ip).toMatchObject({ value: '198.51.100.40', source: 'guess' });
    expect(evidence.target.targetId).toBe('gmail');
    expect(judgement.refusedBy).toBeNull();
    expect(judgement.missing.filter(({ ask }) => ask).map(({ id }) => id)).not.toContain('refusal');
  });

  it('come from a bare refusal as far as it names them', async () => {
    const { facts, evidence, judgement } = await examine(Buffer.from(GMAIL_WORDS));
    expect(facts.input).toBe('refusal');
    expect(facts.actors.sender.domain).toMatchObject({ value: 'example.com', source: 'refusal' });
    expect(facts.actors.forwarder.ip?.value).toBe('198.51.100.40');
    expect(evidence.sender?.spf).toMatchObject({ kind: 'known', value: { result: 'fail' } });
    expect(judgement).toMatchObject({
      refusedBy: 'target',
      cause: 'spf-and-dkim-missing',
      confidence: 'possible',
    });
  });

  it('are read from the forwarded mail itself, seen at the target', async () => {
    const mail = [
      'Return-Path: <SRS0=abcd=XY=example.com=maria@club.example.org>',
      'Delivered-To: ben.k@example.net',
      'Received: from mx.club.example.org (mx.club.example.org [198.51.100.40])',
      '\tby mx1.example.net (Postfix) with ESMTPS id 2 for <ben.k@example.net>; Thu, 12 Nov 2026 14:02:19 +0100',
      'Delivered-To: ben@club.example.org',
      'Received: from mail.example.com (mail.example.com [192.0.2.25])',
      '\tby mx.club.example.org (Postfix) with ESMTPS id 1 for <ben@club.example.org>; Thu, 12 Nov 2026 14:02:14 +0100',
      'From: Maria <maria@example.com>',
      'To: ben@club.example.org',
      'Subject: Offer',
      'Date: Thu, 12 Nov 2026 14:02:07 +0100',
      'Message-ID: <1@example.com>',
      '',
      'Hello',
    ].join('\r\n');
    const { facts, judgement } = await examine(Buffer.from(mail));
    expect(facts.actors).toMatchObject({
      sender: { envelope: { value: 'maria@example.com' }, ip: { value: '192.0.2.25' } },
      forwarder: { mailbox: { value: 'ben@club.example.org' }, ip: { value: '198.51.100.40' } },
      target: { address: { value: 'ben.k@example.net' } },
    });
    expect(facts.rewriting).toBe('srs');
    expect(judgement.refusedBy).toBe('nobody');
  });

  it('are read from a report inside a forwarded message', async () => {
    const inner = Buffer.from(postfixNotice({ words: GMAIL_WORDS, remote: 'aspmx.l.google.com' })).toString();
    const outer = [
      'From: Maria <maria@example.com>',
      'To: helpdesk@example.com',
      'Subject: Fwd: Undelivered Mail Returned to Sender',
      'Date: Thu, 12 Nov 2026 15:00:00 +0100',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="outer"',
      '',
      '--outer',
      'Content-Type: text/plain',
      '',
      'What does this mean?',
      '--outer',
      'Content-Type: message/rfc822',
      '',
      inner,
      '--outer--',
    ].join('\r\n');
    const examination = await examine(Buffer.from(outer));
    expect(examination.facts.actors.forwarder.ip?.value).toBe('198.51.100.40');
    expect(examination.facts.actors.sender.ip?.value).toBe('192.0.2.25');
    expect(examination.judgement.cause).toBe('spf-and-dkim-missing');
  });
});

describe('a forwarder that writes itself into From', () => {
  it.each([
    ['maria@example.com', ['from'], 'ben@club.example.org'],
    ['SRS0=abcd=XY=example.com=maria@club.example.org', ['from'], 'ben@club.example.org'],
    ['ben@club.example.org', [], null],
  ])('is known by an envelope of somebody else: %s', async (returnPath, touched, mailbox) => {
    const from = 'ben@club.example.org';
    const { facts } = await examine(postfixNotice({ words: GMAIL_WORDS, from, returnPath }));
    expect(facts.touched).toEqual(touched);
    if (mailbox !== null) expect(facts.actors.forwarder.mailbox?.value).toBe(mailbox);
  });
});

describe('a forwarder that asks the target before it answers', () => {
  it('is told from the target by the address that the target saw', async () => {
    const words = GMAIL_WORDS.replaceAll('198.51.100.40', '203.0.113.8');
    const notice = postfixNotice({
      ...{
        words,
        final: 'ben@club.example.org',
        remote: 'mx.club.example.org',
        reporter: 'mail.example.com',
      },
    });
    const { facts, judgement } = await examine(notice);
    expect(facts.actors.forwarder).toMatchObject({
      mailbox: { value: 'ben@club.example.org' },
      host: { value: 'mx.club.example.org' },
      ip: { value: '203.0.113.8' },
    });
    expect(judgement).toMatchObject({ refusedBy: 'target', cause: 'spf-and-dkim-missing' });
  });
});
