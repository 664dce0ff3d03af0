import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './card.module.css';

/** A bordered box on the page. Its parts bring their own padding, unless `padded`. */
export function Card(props: {
  readonly children: ReactNode;
  /** For words alone. */
  readonly padded?: boolean;
}) {
  return <div className={classNames(styles['card'], props.padded && styles['padded'])}>{props.children}</div>;
}
