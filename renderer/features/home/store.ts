import { create } from 'zustand';
import type { Batch, Explained, InputProblem } from '../../explained.ts';
import { draftOf, EMPTY_DRAFT, isBlank, type Draft } from '../../input/draft.ts';
import { cancelRequest, explainInput } from './explain-input.ts';
import { textInput, type Input } from '../../input/inputs.ts';
import { openMail } from './open-mail.ts';
import { readMails, type ReadProgress } from './read-mails.ts';

/** What the screen is doing with its input. */
export type Phase =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'working';
      readonly requestId: string;
      /** Name of the input being read; null for pasted text. */
      readonly name: string | null;
      /** How far the reading of several inputs or mails is; null for one. */
      readonly progress: (ReadProgress & { readonly total: number }) | null;
      readonly stopping: boolean;
    }
  | { readonly kind: 'done'; readonly outcome: Explained | Batch }
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

type Report = (phase: Phase) => void;

/** Reads the mails of the inputs into a batch; one mail alone is shown by itself. */
async function readBatch(
  inputs: readonly Input[],
  report: Report,
  isStopping: () => boolean,
): Promise<Phase> {
  const begun = performance.now();
  const { files, mails, isCut } = await readMails(inputs, {
    nextId: nextRequestId,
    isStopping,
    report: (progress) => {
      const { requestId, name } = progress;
      const counts = { ...progress, total: inputs.length };
      report({ kind: 'working', requestId, name, progress: counts, stopping: isStopping() });
    },
  });
  const [first] = mails;
  if (!first)
    return { kind: 'failed', problem: isCut ? 'cancelled' : 'empty', name: inputs[0]?.name ?? null };
  const cut = !isCut ? null : isStopping() ? 'stopped' : 'full';
  const tookMs = performance.now() - begun;
  const batch: Batch = { kind: 'batch', files, mails, cut, tookMs };
  if (mails.length > 1 || isCut) return { kind: 'done', outcome: batch };
  const opened = first.problem ?? (await openMail(batch, first));
  if (typeof opened !== 'string') return { kind: 'done', outcome: opened };
  return { kind: 'failed', problem: opened, name: files[first.file]?.name ?? null };
}

/** Explains the inputs; a single one at once, unless it turns out to hold several mails. */
async function explainAll(
  inputs: readonly Input[],
  report: Report,
  isStopping: () => boolean,
): Promise<Phase> {
  const [only] = inputs;
  if (inputs.length !== 1 || !only) return readBatch(inputs, report, isStopping);
  const requestId = nextRequestId();
  const { name } = only;
  report({ kind: 'working', requestId, name, progress: null, stopping: false });
  const outcome = await explainInput(only, requestId, false);
  switch (outcome.kind) {
    case 'several':
      return readBatch(inputs, report, isStopping);
    case 'explained':
      return { kind: 'done', outcome };
    case 'not-explained':
      return { kind: 'failed', problem: outcome.problem, name };
  }
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
