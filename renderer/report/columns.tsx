import type { ReactNode } from 'react';
import styles from './columns.module.css';

/** The lower part of a result: what to do on the left; who, why and how sure on the right, below it where it is narrow. */
export function Columns(props: { readonly main: ReactNode; readonly side: ReactNode }) {
  return (
    <div className={styles['columns']}>
      <div className={styles['column']}>{props.main}</div>
      <div className={styles['column']}>{props.side}</div>
    </div>
  );
}
