import { useId } from 'react';
import styles from './select-field.module.css';

/** A labelled native list of choices. */
export function SelectField(props: {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={styles['label']}>
        {props.label}
      </label>
      <select
        id={id}
        className={styles['select']}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
      >
        {props.choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
