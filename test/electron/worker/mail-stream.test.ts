import { describe, expect, it } from 'vitest';
import { MailStream } from '../../../electron/worker/mail-stream.ts';
import { mailsIn, type FoundMail } from '../../../electron/worker/mails-in.ts';
import type { MailSummary } from '../../../shared/ipc/batch-contract.ts';

const notice = (name: string): string =>
  `From: MAILER-DAEMON@example.net\nSubject: Undelivered Mail Returned to Sender\n\n<${name}@example.org>: 550 5.1.1 User unknown\n`;
const boxed = (name: string): string => `From MAILER-DAEMON Sun Nov 15 08:01:00 2026\n${notice(name)}\n`;
const NAMES = Array.from({ length: 12 }, (_, i) => `person${String(i)}`);
const MBOX = Buffer.from(NAMES.map(boxed).join(''));

async function* cut(bytes: Buffer, octets: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += octets) yield bytes.subarray(at, at + octets);
}

async function found(name: string | null, bytes: Buffer, octets: number): Promise<readonly FoundMail[]> {
  const mails: FoundMail[] = [];
  for await (const mail of mailsIn(name, cut(bytes, octets))) mails.push(mail);
  return mails;
}

describe('mailsIn', () => {
  it.each([1, 7, 600, 100_000])('gives each mail with its offset, in pieces of %i octets', async (octets) => {
    const mails = await found('box.mbox', MBOX, octets);
    expect(mails).toHaveLength(NAMES.length);
    for (const mail of mails) {
      if (mail.kind !== 'mail' || mail.start === null) throw new Error(mail.kind);
      expect(MBOX.subarray(mail.start, mail.start + mail.bytes.length).equals(Buffer.from(mail.bytes))).toBe(
        true,
      );
    }
  });

  it('takes an .eml file for one mail, whatever its text looks like', async () => {
    expect(await found('one.eml', MBOX, 50)).toHaveLength(1);
  });

  it('gives the lines of a log by mail, without an offset', async () => {
    const line = (id: string, name: string): string =>
      `Nov 15 08:01:0${id} mail postfix/smtp[7]: ABCDEF${id}: to=<${name}@example.org>, status=bounced (host mx.example.org said: 550 5.1.1 User unknown)`;
    const log = [line('1', 'ann'), line('2', 'ben')].join('\n');
    expect(await found(null, Buffer.from(log), 60)).toMatchObject([{ start: null }, { start: null }]);
  });

  it('gives an empty input as one mail without text', async () => {
    expect(await found('empty.eml', Buffer.alloc(0), 10)).toHaveLength(1);
  });
});

describe('MailStream', () => {
  async function summaries(skip: number): Promise<readonly (readonly MailSummary[])[]> {
    const stream = new MailStream('box.mbox', skip);
    const steps: MailSummary[][] = [];
    const half = Math.floor(MBOX.length / 2);
    for (const [bytes, last] of [
      [MBOX.subarray(0, half), false],
      [MBOX.subarray(half), true],
    ] as const) {
      const mails: MailSummary[] = [];
      expect(await stream.add(bytes, last, (mail) => mails.push(mail))).toBe(last);
      steps.push(mails);
    }
    return steps;
  }

  it('gives the mails that a piece ends, with what the table needs', async () => {
    const [first = [], second = []] = await summaries(0);
    expect(first.length).toBeGreaterThan(0);
    expect([...first, ...second].map(({ rows }) => rows[0]?.recipient)).toEqual(
      NAMES.map((name) => `${name}@example.org`),
    );
    expect(first[0]?.rows[0]).toMatchObject({ reason: 'user-unknown', addressDead: true });
  });

  it('passes over the mails that are known already', async () => {
    const mails = (await summaries(NAMES.length - 1)).flat();
    expect(mails.map(({ rows }) => rows[0]?.recipient)).toEqual(['person11@example.org']);
  });

  it('ends early where no more is wanted', async () => {
    const stream = new MailStream('huge.txt', 0);
    const piece = new Uint8Array(33 * 1024 * 1024);
    const mails: MailSummary[] = [];
    expect(await stream.add(piece, false, (mail) => mails.push(mail))).toBe(false);
    expect(await stream.add(piece, false, (mail) => mails.push(mail))).toBe(true);
    expect(mails).toMatchObject([{ problem: 'too-large' }]);
  });
});
