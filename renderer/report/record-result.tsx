import type { ReactNode } from 'react';
import { clockText } from '../ui/clock-text.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { useWording } from '../ui/wording.tsx';
import styles from './record-result.module.css';

/** The parts of what a tool found out, below each other, and the button that copies it. */
export function RecordResult(props: {
  /** Id of the sentence that names it. */
  readonly titleId: string;
  /** When DNS was asked, in milliseconds since 1970; null where nobody was. */
  readonly at: number | null;
  readonly text: () => string;
  readonly children: ReactNode;
}) {
  const { say, language } = useWording();
  const { at } = props;
  return (
    <section className={styles['found']} aria-labelledby={props.titleId}>
      {props.children}
      <div className={styles['foot']}>
        <CopyButton small text={props.text}>
          {say('record.copy')}
        </CopyButton>
        {at !== null && (
          <span className={styles['asked']}>{say('record.asked', { time: clockText(at, language) })}</span>
        )}
      </div>
    </section>
  );
}
