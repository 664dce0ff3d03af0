import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isAppBuilt, openLabWindow } from '../lab-window.ts';
import { isLabDemanded, windowObstacle } from '../obstacle.ts';
import type { CommandResult } from '../processes.ts';
import { FORWARD_CASES, FORWARD_REMEDIES, forwarderAddress } from './cases.ts';
import { openForwardLab, type ForwardLab, type Outcome } from './forward-lab.ts';
import { forwardObstacle } from './forward-obstacle.ts';
import { CLI, isHalf, isWrong, predict, type ForwardOutput, type Helps } from './prediction.ts';
import { FIRST_SETTINGS, sendFirst, tryRemedies, type Reality } from './trial.ts';
import { seenTable, WINDOW_FOLDER, WINDOW_SCENARIOS } from './window-scenarios.ts';

const obstacle = forwardObstacle();
const isLeftOut = obstacle !== null && !isLabDemanded;
const noWindow = windowObstacle();
const isWindowLeftOut = noWindow !== null && !isLabDemanded;

/** The product is told the forwarder's address, or nothing but the mail. */
const TELLINGS = [
  { telling: 'told who forwards', tellsForwarder: true },
  { telling: 'told nothing but the mail', tellsForwarder: false },
] as const;

/** Of a hundred predictions so many may leave open what happens, and so many say that it depends. */
const MOST_PER_HUNDRED = { unknown: 5, partly: 10 };

/** Runs of the command line side by side. */
const LANES = 2;

/** A prediction beside what really happened. */
interface Compared {
  readonly id: string;
  readonly helps: Helps;
  readonly reality: Reality;
}

/** What came back, else what arrived. */
const mailOf = ({ bounce, delivered }: Outcome): Buffer | null => bounce ?? delivered;

/** Predictions of the command line, by telling and case. */
async function predictAll(
  lab: ForwardLab,
  first: ReadonlyMap<string, Outcome>,
): Promise<ReadonlyMap<string, ForwardOutput>> {
  const predicted = new Map<string, ForwardOutput>();
  const queue = TELLINGS.flatMap((told) => FORWARD_CASES.map((one) => ({ ...told, ...one })));
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const { telling, tellsForwarder, id, settings } = next;
      const outcome = first.get(id);
      const mail = outcome ? mailOf(outcome) : null;
      const options = tellsForwarder ? ['--forwarder', forwarderAddress(settings)] : [];
      if (mail) predicted.set(`${telling}: ${id}`, await predict(lab, mail, options));
    }
  };
  await Promise.all(Array.from({ length: LANES }, work));
  return predicted;
}

/** Goes through the wizard in a window on the client. */
async function goThroughWindow(lab: ForwardLab, first: ReadonlyMap<string, Outcome>): Promise<CommandResult> {
  for (const id of Object.keys(WINDOW_SCENARIOS)) {
    const outcome = first.get(id);
    const mail = outcome ? mailOf(outcome) : null;
    if (mail) await writeFile(join(lab.folder, `${id}.eml`), mail);
  }
  const window = await openLabWindow(lab);
  try {
    const titles = Object.values(WINDOW_SCENARIOS).join('|');
    return await window.test(`(?:${titles})`, 180_000, { [WINDOW_FOLDER]: lab.folder });
  } finally {
    await window.close();
  }
}

describe.skipIf(isLeftOut)(`retour forward in the lab${isLeftOut ? ` (left out: ${obstacle})` : ''}`, () => {
  let lab: ForwardLab | null = null;
  let first: ReadonlyMap<string, Outcome> = new Map();
  let tried: ReadonlyMap<string, ReadonlyMap<string, Reality>> = new Map();
  let predicted: ReadonlyMap<string, ForwardOutput> = new Map();
  let inWindow: CommandResult | null = null;

  const compare = (predictions: ForwardOutput['remedies'], caseId: string): readonly Compared[] =>
    predictions.flatMap(({ id, helps }) => {
      const reality = tried.get(id)?.get(caseId);
      return reality === undefined ? [] : [{ id, helps, reality }];
    });
  const wrong = (predictions: ForwardOutput['remedies'], caseId: string): readonly Compared[] =>
    compare(predictions, caseId).filter(({ helps, reality }) => isWrong(helps, reality));

  beforeAll(async () => {
    expect(obstacle, 'a lab can be opened').toBeNull();
    expect(existsSync(CLI), `${CLI} is there: "npm run build" makes it`).toBe(true);
    lab = await openForwardLab(FIRST_SETTINGS);
    first = await sendFirst(lab);
    // While the name server still says what it said when the mails were refused.
    predicted = await predictAll(lab, first);
    if (!isWindowLeftOut && isAppBuilt()) inWindow = await goThroughWindow(lab, first);
    tried = await tryRemedies(lab);
  }, 500_000);

  afterAll(() => lab?.close(), 60_000);

  it.each(FORWARD_CASES)('a mail comes back, or not: $id, $what', ({ id, refusedBy }) => {
    expect(first.get(id)).toMatchObject({
      atTarget: refusedBy === 'nobody' ? 'inbox' : null,
      bounce: refusedBy === 'nobody' ? null : expect.any(Buffer),
    });
  });

  describe.each(TELLINGS)('$telling', ({ telling }) => {
    it.each(FORWARD_CASES)('says who refuses, why, and what would help: $id', ({ id, refusedBy, cause }) => {
      const output = predicted.get(`${telling}: ${id}`);
      const links = refusedBy === 'either' ? ['forwarder', 'target'] : [refusedBy];
      expect(links).toContain(output?.refusedBy);
      expect(output?.cause).toBe(cause);
      expect(wrong(output?.remedies ?? [], id)).toEqual([]);
    });

    it('says of every remedy but what cannot be tried here whether it helps, and rarely leaves it open', () => {
      const compared = FORWARD_CASES.flatMap(({ id }) =>
        compare(predicted.get(`${telling}: ${id}`)?.remedies ?? [], id),
      );
      const seen = new Set(compared.map(({ id }) => id));
      expect(FORWARD_REMEDIES.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([]);
      const perHundred = (some: readonly Compared[]): number => (100 * some.length) / compared.length;
      const open = compared.filter(({ helps }) => helps === 'unknown');
      const half = compared.filter(({ helps, reality }) => isHalf(helps, reality));
      expect(perHundred(open), JSON.stringify(open)).toBeLessThanOrEqual(MOST_PER_HUNDRED.unknown);
      expect(perHundred(half), JSON.stringify(half)).toBeLessThanOrEqual(MOST_PER_HUNDRED.partly);
    });
  });

  const note = isWindowLeftOut ? ` (left out: ${noWindow})` : '';
  describe.skipIf(isWindowLeftOut)(`the wizard in a window${note}`, () => {
    it('leads to a result, from a message and from answers alone', () => {
      expect(noWindow, 'a window can be shown').toBeNull();
      expect(isAppBuilt(), 'the app is there: "npm run build" makes it').toBe(true);
      expect(inWindow, `${inWindow?.stdout ?? ''}${inWindow?.stderr ?? ''}`).toMatchObject({ status: 0 });
    });

    it.each(Object.keys(WINDOW_SCENARIOS))('has a table that holds: %s', async (id) => {
      const seen = JSON.parse(await readFile(join(lab?.folder ?? '', `${id}.seen.json`), 'utf8'));
      const rows = Object.entries(seenTable.parse(seen)).map(([remedy, helps]) => ({ id: remedy, helps }));
      expect(compare(rows, id).length).toBeGreaterThan(8);
      expect(wrong(rows, id)).toEqual([]);
    });
  });
});
