import type { Contact } from '../../../shared/network/contact.ts';
import { answered } from './forward-view.ts';
import {
  examinationOf,
  FORWARD_REJECTED_STEPS,
  forwardStepProgress,
  type ForwardRejectedState,
  type ForwardRejectedStep,
} from '../../../shared/wizards/forward-rejected.ts';
import type { RailStep } from '../../ui/step-rail.tsx';
import type { Wording } from '../../ui/wording.tsx';

function inputDetail(wizard: ForwardRejectedState, { say }: Wording): string {
  if (wizard.reading.kind === 'reading') return say('forward-screen.progress.reading');
  const examination = examinationOf(wizard);
  if (wizard.screen === 'input' || !examination) return '';
  return say(`forward-screen.progress.${examination.facts.input}`);
}

function questionsDetail({ asked, screen }: ForwardRejectedState, { say }: Wording): string {
  if (asked.length > 0) return say('forward-screen.progress.answered', { n: asked.length });
  return screen === 'input' ? say('wizard.progress.if-needed') : say('wizard.progress.not-needed');
}

function checkDetail(
  { check }: ForwardRejectedState,
  contacts: readonly Contact[],
  { say }: Wording,
): string {
  const answers = answered(contacts).length;
  switch (check.kind) {
    case 'none':
      return '';
    case 'running':
      return say('wizard.progress.asking');
    case 'stopped':
      return say('forward-screen.progress.stopped');
    case 'offline':
    case 'failed':
      return say('wizard.progress.not-checked');
    case 'examined':
      if (contacts.length === 0) return say('forward-screen.progress.nothing-to-ask');
      return answers === 0
        ? say('wizard.progress.not-checked')
        : say('forward-screen.progress.asked', { n: answers });
  }
}

/** The rail of the wizard in words. `contacts`: what DNS was asked. */
export function railSteps(
  wizard: ForwardRejectedState,
  contacts: readonly Contact[],
  wording: Wording,
): readonly RailStep[] {
  const { say } = wording;
  const progress = forwardStepProgress(wizard);
  const details: Readonly<Record<ForwardRejectedStep, string>> = {
    input: inputDetail(wizard, wording),
    questions: questionsDetail(wizard, wording),
    check: checkDetail(wizard, contacts, wording),
    result: '',
  };
  // A check that was stopped, failed, had nothing to ask or got no answer is over, but nothing is to be ticked off.
  const { kind } = wizard.check;
  const unchecked =
    kind === 'stopped' || kind === 'failed' || (kind === 'examined' && answered(contacts).length === 0);
  return FORWARD_REJECTED_STEPS.map((id) => {
    const shown = id === 'check' && unchecked ? 'not-needed' : progress[id];
    return {
      id,
      title: say(`forward-screen.step.${id}`),
      detail: details[id],
      spoken: shown === 'done' ? say('wizard.progress.done') : '',
      progress: shown,
    };
  });
}
