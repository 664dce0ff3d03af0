import { useEffect, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { IconPlayerStop } from '../../ui/icons.ts';
import { useWording } from '../../ui/wording.tsx';
import type { Phase } from './store.ts';
import styles from './progress.module.css';

const QUIET_MS = 150;

/** What is being read, how far it is, and a way to stop. Shown only once it takes noticeably long. */
export function Progress(props: {
  readonly phase: Extract<Phase, { kind: 'working' }>;
  readonly onStop: () => void;
}) {
  const { say } = useWording();
  const { progress, name, stopping } = props.phase;
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), QUIET_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  return (
    <div className={styles['progress']}>
      <p className={styles['what']}>
        {progress === null
          ? say('home.working.one', { what: name ?? say('home.working.text') })
          : progress.total > 1
            ? say('home.working.files', {
                done: Math.min(progress.files + 1, progress.total),
                total: progress.total,
                mails: progress.mails,
              })
            : say('home.working.mails', { what: name ?? say('home.working.text'), mails: progress.mails })}
      </p>
      <progress
        className={styles['bar']}
        aria-label={say('home.working.progress')}
        {...(progress ? { value: progress.part, max: 1 } : {})}
      />
      <Button small icon={IconPlayerStop} disabled={stopping} onPress={props.onStop}>
        {say('home.stop')}
      </Button>
    </div>
  );
}
