import { describe, expect, it } from 'vitest';
import { forwardFacts } from '../../../shared/forward/read-forward.ts';
import { offlineEvidence } from '../../../shared/forward/offline.ts';
import { NO_ANSWERS, type ForwardAnswers } from '../../../shared/forward/forward-input.ts';
import { composeExamination, type ForwardExamination } from '../../../shared/report/forward-examination.ts';
import {
  canCheck,
  examinationOf,
  FORWARD_QUESTIONS,
  FORWARD_REJECTED_START,
  forwardStepProgress,
  goBack,
  goOn,
  missingAsked,
  nextQuestion,
  skipNeedless,
  withAnswer,
  type ForwardRejectedState,
} from '../../../shared/wizards/forward-rejected.ts';

function examined(answers: ForwardAnswers): ForwardExamination {
  const facts = forwardFacts({ explained: null, noticeFields: [], mail: null, answers });
  return composeExamination(facts, offlineEvidence(facts), answers);
}

function started(answers: ForwardAnswers = NO_ANSWERS): ForwardRejectedState {
  return { ...FORWARD_REJECTED_START, answers, reading: { kind: 'read', examination: examined(answers) } };
}

/** Answers the question on the screen, as the window does: the examination follows the answers. */
function answered(state: ForwardRejectedState, value: string): ForwardRejectedState {
  if (state.question === null) throw new Error('no question');
  const answers = withAnswer(state.answers, state.question, value);
  return goOn({ ...state, answers, reading: { kind: 'read', examination: examined(answers) } });
}

describe('the wizard "Forward rejected"', () => {
  it('asks everything from nothing, one question after another, each with its reason', () => {
    let state = goOn(started());
    const asked: string[] = [];
    while (state.screen === 'question') {
      expect(missingAsked(state)?.why.de).toBeTruthy();
      asked.push(state.question ?? '');
      state = answered(state, '');
    }
    expect(asked).toEqual(FORWARD_QUESTIONS.map(({ id }) => id));
    expect(state.screen).toBe('result');
    expect(goOn(state)).toBe(state);
  });

  it('takes "not sure" as an answer and does not ask twice', () => {
    const state = answered(goOn(started()), '');
    expect(state.answers.sender).toBe('');
    expect(state.question).toBe('mailbox');
  });

  it('asks only what is missing', () => {
    const given = {
      ...NO_ANSWERS,
      ...{ sender: 'maria@example.com', mailbox: 'ben@club.example.org', target: 'ben@example.net' },
      ...{ forwarder: '198.51.100.40', refusal: '' },
      ...({ signed: 'no', touch: 'untouched' } as const),
    };
    expect(nextQuestion(started(given))).toBeNull();
    expect(goOn(started(given)).screen).toBe('result');
  });

  it('goes back with the answers kept', () => {
    const second = answered(goOn(started()), 'maria@example.com');
    const first = goBack(second);
    expect(first).toMatchObject({ question: 'sender', answers: { sender: 'maria@example.com' } });
    const input = first && goBack(first);
    expect(input?.screen).toBe('input');
    expect(input && goBack(input)).toBeNull();
    // Ahead again: what was answered is not put again.
    expect(first && goOn(first).question).toBe('mailbox');
  });

  it('checks as soon as there is a domain to ask about', () => {
    expect(canCheck(started())).toBe(false);
    expect(canCheck(started({ ...NO_ANSWERS, sender: 'example.com' }))).toBe(true);
    expect(
      canCheck({ ...started({ ...NO_ANSWERS, sender: 'example.com' }), check: { kind: 'running' } }),
    ).toBe(false);
  });

  it('takes an unknown choice for "not sure"', () => {
    expect(withAnswer(NO_ANSWERS, 'signed', 'perhaps').signed).toBe('not-sure');
    expect(withAnswer(NO_ANSWERS, 'touch', 'body-changed').touch).toBe('body-changed');
    expect(withAnswer(NO_ANSWERS, 'forwarder-address', ' 192.0.2.1 ').forwarder).toBe('192.0.2.1');
  });

  it('leaves a question out that looking up has answered meanwhile, and keeps its reason until then', () => {
    const asking = goOn(started());
    expect(skipNeedless(asking)).toBe(asking);
    const all = {
      ...NO_ANSWERS,
      ...{ mailbox: 'ben@club.example.org', target: 'ben@example.net', refusal: '' },
    };
    const known = examined({ ...all, sender: 'maria@example.com', forwarder: '192.0.2.1' });
    const looked: ForwardRejectedState = { ...asking, check: { kind: 'examined', examination: known } };
    expect(missingAsked(looked)).toMatchObject({ id: 'sender', ask: false });
    expect(skipNeedless(looked)).toMatchObject({ question: 'signed', asked: ['signed'] });
    // Whoever went back to a question sees it.
    const back = { ...looked, answers: { ...NO_ANSWERS, sender: 'maria@example.com' } };
    expect(skipNeedless(back)).toBe(back);
  });

  it('shows how far it is', () => {
    expect(forwardStepProgress(FORWARD_REJECTED_START)).toEqual({
      ...{ input: 'now', questions: 'ahead', check: 'ahead', result: 'ahead' },
    });
    const asking = goOn(started());
    expect(forwardStepProgress({ ...asking, check: { kind: 'running' } })).toEqual({
      ...{ input: 'done', questions: 'now', check: 'running', result: 'ahead' },
    });
    const ended: ForwardRejectedState = { ...started(), screen: 'result', check: { kind: 'offline' } };
    expect(forwardStepProgress(ended)).toEqual({
      ...{ input: 'done', questions: 'not-needed', check: 'not-needed', result: 'now' },
    });
  });

  it('shows the newest examination', () => {
    const looked = examined({ ...NO_ANSWERS, sender: 'example.com' });
    const state: ForwardRejectedState = { ...started(), check: { kind: 'examined', examination: looked } };
    expect(examinationOf(state)).toBe(looked);
  });
});
