import { create } from 'zustand';
import type { MissingId } from '../../../shared/forward/forward-judgement.ts';
import { goBack, withAnswer, type ForwardRejectedState } from '../../../shared/wizards/forward-rejected.ts';
import { draftOf, EMPTY_DRAFT } from '../../input/draft.ts';
import type { Input } from '../../input/inputs.ts';
import { ForwardCheck } from './forward-check.ts';
import {
  EMPTY_ENTRY,
  FORWARD_VIEW_START,
  inputOf,
  type ForwardEntry,
  type ForwardView,
} from './forward-view.ts';

interface EntryActions {
  readonly edit: (text: string) => void;
  /** Adds pasted text, or holds it where it is long. */
  readonly paste: (text: string) => void;
  readonly clear: () => void;
  /** Takes over a file or a text; nothing is read or asked before the start. */
  readonly take: (input: Input) => void;
  readonly askNobody: (asksNobody: boolean) => void;
}

interface ForwardStore extends ForwardView, EntryActions {
  /** Begins with what was entered, or, where `withInput` is false, with questions alone. */
  readonly start: (withInput: boolean) => Promise<void>;
  readonly answer: (value: string) => Promise<void>;
  /** Goes to a question that stayed open. */
  readonly ask: (question: MissingId) => void;
  readonly compare: (otherSender: string) => Promise<void>;
  /** Asks DNS, be it again or for the first time. */
  readonly askDns: () => Promise<void>;
  readonly stop: () => void;
  /** False on the first screen. */
  readonly back: () => boolean;
  readonly restart: () => void;
}

/** What changes the input, before the start. */
function entryActions(get: () => ForwardView, set: (part: Partial<ForwardView>) => void): EntryActions {
  const enter = (entry: ForwardEntry): void => {
    set({ entry, problem: null });
  };
  return {
    edit: (text) => {
      enter({ draft: draftOf(text), file: null });
    },
    paste: (text) => {
      const { draft } = get().entry;
      const added = draft.kind === 'held' ? text : draft.text + text;
      if (text !== '') enter({ draft: draftOf(added), file: null });
    },
    clear: () => {
      enter(EMPTY_ENTRY);
    },
    take: (input) => {
      const { content } = input;
      enter(
        content.kind === 'text'
          ? { draft: draftOf(content.text), file: null }
          : { draft: EMPTY_DRAFT, file: input },
      );
    },
    askNobody: (asksNobody) => {
      set({ asksNobody });
    },
  };
}

/** The wizard "Forward rejected". Its answers and its check outlive the screen. */
export const useForwardStore = create<ForwardStore>()((set, get) => {
  const check = new ForwardCheck(get, set);
  const entry = entryActions(get, set);
  const change = (part: Partial<ForwardRejectedState>): void =>
    set(({ wizard }) => ({ wizard: { ...wizard, ...part } }));
  return {
    ...FORWARD_VIEW_START,
    ...entry,
    take: (input) => {
      check.forget();
      set({ wizard: FORWARD_VIEW_START.wizard });
      entry.take(input);
    },
    start: async (withInput) => {
      const input = withInput ? inputOf(get().entry) : null;
      if (withInput && !input) set({ problem: { problem: 'nothing', name: null } });
      else await check.begin(input);
    },
    answer: async (value) => {
      const { question, answers } = get().wizard;
      if (question === null) return;
      change({ answers: withAnswer(answers, question, value) });
      await check.continue();
    },
    ask: (question) => {
      const asked = get().wizard.asked.filter((id) => id !== question);
      change({ screen: 'question', question, asked: [...asked, question] });
    },
    compare: async (otherSender) => {
      change({ answers: { ...get().wizard.answers, otherSender: otherSender.trim() } });
      await check.compare();
    },
    askDns: async () => {
      set({ asksNobody: false });
      await check.lookUp();
    },
    stop: () => {
      check.stop();
    },
    back: () => {
      const before = goBack(get().wizard);
      if (before) set({ wizard: before });
      return before !== null;
    },
    restart: () => {
      check.forget();
      set(FORWARD_VIEW_START);
    },
  };
});
