import { useId, type ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { useCommand } from '../ui/commands.ts';
import { IconArrowRight } from '../ui/icons.ts';
import { classNames } from '../ui/class-names.ts';
import styles from './ask-form.module.css';

/** The question of a tool, its field and the button that starts, which Ctrl Enter presses too. Nobody is asked before. */
export function AskForm(props: {
  readonly title: string;
  /** A text field with its label. */
  readonly field: ReactNode;
  /** A second one, for a few characters. */
  readonly narrowField?: ReactNode;
  readonly startLabel: string;
  readonly onStart: () => void;
  /** Who is asked once it starts. */
  readonly asks?: string;
}) {
  const id = useId();
  const { narrowField, asks, onStart } = props;
  useCommand('explain', onStart);
  return (
    <section aria-labelledby={id}>
      <h1 id={id} className={styles['title']}>
        {props.title}
      </h1>
      <div className={classNames(styles['fields'], narrowField !== undefined && styles['two'])}>
        {props.field}
        {narrowField}
        <div className={styles['start']}>
          <Button look="filled" icon={IconArrowRight} onPress={onStart}>
            {props.startLabel}
          </Button>
        </div>
      </div>
      {asks !== undefined && <p className={styles['asks']}>{asks}</p>}
    </section>
  );
}
