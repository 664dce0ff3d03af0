import { beforeEach, describe, expect, it } from 'vitest';
import { useSessionStore } from '../../../renderer/app/session-store.ts';
import { buildBatch } from '../build-batch.ts';
import { buildExplained, buildRecipient, buildReport } from '../build-report.ts';

const session = () => useSessionStore.getState();
const one = buildExplained();
const two = buildExplained({
  name: 'b.eml',
  report: buildReport({ recipients: [buildRecipient(), buildRecipient({ address: 'ben@example.org' })] }),
});

beforeEach(() => session().forgetAll());

describe('the way through the screens', () => {
  it('leads from a single result home', () => {
    session().add(one, 0);
    expect(session().place).toMatchObject({ kind: 'result', explained: one, row: null, isNew: true });
    expect(session().back()).toBe(true);
    expect(session().place).toEqual({ kind: 'home' });
    expect(session().back()).toBe(false);
  });

  it('leads from a recipient over the list of recipients, which remembers where it was', () => {
    session().add(two, 0);
    session().openRecipient(1);
    expect(session().place).toMatchObject({ kind: 'result', recipient: 1 });
    session().back();
    expect(session().place).toMatchObject({ kind: 'result', recipient: null, returnTo: 1 });
    session().back();
    expect(session().place).toEqual({ kind: 'home' });
  });

  it('leads from a tool to the list of tools, from a situation home', () => {
    session().openTool('spf');
    session().back();
    expect(session().place).toEqual({ kind: 'tools' });
    session().openTool('headers');
    session().back();
    expect(session().place).toEqual({ kind: 'home' });
  });

  it('leads from a screen that a result opened back to that result', () => {
    session().add(one, 0);
    session().openTool('headers');
    session().back();
    expect(session().place).toMatchObject({ kind: 'result', explained: one, isNew: false });
  });

  it('leads from a row of a batch back to that row', () => {
    session().add(buildBatch(), 0);
    expect(session().place).toMatchObject({ kind: 'batch', returnTo: null });
    session().showRow(1, 7, { explained: two, notices: [], recipient: 1 });
    expect(session().place).toMatchObject({ kind: 'result', row: 7, recipient: 1 });
    session().back();
    expect(session().place).toEqual({ kind: 'batch', entry: 1, returnTo: 7 });
    session().back();
    expect(session().place).toEqual({ kind: 'home' });
  });

  it('shows no row where another screen came meanwhile', () => {
    session().add(buildBatch(), 0);
    session().goHome();
    session().showRow(1, 7, { explained: one, notices: [], recipient: null });
    expect(session().place).toEqual({ kind: 'home' });
  });

  it('opens an earlier result without playing its picture again', () => {
    session().add(one, 1);
    session().add(two, 2);
    expect(session().entries.map(({ at }) => at)).toEqual([2, 1]);
    session().open(1);
    expect(session().place).toMatchObject({ kind: 'result', entry: 1, isNew: false });
  });

  it('keeps nothing on request', () => {
    session().add(one, 0);
    session().forgetAll();
    expect(session()).toMatchObject({ entries: [], place: { kind: 'home' } });
  });
});
