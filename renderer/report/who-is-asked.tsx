import type { TablerIcon } from '@tabler/icons-react';
import { useId, type ReactNode } from 'react';
import { Card } from '../ui/card.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './who-is-asked.module.css';

/** Who is asked once a check starts, before it does; `children` is the box for those who want it otherwise. */
export function WhoIsAsked(props: {
  readonly title: string;
  readonly parties: readonly { readonly icon: TablerIcon; readonly text: string }[];
  readonly children?: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles['title']}>
        {props.title}
      </h2>
      <Card>
        <ul className={styles['parties']}>
          {props.parties.map(({ icon, text }) => (
            <li key={text}>
              <Icon of={icon} size="s" />
              {text}
            </li>
          ))}
        </ul>
        {props.children !== undefined && <div className={styles['choice']}>{props.children}</div>}
      </Card>
    </section>
  );
}
