import { describe, expect, it } from 'vitest';
import type { WorkerAnswer } from '../../../electron/worker/explain-job.ts';
import { explainWork } from '../../../electron/worker/explain-work.ts';
import { reportSchema } from '../../../shared/ipc/report-schema.ts';

function answerTo(parts: readonly string[]): Promise<WorkerAnswer> {
  return new Promise((resolve) => {
    const work = explainWork(resolve);
    for (const part of parts) work({ kind: 'piece', job: 7, bytes: Buffer.from(part) });
    work({ kind: 'run', job: 7 });
  });
}

const LINE = '550 5.1.1 <ann@example.org>: Recipient address rejected: User unknown';

describe('explainWork', () => {
  it('explains the pieces as one input, in a report that may cross', async () => {
    const [whole, parts] = await Promise.all([answerTo([LINE]), answerTo([LINE.slice(0, 9), LINE.slice(9)])]);
    expect(parts).toEqual(whole);
    if (whole.kind !== 'explained') throw new Error(whole.kind);
    expect(whole.explained.originalText).toBe(LINE);
    expect(reportSchema.parse(whole.explained.report)).toEqual(whole.explained.report);
  });

  it('answers for an empty input too', async () => {
    expect(await answerTo([])).toMatchObject({ explained: { report: { unreadable: 'empty' } } });
  });
});
