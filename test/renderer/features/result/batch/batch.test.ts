import { describe, expect, it } from 'vitest';
import type { Batch } from '../../../../../renderer/explained.ts';
import { partsOf } from '../../../../../renderer/features/result/batch/actor-bar.tsx';
import {
  deadAddresses,
  exportedText,
  exportName,
} from '../../../../../renderer/features/result/batch/batch-files.ts';
import { batchItems } from '../../../../../renderer/features/result/batch/batch-rows.ts';
import {
  filterItems,
  groupItems,
  sortItems,
} from '../../../../../renderer/features/result/batch/batch-selection.ts';
import type { BatchView } from '../../../../../renderer/features/result/batch/batch-view.ts';
import { batchSentences } from '../../../../../renderer/features/result/batch/batch-words.ts';
import type { MailRow } from '../../../../../shared/ipc/batch-contract.ts';
import { say } from '../../../../../shared/wording/messages.ts';
import { buildBatch, buildMail, buildRow } from '../../../build-batch.ts';

const ENGLISH: Parameters<typeof batchSentences>[2] = {
  language: 'en',
  say: (id, params) => say(id, 'en', params),
};
const GERMAN: typeof ENGLISH = { language: 'de', say: (id, params) => say(id, 'de', params) };
const FULL: Partial<MailRow> = { reason: 'mailbox-full', actors: ['recipient'], addressDead: false };
const DELAY: Partial<MailRow> = {
  kind: 'delay',
  recipient: 'office@example.net',
  reason: 'connection-failure',
  permanence: 'temporary',
  action: 'delayed',
  actors: ['nobody-yet'],
  addressDead: false,
  key: 'invoice',
};

function batchOf(...rows: readonly Partial<MailRow>[]): Batch {
  return buildBatch({ mails: rows.map((row, i) => buildMail({ number: i + 1, rows: [buildRow(row)] })) });
}

const ALL = { state: 'all', party: null, reason: null, provider: null, text: '' } as const;
function filtered(batch: Batch, filter: Partial<BatchView>) {
  return filterItems(batch, batchItems(batch), { ...ALL, ...filter }, ENGLISH).map(({ id }) => id);
}

describe('the rows of a batch', () => {
  it('name who must act; nobody where all is over, and nobody knows where nothing was recognised', () => {
    const batch = batchOf(
      {},
      { kind: 'success', permanence: 'none', action: 'delivered', actors: ['nobody-yet'] },
      { finding: 'refusal.unrecognised', reason: 'unknown' },
    );
    expect(batchItems(batch).map(({ party }) => party)).toEqual(['you', 'nobody', 'unrecognised']);
  });

  it('show no reason that is only guessed, and are not found under it', () => {
    const guess = {
      finding: 'refusal.unrecognised',
      reason: 'spam-content',
      confidence: 'possible',
    } as const;
    const batch = batchOf({ reason: 'spam-content' }, guess);
    expect(batchItems(batch).map(({ reason }) => reason)).toEqual(['spam-content', 'unknown']);
    expect(filtered(batch, { reason: 'spam-content' })).toEqual([0]);
    expect(filtered(batch, { reason: 'unknown' })).toEqual([1]);
  });

  it('keep a mail that could not be read', () => {
    const batch = buildBatch({ mails: [buildMail({ problem: 'damaged', rows: [] })] });
    expect(batchItems(batch)).toMatchObject([{ row: null, state: 'unreadable', party: 'unreadable' }]);
  });

  it('count the notices about one mail', () => {
    const notices = batchItems(batchOf(DELAY, {}, DELAY)).map(({ notice }) => notice);
    expect(notices).toEqual([{ number: 1, of: 2 }, null, { number: 2, of: 2 }]);
  });
});

describe('the choice of rows', () => {
  const batch = batchOf(
    { provider: 'Gmail' },
    FULL,
    { ...DELAY, key: null },
    { recipient: null, provider: 'Gmail' },
  );

  it('goes by state, party, cause, provider and words, all at once', () => {
    expect(filtered(batch, { state: 'waiting' })).toEqual([2]);
    expect(filtered(batch, { party: 'you' })).toEqual([0, 3]);
    expect(filtered(batch, { reason: 'mailbox-full' })).toEqual([1]);
    expect(filtered(batch, { provider: 'Gmail', text: 'ANN@' })).toEqual([0]);
    expect(filtered(batch, { text: 'full' })).toEqual([1]);
    expect(filtered(batch, { text: 'box.mbox#3' })).toEqual([2]);
  });

  it('is sorted stably, what is not stated last in both directions', () => {
    const items = batchItems(batch);
    const ids = (descending: boolean) =>
      sortItems(items, { column: 'recipient', descending }, ENGLISH).map(({ id }) => id);
    expect(ids(false)).toEqual([0, 1, 2, 3]);
    expect(ids(true)).toEqual([2, 0, 1, 3]);
  });

  it('puts notices about one mail together', () => {
    expect(groupItems(batchItems(batchOf(DELAY, {}, DELAY))).map(({ id }) => id)).toEqual([0, 2, 1]);
  });
});

describe('the sentence above the table', () => {
  const title = (batch: Batch, wording = ENGLISH) => batchSentences(batch, batchItems(batch), wording).title;
  const lead = (batch: Batch) => batchSentences(batch, batchItems(batch), ENGLISH).lead;

  it('names the cause that most have', () => {
    expect(title(batchOf({}, {}, FULL))).toBe('2 of 3 mails have an address that does not exist.');
    expect(title(batchOf({}, {}, FULL), GERMAN)).toBe('2 von 3 Mails haben eine Adresse, die es nicht gibt.');
  });

  it('never calls waiting mail refused', () => {
    expect(title(batchOf(DELAY))).toBe('One of 1 mails is still waiting.');
    expect(title(batchOf({ ...DELAY, key: null }, FULL))).toBe('One of 2 mails was refused for good.');
  });

  it('counts a mail once, by its newest notice', () => {
    const batch = batchOf(
      { ...DELAY, date: '2026-11-15T08:00:00+01:00' },
      { ...DELAY, date: '2026-11-16T08:00:00+01:00' },
      FULL,
    );
    expect(title(batch)).toBe('One of 2 mails was refused for good.');
    expect(lead(batch)).toContain('One is an older notice about the same mail.');
  });

  it('counts as the bar of the parties and its filter do', () => {
    const batch = batchOf(
      { ...DELAY, date: '2026-11-16T08:00:00+01:00' },
      { ...DELAY, date: '2026-11-15T08:00:00+01:00' },
      FULL,
    );
    const { shown } = partsOf(batchItems(batch), ENGLISH);
    expect(shown.map(({ party, n }) => ({ party, n }))).toEqual([
      { party: 'nobody-yet', n: 1 },
      { party: 'recipient', n: 1 },
    ]);
    expect(filtered(batch, { party: 'nobody-yet' })).toEqual([0]);
  });

  it('says what is missing', () => {
    expect(lead({ ...batchOf({}, {}), cut: 'stopped' })).toContain('You stopped before everything was read.');
    const unread = buildBatch({ mails: [buildMail({ problem: 'empty', rows: [] }), buildMail()] });
    expect(lead(unread)).toContain('One could not be read.');
  });
});

describe('what is exported', () => {
  it('has the fields of the command line', () => {
    const batch = batchOf({ recipient: '=1+1@example.org' });
    const csv = exportedText('csv', batch, batchItems(batch), ENGLISH);
    expect(csv.split('\r\n')[0]).toBe(
      '\uFEFFfile,date,kind,recipient,reason,code,finding,actors,host,provider,permanence,confidence',
    );
    expect(csv).toContain("'=1+1@example.org");
    expect(JSON.parse(exportedText('json', batch, batchItems(batch), ENGLISH))).toMatchObject({
      schemaVersion: 1,
      summary: { rows: 1 },
      rows: [{ file: 'box.mbox#1', reason: 'user-unknown' }],
    });
  });

  it('is named after its file', () => {
    expect(exportName(buildBatch(), 'csv', ENGLISH)).toBe('box.csv');
  });

  it('has each dead address once', () => {
    expect(deadAddresses(batchItems(batchOf({}, {}, FULL)))).toEqual(['ann@example.org']);
  });
});
