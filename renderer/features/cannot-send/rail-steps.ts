import {
  CANNOT_SEND_STEPS,
  serverOf,
  stepProgress,
  type CannotSendState,
  type CannotSendStep,
} from '../../../shared/wizards/cannot-send.ts';
import { finishedPorts, type ProbeRun } from '../../network/probe-run.ts';
import type { RailStep } from '../../ui/step-rail.tsx';
import type { Wording } from '../../ui/wording.tsx';

function networkDetail(run: ProbeRun | null, { say }: Wording): string {
  if (!run) return '';
  return say('cannot-send.progress.ports', { done: finishedPorts(run).length, all: run.ports.length });
}

/** No check, or one that came to no port, such as without a network. */
function isUnchecked(run: ProbeRun | null): boolean {
  if (!run || run.state.kind === 'failed') return true;
  return run.state.kind === 'done' && finishedPorts(run).length === 0;
}

/** Steps that are over without a result. */
function cameToNothing(state: CannotSendState, run: ProbeRun | null): readonly CannotSendStep[] {
  const { screen, settings } = state;
  if (screen === 'address' || settings.kind === 'asking' || !isUnchecked(run)) return [];
  return [
    ...(serverOf(state) === null ? (['settings'] as const) : []),
    ...(screen === 'result' ? (['network'] as const) : []),
  ];
}

function settingsDetail(state: CannotSendState, { say }: Wording): string {
  const { settings } = state;
  const server = serverOf(state)?.host;
  if (server !== undefined) return server;
  if (settings.kind === 'asking') return say('wizard.progress.asking');
  return settings.kind === 'none' ? '' : say('cannot-send.progress.unknown');
}

function programDetail({ answers }: CannotSendState, { say }: Wording): string {
  if (answers.errorText === null) return say('wizard.progress.if-needed');
  return say(answers.errorText === '' ? 'cannot-send.progress.no-text' : 'cannot-send.progress.text');
}

/** The rail of the wizard in words. */
export function railSteps(
  state: CannotSendState,
  run: ProbeRun | null,
  wording: Wording,
): readonly RailStep[] {
  const { say } = wording;
  const progress = stepProgress(state);
  const isAtStart = state.screen === 'address';
  const empty = cameToNothing(state, run);
  const details: Readonly<Record<CannotSendStep, string>> = {
    address: isAtStart ? '' : state.answers.target.trim(),
    settings: isAtStart ? '' : settingsDetail(state, wording),
    network: empty.includes('network')
      ? say('wizard.progress.not-checked')
      : isAtStart
        ? ''
        : networkDetail(run, wording),
    program: programDetail(state, wording),
    result: '',
  };
  return CANNOT_SEND_STEPS.map((id) => ({
    id,
    title: say(`cannot-send.step.${id}`),
    detail: progress[id] === 'not-needed' ? say('wizard.progress.not-needed') : details[id],
    spoken: progress[id] === 'done' && !empty.includes(id) ? say('wizard.progress.done') : '',
    progress: empty.includes(id) ? 'not-needed' : progress[id],
  }));
}
