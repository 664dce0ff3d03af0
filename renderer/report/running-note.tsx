import { Button } from '../ui/button.tsx';
import { IconLoader2, IconPlayerStop } from '../ui/icons.ts';
import { useWording } from '../ui/wording.tsx';
import styles from './running-note.module.css';

/** What goes on at the moment, and the button that stops it. */
export function RunningNote(props: { readonly children: string; readonly onStop: () => void }) {
  const { say } = useWording();
  return (
    <div className={styles['running']} role="status">
      <span className={styles['wheel']}>
        <IconLoader2 size={18} stroke={1.7} aria-hidden="true" />
      </span>
      <span>{props.children}</span>
      <Button small icon={IconPlayerStop} onPress={props.onStop}>
        {say('check.stop')}
      </Button>
    </div>
  );
}
