import { HONEST_SCENARIOS } from './honest-scenarios.ts';
import { openLab, type Lab } from './lab.ts';
import { runScenario, type ScenarioResult } from './run-scenario.ts';
import type { Scenario } from './scenario.ts';
import { TAMPERING_SCENARIOS } from './tampering-scenarios.ts';

export const ALL_SCENARIOS: readonly Scenario[] = [...HONEST_SCENARIOS, ...TAMPERING_SCENARIOS];

/** Labs that work side by side: most of the time a probe waits for silence. */
const LANES = 3;

/** The ones that take longest go first, so that the lanes end together. */
function longestFirst(scenarios: readonly Scenario[]): Scenario[] {
  const patience = ({ timeoutMs }: Scenario): number => timeoutMs ?? Number.POSITIVE_INFINITY;
  return [...scenarios].sort((a, b) => patience(b) - patience(a));
}

/** Several labs that share the work. */
export interface LabLanes {
  /** Runs scenarios in as many labs as there are. `onResult` hears of each as it ends. */
  readonly run: (
    scenarios: readonly Scenario[],
    onResult?: (result: ScenarioResult) => void,
  ) => Promise<readonly ScenarioResult[]>;
  readonly close: () => Promise<void>;
}

async function closeAll(labs: readonly Lab[]): Promise<void> {
  await Promise.all(labs.map((lab) => lab.close()));
}

/** Opens the labs; the caller closes them. */
export async function openLanes(): Promise<LabLanes> {
  const opened = await Promise.allSettled(Array.from({ length: LANES }, () => openLab()));
  const labs = opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const failed = opened.find((one) => one.status === 'rejected');
  if (failed) {
    await closeAll(labs);
    throw failed.reason;
  }
  return {
    close: () => closeAll(labs),
    run: async (scenarios, onResult = () => undefined) => {
      const queue = longestFirst(scenarios);
      const results: ScenarioResult[] = [];
      const work = async (lab: Lab): Promise<void> => {
        for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
          const result = await runScenario(lab, next);
          results.push(result);
          onResult(result);
        }
      };
      await Promise.all(labs.map(work));
      return results;
    },
  };
}
