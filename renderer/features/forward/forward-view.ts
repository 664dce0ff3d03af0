import type { Contact } from '../../../shared/network/contact.ts';
import {
  FORWARD_REJECTED_START,
  type ForwardRejectedState,
} from '../../../shared/wizards/forward-rejected.ts';
import type { InputProblem } from '../../explained.ts';
import { EMPTY_DRAFT, isBlank, type Draft } from '../../input/draft.ts';
import { textInput, type Input } from '../../input/inputs.ts';

/** What the wizard is about: text in the field, or a file beside it. */
export interface ForwardEntry {
  readonly draft: Draft;
  /** A file that was opened, dropped or handed over; it counts instead of the text. */
  readonly file: Input | null;
}

/** What the screens show and the check changes. */
export interface ForwardView {
  readonly wizard: ForwardRejectedState;
  readonly entry: ForwardEntry;
  /** Nobody is to be asked. */
  readonly asksNobody: boolean;
  /** Why there is nothing to go on with. */
  readonly problem: { readonly problem: InputProblem; readonly name: string | null } | null;
  /** What the latest check asked DNS, in order. */
  readonly contacts: readonly Contact[];
  /** The comparison with another sender is being looked up. */
  readonly comparing: boolean;
}

export const EMPTY_ENTRY: ForwardEntry = { draft: EMPTY_DRAFT, file: null };

export const FORWARD_VIEW_START: ForwardView = {
  wizard: FORWARD_REJECTED_START,
  entry: EMPTY_ENTRY,
  asksNobody: false,
  problem: null,
  contacts: [],
  comparing: false,
};

/** What to examine; null where nothing was entered. */
export function inputOf({ draft, file }: ForwardEntry): Input | null {
  if (file) return file;
  return isBlank(draft) ? null : textInput(draft.text);
}

/** The questions that DNS answered, be it with "there is none"; one that it could not tell about is no answer. */
export function answered(contacts: readonly Contact[]): readonly Contact[] {
  return contacts.filter(({ kind, answer }) => kind === 'dns' && answer !== 'failed');
}
