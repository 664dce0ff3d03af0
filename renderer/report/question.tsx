import { useEffect, useRef, type ReactNode } from 'react';
import { Icon } from '../ui/icon.tsx';
import { IconInfoCircle } from '../ui/icons.ts';
import { useWording } from '../ui/wording.tsx';
import styles from './question.module.css';

/** One question: what it is, why it is asked, and the answers. Its title takes the focus unless a field has it. */
export function Question(props: {
  readonly id: string;
  readonly above?: string;
  readonly question: string;
  readonly why: string;
  readonly takesFocus: boolean;
  readonly children: ReactNode;
}) {
  const { say } = useWording();
  const title = useRef<HTMLHeadingElement>(null);
  const { takesFocus } = props;
  useEffect(() => {
    window.scrollTo(0, 0);
    if (takesFocus) title.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <section aria-labelledby={props.id}>
      {props.above && <p className={styles['above']}>{props.above}</p>}
      <h1 id={props.id} ref={title} tabIndex={-1} className={styles['title']}>
        {props.question}
      </h1>
      {props.children}
      <p className={styles['why']}>
        <Icon of={IconInfoCircle} size="s" />
        <span>
          <b>{say('wizard.why')}</b> {props.why}
        </span>
      </p>
    </section>
  );
}
