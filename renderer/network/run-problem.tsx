import { IconAlertTriangle, IconInfoCircle } from '../ui/icons.ts';
import { Note } from '../ui/note.tsx';
import { useWording } from '../ui/wording.tsx';
import type { ProbeRun } from './probe-run.ts';

/** Why a check gave no answer; nothing where it goes on or has one. */
export function RunProblem(props: { readonly run: ProbeRun }) {
  const { say } = useWording();
  const { state } = props.run;
  if (state.kind === 'stopped') return <Note icon={IconInfoCircle}>{say('port-probe.stopped')}</Note>;
  if (state.kind !== 'failed') return null;
  const word = state.problem === 'not-a-host' ? 'bad' : state.problem;
  return (
    <Note icon={IconAlertTriangle} tone="waiting">
      {say(`port-probe.${word}`)}
    </Note>
  );
}
