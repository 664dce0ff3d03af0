import { beforeEach, describe, expect, it } from 'vitest';
import { useSessionStore } from '../../../renderer/app/session-store.ts';
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
    session().add([one], false, 0);
    expect(session().place).toMatchObject({ kind: 'result', mail: 0, recipient: null, isNew: true });
    expect(session().back()).toBe(true);
    expect(session().place).toEqual({ kind: 'home' });
    expect(session().back()).toBe(false);
  });

  it('leads from a recipient over both lists, each remembering where it was', () => {
    session().add([one, two], false, 0);
    expect(session().place).toMatchObject({ kind: 'mails', returnTo: null });
    session().openMail(1);
    session().openRecipient(1);
    expect(session().place).toMatchObject({ kind: 'result', mail: 1, recipient: 1 });
    session().back();
    expect(session().place).toMatchObject({ kind: 'result', mail: 1, recipient: null, returnTo: 1 });
    session().back();
    expect(session().place).toMatchObject({ kind: 'mails', returnTo: 1 });
    session().back();
    expect(session().place).toEqual({ kind: 'home' });
  });

  it('opens an earlier result without playing its picture again', () => {
    session().add([one], false, 1);
    session().add([two], false, 2);
    expect(session().entries.map(({ at }) => at)).toEqual([2, 1]);
    session().open(1);
    expect(session().place).toMatchObject({ kind: 'result', entry: 1, isNew: false });
  });

  it('keeps nothing on request', () => {
    session().add([one], false, 0);
    session().forgetAll();
    expect(session()).toMatchObject({ entries: [], place: { kind: 'home' } });
  });
});
