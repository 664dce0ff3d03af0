import { classNames } from '../ui/class-names.ts';
import { Card } from '../ui/card.tsx';
import { Icon } from '../ui/icon.tsx';
import { IconAlertTriangle, IconInfoCircle } from '../ui/icons.ts';
import styles from './fault-list.module.css';

/** What is wrong with a record, or worth a look, line by line. */
export function FaultList(props: {
  readonly faults: readonly { readonly text: string; readonly isGrave: boolean }[];
}) {
  return (
    <Card>
      <ul className={styles['list']}>
        {props.faults.map(({ text, isGrave }, i) => (
          <li key={i}>
            <span className={classNames(styles['sign'], isGrave && styles['grave'])}>
              <Icon of={isGrave ? IconAlertTriangle : IconInfoCircle} size="s" />
            </span>
            <span className={styles['words']}>{text}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
