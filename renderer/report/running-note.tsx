import { useEffect } from 'react';
import { useActions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { IconLoader2, IconPlayerStop } from '../ui/icons.ts';
import { useWording } from '../ui/wording.tsx';
import styles from './running-note.module.css';

/** What goes on at the moment, and the button that stops it. It is read out once. */
export function RunningNote(props: { readonly children: string; readonly onStop: () => void }) {
  const { say } = useWording();
  const { announce } = useActions();
  const { children } = props;
  useEffect(() => {
    announce(children);
  }, [announce, children]);
  return (
    <div className={styles['running']}>
      <span className={styles['wheel']}>
        <IconLoader2 size={18} stroke={1.7} aria-hidden="true" />
      </span>
      <span>{children}</span>
      <Button small icon={IconPlayerStop} onPress={props.onStop}>
        {say('check.stop')}
      </Button>
    </div>
  );
}
