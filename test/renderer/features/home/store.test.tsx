// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_DRAFT, MAX_FIELD_LENGTH } from '../../../../renderer/input/draft.ts';
import { fileInput, openedInputs, textInput } from '../../../../renderer/input/inputs.ts';
import { useHomeStore } from '../../../../renderer/features/home/store.ts';
import { MAX_FILE_OCTETS, PIECE_OCTETS } from '../../../../shared/ipc/limits.ts';
import type { Response } from '../../../../shared/ipc/contract.ts';
import type { MailSummary } from '../../../../shared/ipc/batch-contract.ts';
import type { Batch } from '../../../../renderer/explained.ts';
import { chooseFolder } from '../../../../renderer/input/open-files.ts';
import { buildRow } from '../../build-batch.ts';
import { buildReport } from '../../build-report.ts';
import { installFakeWindow } from '../../fake-window.ts';

const home = () => useHomeStore.getState();

const EXPLAINED: Response<'bounce.explain'> = {
  kind: 'explained',
  report: buildReport(),
  originalText: 'text',
  originalCut: false,
};

const MAIL: MailSummary = { start: 0, sizeOctets: 4, own: null, problem: null, rows: [buildRow()] };
const UNREAD: MailSummary = { ...MAIL, problem: 'empty', rows: [] };

function readAs(mails: readonly MailSummary[]): Response<'mails.read'> {
  return { kind: 'read', mails, ended: 'done' };
}

function batch(): Batch {
  const { phase } = home();
  if (phase.kind !== 'done' || phase.outcome.kind !== 'batch') throw new Error(phase.kind);
  return phase.outcome;
}

beforeEach(() => {
  useHomeStore.setState({ draft: EMPTY_DRAFT, undo: null, phase: { kind: 'idle' } });
});

describe('explaining what is in the field', () => {
  it('hands the text over and ends with the result', async () => {
    const fake = installFakeWindow({ explain: () => Promise.resolve(EXPLAINED) });
    home().edit('550 5.1.1 User unknown');
    await home().explainDraft();
    expect(fake.explained[0]?.input).toEqual({ kind: 'text', text: '550 5.1.1 User unknown' });
    expect(home().phase).toMatchObject({ kind: 'done', outcome: { kind: 'explained', name: null } });
    expect(home().draft.text).toBe('550 5.1.1 User unknown');
  });

  it('asks nobody where the field is blank', async () => {
    const fake = installFakeWindow();
    home().edit(' \n\t ');
    await home().explainDraft();
    expect(home().phase).toEqual({ kind: 'failed', problem: 'nothing', name: null });
    expect(fake.explained).toEqual([]);
  });

  it.each([
    ['an unreadable input', { ...EXPLAINED, report: buildReport({ unreadable: 'binary' }) }, 'binary'],
    ['the time limit', { kind: 'failed', reason: 'time-limit' }, 'time-limit'],
    ['a crash', { kind: 'failed', reason: 'crashed' }, 'crashed'],
  ] as const)('keeps the text after %s', async (_, answer, problem) => {
    installFakeWindow({ explain: () => Promise.resolve(answer) });
    home().edit('some text');
    await home().explainDraft();
    expect(home().phase).toEqual({ kind: 'failed', problem, name: null });
    expect(home().draft).toEqual({ kind: 'text', text: 'some text' });
  });

  it('survives a main process that fails', async () => {
    installFakeWindow({ explain: () => Promise.reject(new Error('gone')) });
    home().edit('some text');
    await home().explainDraft();
    expect(home().phase).toEqual({ kind: 'failed', problem: 'crashed', name: null });
  });
});

describe('long texts', () => {
  it('stay out of the field and can be put back after they were removed', () => {
    const long = 'x'.repeat(MAX_FIELD_LENGTH + 1);
    home().paste(long);
    expect(home().draft).toEqual({ kind: 'held', text: long });
    home().clear();
    expect(home().draft).toEqual(EMPTY_DRAFT);
    home().putBack();
    expect(home().draft.text).toBe(long);
    expect(home().undo).toBeNull();
  });

  it('cross in pieces that make up the whole, characters unbroken', async () => {
    const fake = installFakeWindow({ explain: () => Promise.resolve(EXPLAINED) });
    const text = 'ab😀'.repeat(PIECE_OCTETS / 2);
    home().edit(text);
    await home().explainDraft();
    const whole = Buffer.concat(fake.appended.map(({ bytes }) => bytes));
    expect(whole.equals(Buffer.from(text))).toBe(true);
    expect(fake.appended.length).toBeGreaterThan(2);
    for (const { bytes } of fake.appended) expect(bytes.length).toBeLessThanOrEqual(PIECE_OCTETS);
    const [request] = fake.explained;
    expect(request?.input).toEqual({ kind: 'sent', inputId: request?.requestId });
  });

  it('are refused unsent where they are over the limit', () => {
    expect(textInput('x'.repeat(MAX_FILE_OCTETS + 1)).content).toEqual({
      kind: 'problem',
      problem: 'too-large',
    });
  });

  it('end with the reason where the main process takes no more', async () => {
    installFakeWindow({ append: 'too-large' });
    home().edit('x'.repeat(3 * PIECE_OCTETS));
    await home().explainDraft();
    expect(home().phase).toEqual({ kind: 'failed', problem: 'too-large', name: null });
  });
});

describe('files', () => {
  it('cross whole where they are small, with their name', async () => {
    const fake = installFakeWindow({ explain: () => Promise.resolve(EXPLAINED) });
    await home().explainInputs([fileInput(new File(['Subject: x'], 'a.eml'))]);
    expect(fake.explained[0]?.input).toEqual({
      kind: 'bytes',
      bytes: new TextEncoder().encode('Subject: x'),
      name: 'a.eml',
    });
    expect(home().phase).toMatchObject({ kind: 'done', outcome: { name: 'a.eml' } });
  });

  it('are read on in the main process where only their beginning came', async () => {
    const fake = installFakeWindow({
      explain: () => Promise.resolve(EXPLAINED),
      fileParts: [new Uint8Array([3, 4])],
    });
    const held = { fileId: 'f1', sizeOctets: 4 };
    const files = [{ name: 'big.eml', bytes: new Uint8Array([1, 2]), held }];
    await home().explainInputs(openedInputs({ kind: 'opened', files }));
    expect(fake.explained[0]?.input).toMatchObject({ kind: 'bytes', bytes: new Uint8Array([1, 2, 3, 4]) });
  });

  it('are named where they cannot be opened', async () => {
    installFakeWindow();
    await home().explainInputs(
      openedInputs({ kind: 'opened', files: [{ name: 'a.eml', problem: 'no-access' }] }),
    );
    expect(home().phase).toEqual({ kind: 'failed', problem: 'no-access', name: 'a.eml' });
  });

  it('make a batch, the unreadable ones among them', async () => {
    const fake = installFakeWindow({
      readMails: ({ name }) => Promise.resolve(name === 'b.eml' ? readAs([UNREAD]) : readAs([MAIL])),
    });
    await home().explainInputs(['a.eml', 'b.eml', 'c.eml'].map((name) => fileInput(new File(['x'], name))));
    expect(fake.mailsRead.map(({ name, first, last }) => [name, first, last])).toEqual(
      ['a.eml', 'b.eml', 'c.eml'].map((name) => [name, true, true]),
    );
    expect(batch()).toMatchObject({
      cut: null,
      mails: [
        { file: 0, number: null, problem: null },
        { file: 1, problem: 'empty' },
        { file: 2, problem: null },
      ],
    });
  });

  it('are read mail by mail where one holds several, in steps and to the end', async () => {
    const fake = installFakeWindow({
      explain: () => Promise.resolve({ kind: 'several' }),
      readMails: ({ last }) =>
        Promise.resolve(last ? readAs([MAIL]) : { ...readAs([MAIL, MAIL]), ended: null }),
    });
    await home().explainInputs([fileInput(new File(['x'.repeat(300_000)], 'box.mbox'))]);
    expect(fake.explained[0]?.split).toEqual({ name: 'box.mbox' });
    expect(fake.mailsRead.map(({ first, last, bytes }) => [first, last, bytes.length])).toEqual([
      [true, false, 262_144],
      [false, true, 37_856],
    ]);
    expect(batch().mails.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('go on behind a mail that stops the reading', async () => {
    const fake = installFakeWindow({
      explain: () => Promise.resolve({ kind: 'several' }),
      readMails: ({ skip }) =>
        Promise.resolve(skip === 0 ? { ...readAs([MAIL]), ended: 'time-limit' } : readAs([MAIL])),
    });
    await home().explainInputs([fileInput(new File(['x'], 'box.mbox'))]);
    expect(fake.mailsRead.map(({ skip }) => skip)).toEqual([0, 2]);
    expect(batch().mails.map(({ problem }) => problem)).toEqual([null, 'time-limit', null]);
  });

  it('can be stopped; what is done stays', async () => {
    const fake = installFakeWindow({
      explain: () => Promise.resolve({ kind: 'several' }),
      readMails: () => {
        home().stop();
        return Promise.resolve({ ...readAs([MAIL, MAIL]), ended: 'cancelled' });
      },
    });
    await home().explainInputs([fileInput(new File(['x'.repeat(300_000)], 'box.mbox'))]);
    expect(fake.mailsRead).toHaveLength(1);
    expect(fake.cancelled).toEqual([fake.mailsRead[0]?.requestId]);
    expect(batch()).toMatchObject({ cut: 'stopped', mails: [{ number: 1 }, { number: 2 }] });
  });

  it('show the one mail of a mailbox by itself', async () => {
    const fake = installFakeWindow({
      explain: ({ split }) => Promise.resolve(split ? { kind: 'several' } : EXPLAINED),
      readMails: () => Promise.resolve(readAs([MAIL])),
    });
    await home().explainInputs([fileInput(new File(['mail'], 'box.mbox'))]);
    expect(fake.explained).toHaveLength(2);
    expect(home().phase).toMatchObject({ kind: 'done', outcome: { kind: 'explained', name: 'box.mbox' } });
  });

  it('are named as a folder without mails', async () => {
    installFakeWindow({ folder: { kind: 'opened', files: [{ name: 'photos', problem: 'no-mails' }] } });
    await home().explainInputs(await chooseFolder());
    expect(home().phase).toEqual({ kind: 'failed', problem: 'no-mails', name: 'photos' });
  });

  it('leave nothing but the note where the first one is stopped', async () => {
    installFakeWindow({
      explain: () => {
        home().stop();
        return Promise.resolve({ kind: 'failed', reason: 'cancelled' });
      },
    });
    home().edit('some text');
    await home().explainDraft();
    expect(home().phase).toEqual({ kind: 'failed', problem: 'cancelled', name: null });
    expect(home().draft.text).toBe('some text');
  });
});

describe('samples', () => {
  it('take the place of a text, which can be put back', async () => {
    installFakeWindow({ explain: () => Promise.resolve(EXPLAINED) });
    home().edit('my own text');
    await home().explainSample('a sample');
    expect(home().draft.text).toBe('a sample');
    home().settle();
    home().putBack();
    expect(home().draft.text).toBe('my own text');
  });
});
