import type { TablerIcon } from '@tabler/icons-react';
import { useId } from 'react';
import { Icon } from './icon.tsx';
import styles from './switch-group.module.css';

interface SwitchGroupProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly {
    readonly value: Value;
    readonly label: string;
    readonly lang?: string;
    readonly icon?: TablerIcon;
  }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** A few choices side by side, one of them set: native radio buttons, arrow keys included. */
export function SwitchGroup<Value extends string>(props: SwitchGroupProps<Value>) {
  const name = useId();
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>{props.label}</legend>
      {props.choices.map((choice) => (
        <label key={choice.value} className={styles['choice']} lang={choice.lang}>
          <input
            type="radio"
            className={styles['input']}
            name={name}
            value={choice.value}
            checked={choice.value === props.value}
            onChange={() => props.onChange(choice.value)}
          />
          <span className={styles['face']}>
            {choice.icon && <Icon of={choice.icon} size="xs" />}
            {choice.label}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
