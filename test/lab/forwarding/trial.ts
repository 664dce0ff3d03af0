import { FORWARD_CASES, FORWARD_REMEDIES, type Remedy } from './cases.ts';
import type { ForwardCase } from './forward-case.ts';
import type { Errand, ForwardLab, Outcome } from './forward-lab.ts';
import type { Settings } from './settings.ts';

/**
 * What really came of a remedy. `reached`: the mail is in the target's inbox, or was fetched from there. `held`: the
 * target put it aside. `waiting`: it put it off. `kept`: it came back, and there is a copy on the forwarder's server. `refused`: it came back.
 */
export type Reality = 'reached' | 'held' | 'waiting' | 'kept' | 'refused';

/** What is set up for every case when nobody has done anything yet. */
export const FIRST_SETTINGS: ReadonlyMap<string, Settings> = new Map(
  FORWARD_CASES.map(({ id, settings }) => [id, settings]),
);

const settingsWith = ({ change }: Remedy): ReadonlyMap<string, Settings> =>
  new Map(FORWARD_CASES.map(({ id, settings }) => [id, change(settings)]));

/**
 * Some things cannot be tried. The Exim has no program that makes a mail of its own. Where the target refuses whatever
 * comes, a mail of the forwarder's own comes back to an address that leads to the target again. A forwarder that refuses
 * would no longer refuse. And a mail of its own in a circle would run for ever: nothing in it says where it has been.
 */
function isTried({ settings }: ForwardCase, { change }: Remedy): boolean {
  const { passing } = change(settings);
  if (passing === settings.passing) return true;
  if (settings.refusal !== 'none' && passing === 'attach') return false;
  if (settings.server === 'exim' && passing === 'attach') return false;
  return settings.passing === 'loop' ? passing !== 'attach' : settings.passing === 'forward';
}

function realityOf({ id, name }: Errand, { atTarget, isKept, bounce, putOff }: Outcome): Reality {
  if (atTarget === 'inbox') return 'reached';
  if (atTarget === 'held') return 'held';
  if (isKept && (bounce ?? putOff) !== null) return 'kept';
  if (putOff !== null) return 'waiting';
  if (bounce) return 'refused';
  throw new Error(`${name} for ${id} came to no end: ${isKept ? 'there is a copy only' : 'nobody has it'}`);
}

async function isInFetched(lab: ForwardLab, { id, name }: Errand): Promise<boolean> {
  return (await lab.fetch(id)).includes(`<${name}.${id}@`);
}

/**
 * Sends the mail of every case; gives what became of it by the case's id. What came back of a mail that was put off is the
 * notice about its delay.
 */
export async function sendFirst(lab: ForwardLab): Promise<ReadonlyMap<string, Outcome>> {
  const errands = FORWARD_CASES.map(({ id }): Errand => ({ id, name: 'first', straight: false }));
  const outcomes = await lab.deliver(FIRST_SETTINGS, errands);
  const found = new Map<string, Outcome>();
  for (const [errand, outcome] of outcomes) {
    const isLate = outcome.putOff !== null && outcome.bounce === null;
    const bounce = isLate ? await lab.delayNotice(errand) : outcome.bounce;
    found.set(errand.id, { ...outcome, bounce });
  }
  return found;
}

/** Switches a remedy on for every case that it can be tried in, and sends; gives what came of it by the case's id. */
export async function tryRemedy(lab: ForwardLab, remedy: Remedy): Promise<ReadonlyMap<string, Reality>> {
  const cases = FORWARD_CASES.filter((one) => isTried(one, remedy));
  const errands = cases.map(({ id }): Errand => ({ id, name: remedy.id, straight: remedy.straight }));
  const outcomes = await lab.deliver(settingsWith(remedy), errands);
  const found = new Map<string, Reality>();
  for (const [errand, outcome] of outcomes) {
    const isFetched = remedy.id === 'fetch' && outcome.bounce === null && (await isInFetched(lab, errand));
    found.set(errand.id, isFetched ? 'reached' : realityOf(errand, outcome));
  }
  return found;
}

/** What came of every remedy that can be tried: by remedy, then by case. */
export async function tryRemedies(
  lab: ForwardLab,
): Promise<ReadonlyMap<string, ReadonlyMap<string, Reality>>> {
  const tried = new Map<string, ReadonlyMap<string, Reality>>();
  for (const remedy of FORWARD_REMEDIES) tried.set(remedy.id, await tryRemedy(lab, remedy));
  return tried;
}
