import { IconAlertTriangle, IconInfoCircle } from '../ui/icons.ts';
import { Note } from '../ui/note.tsx';
import { useWording } from '../ui/wording.tsx';
import type { AskRun } from './ask-store.ts';
import { RunningNote } from './running-note.tsx';

/** How far a question is, and why it has no answer; nothing where it has one or was not put. */
export function AskProgress<Question, Answer>(props: {
  readonly run: AskRun<Question, Answer>;
  /** Whom it asks for what. */
  readonly words: (question: Question) => string;
  readonly onStop: () => void;
}) {
  const { say } = useWording();
  const { run } = props;
  switch (run.kind) {
    case 'running':
      return <RunningNote onStop={props.onStop}>{props.words(run.question)}</RunningNote>;
    case 'stopped':
      return <Note icon={IconInfoCircle}>{say('port-probe.stopped')}</Note>;
    case 'failed':
      return (
        <Note icon={IconAlertTriangle} tone="waiting">
          {say('port-probe.defect')}
        </Note>
      );
    case 'idle':
    case 'done':
      return null;
  }
}
