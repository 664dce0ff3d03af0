import type { ForwardAnswers } from '../forward/forward-input.ts';
import { NO_ANSWERS, NOT_SURE, SIGNED_ANSWERS, TOUCH_ANSWERS } from '../forward/forward-input.ts';
import { whyAsked } from '../forward/missing.ts';
import type { Missing, MissingId } from '../forward/forward-judgement.ts';
import type { ForwardExamination } from '../report/forward-examination.ts';

/** Steps of the rail, in order. Reading and looking up happen by themselves; the others ask. */
export const FORWARD_REJECTED_STEPS = ['input', 'questions', 'check', 'result'] as const;
export type ForwardRejectedStep = (typeof FORWARD_REJECTED_STEPS)[number];

/** What is on the screen. While a question is asked, what is known already is looked up. */
export type ForwardRejectedScreen = 'input' | 'question' | 'result';

/** A question of the wizard. Words: `forward-screen.ask.<id>`; the reason for asking comes with the {@link Missing}. */
export interface ForwardQuestion {
  readonly id: MissingId;
  /** The answer it fills. */
  readonly answer: keyof ForwardAnswers;
  /** Empty: a text is asked for; '' then says "not sure". Else the answers to choose from, "not sure" the last. */
  readonly choices: readonly string[];
}

/** Every question there is, in the order in which it is put. */
export const FORWARD_QUESTIONS: readonly ForwardQuestion[] = [
  { id: 'sender', answer: 'sender', choices: [] },
  { id: 'mailbox', answer: 'mailbox', choices: [] },
  { id: 'target', answer: 'target', choices: [] },
  { id: 'refusal', answer: 'refusal', choices: [] },
  { id: 'forwarder-address', answer: 'forwarder', choices: [] },
  { id: 'signed', answer: 'signed', choices: SIGNED_ANSWERS },
  { id: 'touch', answer: 'touch', choices: TOUCH_ANSWERS },
];

/** What was read from the input, without asking anybody. */
export type ForwardReadingFact =
  | { readonly kind: 'none' | 'reading' | 'unreadable' | 'failed' }
  | { readonly kind: 'read'; readonly examination: ForwardExamination };

/** What was looked up. `offline`: the user does not want anybody to be asked. */
export type ForwardCheckFact =
  | { readonly kind: 'none' | 'running' | 'stopped' | 'failed' | 'offline' }
  | { readonly kind: 'examined'; readonly examination: ForwardExamination };

/** Everything the wizard knows. */
export interface ForwardRejectedState {
  readonly screen: ForwardRejectedScreen;
  /** The question on the screen; null on the other screens. */
  readonly question: MissingId | null;
  /** Questions that were on the screen, in order, for going back. */
  readonly asked: readonly MissingId[];
  readonly answers: ForwardAnswers;
  readonly reading: ForwardReadingFact;
  readonly check: ForwardCheckFact;
}

export const FORWARD_REJECTED_START: ForwardRejectedState = {
  screen: 'input',
  question: null,
  asked: [],
  answers: NO_ANSWERS,
  reading: { kind: 'none' },
  check: { kind: 'none' },
};

/** The newest examination: what was looked up, else what was read; null before anything was read. */
export function examinationOf({ check, reading }: ForwardRejectedState): ForwardExamination | null {
  if (check.kind === 'examined') return check.examination;
  return reading.kind === 'read' ? reading.examination : null;
}

function missingOf(state: ForwardRejectedState): readonly Missing[] {
  return examinationOf(state)?.judgement.missing ?? [];
}

function isUnanswered(answers: ForwardAnswers, { answer }: ForwardQuestion): boolean {
  return answers[answer] === null;
}

/** The next question that matters and was not put yet; null where nothing is left to ask. */
export function nextQuestion(state: ForwardRejectedState): ForwardQuestion | null {
  const wanted = new Set(
    missingOf(state)
      .filter(({ ask }) => ask)
      .map(({ id }) => id),
  );
  const open = FORWARD_QUESTIONS.find(
    (question) =>
      wanted.has(question.id) && !state.asked.includes(question.id) && isUnanswered(state.answers, question),
  );
  return open ?? null;
}

/**
 * Why the question on the screen is asked; null where none is on it. What was looked up meanwhile may have answered it: then
 * `ask` is false, and {@link skipNeedless} leaves it out.
 */
export function missingAsked(state: ForwardRejectedState): Missing | null {
  const { question } = state;
  if (question === null) return null;
  return (
    missingOf(state).find(({ id }) => id === question) ?? {
      id: question,
      why: whyAsked(question),
      ask: false,
    }
  );
}

/** The state with a question left out that looking up has answered in the meantime; the same state where none is. */
export function skipNeedless(state: ForwardRejectedState): ForwardRejectedState {
  const question = FORWARD_QUESTIONS.find(({ id }) => id === state.question);
  // One that was answered stays: the user went back to it.
  if (question === undefined || !isUnanswered(state.answers, question)) return state;
  if (missingOf(state).some(({ id }) => id === question.id)) return state;
  return goOn({ ...state, asked: state.asked.slice(0, -1) });
}

function isChoice<T extends string>(values: readonly T[], value: string): value is T {
  return values.some((known) => known === value);
}

/** The answers with one more. An unknown choice counts as "not sure". */
export function withAnswer(answers: ForwardAnswers, id: MissingId, value: string): ForwardAnswers {
  const text = value.trim();
  switch (id) {
    case 'signed':
      return { ...answers, signed: isChoice(SIGNED_ANSWERS, text) ? text : NOT_SURE };
    case 'touch':
      return { ...answers, touch: isChoice(TOUCH_ANSWERS, text) ? text : NOT_SURE };
    case 'forwarder-address':
      return { ...answers, forwarder: text };
    case 'sender':
    case 'mailbox':
    case 'target':
    case 'refusal':
      return { ...answers, [id]: text };
  }
}

/**
 * The state behind the present screen: the next question, else the result. Looking up goes on meanwhile; nothing waits
 * for it. Call it after the reading is there.
 */
export function goOn(state: ForwardRejectedState): ForwardRejectedState {
  if (state.screen === 'result') return state;
  const next = nextQuestion(state);
  if (next === null) return { ...state, screen: 'result', question: null };
  return { ...state, screen: 'question', question: next.id, asked: [...state.asked, next.id] };
}

/** The state before the present screen; null on the first. Answers are kept. */
export function goBack(state: ForwardRejectedState): ForwardRejectedState | null {
  if (state.screen === 'input') return null;
  const asked = state.screen === 'question' ? state.asked.slice(0, -1) : state.asked;
  const last = asked.at(-1) ?? null;
  if (last === null) return { ...state, screen: 'input', question: null, asked: [] };
  return { ...state, screen: 'question', question: last, asked };
}

/** True as soon as something can be looked up: a check that needs no answer never waits for one. */
export function canCheck(state: ForwardRejectedState): boolean {
  const { check } = state;
  if (check.kind !== 'none') return false;
  return examinationOf(state)?.facts.actors.sender.domain != null;
}

/** How far a step of the rail is. `not-needed`: it was left out. */
export type ForwardStepProgress = 'done' | 'now' | 'running' | 'ahead' | 'not-needed';

function questionsProgress({ screen, asked }: ForwardRejectedState): ForwardStepProgress {
  if (screen === 'question') return 'now';
  if (screen === 'input') return 'ahead';
  return asked.length > 0 ? 'done' : 'not-needed';
}

function checkProgress({ check }: ForwardRejectedState): ForwardStepProgress {
  switch (check.kind) {
    case 'none':
      return 'ahead';
    case 'running':
      return 'running';
    case 'offline':
      return 'not-needed';
    case 'stopped':
    case 'failed':
    case 'examined':
      return 'done';
  }
}

/** The state of every step of the rail. */
export function forwardStepProgress(
  state: ForwardRejectedState,
): Readonly<Record<ForwardRejectedStep, ForwardStepProgress>> {
  const { screen } = state;
  return {
    input: screen === 'input' ? 'now' : 'done',
    questions: questionsProgress(state),
    check: checkProgress(state),
    result: screen === 'result' ? 'now' : 'ahead',
  };
}
