import { create, type StoreApi, type UseBoundStore } from 'zustand';
import { api } from '../api.ts';

/** One question to DNS or a server, from its start to its answer. */
export type AskRun<Question, Answer> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly requestId: string; readonly question: Question }
  | { readonly kind: 'stopped'; readonly question: Question }
  /** Something is wrong in the program itself. */
  | { readonly kind: 'failed'; readonly question: Question }
  /** `at`: when the answer came, in milliseconds since 1970. */
  | { readonly kind: 'done'; readonly question: Question; readonly answer: Answer; readonly at: number };

/** A tool that asks one question at a time. Entry and answer outlive its screen. */
export interface AskStore<Entry, Question, Answer> {
  readonly entry: Entry;
  readonly run: AskRun<Question, Answer>;
  readonly change: (part: Partial<Entry>) => void;
  /** Asks, ending what still runs. */
  readonly ask: (question: Question) => Promise<void>;
  readonly stop: () => void;
}

let requests = 0;

/**
 * A store for one tool. `name` tells its requests from those of others; `put` asks and gives null where the request was
 * stopped. What it throws is a defect.
 */
export function createAskStore<Entry, Question, Answer>(
  name: string,
  entry: Entry,
  put: (question: Question, requestId: string) => Promise<Answer | null>,
): UseBoundStore<StoreApi<AskStore<Entry, Question, Answer>>> {
  return create<AskStore<Entry, Question, Answer>>()((set, get) => {
    const cancel = (): void => {
      const { run } = get();
      if (run.kind === 'running') void api().request['auth.cancel']({ requestId: run.requestId });
    };
    const outcome = async (question: Question, requestId: string): Promise<AskRun<Question, Answer>> => {
      try {
        const answer = await put(question, requestId);
        if (answer === null) return { kind: 'stopped', question };
        return { kind: 'done', question, answer, at: Date.now() };
      } catch {
        return { kind: 'failed', question };
      }
    };
    return {
      entry,
      run: { kind: 'idle' },
      change: (part) => set((state) => ({ entry: { ...state.entry, ...part } })),
      ask: async (question) => {
        cancel();
        requests += 1;
        const requestId = `${name}-${requests}`;
        set({ run: { kind: 'running', requestId, question } });
        const run = await outcome(question, requestId);
        const now = get().run;
        if (now.kind === 'running' && now.requestId === requestId) set({ run });
      },
      stop: cancel,
    };
  });
}
