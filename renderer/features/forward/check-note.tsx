import type { ForwardExamination } from '../../../shared/report/forward-examination.ts';
import type { ForwardRejectedState } from '../../../shared/wizards/forward-rejected.ts';
import { Button } from '../../ui/button.tsx';
import { IconCloudOff, IconInfoCircle, IconRefresh } from '../../ui/icons.ts';
import { Note } from '../../ui/note.tsx';
import { useWording, type Wording } from '../../ui/wording.tsx';
import { hasUnanswered } from './result-view.ts';
import { useForwardStore } from './store.ts';
import styles from './check-note.module.css';

interface NoteWords {
  readonly title: string;
  readonly detail: string;
  readonly button: string;
}

function wordsOf(
  { check }: ForwardRejectedState,
  examination: ForwardExamination,
  { say }: Wording,
): NoteWords | null {
  const offline = say('forward-screen.check.offline.detail');
  switch (check.kind) {
    case 'offline':
      return {
        title: say('forward-screen.check.offline'),
        detail: offline,
        button: say('forward-screen.check.now'),
      };
    case 'stopped':
    case 'failed':
      return {
        title: say(`forward-screen.check.${check.kind}`),
        detail: offline,
        button: say('forward-screen.check.again'),
      };
    case 'examined':
      return hasUnanswered(examination)
        ? {
            title: say('forward-screen.check.no-answer'),
            detail: say('forward-screen.check.no-answer.detail'),
            button: say('forward-screen.check.again'),
          }
        : null;
    case 'none':
    case 'running':
      return null;
  }
}

/** What DNS was not asked or did not answer, in neutral grey, with the way to ask it. */
export function CheckNote(props: {
  readonly wizard: ForwardRejectedState;
  readonly examination: ForwardExamination;
}) {
  const wording = useWording();
  const askDns = useForwardStore((store) => store.askDns);
  const words = wordsOf(props.wizard, props.examination, wording);
  if (!words) return null;
  const icon = props.wizard.check.kind === 'stopped' ? IconInfoCircle : IconCloudOff;
  return (
    <div className={styles['note']}>
      <Note icon={icon}>
        <div className={styles['row']}>
          <p>
            <b>{words.title}</b> {words.detail}
          </p>
          <Button small icon={IconRefresh} onPress={() => void askDns()}>
            {words.button}
          </Button>
        </div>
      </Note>
    </div>
  );
}
