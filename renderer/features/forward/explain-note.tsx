import type { ForwardCause } from '../../../shared/forward/forward-judgement.ts';
import { hasArrived } from '../../../shared/checks/forward/arrived.ts';
import type { ForwardExamination } from '../../../shared/report/forward-examination.ts';
import { Button } from '../../ui/button.tsx';
import { IconArrowRight, IconInfoCircle } from '../../ui/icons.ts';
import { Note } from '../../ui/note.tsx';
import { useWording } from '../../ui/wording.tsx';
import styles from './check-note.module.css';

/** Causes about which the explanation of the message says more than this wizard. */
const EXPLAINED_ELSEWHERE: ReadonlySet<ForwardCause> = new Set<ForwardCause>([
  'not-a-forward',
  'target-refuses-for-other-reason',
  'unknown',
]);

/** Where the forwarding is not the cause: the way to what the message says by itself. */
export function ExplainNote(props: {
  readonly examination: ForwardExamination;
  readonly onExplain: () => void;
}) {
  const { say } = useWording();
  const { examination } = props;
  if (!EXPLAINED_ELSEWHERE.has(examination.judgement.cause) || hasArrived(examination)) return null;
  return (
    <div className={styles['note']}>
      <Note icon={IconInfoCircle}>
        <div className={styles['row']}>
          <p>{say('forward-screen.explain.why')}</p>
          <Button small icon={IconArrowRight} onPress={props.onExplain}>
            {say('forward-screen.explain')}
          </Button>
        </div>
      </Note>
    </div>
  );
}
