import { Buffer } from 'node:buffer';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInput } from '../../../electron/mail/read-input.ts';
import { splitInput } from '../../../electron/mail/split-input.ts';
import { splitMbox } from '../../../electron/mail/split-mbox.ts';
import { splitPaste } from '../../../electron/mail/split-paste.ts';
import { explain } from '../../../shared/report/explain.ts';
import { msgFile } from '../../helpers/msg-file.ts';
import { BARE_NDR, POSTFIX_NOTICE } from '../../helpers/msg-samples.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../../fixtures/mail');
const CORPUS = process.env['RETOUR_CORPUS'] ?? path.resolve(import.meta.dirname, '../../../../shared/corpus');
const CORPUS_MAIL = path.join(CORPUS, 'bounces/eml');
const hasCorpus = existsSync(CORPUS_MAIL);

function split(text: string): string[] {
  return splitPaste(Buffer.from(text, 'latin1')).map((bytes) => Buffer.from(bytes).toString('latin1'));
}

function fixture(name: string): string {
  return readFileSync(path.join(FIXTURES, name), 'latin1');
}

const pieces = (folder: string): [string, number][] =>
  readdirSync(folder).map((file) => {
    const bytes = readFileSync(path.join(folder, file));
    return [file, splitMbox(bytes).length > 1 ? 1 : splitPaste(bytes).length];
  });

describe('splitPaste leaves one notice whole', () => {
  it('each of our own', () => {
    const found = pieces(FIXTURES);
    expect(found.length).toBeGreaterThan(100);
    expect(found.filter(([, count]) => count !== 1)).toEqual([]);
  });

  it.runIf(hasCorpus)('each real one', () => {
    const found = pieces(CORPUS_MAIL);
    expect(found.length).toBeGreaterThan(300);
    expect(found.filter(([, count]) => count !== 1)).toEqual([]);
  });

  it('that returns another notice, with or without parts', () => {
    expect(split(fixture('bounce-of-a-bounce.eml'))).toHaveLength(1);
    const returned = `${POSTFIX_NOTICE}`.replace(
      /^Return-Path: <>\r\n/,
      'Return-Path: <>\r\nReceived: by mx\r\n',
    );
    const words = `From: MAILER-DAEMON@example.net\r\nTo: postmaster@example.com\r\nSubject: failure notice\r\nDate: Thu, 12 Nov 2026 10:00:00 +0100\r\n\r\nHi. This is the qmail-send program at mail.example.net.\r\nI tried to deliver a bounce message to this address, but the bounce bounced!\r\n\r\n<postmaster@example.com>:\r\nNo such user\r\n\r\n--- Below this line is the original bounce.\r\n\r\n`;
    expect(split(words + returned)).toHaveLength(1);
    expect(split(words + returned + returned)).toHaveLength(1);
  });

  it('an ordinary mail that quotes notices', () => {
    const mail = 'From: ann@example.org\nTo: help@example.com\nSubject: What is this?\n\nI got these:\n\n';
    expect(split(mail + fixture('postfix-unknown-user.eml') + fixture('qmail-no-mailbox.eml'))).toHaveLength(
      1,
    );
  });
});

describe('splitPaste tells notices apart', () => {
  const NAMES = [
    'postfix-unknown-user.eml',
    'exim-relay-not-permitted.eml',
    'qmail-no-mailbox.eml',
    'm365-de-mailbox-full.eml',
    'sendmail-user-unknown.eml',
    'gmail-address-not-found.eml',
  ];

  it.each(NAMES)('with headers: %s in front of others', (name) => {
    for (const other of NAMES) {
      const parts = [`${fixture(name).trimEnd()}\n\n`, fixture(other)];
      expect(split(parts.join(''))).toEqual(parts);
    }
  });

  it('bodies that begin with the same words', () => {
    const body = fixture('exim-body-without-headers.txt').trimEnd();
    expect(split(`${body}\n\n${body}\n\n${body}\n`)).toHaveLength(3);
    const exchange =
      'Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Gruppen:\n\nann@example.org\nDas Postfach ist voll.\n';
    expect(split(`${exchange}\n${exchange}`)).toEqual([`${exchange}\n`, exchange]);
  });

  it('bare status reports', () => {
    const report =
      'Reporting-MTA: dns; mx.example.net\n\nFinal-Recipient: rfc822; ann@example.org\nAction: failed\nStatus: 5.1.1\n\n';
    expect(split(report + report)).toHaveLength(2);
    expect(split(`See below.\n\n${report}${report}`)).toHaveLength(1);
  });

  it('lines of a log by the mail they are about', () => {
    const line = (id: string, to: string, rest = 'status=bounced (host said: 550 5.1.1 unknown)'): string =>
      `Nov 12 14:02:11 mail postfix/smtp[28734]: ${id}: to=<${to}>, relay=mx.example.org[198.51.100.7]:25, dsn=5.1.1, ${rest}\n`;
    const noise = 'Nov 12 14:02:11 mail postfix/qmgr[811]: 4h2Xkq1Zz7z9sZZ: removed\n';
    expect(
      split(
        line('4h2Xkq1Zz7z9sWm', 'ann@example.org') +
          line('4h2Xkq1Zz7z9sXX', 'ben@example.org') +
          noise +
          line('4h2Xkq1Zz7z9sWm', 'carl@example.org'),
      ),
    ).toEqual([
      line('4h2Xkq1Zz7z9sWm', 'ann@example.org') + line('4h2Xkq1Zz7z9sWm', 'carl@example.org'),
      line('4h2Xkq1Zz7z9sXX', 'ben@example.org'),
    ]);
    expect(split(line('4h2Xkq1Zz7z9sWm', 'ann@example.org').repeat(3))).toHaveLength(1);
    expect(
      split(`See:\n${line('4h2Xkq1Zz7z9sWm', 'a@example.org')}${line('4h2Xkq1Zz7z9sXX', 'b@example.org')}`),
    ).toHaveLength(1);
    const exim = (id: string): string =>
      `2026-11-12 14:02:11 ${id} ** ann@example.org R=dnslookup T=remote_smtp: SMTP error: 550 5.1.1 unknown\n`;
    expect(split(exim('1vJVqM-00000003xkT-2Mde') + exim('1vJVqM-00000003xkT-2Mdf'))).toHaveLength(2);
  });

  it('each piece is explained on its own', async () => {
    const pasted = `${fixture('postfix-unknown-user.eml').trimEnd()}\n\n${fixture('icloud-mailbox-full.eml')}`;
    const reports = await Promise.all(
      splitPaste(Buffer.from(pasted, 'latin1')).map(async (bytes) => explain(await readInput(bytes))),
    );
    expect(reports.map((report) => report.recipients[0]?.reason)).toEqual(['user-unknown', 'mailbox-full']);
  });
});

describe('splitPaste, any text', () => {
  it('loses and changes nothing but lines of logs', () => {
    const line = fc.constantFrom(
      'From: MAILER-DAEMON@example.net',
      'Return-Path: <>',
      'Date: Thu, 12 Nov 2026 10:00:00 +0100',
      'Subject: Undelivered Mail',
      'Content-Type: multipart/report; boundary=b1',
      '--b1',
      '--b1--',
      '',
      'This is the mail system at host mx.example.net.',
      '--- Below this line is a copy of the message.',
      'To: ann@example.org',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const text = lines.join('\n');
        expect(split(text).join('')).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});

describe('splitInput', () => {
  const MBOX = Buffer.from(
    `From a@example.org Thu Nov 12 10:00:00 2026\n${POSTFIX_NOTICE}\nFrom b@example.org Thu Nov 12 10:00:00 2026\n${POSTFIX_NOTICE}`,
  );

  it('splits mailboxes and pastes, but no file of one mail', () => {
    expect(splitInput('box.mbox', MBOX)).toHaveLength(2);
    expect(splitInput(null, MBOX)).toHaveLength(2);
    expect(splitInput('notice.eml', MBOX)).toHaveLength(1);
    expect(splitInput('two.txt', Buffer.from(`${POSTFIX_NOTICE}\n${POSTFIX_NOTICE}`))).toHaveLength(2);
  });

  it('leaves containers and UTF-16 alone', () => {
    const item = msgFile(BARE_NDR);
    expect(splitInput('notice', item)).toEqual([item]);
    const wide = Buffer.from(`${POSTFIX_NOTICE}\n${POSTFIX_NOTICE}`, 'utf16le');
    expect(splitInput(null, wide)).toHaveLength(1);
  });
});
