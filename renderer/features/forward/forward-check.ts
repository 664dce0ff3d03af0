import { NO_ANSWERS, type ForwardAnswers } from '../../../shared/forward/forward-input.ts';
import {
  FORWARD_QUESTIONS,
  FORWARD_REJECTED_START,
  goOn,
  skipNeedless,
  type ForwardCheckFact,
  type ForwardRejectedState,
} from '../../../shared/wizards/forward-rejected.ts';
import { api } from '../../api.ts';
import type { Input } from '../../input/inputs.ts';
import { cancelExamination, examine, nextRequestId, type Examined } from './ask.ts';
import type { ForwardView } from './forward-view.ts';

/** DNS gets so long before a question is put that its answer may make needless, in ms. */
const PATIENCE_MS = 1200;

function isSameInput(a: Input | null, b: Input | null): boolean {
  if (a?.content.kind === 'text' && b?.content.kind === 'text') return a.content.text === b.content.text;
  return a === b;
}

/** Questions that have an answer, in their order: the way back leads through them. */
function answered(answers: ForwardAnswers): ForwardRejectedState['asked'] {
  return FORWARD_QUESTIONS.filter(({ answer }) => answers[answer] !== null).map(({ id }) => id);
}

function factOf(outcome: Examined): ForwardCheckFact {
  if (outcome.kind === 'examined') return outcome;
  return { kind: outcome.problem === 'cancelled' ? 'stopped' : 'failed' };
}

function patience(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
}

/** Reads and looks up for the wizard; what comes too late for a newer request is dropped. */
export class ForwardCheck {
  readonly #get: () => ForwardView;
  readonly #set: (part: Partial<ForwardView>) => void;
  #input: Input | null = null;
  #reading: string | null = null;
  #checking: string | null = null;

  constructor(get: () => ForwardView, set: (part: Partial<ForwardView>) => void) {
    this.#get = get;
    this.#set = set;
  }

  /** Begins with an input, or with questions alone. Answers about the same input are kept. */
  async begin(input: Input | null): Promise<void> {
    const answers = isSameInput(input, this.#input) ? this.#get().wizard.answers : NO_ANSWERS;
    this.forget();
    this.#input = input;
    const asked = answered(answers);
    this.#set({
      wizard: { ...FORWARD_REJECTED_START, answers, asked, reading: { kind: 'reading' } },
      problem: null,
    });
    await this.continue();
  }

  /** Goes on with the answers as they are: reads anew, asks DNS, and puts the next question or shows the result. */
  async continue(): Promise<void> {
    const { screen, question } = this.#get().wizard;
    this.#dropCheck();
    if (!(await this.#read())) return;
    await Promise.race([this.lookUp(), patience()]);
    const { wizard } = this.#get();
    // Who went back meanwhile is not led away again.
    const stayed = wizard.screen === screen && wizard.question === question;
    if (stayed && wizard.reading.kind === 'read') this.#change(goOn(wizard));
  }

  /** Asks DNS, unless nobody is to be asked. */
  async lookUp(): Promise<void> {
    this.#dropCheck();
    if (this.#get().asksNobody) {
      this.#change({ check: { kind: 'offline' } });
      return;
    }
    this.#change({ check: { kind: 'running' } });
    const outcome = await this.#ask(true);
    if (!outcome) return;
    this.#change({ check: factOf(outcome) });
    this.#leaveOut();
  }

  /** What DNS knows now need not be asked any more; a text stays, since it may be half typed. */
  #leaveOut(): void {
    const { wizard } = this.#get();
    const isChoice = FORWARD_QUESTIONS.some(
      ({ id, choices }) => id === wizard.question && choices.length > 0,
    );
    if (isChoice) this.#set({ wizard: skipNeedless(wizard) });
  }

  /** Looks a second sender up beside the first; what is on the screen stays until that is there. */
  async compare(): Promise<void> {
    const online = !this.#get().asksNobody;
    this.#set({ comparing: true });
    const outcome = await this.#ask(online);
    if (outcome?.kind === 'examined') this.#change(online ? { check: outcome } : { reading: read(outcome) });
    if (outcome) this.#set({ comparing: false });
  }

  stop(): void {
    if (this.#checking !== null) void cancelExamination(this.#checking);
  }

  forget(): void {
    this.#reading = null;
    this.#dropCheck();
    this.#input = null;
  }

  #dropCheck(): void {
    this.stop();
    this.#checking = null;
    this.#set({ contacts: [], comparing: false });
    this.#change({ check: { kind: 'none' } });
  }

  #change(part: Partial<ForwardRejectedState>): void {
    this.#set({ wizard: { ...this.#get().wizard, ...part } });
  }

  /** The examination, noting each question to DNS; null where a newer one was started meanwhile. */
  async #ask(online: boolean): Promise<Examined | null> {
    const requestId = nextRequestId();
    this.#checking = requestId;
    const end = this.#noteContacts();
    const outcome = await examine(requestId, this.#input, this.#get().wizard.answers, online);
    end();
    if (this.#checking !== requestId) return null;
    this.#checking = null;
    return outcome;
  }

  #noteContacts(): () => void {
    const startedAt = Date.now();
    return api().events['contacts.changed'](({ contacts }) => {
      const asked = contacts.filter((contact) => contact.kind === 'dns' && contact.at >= startedAt);
      this.#set({ contacts: [...this.#get().contacts, ...asked] });
    });
  }

  /** Reads the input without asking anybody; false where that failed or is not wanted any more. */
  async #read(): Promise<boolean> {
    const requestId = nextRequestId();
    this.#reading = requestId;
    const outcome = await examine(requestId, this.#input, this.#get().wizard.answers, false);
    if (this.#reading !== requestId) return false;
    this.#reading = null;
    if (outcome.kind === 'examined') {
      this.#change({ reading: read(outcome) });
      return true;
    }
    const { problem } = outcome;
    this.#change({ reading: { kind: 'failed' }, screen: 'input', question: null });
    this.#set({ problem: { problem, name: this.#input?.name ?? null } });
    return false;
  }
}

function read({ examination }: Extract<Examined, { kind: 'examined' }>): ForwardRejectedState['reading'] {
  return { kind: 'read', examination };
}
