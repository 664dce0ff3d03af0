import { create } from 'zustand';
import type { InputProblem, Outcome } from '../../explained.ts';
import { draftOf, EMPTY_DRAFT, isBlank, type Draft } from './draft.ts';
import { cancelRequest, explainInput } from './explain-input.ts';
import { textInput, type Input } from './inputs.ts';

/** Most original text that the list of several mails keeps in memory, in UTF-16 units. */
const MAX_KEPT_ORIGINALS = 64 * 1024 * 1024;

/** What the screen is doing with its input. */
export type Phase =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'working';
      readonly requestId: string;
      readonly done: number;
      readonly total: number;
      /** Name of the input being read; null for pasted text. */
      readonly name: string | null;
      readonly stopping: boolean;
    }
  | { readonly kind: 'done'; readonly outcomes: readonly Outcome[]; readonly stopped: boolean }
  | { readonly kind: 'failed'; readonly problem: InputProblem; readonly name: string | null };

/** A text that just went away and can be put back. */
export interface Undo {
  readonly why: 'removed' | 'replaced';
  readonly draft: Draft;
}

interface HomeState {
  readonly draft: Draft;
  readonly undo: Undo | null;
  readonly phase: Phase;
  readonly edit: (text: string) => void;
  /** Adds pasted text at a place of the present text, or holds it where it is too long. */
  readonly paste: (text: string) => void;
  readonly clear: () => void;
  readonly putBack: () => void;
  readonly explainDraft: () => Promise<void>;
  readonly explainSample: (text: string) => Promise<void>;
  readonly explainInputs: (inputs: readonly Input[]) => Promise<void>;
  readonly stop: () => void;
  /** Called once the results are taken over. */
  readonly settle: () => void;
}

let requests = 0;
function nextRequestId(): string {
  requests += 1;
  return `window-${requests}`;
}

/** Drops the original texts beyond the limit, so that thousands of mails fit into memory. */
function boundOriginals(outcomes: readonly Outcome[]): readonly Outcome[] {
  let kept = 0;
  return outcomes.map((outcome) => {
    if (outcome.kind !== 'explained') return outcome;
    kept += outcome.originalText.length;
    return kept > MAX_KEPT_ORIGINALS ? { ...outcome, originalText: '' } : outcome;
  });
}

function finished(outcomes: readonly Outcome[], stopped: boolean): Phase {
  const [only] = outcomes;
  if (!only) return stopped ? { kind: 'failed', problem: 'cancelled', name: null } : { kind: 'idle' };
  if (outcomes.length === 1 && only.kind === 'not-explained')
    return { kind: 'failed', problem: only.problem, name: only.name };
  return { kind: 'done', outcomes: boundOriginals(outcomes), stopped };
}

/** Explains the inputs one after the other, reporting each before it starts, until all are done or the user stops. */
async function explainAll(
  inputs: readonly Input[],
  report: (phase: Phase) => void,
  stopping: () => boolean,
): Promise<Phase> {
  const outcomes: Outcome[] = [];
  for (const { name, content } of inputs) {
    const requestId = nextRequestId();
    const { length: done } = outcomes;
    report({ kind: 'working', requestId, done, total: inputs.length, name, stopping: false });
    const outcome = await explainInput({ name, content }, requestId);
    if (stopping()) {
      if (outcome.kind === 'explained') outcomes.push(outcome);
      return finished(outcomes, true);
    }
    outcomes.push(outcome);
  }
  return finished(outcomes, false);
}

/** Input and progress of the first screen. The text outlives every screen and every fault. */
export const useHomeStore = create<HomeState>()((set, get) => ({
  draft: EMPTY_DRAFT,
  undo: null,
  phase: { kind: 'idle' },
  edit: (text) => set({ draft: draftOf(text), undo: null, phase: { kind: 'idle' } }),
  paste: (text) => {
    const { draft } = get();
    if (text === '') return;
    const added = draft.kind === 'held' ? text : draft.text + text;
    const undo: Undo | null = draft.kind === 'held' ? { why: 'replaced', draft } : null;
    set({ draft: draftOf(added), undo, phase: { kind: 'idle' } });
  },
  clear: () =>
    set(({ draft }) => ({
      draft: EMPTY_DRAFT,
      undo: isBlank(draft) ? null : { why: 'removed', draft },
      phase: { kind: 'idle' },
    })),
  putBack: () => {
    const { undo } = get();
    if (undo) set({ draft: undo.draft, undo: null, phase: { kind: 'idle' } });
  },
  explainDraft: async () => {
    const { draft, explainInputs } = get();
    if (isBlank(draft)) set({ phase: { kind: 'failed', problem: 'nothing', name: null } });
    else await explainInputs([textInput(draft.text)]);
  },
  explainSample: async (text) => {
    const { draft, explainInputs } = get();
    const replaces = !isBlank(draft) && draft.text !== text;
    set({ draft: draftOf(text), undo: replaces ? { why: 'replaced', draft } : null });
    await explainInputs([textInput(text)]);
  },
  explainInputs: async (inputs) => {
    if (get().phase.kind === 'working' || inputs.length === 0) return;
    const stopping = (): boolean => {
      const { phase } = get();
      return phase.kind === 'working' && phase.stopping;
    };
    set({ phase: await explainAll(inputs, (phase) => set({ phase }), stopping) });
  },
  stop: () => {
    const { phase } = get();
    if (phase.kind !== 'working') return;
    set({ phase: { ...phase, stopping: true } });
    void cancelRequest(phase.requestId);
  },
  settle: () => set({ phase: { kind: 'idle' } }),
}));
