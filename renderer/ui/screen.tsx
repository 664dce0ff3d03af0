import type { ReactNode } from 'react';
import styles from './screen.module.css';

/** The content of one screen: its title row, then its main region. */
export function Screen(props: { readonly bar?: ReactNode; readonly children: ReactNode }) {
  return (
    <>
      {props.bar}
      <main className={styles['main']}>{props.children}</main>
    </>
  );
}
