import { useId, type ReactNode } from 'react';
import styles from './check-box.module.css';

/** A box to tick, with what it means below. */
export function CheckBox(props: {
  readonly label: string;
  readonly detail: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  const id = useId();
  return (
    <div className={styles['item']}>
      <input
        id={id}
        type="checkbox"
        className={styles['box']}
        checked={props.checked}
        aria-describedby={`${id}-detail`}
        onChange={(event) => props.onChange(event.target.checked)}
      />
      <label htmlFor={id} className={styles['label']}>
        {props.label}
      </label>
      <p id={`${id}-detail`} className={styles['detail']}>
        {props.detail}
      </p>
    </div>
  );
}
