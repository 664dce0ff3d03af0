import { useId, type ReactNode, type Ref } from 'react';
import styles from './section.module.css';

/** A part of the result under its heading. */
export function Section(props: {
  readonly title: string;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLElement>;
}) {
  const id = useId();
  return (
    <section ref={props.ref} className={styles['section']} aria-labelledby={id} tabIndex={-1}>
      <h2 id={id} className={styles['title']}>
        {props.title}
      </h2>
      {props.children}
    </section>
  );
}
