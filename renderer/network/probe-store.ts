import { create, type StoreApi, type UseBoundStore } from 'zustand';
import type { ConsentKind, ProbeAnswer } from '../../shared/ipc/network-contract.ts';
import { api } from '../api.ts';
import { afterEvent, ended, newRun, type ProbeProblem, type ProbeRun } from './probe-run.ts';

/** A check on a screen. It goes on when the screen is left, and is there again on the way back. */
export interface ProbeStore {
  readonly run: ProbeRun | null;
  /** Starts a check, ending one that still runs; true once it has an answer. */
  readonly start: (
    target: string,
    ports: readonly number[],
    consented?: readonly ConsentKind[],
  ) => Promise<ProbeAnswer | null>;
  readonly stop: () => void;
  readonly forget: () => void;
}

let requests = 0;

async function askForCheck(
  requestId: string,
  target: string,
  ports: readonly number[],
  consented: readonly ConsentKind[],
): Promise<ProbeRun['state']> {
  const failed = (problem: ProbeProblem): ProbeRun['state'] => ({ kind: 'failed', problem });
  try {
    const answer = await api().request['probe.start']({ requestId, target, ports, consented });
    switch (answer.kind) {
      case 'probed':
        return { kind: 'done', answer };
      case 'cancelled':
        return { kind: 'stopped' };
      case 'unusable':
        return failed(answer.reason);
      case 'refused':
        return failed('defect');
    }
  } catch {
    return failed('defect');
  }
}

/** A store for one screen's check. `name` tells its requests from those of other screens. */
export function createProbeStore(name: string): UseBoundStore<StoreApi<ProbeStore>> {
  return create<ProbeStore>()((set, get) => {
    const cancel = (): void => {
      const { run } = get();
      if (run?.state.kind !== 'running') return;
      void api().request['probe.cancel']({ requestId: run.requestId });
    };
    return {
      run: null,
      start: async (target, ports, consented = []) => {
        cancel();
        requests += 1;
        const requestId = `${name}-${requests}`;
        set({ run: newRun(requestId, target, ports, Date.now()) });
        const end = api().events['probe.event']((message) => {
          const { run } = get();
          if (run) set({ run: afterEvent(run, message) });
        });
        const state = await askForCheck(requestId, target, ports, consented);
        end();
        const { run } = get();
        if (run?.requestId !== requestId) return null;
        set({ run: ended(run, state) });
        return state.kind === 'done' ? state.answer : null;
      },
      stop: cancel,
      forget: () => {
        cancel();
        set({ run: null });
      },
    };
  });
}
