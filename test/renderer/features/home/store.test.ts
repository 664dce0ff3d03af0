// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_DRAFT, MAX_FIELD_LENGTH } from '../../../../renderer/features/home/draft.ts';
import { fileInput, openedInputs, textInput } from '../../../../renderer/features/home/inputs.ts';
import { useHomeStore } from '../../../../renderer/features/home/store.ts';
import { MAX_FILE_OCTETS, PIECE_OCTETS } from '../../../../shared/ipc/limits.ts';
import type { Response } from '../../../../shared/ipc/contract.ts';
import { buildReport } from '../../build-report.ts';
import { installFakeWindow } from '../../fake-window.ts';

const home = () => useHomeStore.getState();

const EXPLAINED: Response<'bounce.explain'> = {
  kind: 'explained',
  report: buildReport(),
  originalText: 'text',
  originalCut: false,
};

beforeEach(() => {
  useHomeStore.setState({ draft: EMPTY_DRAFT, undo: null, phase: { kind: 'idle' } });
});

describe('explaining what is in the field', () => {
  it('hands the text over and ends with the result', async () => {
    const fake = installFakeWindow({ explain: () => Promise.resolve(EXPLAINED) });
    home().edit('550 5.1.1 User unknown');
    await home().explainDraft();
    expect(fake.explained[0]?.input).toEqual({ kind: 'text', text: '550 5.1.1 User unknown' });
    expect(home().phase).toMatchObject({ kind: 'done', outcomes: [{ kind: 'explained', name: null }] });
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
    expect(home().phase).toMatchObject({ kind: 'done', outcomes: [{ name: 'a.eml' }] });
  });

  it('are read on in the main process where only their beginning came', async () => {
    const fake = installFakeWindow({
      explain: () => Promise.resolve(EXPLAINED),
      fileParts: [new Uint8Array([3, 4])],
    });
    const held = { fileId: 'f1', sizeOctets: 4 };
    const files = [{ name: 'big.eml', bytes: new Uint8Array([1, 2]), held }];
    await home().explainInputs(openedInputs({ kind: 'opened', files }));
    expect(fake.appended.map(({ bytes }) => [...bytes])).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it('are named where they cannot be opened', async () => {
    installFakeWindow();
    await home().explainInputs(openedInputs({ kind: 'unreadable', name: 'a.eml', reason: 'no-access' }));
    expect(home().phase).toEqual({ kind: 'failed', problem: 'no-access', name: 'a.eml' });
  });

  it('make a list, the unreadable ones among them', async () => {
    installFakeWindow({
      explain: ({ input }) =>
        Promise.resolve(
          input.kind === 'bytes' && input.name === 'b.eml'
            ? { kind: 'failed', reason: 'crashed' }
            : EXPLAINED,
        ),
    });
    await home().explainInputs(['a.eml', 'b.eml', 'c.eml'].map((name) => fileInput(new File(['x'], name))));
    expect(home().phase).toMatchObject({
      kind: 'done',
      stopped: false,
      outcomes: [{ kind: 'explained' }, { kind: 'not-explained', problem: 'crashed' }, { kind: 'explained' }],
    });
  });

  it('can be stopped; what is done stays', async () => {
    const fake = installFakeWindow({
      explain: ({ input }) => {
        if (input.kind !== 'bytes' || input.name === 'a') return Promise.resolve(EXPLAINED);
        home().stop();
        return Promise.resolve({ kind: 'failed', reason: 'cancelled' });
      },
    });
    await home().explainInputs(['a', 'b', 'c'].map((name) => fileInput(new File(['x'], name))));
    expect(fake.explained).toHaveLength(2);
    expect(fake.cancelled).toEqual([fake.explained[1]?.requestId]);
    expect(home().phase).toMatchObject({ kind: 'done', stopped: true, outcomes: [{ name: 'a' }] });
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
