import { create } from 'zustand';
import type { Response } from '../../../shared/ipc/contract.ts';
import { api } from '../../api.ts';
import type { InputProblem } from '../../explained.ts';
import { draftOf, EMPTY_DRAFT, isBlank, type Draft } from '../../input/draft.ts';
import { textInput, type Input } from '../../input/inputs.ts';
import { prepareInput } from '../../input/send-input.ts';

/** Why there is nothing to show; `no-header`: a text without header fields. */
export type HeaderProblem = InputProblem | 'no-header';

type Read = Extract<Response<'headers.read'>, { kind: 'read' }>;
type Verified = Extract<Response<'headers.verify'>, { kind: 'verified' }>;

/** What DNS was asked about the mail on the screen. */
export type Verification =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly requestId: string }
  | { readonly kind: 'failed'; readonly reason: 'stopped' | 'time-limit' | 'defect' }
  | { readonly kind: 'done'; readonly answer: Verified; readonly at: number };

/** A header that was read, and where it came from. */
export interface HeadersRead {
  /** Name of the file; null for pasted text. */
  readonly name: string | null;
  /** Kept, since verifying needs the mail again. */
  readonly input: Input;
  readonly answer: Read;
  readonly verification: Verification;
  /** Another screen handed the mail over: the way back leads there. */
  readonly isHandedOver: boolean;
}

/** What the screen is doing. */
export type HeadersPhase =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly requestId: string; readonly name: string | null }
  | { readonly kind: 'failed'; readonly problem: HeaderProblem; readonly name: string | null }
  | { readonly kind: 'read'; readonly result: HeadersRead };

interface HeadersStore {
  readonly draft: Draft;
  readonly phase: HeadersPhase;
  readonly edit: (text: string) => void;
  readonly paste: (text: string) => void;
  readonly clear: () => void;
  readonly readDraft: () => Promise<void>;
  readonly readSample: (text: string) => Promise<void>;
  readonly read: (input: Input, isHandedOver?: boolean) => Promise<void>;
  /** Asks DNS about the mail on the screen. */
  readonly verify: () => Promise<void>;
  readonly stopVerifying: () => void;
  readonly stopReading: () => void;
  /** Back to the field, with the text as it was. */
  readonly leaveResult: () => void;
}

let requests = 0;
function nextRequestId(): string {
  requests += 1;
  return `headers-${requests}`;
}

async function readInput(input: Input, requestId: string, isHandedOver: boolean): Promise<HeadersPhase> {
  const { name } = input;
  const failed = (problem: HeaderProblem): HeadersPhase => ({ kind: 'failed', problem, name });
  try {
    const prepared = await prepareInput(input, requestId);
    if (prepared.kind === 'problem') return failed(prepared.problem);
    const answer = await api().request['headers.read']({ requestId, input: prepared });
    switch (answer.kind) {
      case 'read':
        return {
          kind: 'read',
          result: { name, input, answer, isHandedOver, verification: { kind: 'idle' } },
        };
      case 'unreadable':
      case 'failed':
        return failed(answer.reason);
      case 'refused':
        return failed('crashed');
    }
  } catch {
    return failed('crashed');
  }
}

async function verifyInput(input: Input, requestId: string): Promise<Verification> {
  try {
    const prepared = await prepareInput(input, requestId);
    if (prepared.kind === 'problem') return { kind: 'failed', reason: 'defect' };
    const answer = await api().request['headers.verify']({ requestId, input: prepared });
    if (answer.kind === 'verified') return { kind: 'done', answer, at: Date.now() };
    if (answer.kind !== 'failed') return { kind: 'failed', reason: 'defect' };
    if (answer.reason === 'cancelled') return { kind: 'failed', reason: 'stopped' };
    return { kind: 'failed', reason: answer.reason === 'crashed' ? 'defect' : 'time-limit' };
  } catch {
    return { kind: 'failed', reason: 'defect' };
  }
}

type Set = (part: Partial<HeadersStore>) => void;
type Get = () => HeadersStore;

/** Asking DNS about the mail that is there. */
function verification(set: Set, get: Get) {
  const change = (now: Verification): void => {
    const { phase } = get();
    if (phase.kind === 'read')
      set({ phase: { kind: 'read', result: { ...phase.result, verification: now } } });
  };
  const running = (): string | null => {
    const { phase } = get();
    const now = phase.kind === 'read' ? phase.result.verification : null;
    return now?.kind === 'running' ? now.requestId : null;
  };
  const verify = async (): Promise<void> => {
    const { phase } = get();
    if (phase.kind !== 'read' || running() !== null) return;
    const requestId = nextRequestId();
    change({ kind: 'running', requestId });
    const outcome = await verifyInput(phase.result.input, requestId);
    if (running() === requestId) change(outcome);
  };
  const cancel = (): void => {
    const requestId = running();
    if (requestId !== null) void api().request['auth.cancel']({ requestId });
  };
  return { verify, cancel };
}

/** The mail whose header is read: it stays when the screen is left, and so does what DNS said of it. */
export const useHeadersStore = create<HeadersStore>()((set, get) => {
  const { verify, cancel } = verification(set, get);
  return {
    draft: EMPTY_DRAFT,
    phase: { kind: 'idle' },
    edit: (text) => set({ draft: draftOf(text), phase: { kind: 'idle' } }),
    paste: (text) => {
      const { draft } = get();
      if (text !== '')
        set({ draft: draftOf(draft.kind === 'held' ? text : draft.text + text), phase: { kind: 'idle' } });
    },
    clear: () => set({ draft: EMPTY_DRAFT, phase: { kind: 'idle' } }),
    readDraft: async () => {
      const { draft, read } = get();
      if (isBlank(draft)) set({ phase: { kind: 'failed', problem: 'nothing', name: null } });
      else await read(textInput(draft.text));
    },
    readSample: async (text) => {
      set({ draft: draftOf(text) });
      await get().read(textInput(text));
    },
    read: async (input, isHandedOver = false) => {
      cancel();
      const requestId = nextRequestId();
      set({ phase: { kind: 'working', requestId, name: input.name } });
      const phase = await readInput(input, requestId, isHandedOver);
      const now = get().phase;
      if (now.kind === 'working' && now.requestId === requestId) set({ phase });
    },
    verify,
    stopVerifying: cancel,
    stopReading: () => {
      const { phase } = get();
      if (phase.kind === 'working') void api().request['auth.cancel']({ requestId: phase.requestId });
    },
    leaveResult: () => {
      cancel();
      set({ phase: { kind: 'idle' } });
    },
  };
});
