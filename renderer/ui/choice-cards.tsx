import type { TablerIcon } from '@tabler/icons-react';
import { useId } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import styles from './choice-cards.module.css';

/** A few answers side by side, none of them set at first: native radio buttons, arrow keys included. */
export function ChoiceCards<Value extends string>(props: {
  /** Id of the element that asks. */
  readonly labelledBy: string;
  readonly choices: readonly { readonly value: Value; readonly label: string; readonly icon: TablerIcon }[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  /** For a choice beside the matter, not the question of the screen. */
  readonly small?: boolean;
}) {
  const name = useId();
  return (
    <div
      className={classNames(styles['choices'], props.small && styles['small'])}
      role="radiogroup"
      aria-labelledby={props.labelledBy}
    >
      {props.choices.map(({ value, label, icon }) => (
        <label key={value} className={styles['choice']}>
          <input
            type="radio"
            className={styles['input']}
            name={name}
            value={value}
            checked={value === props.value}
            onChange={() => props.onChange(value)}
          />
          <Icon of={icon} size={props.small ? 's' : 'm'} />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}
